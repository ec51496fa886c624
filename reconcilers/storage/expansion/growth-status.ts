// What the status of a claim says of its growth. Conditions stand on the claim as it was read: a node writes them too.

import type { PersistentVolume, PersistentVolumeClaim, PersistentVolumeClaimCondition } from '../../../schemas/kubernetes/types.ts';
import type { Json } from '../../../domain/api-object.ts';
import type { Wish } from '../../../domain/command.ts';
import type { Entry } from '../../../domain/objects.ts';
import { formatQuantity, type Quantity } from '../../../domain/quantity.ts';
import { timestamp } from '../../../domain/time.ts';
import { infeasible, inProgress } from './growth.ts';

type Conditions = readonly PersistentVolumeClaimCondition[];

const own: readonly string[] = ['Resizing', 'FileSystemResizePending', 'ControllerResizeError', 'NodeResizeError'];
const others = ({ status }: PersistentVolumeClaim): Conditions => (status?.conditions ?? []).filter(({ type }) => !own.includes(type));

/** Since when it is so stays. */
function condition({ status }: PersistentVolumeClaim, type: string, message: string, nowMs: number): PersistentVolumeClaimCondition {
  const present = status?.conditions?.find((one) => one.type === type && one.status === 'True');
  const lastTransitionTime = present?.lastTransitionTime ?? timestamp(nowMs);
  return { type, status: 'True', lastTransitionTime, ...(message !== '' && { message }) };
}

function growthWish({ ref, object, sequence }: Entry<PersistentVolumeClaim>, status: object, conditions: Conditions): Wish {
  const patch = { status: { ...status, conditions: conditions.length === 0 ? null : conditions } } as unknown as Json;
  return {
    verb: 'patch',
    ref,
    subresource: 'status',
    patchType: 'merge',
    patch,
    precondition: { uid: object.metadata.uid, resourceVersion: String(sequence) },
  };
}

const storage = (text: string | null): object => ({ storage: text });

export const beginsWish = (entry: Entry<PersistentVolumeClaim>, target: Quantity, nowMs: number): Wish =>
  growthWish(entry, { allocatedResources: storage(formatQuantity(target)), allocatedResourceStatuses: storage(inProgress) }, [
    ...others(entry.object),
    condition(entry.object, 'Resizing', '', nowMs),
  ]);

export const failedWish = (entry: Entry<PersistentVolumeClaim>, message: string, nowMs: number): Wish =>
  growthWish(entry, { allocatedResourceStatuses: storage(infeasible) }, [
    ...others(entry.object),
    condition(entry.object, 'Resizing', '', nowMs),
    condition(entry.object, 'ControllerResizeError', message, nowMs),
  ]);

export const forNodeWish = (entry: Entry<PersistentVolumeClaim>, nowMs: number): Wish =>
  growthWish(entry, { allocatedResourceStatuses: storage('NodeResizePending') }, [
    ...others(entry.object),
    condition(entry.object, 'FileSystemResizePending', 'Waiting for user to (re-)start a pod to finish file system resize of volume on node.', nowMs),
  ]);

/** As large as the volume, which may have been made larger than was asked for. */
export const doneWish = (entry: Entry<PersistentVolumeClaim>, { spec }: PersistentVolume): Wish =>
  growthWish(entry, { capacity: storage(spec?.capacity?.['storage'] ?? '0'), allocatedResourceStatuses: null }, others(entry.object));
