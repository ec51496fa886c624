// Who owns what after a create, a replace, or a patch that is no apply. Source: apimachinery util/managedfields/internal.

import type { ApiObject, Json } from '../api-object.ts';
import { capManagers } from './cap-managers.ts';
import { emptySet, isEmpty, union } from './field-set.ts';
import { decodeManaged, encodeManaged, managerId, normalEntries, unmanaged, type Managed } from './managed-fields.ts';
import type { Versioned, Versions } from './managers.ts';
import { stripMetadata } from './strip-metadata.ts';
import { update } from './updater.ts';
import { versioned, versionsOf, type Writing } from './writing.ts';

/**
 * managedFields of `after`, which takes the place of `before`. `sent` is what the client wrote there: nothing leaves them as they were, an
 * empty list or one empty entry clears them. An object whose managers are not known stays so until somebody applies it.
 */
export function trackUpdate(writing: Writing, before: ApiObject | undefined, after: ApiObject, sent: readonly Json[] | undefined): readonly Json[] | undefined {
  const live = before?.metadata.managedFields;
  const entries = startingFrom(live, writing.subresource === '' ? sent : live);
  if (before !== undefined && (entries === undefined || entries.length === 0)) return undefined;
  const managed = decodeManaged(entries);
  const next = afterUpdate(writing, versioned(writing, before), versioned(writing, after), managed, versionsOf(writing));
  return next === managed ? entries : encodeManaged(next);
}

function startingFrom(live: readonly Json[] | undefined, sent: readonly Json[] | undefined): readonly Json[] | undefined {
  if (sent === undefined || sent === live) return live;
  if (isReset(sent)) return undefined;
  const normal = normalEntries(sent);
  return normal.ok ? normal.value : live;
}

const isReset = (sent: readonly Json[]): boolean =>
  sent.length === 0 || (sent.length === 1 && typeof sent[0] === 'object' && Object.keys(sent[0] ?? {}).length === 0);

/** `managed` itself when nobody's fields change. */
export function afterUpdate(writing: Writing, before: Versioned, after: Versioned, managed: Managed, versions: Versions): Managed {
  // Nobody's id: also what the manager itself had is taken from it first, so that it is seen whether it changed anything now.
  const { managers: left, set: changed } = update(before, after, managed.managers, '', versions);
  const mine = stripMetadata(changed);
  if (isEmpty(mine)) return left === managed.managers ? managed : { managers: left, times: managed.times };
  const id = managerId({ manager: writing.manager, operation: 'Update', apiVersion: after.apiVersion, subresource: writing.subresource });
  const set = union(left.get(id)?.set ?? emptySet, mine);
  return capManagers({
    managers: new Map(left).set(id, { set, apiVersion: after.apiVersion, applied: false }),
    times: new Map(managed.times).set(id, writing.time),
  });
}

/** An object of which nobody is known to own anything belongs to `before-first-apply`, the first time it is applied. */
export function ownedBeforeFirstApply(writing: Writing, live: Versioned, versions: Versions): Managed {
  const none: Versioned = { ...live, value: {} };
  return afterUpdate({ ...writing, manager: 'before-first-apply' }, none, live, unmanaged, versions);
}
