import type { Json } from '../api-object.ts';
import type { FieldSet } from './field-set.ts';
import { emptySet, isEmpty } from './field-set.ts';
import { reconcileWithShape } from './reconcile-schema.ts';
import type { Shape } from './shape.ts';

/** What one manager has. */
export interface OwnedFields {
  readonly set: FieldSet;
  /** The version of the API the set speaks of. */
  readonly apiVersion: string;
  readonly applied: boolean;
}

/** By an id of the manager, see `managed-fields.ts`. */
export type Managers = ReadonlyMap<string, OwnedFields>;

/** An object, or part of one, in one version of the API. */
export interface Versioned {
  readonly apiVersion: string;
  readonly shape: Shape;
  readonly value: Json;
}

export interface Versions {
  /** undefined when the version is not served any more: whoever owns fields in it owns nothing. */
  convert(object: Versioned, apiVersion: string): Versioned | undefined;
  /** Fields that cannot be owned through this version and resource (the status, through the main resource). */
  ignored(apiVersion: string): FieldSet | undefined;
  /** See `compare`: whether fields that Kubernetes' own types always have count as there. */
  readonly zeros: boolean;
}

/** A manager of nothing is none. */
export function withManager(managers: Managers, id: string, owned: OwnedFields | undefined): Managers {
  const next = new Map(managers);
  if (owned === undefined || isEmpty(owned.set)) next.delete(id);
  else next.set(id, owned);
  return next;
}

export const ownedSet = (managers: Managers, id: string): FieldSet => managers.get(id)?.set ?? emptySet;

/** Sets as the schema of today has them; managers in versions that are gone are left to be dropped by the update. */
export function reconcileManagers(managers: Managers, live: Versioned, versions: Versions): Managers {
  let changed: Map<string, OwnedFields> | undefined;
  for (const [id, owned] of managers) {
    const object = versions.convert(live, owned.apiVersion);
    const set = object === undefined ? undefined : reconcileWithShape(owned.set, object.shape);
    if (set === owned.set) continue;
    changed ??= new Map(managers);
    if (set === undefined) changed.delete(id);
    else changed.set(id, { ...owned, set });
  }
  return changed ?? managers;
}
