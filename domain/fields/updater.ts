// Who owns which fields after an update or an apply. Source: structured-merge-diff merge/update.go.

import { jsonEqual } from '../json-equal.ts';
import { ok, type Result } from '../result.ts';
import { owning } from './compare.ts';
import { emptySet, recursiveDifference } from './field-set.ts';
import { fieldSetOf } from './field-set-of.ts';
import { ownedSet, reconcileManagers, withManager, type Managers, type Versioned, type Versions } from './managers.ts';
import { merge } from './merge.ts';
import { prune } from './prune.ts';
import { takeOver, type Conflict } from './take-over.ts';

/** After somebody wrote `after` in place of `before` (`{}` for a new object): what changed is the writer's. */
export function update(before: Versioned, after: Versioned, managers: Managers, manager: string, versions: Versions): Managers {
  const taken = takeOver(before, after, reconcileManagers(managers, before, versions), manager, versions, true);
  if (!taken.ok) return managers;
  const { managers: left, change } = taken.value;
  const set = recursiveDifference(owning(ownedSet(left, manager), change), versions.ignored(after.apiVersion) ?? emptySet);
  return withManager(left, manager, { set, apiVersion: after.apiVersion, applied: false });
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
