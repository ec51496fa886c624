// Who owns the replicas, as the object has it and as its Scale shows it. Source: apimachinery util/managedfields/scalehandler.go.

import { difference, has, isEmpty, setOf } from './field-set.ts';
import { managerId, keyOf, type Managed } from './managed-fields.ts';
import type { OwnedFields } from './managers.ts';

export const scaleVersion = 'autoscaling/v1';
/** `.spec.replicas`, in a Scale and in the kinds that have one. */
export type ReplicasPath = readonly string[];
const replicasOfScale: ReplicasPath = ['f:spec', 'f:replicas'];

/** Managers of the parent's replicas, as managers of the Scale's. `pathAt`: where a version of the parent has them; [] where it has none. */
export function toScale(parent: Managed, pathAt: (apiVersion: string) => ReplicasPath | undefined): Managed {
  const managers = new Map<string, OwnedFields>();
  const times = new Map<string, string>();
  for (const [id, owned] of parent.managers) {
    const path = pathAt(owned.apiVersion);
    if (path === undefined || path.length === 0 || !has(owned.set, path)) continue;
    const scaleId = managerId({ ...keyOf(id, owned), apiVersion: scaleVersion });
    managers.set(scaleId, { set: setOf(...replicasOfScale), apiVersion: scaleVersion, applied: owned.applied });
    const time = parent.times.get(id);
    if (time !== undefined) times.set(scaleId, time);
  }
  return { managers, times };
}

/** The parent's managers after the Scale was written: whoever does not have the Scale's replicas any more lost the parent's. */
export function toParent(parent: Managed, scale: Managed, parentVersion: string, pathAt: (apiVersion: string) => ReplicasPath | undefined): Managed {
  const managers = new Map<string, OwnedFields>();
  const times = new Map<string, string>();
  const left = new Map(scale.managers);
  const keep = (id: string, owned: OwnedFields): void => {
    managers.set(id, owned);
    const time = parent.times.get(id);
    if (time !== undefined) times.set(id, time);
  };
  for (const [id, owned] of parent.managers) {
    const path = pathAt(owned.apiVersion);
    if (path === undefined) continue;
    if (path.length === 0 || !has(owned.set, path)) keep(id, owned);
    else if (left.delete(id)) keep(id, owned);
    else {
      const set = difference(owned.set, setOf(...path));
      if (!isEmpty(set)) keep(id, { ...owned, set });
    }
  }
  const path = pathAt(parentVersion);
  for (const [scaleId, owned] of left) {
    if (path === undefined || path.length === 0 || !has(owned.set, replicasOfScale)) continue;
    const id = managerId({ ...keyOf(scaleId, owned), apiVersion: parentVersion });
    keep(id, { set: setOf(...path), apiVersion: parentVersion, applied: owned.applied });
  }
  return { managers, times };
}
