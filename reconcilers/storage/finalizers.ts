import type { ApiObject } from '../../domain/api-object.ts';
import type { Wish } from '../../domain/command.ts';
import type { Entry } from '../../domain/objects.ts';
import { act, type Plan } from '../../domain/reconciler.ts';
import { patchWish } from './wishes.ts';

export const has = ({ metadata }: ApiObject, finalizer: string): boolean => metadata.finalizers?.includes(finalizer) === true;

export const protectWish = (entry: Entry, ...finalizers: readonly string[]): Wish =>
  patchWish(entry, { metadata: { finalizers: [...(entry.object.metadata.finalizers ?? []), ...finalizers] } });

export function unprotectWish(entry: Entry, ...finalizers: readonly string[]): Wish {
  const left = (entry.object.metadata.finalizers ?? []).filter((finalizer) => !finalizers.includes(finalizer));
  return patchWish(entry, { metadata: { finalizers: left.length === 0 ? null : left } });
}

/**
 * One that is not to be deleted has the finalizer that keeps it while it is used: it gets it back where somebody took it off. Undefined: it has it.
 * Source: pvc_protection_controller.go and pv_protection_controller.go, addFinalizer.
 */
export function protectAgain(entry: Entry, finalizer: string): Plan | undefined {
  if (entry.object.metadata.deletionTimestamp !== undefined || has(entry.object, finalizer)) return undefined;
  return act({ summary: 'the finalizer that keeps it while it is used was taken off', detail: { finalizer } }, { submit: protectWish(entry, finalizer) });
}
