import type { PortError } from '../../domain/ports/port-error.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { plasmacloud } from '../../schemas/protobuf.ts';
import { refused } from '../grpc/error-mapping.ts';
import { parseTenant } from '../grpc/ownership.ts';
import type { Owned, OwnedStore } from './owned-store.ts';

interface ListRequest {
  readonly tenant?: plasmacloud.common.v1.Tenant.$Properties | null;
  readonly pageSize: number;
  readonly pageToken: string;
}

interface Page<Body> {
  readonly page: readonly Owned<Body>[];
  /** '' on the last page. */
  readonly nextPageToken: string;
}

/** One page of a tenant's things that match, sorted by id. */
export function listPage<Body>(
  store: OwnedStore<Body>,
  { tenant, pageSize, pageToken }: ListRequest,
  matches: (owned: Owned<Body>) => boolean = () => true,
): Result<Page<Body>, PortError> {
  const asker = parseTenant(tenant);
  if (!asker.ok) return asker;
  if (pageSize < 1 || pageSize > 1_000) return err(refused('INVALID_ARGUMENT', 'page_size must be 1 to 1000'));
  const rest = store.list(asker.value).filter((owned) => owned.id > pageToken && matches(owned));
  const page = rest.slice(0, pageSize);
  return ok({ page, nextPageToken: rest.length > pageSize ? (page.at(-1)?.id ?? '') : '' });
}
