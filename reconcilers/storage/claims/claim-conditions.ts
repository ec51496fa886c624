// Conditions in the status of a claim. They stand on the claim as it was read: nodes write them too.

import type { PersistentVolumeClaim, PersistentVolumeClaimCondition } from '../../../schemas/kubernetes/types.ts';
import type { Json } from '../../../domain/api-object.ts';
import type { Wish } from '../../../domain/command.ts';
import type { Entry } from '../../../domain/objects.ts';
import { timestamp } from '../../../domain/time.ts';
import { asItWasRead, statusWish } from '../wishes.ts';

type Conditions = readonly PersistentVolumeClaimCondition[];

/** All but those of these types. */
export const conditionsBut = ({ status }: PersistentVolumeClaim, types: readonly string[]): Conditions =>
  (status?.conditions ?? []).filter(({ type }) => !types.includes(type));

/** Since when it is so stays. */
export function condition({ status }: PersistentVolumeClaim, type: string, message: string, nowMs: number): PersistentVolumeClaimCondition {
  const present = status?.conditions?.find((one) => one.type === type && one.status === 'True');
  const lastTransitionTime = present?.lastTransitionTime ?? timestamp(nowMs);
  return { type, status: 'True', lastTransitionTime, ...(message !== '' && { message }) };
}

export const conditionsWish = (entry: Entry<PersistentVolumeClaim>, status: object, conditions: Conditions): Wish => ({
  ...statusWish(entry, { ...status, conditions: conditions.length === 0 ? null : conditions } as unknown as Json),
  precondition: asItWasRead(entry),
});
