// What names and lives IAM accepts, and who may ask.
import type { PortError } from '../../../domain/ports/port-error.ts';
import type { BoundKind } from '../../../domain/ports/iam.ts';
import type { Tenant } from '../../../domain/ref.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import type { plasmacloud } from '../../../schemas/protobuf.ts';
import { refused } from '../../grpc/error-mapping.ts';
import { parseTenant } from '../../grpc/ownership.ts';
import { implement, type CallContext, type Implementation } from '../../grpc/server.ts';
import type { UnaryMethod } from '../../grpc/unary.ts';
import { isAdmin } from './admin-key.ts';
import { isBoundKind, kubernetesClaim, type Claims } from './token.ts';

export const ttlSecondsMax = 366 * 86_400;
const groupsMax = 64;

const invalid = (message: string): Result<never, PortError> => err(refused('INVALID_ARGUMENT', message));

/** A DNS label, since the ids of organisations and projects become parts of names. */
const isLabel = (text: string): boolean => /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(text);

export const parseOrg = (org: string): Result<string, PortError> => (isLabel(org) ? ok(org) : invalid(`organisation "${org}" is not a DNS label`));

export function parseProject(message: plasmacloud.common.v1.Tenant.$Properties | null | undefined): Result<Tenant, PortError> {
  const tenant = parseTenant(message);
  if (!tenant.ok) return tenant;
  const org = parseOrg(tenant.value.org);
  if (!org.ok) return org;
  return isLabel(tenant.value.project) ? tenant : invalid(`project "${tenant.value.project}" is not a DNS label`);
}

/** Names of principals and groups: `system:serviceaccount:default:web`, `alice@example.com`. */
const isName = (text: string): boolean => text.length >= 1 && text.length <= 253 && !/[\p{Cc}\p{Cs}]/u.test(text);

export const parsePrincipal = (name: string): Result<string, PortError> =>
  isName(name) ? ok(name) : invalid('a principal has a name of 1 to 253 characters without control characters');

export function parseGroups(groups: readonly string[]): Result<readonly string[], PortError> {
  return groups.length <= groupsMax && groups.every(isName) ? ok([...new Set(groups)]) : invalid(`at most ${groupsMax} groups, each of 1 to 253 characters`);
}

const boundMax = 4;
const audiencesMax = 64;

/** The claims of a token that is meant for somebody, or depends on an object. */
export function parseBinding({
  audiences,
  boundTo,
}: Pick<plasmacloud.iam.v1.IssueTokenRequest, 'audiences' | 'boundTo'>): Result<Pick<Claims, 'aud' | 'kubernetes.io'>, PortError> {
  if (audiences.length > audiencesMax || !audiences.every((audience) => audience !== '' && audience.length <= 2_048))
    return invalid(`at most ${audiencesMax} audiences, each of 1 to 2048 characters`);
  const bound = boundTo.flatMap(({ kind, namespace, name, uid }) =>
    isBoundKind(kind ?? '') && name && uid ? [{ kind: kind as BoundKind, namespace: namespace ?? '', name, uid }] : [],
  );
  if (bound.length < boundTo.length || bound.length > boundMax || new Set(bound.map(({ kind }) => kind)).size < bound.length)
    return invalid('bound_to holds a ServiceAccount, Pod, Node or Secret, each at most once, with name and uid');
  return ok({ ...(audiences.length > 0 && { aud: audiences }), ...(bound.length > 0 && { 'kubernetes.io': kubernetesClaim(bound) }) });
}

/** One page of items sorted by name; the token is the last name seen. */
export function pageOf<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  page: { readonly pageSize: number; readonly pageToken: string },
): Result<{ readonly items: T[]; readonly nextPageToken: string }, PortError> {
  if (page.pageSize < 1 || page.pageSize > 1_000) return invalid('page_size must be 1 to 1000');
  const rest = items.filter((item) => nameOf(item) > page.pageToken).toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const taken = rest.slice(0, page.pageSize);
  const last = taken.at(-1);
  return ok({ items: taken, nextPageToken: rest.length > page.pageSize && last !== undefined ? nameOf(last) : '' });
}

/** `implement` for calls of the administrator only. */
export const forAdmin =
  (adminKey: string) =>
  <RequestIn, RequestOut, ResponseIn, ResponseOut>(
    method: UnaryMethod<RequestIn, RequestOut, ResponseIn, ResponseOut>,
    answer: (request: RequestOut) => Promise<Result<ResponseIn, PortError>> | Result<ResponseIn, PortError>,
  ): Implementation =>
    implement(method, (request: RequestOut, context: CallContext) =>
      isAdmin(adminKey, context.header('authorization')) ? answer(request) : err(refused('UNAUTHENTICATED', 'this call needs the administrator key of IAM')),
    );
