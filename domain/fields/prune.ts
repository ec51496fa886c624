// What a manager applied before and does not apply any more goes, unless another has it too.
// Source: structured-merge-diff merge/update.go Updater.prune.

import type { Json } from '../api-object.ts';
import type { FieldSet } from './field-set.ts';
import { difference, intersection, isEmpty, union, unionOf } from './field-set.ts';
import { fieldSetOf } from './field-set-of.ts';
import type { Managers, OwnedFields, Versioned, Versions } from './managers.ts';
import { withNamedFields } from './named-fields.ts';
import { removeItems } from './remove-items.ts';

/** `managers` holds what `manager` applies now, `last` what it applied before. */
export function prune(merged: Versioned, managers: Managers, manager: string, last: OwnedFields | undefined, versions: Versions): Versioned {
  if (last === undefined || isEmpty(last.set)) return merged;
  const converted = versions.convert(merged, last.apiVersion);
  if (converted === undefined) return merged;
  const without = removed(converted, withNamedFields(last.set, converted.shape));
  const owned = addBackOwned(converted, without, last.apiVersion, managers, versions);
  const pruned = addBackDangling(converted, owned, last, versions);
  return versions.convert(pruned, managers.get(manager)?.apiVersion ?? merged.apiVersion) ?? merged;
}

const removed = (object: Versioned, items: FieldSet): Versioned => ({ ...object, value: removeItems(object.shape, object.value, items) ?? ({} as Json) });

const namedSetOf = (object: Versioned): FieldSet => withNamedFields(fieldSetOf(object.shape, object.value), object.shape);

/** What others, or the manager itself in its new configuration, have stays. The version of the last set comes first. */
function addBackOwned(merged: Versioned, pruned: Versioned, version: string, managers: Managers, versions: Versions): Versioned {
  const setsAt = Map.groupBy(managers.values(), ({ apiVersion }) => apiVersion);
  const order = [version, ...[...setsAt.keys()].filter((one) => one !== version).sort()];
  let [whole, left] = [merged, pruned];
  for (const apiVersion of order) {
    const sets = setsAt.get(apiVersion);
    const [wholeThere, leftThere] = [versions.convert(whole, apiVersion), versions.convert(left, apiVersion)];
    if (sets === undefined || wholeThere === undefined || leftThere === undefined) continue;
    const keep = union(namedSetOf(leftThere), withNamedFields(unionOf(sets.map(({ set }) => set)), wholeThere.shape));
    left = removed(wholeThere, difference(namedSetOf(wholeThere), keep));
    whole = wholeThere;
  }
  return left;
}

/** What nobody owns, or only somebody who updated it, is not the manager's to remove. */
function addBackDangling(merged: Versioned, pruned: Versioned, last: OwnedFields, versions: Versions): Versioned {
  const left = versions.convert(pruned, last.apiVersion);
  if (left === undefined) return merged;
  const gone = difference(namedSetOf(merged), namedSetOf(left));
  return removed(merged, intersection(gone, withNamedFields(last.set, merged.shape)));
}
