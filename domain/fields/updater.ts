// Who owns which fields after an update or an apply. Source: structured-merge-diff merge/update.go.

import { jsonEqual } from '../json-equal.ts';
import { ok, type Result } from '../result.ts';
import { owning } from './compare.ts';
import { emptySet, recursiveDifference, type FieldSet } from './field-set.ts';
import { fieldSetOf } from './field-set-of.ts';
import { ownedSet, reconcileManagers, withManager, type Managers, type Versioned, type Versions } from './managers.ts';
import { merge } from './merge.ts';
import { prune } from './prune.ts';
import { takeOver, type Conflict } from './take-over.ts';

interface Updated {
  /** The same when nobody's fields change; the writer's as they were. */
  readonly managers: Managers;
  /** What the writer has now; in the version of `after`. */
  readonly set: FieldSet;
}

/** After somebody wrote `after` in place of `before` (`{}` for a new object): what changed is the writer's. */
export function update(before: Versioned, after: Versioned, managers: Managers, manager: string, versions: Versions): Updated {
  const taken = takeOver(before, after, reconcileManagers(managers, before, versions), manager, versions, true);
  if (!taken.ok) return { managers, set: ownedSet(managers, manager) };
  const { managers: left, change } = taken.value;
  return { managers: left, set: recursiveDifference(owning(ownedSet(left, manager), change), versions.ignored(after.apiVersion) ?? emptySet) };
}

export interface Applied {
  /** undefined when nothing of the object changes. */
  readonly object: Versioned | undefined;
  readonly managers: Managers;
}

/** `config`, which is valid and of the version of `live`, applied to it. */
export function apply(
  live: Versioned,
  config: Versioned,
  managers: Managers,
  manager: string,
  force: boolean,
  versions: Versions,
): Result<Applied, readonly Conflict[]> {
  const reconciled = reconcileManagers(managers, live, versions);
  const merged: Versioned = { ...live, value: merge(live.shape, live.value, config.value) ?? {} };
  const set = recursiveDifference(fieldSetOf(config.shape, config.value), versions.ignored(config.apiVersion) ?? emptySet);
  const claimed = new Map(reconciled).set(manager, { set, apiVersion: config.apiVersion, applied: true });
  const object = prune(merged, claimed, manager, reconciled.get(manager), versions);
  const taken = takeOver(live, object, claimed, manager, versions, force);
  if (!taken.ok) return taken;
  return ok({
    object: jsonEqual(live.value, object.value) ? undefined : object,
    managers: withManager(taken.value.managers, manager, taken.value.managers.get(manager)),
  });
}
