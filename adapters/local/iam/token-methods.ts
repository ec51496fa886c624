import { randomUUID } from 'node:crypto';
import { err, ok } from '../../../domain/result.ts';
import { refused } from '../../grpc/error-mapping.ts';
import { iamMethods } from '../../grpc/methods/iam.ts';
import { tenantMessage } from '../../grpc/ownership.ts';
import { implement, type Implementation } from '../../grpc/server.ts';
import type { Directory } from './directory.ts';
import { forAdmin, parseBinding, parseGroups, parsePrincipal, parseProject, ttlSecondsMax } from './iam-rules.ts';
import type { SigningKeys } from './signing-keys.ts';
import { boundObjects, issuer, readToken, signToken } from './token.ts';

/** TokenService. Who asks is told that a token is not valid, never why. */
export function tokenMethods(keys: SigningKeys, directory: Directory, adminKey: string, nowMs: () => number): Implementation[] {
  const admin = forAdmin(adminKey);
  return [
    implement(iamMethods.validateToken, ({ token }) => {
      const claims = readToken(keys, token);
      const tenant = claims && { org: claims.org, project: claims.project };
      const valid =
        claims &&
        tenant &&
        claims.exp * 1_000 > nowMs() &&
        !directory.isRevoked(claims.jti) &&
        directory.principalId(tenant, claims.sub) === claims.principal_id;
      if (!valid) return err(refused('UNAUTHENTICATED', 'the token is not valid'));
      return ok({
        tenant: tenantMessage(tenant),
        principalId: claims.principal_id,
        principalName: claims.sub,
        groups: [...claims.groups],
        expiresAtMs: claims.exp * 1_000,
        audiences: [...(claims.aud ?? [])],
        boundTo: [...boundObjects(claims['kubernetes.io'])],
      });
    }),
    // Public keys: whoever may validate tokens may have them.
    implement(iamMethods.getKeys, () => ok({ jwksJson: JSON.stringify(keys.jwks()) })),
    admin(iamMethods.issueToken, async (request) => {
      const tenant = parseProject(request.tenant);
      if (!tenant.ok) return tenant;
      const principal = parsePrincipal(request.principalName);
      if (!principal.ok) return principal;
      const groups = parseGroups(request.groups);
      if (!groups.ok) return groups;
      const binding = parseBinding(request);
      if (!binding.ok) return binding;
      const { ttlSeconds } = request;
      if (ttlSeconds < 1 || ttlSeconds > ttlSecondsMax) return err(refused('INVALID_ARGUMENT', `ttl_seconds must be 1 to ${ttlSecondsMax}`));
      if (!directory.hasProject(tenant.value)) return err(refused('NOT_FOUND', `there is no project ${tenant.value.org}/${tenant.value.project}`));
      const principalId = directory.createPrincipal(tenant.value, principal.value);
      await directory.written();
      const iat = Math.floor(nowMs() / 1_000);
      const exp = iat + ttlSeconds;
      const claims = {
        iss: issuer,
        sub: principal.value,
        principal_id: principalId,
        ...tenant.value,
        groups: groups.value,
        iat,
        exp,
        jti: randomUUID(),
        ...binding.value,
      };
      return ok({ token: signToken(keys.signing(), claims), expiresAtMs: exp * 1_000 });
    }),
    admin(iamMethods.revokeToken, async ({ token }) => {
      const claims = readToken(keys, token);
      if (!claims) return err(refused('INVALID_ARGUMENT', 'this is no token of this IAM'));
      directory.revoke(claims.jti, claims.exp * 1_000);
      await directory.written();
      return ok({});
    }),
  ];
}
