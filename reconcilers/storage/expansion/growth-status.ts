// What the status of a claim says of its growth.

import type { PersistentVolume, PersistentVolumeClaim } from '../../../schemas/kubernetes/types.ts';
import type { Wish } from '../../../domain/command.ts';
import type { Entry } from '../../../domain/objects.ts';
import { formatQuantity, type Quantity } from '../../../domain/quantity.ts';
import { condition, conditionsBut, conditionsWish } from '../claims/claim-conditions.ts';
import { infeasible, inProgress } from './growth.ts';

const own: readonly string[] = ['Resizing', 'FileSystemResizePending', 'ControllerResizeError', 'NodeResizeError'];
const others = (claim: PersistentVolumeClaim) => conditionsBut(claim, own);

const storage = (text: string | null): object => ({ storage: text });

export const beginsWish = (entry: Entry<PersistentVolumeClaim>, target: Quantity, nowMs: number): Wish =>
  conditionsWish(entry, { allocatedResources: storage(formatQuantity(target)), allocatedResourceStatuses: storage(inProgress) }, [
    ...others(entry.object),
    condition(entry.object, 'Resizing', '', nowMs),
  ]);

export const failedWish = (entry: Entry<PersistentVolumeClaim>, message: string, nowMs: number): Wish =>
  conditionsWish(entry, { allocatedResourceStatuses: storage(infeasible) }, [
    ...others(entry.object),
    condition(entry.object, 'Resizing', '', nowMs),
    condition(entry.object, 'ControllerResizeError', message, nowMs),
  ]);

export const forNodeWish = (entry: Entry<PersistentVolumeClaim>, nowMs: number): Wish =>
  conditionsWish(entry, { allocatedResourceStatuses: storage('NodeResizePending') }, [
    ...others(entry.object),
    condition(entry.object, 'FileSystemResizePending', 'Waiting for user to (re-)start a pod to finish file system resize of volume on node.', nowMs),
  ]);

/** As large as the volume, which may have been made larger than was asked for. */
export const doneWish = (entry: Entry<PersistentVolumeClaim>, { spec }: PersistentVolume): Wish =>
  conditionsWish(entry, { capacity: storage(spec?.capacity?.['storage'] ?? '0'), allocatedResourceStatuses: null }, others(entry.object));
