// PVB-8: how far a claim's growth is, as its status tells it. Source: KEP-1790 (recovering from resize failure), external-resizer.

import type { PersistentVolume, PersistentVolumeClaim } from '../../../schemas/kubernetes/types.ts';
import { compareQuantities, type Quantity } from '../../../domain/quantity.ts';
import { capacityOf, claimSize, sizeOf } from '../../../domain/volumes/static-volumes.ts';

export const inProgress = 'ControllerResizeInProgress';
export const infeasible = 'ControllerResizeInfeasible';
const ofNode: readonly (string | undefined)[] = ['NodeResizePending', 'NodeResizeInProgress', 'NodeResizeInfeasible'];

export interface Growth {
  /** What the volume is to have: what the claim asks for, or more while it is not known whether an earlier, larger wish was done. */
  readonly target: Quantity;
  /** `allocatedResourceStatuses` of the storage. */
  readonly state: string | undefined;
  /** The volume has it. */
  readonly isVolumeDone: boolean;
  /** The claim says that it is on its way to this size. */
  readonly isTold: boolean;
}

/** Undefined: the claim has what it asks for. */
export function growthOf(claim: PersistentVolumeClaim, volume: PersistentVolume): Growth | undefined {
  const { status } = claim;
  const wanted = claimSize(claim);
  const state = status?.allocatedResourceStatuses?.['storage'];
  if (state === undefined && compareQuantities(wanted, sizeOf(status?.capacity?.['storage'])) <= 0) return undefined;
  const allocated = sizeOf(status?.allocatedResources?.['storage']);
  const isInDoubt = state === inProgress && compareQuantities(allocated, wanted) > 0;
  const target = isInDoubt ? allocated : wanted;
  return {
    target,
    state,
    isVolumeDone: compareQuantities(capacityOf(volume), target) >= 0,
    isTold: compareQuantities(allocated, target) === 0 && state !== undefined,
  };
}

/** The file system is to grow, on a node. */
export const isForNode = (state: string | undefined): boolean => ofNode.includes(state);
