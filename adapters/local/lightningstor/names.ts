import type { PortError } from '../../../domain/ports/port-error.ts';
import type { Tenant } from '../../../domain/ref.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { refused } from '../../grpc/error-mapping.ts';
import type { Ownership } from '../../grpc/ownership.ts';
import type { Owned, OwnedStore } from '../owned-store.ts';

const bytesMax = 128;
const control = /[\u0000-\u001f\u007f-\u009f]/;

/** What a tenant calls a volume, a snapshot or a node. It is never part of a path. */
export function parseName(field: string, name: string): Result<string, PortError> {
  const bytes = Buffer.byteLength(name);
  if (bytes < 1 || bytes > bytesMax) return err(refused('INVALID_ARGUMENT', `${field} must have 1 to ${bytesMax} bytes, not ${bytes}`));
  if (control.test(name)) return err(refused('INVALID_ARGUMENT', `${field} must not hold control characters`));
  return ok(name);
}

interface Named {
  readonly name: string;
}

export const findNamed = <Body extends Named>(store: OwnedStore<Body>, tenant: Tenant, name: string): Owned<Body> | undefined =>
  store.list(tenant).find(({ body }) => body.name === name);

/** NOT_FOUND also for what another tenant calls so. */
export function getNamed<Body extends Named>(store: OwnedStore<Body>, kind: string, tenant: Tenant, name: string): Result<Owned<Body>, PortError> {
  const found = findNamed(store, tenant, name);
  return found ? ok(found) : err(refused('NOT_FOUND', `there is no ${kind} ${name}`));
}

/** An owner keeps the name of what it has, and no other of the tenant has that. */
export function checkNameIsFree<Body extends Named>(
  store: OwnedStore<Body>,
  kind: string,
  { tenant, owner }: Ownership,
  name: string,
): Result<Owned<Body> | undefined, PortError> {
  const present = store.find(tenant, owner);
  if (present && present.body.name !== name) return err(refused('ALREADY_EXISTS', `the ${kind} of this owner is ${present.body.name}, and keeps that name`));
  if (!present && findNamed(store, tenant, name)) return err(refused('ALREADY_EXISTS', `another owner has a ${kind} ${name}`));
  return ok(present);
}
