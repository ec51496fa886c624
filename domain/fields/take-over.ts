import type { Json } from '../api-object.ts';
import { compare, excluding, type Comparison } from './compare.ts';
import type { FieldSet } from './field-set.ts';
import { difference, intersection, isEmpty, union, emptySet, pathsOf } from './field-set.ts';
import type { Managers, OwnedFields, Versioned, Versions } from './managers.ts';
import { compareElements } from './path-element.ts';
import { err, ok, type Result } from '../result.ts';

/** A field that another manager has with another value. */
export interface Conflict {
  readonly manager: string;
  readonly path: readonly string[];
}

/**
 * What the change of an object from `before` to `after` by `manager` takes from the others: whatever it changed or removed. Unless
 * `force`, a change of what another has is a conflict.
 * Source: structured-merge-diff merge/update.go Updater.update.
 */
export function takeOver(
  before: Versioned,
  after: Versioned,
  managers: Managers,
  manager: string,
  versions: Versions,
  force: boolean,
): Result<{ readonly managers: Managers; readonly change: Comparison }, readonly Conflict[]> {
  const change = compareAt(before, after, versions);
  const changes = new Map<string, Comparison | undefined>([[before.apiVersion, excluding(change, versions.ignored(before.apiVersion) ?? emptySet)]]);
  /** What came or is another now, by version: managers may be many. */
  const written = new Map<string, FieldSet>();
  const conflicts: Conflict[] = [];
  let left: Map<string, OwnedFields> | undefined;
  for (const [id, owned] of managers) {
    if (id === manager) continue;
    if (!changes.has(owned.apiVersion)) changes.set(owned.apiVersion, changeIn(before, after, owned.apiVersion, versions));
    const seen = changes.get(owned.apiVersion);
    if (seen !== undefined && !written.has(owned.apiVersion)) written.set(owned.apiVersion, union(seen.modified, seen.added));
    const taken = seen === undefined ? owned.set : intersection(owned.set, written.get(owned.apiVersion) ?? emptySet);
    if (seen !== undefined && !force && !isEmpty(taken)) for (const conflict of conflictsOf(id, taken)) conflicts.push(conflict);
    const set = seen === undefined ? emptySet : difference(difference(owned.set, taken), seen.removed);
    if (set === owned.set) continue;
    left ??= new Map(managers);
    if (isEmpty(set)) left.delete(id);
    else left.set(id, { ...owned, set });
  }
  if (!force && conflicts.length > 0) return err(conflicts);
  return ok({ managers: left ?? managers, change });
}

function changeIn(before: Versioned, after: Versioned, apiVersion: string, versions: Versions): Comparison | undefined {
  const [older, newer] = [versions.convert(before, apiVersion), versions.convert(after, apiVersion)];
  return older === undefined || newer === undefined ? undefined : excluding(compareAt(older, newer, versions), versions.ignored(apiVersion) ?? emptySet);
}

const compareAt = (before: Versioned, after: Versioned, { zeros }: Versions): Comparison => compare(before.shape, before.value, after.value as Json, zeros);

const conflictsOf = (manager: string, taken: FieldSet): readonly Conflict[] => [...pathsOf(taken)].sort(comparePaths).map((path) => ({ manager, path }));

/** Members of a set before what is below them, each in the order of elements. */
function comparePaths(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const [left, right] = [a[index] ?? '', b[index] ?? ''];
    const lastOfA = index === a.length - 1;
    const lastOfB = index === b.length - 1;
    if (lastOfA !== lastOfB) return lastOfA ? -1 : 1;
    if (left !== right) return compareElements(left, right);
  }
  return a.length - b.length;
}
