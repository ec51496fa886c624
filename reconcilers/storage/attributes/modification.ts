// PVB-10: how far a change of a claim's VolumeAttributesClass is, as its status tells it. Source: KEP-3751, external-resizer modifycontroller.

import type { PersistentVolumeClaim } from '../../../schemas/kubernetes/types.ts';
import type { Wish } from '../../../domain/command.ts';
import type { Entry } from '../../../domain/objects.ts';
import { condition, conditionsBut, conditionsWish } from '../claims/claim-conditions.ts';

export const infeasible = 'Infeasible';

export interface Modification {
  /** The class that the claim asks for; '': none. */
  readonly target: string;
  /** `modifyVolumeStatus.status`, where that is about the same class. */
  readonly state: string | undefined;
  /** The claim is to have what it has: it took back what it asked for. */
  readonly isRollback: boolean;
}

/** Undefined: the volume is as the claim asks. */
export function modificationOf({ spec, status }: PersistentVolumeClaim): Modification | undefined {
  const target = spec?.volumeAttributesClassName ?? '';
  const isRollback = target === (status?.currentVolumeAttributesClassName ?? '');
  const { modifyVolumeStatus } = status ?? {};
  if (isRollback && modifyVolumeStatus === undefined) return undefined;
  const isOfTarget = (modifyVolumeStatus?.targetVolumeAttributesClassName ?? '') === target;
  return { target, state: isOfTarget ? modifyVolumeStatus?.status : undefined, isRollback };
}

const own = ['ModifyingVolume', 'ModifyVolumeError'];
const statusOf = (target: string, status: string): object => ({ modifyVolumeStatus: { targetVolumeAttributesClassName: target, status } });

/** The class is not there. What was said of another one says nothing of it. */
export const pendingWish = (entry: Entry<PersistentVolumeClaim>, target: string): Wish =>
  conditionsWish(entry, statusOf(target, 'Pending'), conditionsBut(entry.object, own));

export const beginsWish = (entry: Entry<PersistentVolumeClaim>, target: string, nowMs: number): Wish =>
  conditionsWish(entry, statusOf(target, 'InProgress'), [
    ...conditionsBut(entry.object, own),
    condition(entry.object, 'ModifyingVolume', 'ModifyVolume operation in progress.', nowMs),
  ]);

export const failedWish = (entry: Entry<PersistentVolumeClaim>, target: string, message: string, nowMs: number): Wish =>
  conditionsWish(entry, statusOf(target, infeasible), [...conditionsBut(entry.object, own), condition(entry.object, 'ModifyVolumeError', message, nowMs)]);

export const doneWish = (entry: Entry<PersistentVolumeClaim>, target: string): Wish =>
  conditionsWish(entry, { currentVolumeAttributesClassName: target === '' ? null : target, modifyVolumeStatus: null }, conditionsBut(entry.object, own));
