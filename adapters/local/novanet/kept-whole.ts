// What an owner has one of and replaces whole: a route, a security group. NovaNET only keeps them; hosts hear of each change.
import { randomUUID } from 'node:crypto';
import type { PortError } from '../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../domain/result.ts';
import type { plasmacloud } from '../../../schemas/protobuf.ts';
import { parseOwnership } from '../../grpc/ownership.ts';
import type { Owned, OwnedStore } from '../owned-store.ts';

type OwnershipMessage = plasmacloud.common.v1.Ownership.$Properties | null | undefined;

/** `isThere` false: it is gone. */
export type Changed<Body> = (owned: Owned<Body>, isThere: boolean) => void;

export async function ensureWhole<Body>(
  store: OwnedStore<Body>,
  ownership: OwnershipMessage,
  parse: () => Result<Body, PortError>,
  changed: Changed<Body>,
): Promise<Result<Owned<Body>, PortError>> {
  const owner = parseOwnership(ownership);
  if (!owner.ok) return owner;
  const wish = parse();
  if (!wish.ok) return wish;
  const admitted = store.admitEnsure(owner.value);
  if (!admitted.ok) return admitted;
  const id = store.find(owner.value.tenant, owner.value.owner)?.id ?? randomUUID();
  const owned: Owned<Body> = { ...owner.value, scope: '', id, body: wish.value };
  store.put(owner.value, id, wish.value);
  changed(owned, true);
  await store.written();
  return ok(owned);
}

export async function removeWhole<Body>(
  store: OwnedStore<Body>,
  ownership: OwnershipMessage,
  changed: Changed<Body>,
): Promise<Result<Record<string, never>, PortError>> {
  const owner = parseOwnership(ownership);
  if (!owner.ok) return owner;
  const admitted = store.admitRemove(owner.value);
  if (!admitted.ok) return admitted;
  const before = store.remove(owner.value);
  if (before) changed(before, false);
  await store.written();
  return ok({});
}
