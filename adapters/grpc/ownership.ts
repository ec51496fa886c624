// How ownership (K5) travels: every mutating request has a field `ownership`, every service a `ListOwned`.
import type { EffectBase, OwnedResource, ServiceName } from '../../domain/effect.ts';
import type { OwnedPage } from '../../domain/ports/cloud.ts';
import type { PortError } from '../../domain/ports/port-error.ts';
import type { Tenant } from '../../domain/ref.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { plasmacloud } from '../../schemas/plasmacloud-common.ts';
import { refused } from './error-mapping.ts';
import { unary } from './unary.ts';

const { ListOwnedRequest, ListOwnedResponse } = plasmacloud.common.v1;
type OwnershipMessage = plasmacloud.common.v1.Ownership.$Properties;
type TenantMessage = plasmacloud.common.v1.Tenant.$Properties;
type ListOwnedRequestMessage = plasmacloud.common.v1.ListOwnedRequest;
type ListOwnedResponseMessage = plasmacloud.common.v1.ListOwnedResponse;

/** Who a mutating call is for, and how new its plan is. */
export interface Ownership {
  readonly tenant: Tenant;
  readonly owner: string;
  readonly revision: number;
  readonly labels: Readonly<Record<string, string>>;
}

export const tenantMessage = (tenant: Tenant): TenantMessage => ({ orgId: tenant.org, projectId: tenant.project });
export const ownershipMessage = (
  effect: Pick<EffectBase, 'tenant' | 'owner' | 'revision'> & { readonly labels?: Readonly<Record<string, string>> },
): OwnershipMessage => ({
  tenant: tenantMessage(effect.tenant),
  owner: effect.owner,
  revision: effect.revision,
  labels: { ...effect.labels },
});

/** The tenant of a request; both parts are required. */
export function parseTenant(message: TenantMessage | null | undefined): Result<Tenant, PortError> {
  const { orgId, projectId } = message ?? {};
  if (!orgId || !projectId) return err(refused('INVALID_ARGUMENT', 'tenant.org_id and tenant.project_id are required'));
  if (orgId.includes('/') || projectId.includes('/')) return err(refused('INVALID_ARGUMENT', 'org_id and project_id may not contain a slash'));
  return ok({ org: orgId, project: projectId });
}

/** The ownership of a mutating request; every part but labels is required. */
export function parseOwnership(message: OwnershipMessage | null | undefined): Result<Ownership, PortError> {
  const tenant = parseTenant(message?.tenant);
  if (!tenant.ok) return tenant;
  const { owner, revision } = message ?? {};
  if (!owner) return err(refused('INVALID_ARGUMENT', 'ownership.owner is required'));
  if (!revision || !Number.isSafeInteger(revision)) return err(refused('INVALID_ARGUMENT', 'ownership.revision must be at least 1'));
  return ok({ tenant: tenant.value, owner, revision, labels: { ...message?.labels } });
}

/** `listOwnedMethod('plasmacloud.novanet.v1.PortService')`: the `ListOwned` that every service has. */
export const listOwnedMethod = (service: string) => unary(`/${service}/ListOwned`, ListOwnedRequest, ListOwnedResponse);

/** One page as the domain knows it. */
export const ownedPageOf = (service: ServiceName, response: ListOwnedResponseMessage): OwnedPage => ({
  resources: response.resources.map(({ id, ownership }): OwnedResource => ({
    service,
    id: id ?? '',
    tenant: { org: ownership?.tenant?.orgId ?? '', project: ownership?.tenant?.projectId ?? '' },
    owner: ownership?.owner ?? '',
    revision: ownership?.revision ?? 0,
    ...(Object.keys(ownership?.labels ?? {}).length === 0 ? {} : { labels: { ...ownership?.labels } }),
  })),
  nextPageToken: response.nextPageToken,
});

/** What a service's store must answer for `ListOwned`. */
export interface OwnedLister {
  listOwned(query: { readonly tenant: Tenant | undefined; readonly ownerPrefix: string; readonly pageToken: string; readonly pageSize: number }): {
    readonly resources: readonly (Ownership & { readonly id: string })[];
    readonly nextPageToken: string;
  };
}

/** What a service that keeps several kinds of things answers: one list, sorted by id. */
export const listersOf = (...stores: readonly OwnedLister[]): OwnedLister => ({
  listOwned: (query) => {
    const pages = stores.map((store) => store.listOwned(query));
    const all = pages.flatMap((page) => page.resources).sort((a, b) => (a.id < b.id ? -1 : 1));
    const resources = all.slice(0, query.pageSize);
    const isLast = all.length <= query.pageSize && pages.every((page) => page.nextPageToken === '');
    return { resources, nextPageToken: isLast ? '' : (resources.at(-1)?.id ?? '') };
  },
});

/** Answers a `ListOwned` request from a store. */
export function answerListOwned(store: OwnedLister, request: ListOwnedRequestMessage): Result<plasmacloud.common.v1.ListOwnedResponse.$Properties, PortError> {
  const tenant = request.tenant ? parseTenant(request.tenant) : ok(undefined);
  if (!tenant.ok) return tenant;
  if (request.pageSize < 1 || request.pageSize > 1_000) return err(refused('INVALID_ARGUMENT', 'page_size must be 1 to 1000'));
  const page = store.listOwned({ tenant: tenant.value, ownerPrefix: request.ownerPrefix, pageToken: request.pageToken, pageSize: request.pageSize });
  return ok({
    resources: page.resources.map((resource) => ({ id: resource.id, ownership: ownershipMessage(resource) })),
    nextPageToken: page.nextPageToken,
  });
}
