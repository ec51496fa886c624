import type { ApiObject } from '../../domain/api-object.ts';
import { invalid } from '../../domain/names.ts';
import type { BoundObject } from '../../domain/ports/iam.ts';
import type { Cause } from '../../domain/rejection.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { timestamp } from '../../domain/time.ts';
import { tokenRequestBody } from '../../schemas/kubernetes/subresources.ts';
import type { AuthenticationTokenRequest as TokenRequest, Pod, TokenRequestSpec } from '../../schemas/kubernetes/types.ts';
import { apiAudience } from '../authn/authenticator.ts';
import { failure, statusOf } from '../status.ts';
import type { Status } from '../status.ts';
import { findEntry } from './get-object.ts';
import { refOf } from './rest-request.ts';
import type { Reply } from './reply.ts';
import { statusReply } from './reply.ts';
import { trackedFields } from './tracked-fields.ts';
import { readObject } from './request-body.ts';
import type { ResourceRequest } from './rest-request.ts';
import { parseWriteOptions } from './write-options.ts';

const secondsDefault = 3_600;
const secondsMin = 600;
/** IAM's longest. */
const secondsMax = 366 * 86_400;

/**
 * POST serviceaccounts/NAME/token: IAM signs a token that speaks for the service account as long as the account and what else it is
 * bound to are there. Source: registry/core/serviceaccount/storage TokenREST.
 */
export async function createToken(request: ResourceRequest): Promise<Reply> {
  const options = parseWriteOptions(request.http.query, 'CreateOptions');
  if (!options.ok) return statusReply(options.error);
  const body = await readObject<TokenRequest>(request, options.value, tokenRequestBody);
  if (!body.ok) return statusReply(body.error);
  const given = body.value.object;
  const expirationSeconds = given.spec?.expirationSeconds ?? secondsDefault;
  const asked = trackedFields(request, { ...given, spec: { ...given.spec, expirationSeconds } as TokenRequestSpec }, options.value, tokenRequestBody);
  const causes = causesOf(request, asked);
  if (causes.length > 0) return statusReply(statusOf({ kind: 'invalid', apiKind: 'TokenRequest', group: 'authentication.k8s.io', name: '', causes }));
  const account = await findEntry(request);
  if (!account.ok) return statusReply(account.error);
  const { uid } = account.value.object.metadata;
  const { namespace, name, deps, identity } = request;
  const bound = boundObjects(request, asked.spec, { kind: 'ServiceAccount', namespace, name, uid });
  if (!bound.ok) return statusReply(bound.error);
  if (deps.issueToken === undefined)
    return statusReply(statusOf({ kind: 'not-implemented', message: "this process issues no tokens: it was not given IAM's admin key" }));
  const audiences = asked.spec?.audiences?.length ? asked.spec.audiences : [apiAudience];
  const nowMs = deps.clock.nowMs();
  if (options.value.dryRun) return reply(request, asked, uid, { audiences, expirationSeconds }, { expirationTimestamp: timestamp(nowMs), token: '' }, nowMs);
  const issued = await deps.issueToken({
    tenant: identity.tenant,
    principal: `system:serviceaccount:${namespace}:${name}`,
    groups: ['system:serviceaccounts', `system:serviceaccounts:${namespace}`],
    ttlSeconds: expirationSeconds,
    audiences,
    boundTo: bound.value,
  });
  if (!issued.ok) return statusReply(statusOf({ kind: 'unavailable', message: `IAM gave no token: ${issued.error.message}`, retryAfterSeconds: 1 }));
  const status = { token: issued.value.token, expirationTimestamp: timestamp(issued.value.expiresAtMs) };
  return reply(request, asked, uid, { audiences, expirationSeconds }, status, nowMs);
}

function reply(request: ResourceRequest, asked: TokenRequest, uid: string, filled: TokenRequestSpec, status: object, nowMs: number): Reply {
  const { namespace, name } = request;
  const metadata = { ...asked.metadata, name, namespace, uid, creationTimestamp: timestamp(nowMs) };
  const object: ApiObject & { readonly spec: object; readonly status: object } = {
    ...asked,
    metadata,
    spec: { boundObjectRef: null, ...asked.spec, ...filled },
    status,
  };
  return { kind: 'object', code: 201, facts: { ...request.facts, ...tokenRequestBody }, object, sequence: 0 };
}

function causesOf({ name, namespace }: ResourceRequest, { metadata, spec }: TokenRequest): readonly Cause[] {
  const causes: Cause[] = [];
  if (metadata.name && metadata.name !== name) causes.push(invalid('metadata.name', metadata.name, 'must match the service account name if specified'));
  if (metadata.namespace && metadata.namespace !== namespace)
    causes.push(invalid('metadata.namespace', metadata.namespace, 'must match the service account namespace if specified'));
  const seconds = spec?.expirationSeconds;
  if (seconds !== undefined && seconds < secondsMin) causes.push(invalid('spec.expirationSeconds', seconds, 'may not specify a duration less than 10 minutes'));
  if (seconds !== undefined && seconds > secondsMax)
    causes.push(invalid('spec.expirationSeconds', seconds, `may not specify a duration larger than ${secondsMax} seconds`));
  return causes;
}

const bindable: Readonly<Record<string, 'pods' | 'nodes' | 'secrets'>> = { Pod: 'pods', Node: 'nodes', Secret: 'secrets' };

function boundObjects(request: ResourceRequest, spec: TokenRequestSpec | undefined, account: BoundObject): Result<readonly BoundObject[], Status> {
  const reference = spec?.boundObjectRef;
  if (reference === undefined) return ok([account]);
  const { kind = '', apiVersion = '', name = '' } = reference;
  const resource = Object.hasOwn(bindable, kind) && apiVersion === 'v1' ? bindable[kind] : undefined;
  if (resource === undefined) return err(failure(400, 'BadRequest', `cannot bind token to object of type ${apiVersion}, Kind=${kind}`));
  const namespace = resource === 'nodes' ? '' : request.namespace;
  const found = request.deps.storeOf(resource).objects.get({ ...refOf(request), resource, namespace, name });
  if (found === undefined) return err(statusOf({ kind: 'not-found', resource, name }));
  const { uid } = found.object.metadata;
  if (resource === 'pods' && (found.object as Pod).spec?.serviceAccountName !== request.name)
    return err(
      failure(400, 'BadRequest', `cannot bind token for serviceaccount ${JSON.stringify(request.name)} to pod running with different serviceaccount name.`),
    );
  if (reference.uid && reference.uid !== uid) {
    const message = `the UID in the bound object reference (${reference.uid}) does not match the UID in record. The object might have been deleted and then recreated`;
    return err(statusOf({ kind: 'conflict', resource, name, message }));
  }
  return ok([account, { kind: kind as BoundObject['kind'], namespace, name, uid }]);
}
