import { unionOf, type FieldSet } from './field-set.ts';
import type { Managed } from './managed-fields.ts';
import { managerId, secondsOf } from './managed-fields.ts';
import type { OwnedFields } from './managers.ts';

/** More managers that update than this are not told apart. Source: apimachinery util/managedfields DefaultMaxUpdateManagers. */
const updateManagersMax = 10;

/**
 * The oldest managers that update, merged into one a version, until there are few enough.
 * Source: apimachinery util/managedfields/internal/capmanagers.go.
 */
export function capManagers(managed: Managed, max = updateManagersMax): Managed {
  if (managed.managers.size <= max) return managed;
  const updaters = [...managed.managers].filter(([, { applied }]) => !applied).map(([id]) => id);
  if (updaters.length <= max) return managed;
  const managers = new Map(managed.managers);
  const times = new Map(managed.times);
  updaters.sort((a, b) => secondsOf(times.get(a)) - secondsOf(times.get(b)) || (a < b ? -1 : 1));
  let left = updaters.length;
  const firstOfVersion = new Map<string, string>();
  /** What goes into a bucket, merged at the end: the managers that a client sends may be many. */
  const gathered = new Map<string, FieldSet[]>();
  for (const id of updaters) {
    if (left <= max) break;
    const owned = managers.get(id);
    if (owned === undefined) continue;
    const { apiVersion } = owned;
    const bucket = managerId({ manager: 'ancient-changes', operation: 'Update', apiVersion, subresource: '' });
    const first = firstOfVersion.get(apiVersion);
    if (first === undefined) {
      firstOfVersion.set(apiVersion, id);
      continue;
    }
    if (!managers.has(bucket)) moveTo(managers, first, bucket);
    const sets = gathered.get(bucket) ?? [managers.get(bucket)?.set ?? {}];
    gathered.set(bucket, sets);
    sets.push(owned.set);
    managers.delete(id);
    managers.set(bucket, { set: owned.set, apiVersion, applied: false });
    left -= 1;
    const time = times.get(id);
    if (time !== undefined) times.set(bucket, time);
  }
  for (const [bucket, sets] of gathered) {
    const owned = managers.get(bucket);
    if (owned !== undefined) managers.set(bucket, { ...owned, set: unionOf(sets) });
  }
  return { managers, times };
}

function moveTo(managers: Map<string, OwnedFields>, from: string, to: string): void {
  const owned = managers.get(from);
  managers.delete(from);
  if (owned !== undefined) managers.set(to, owned);
}
