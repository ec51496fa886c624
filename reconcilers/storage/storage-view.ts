// What the log says that no object does. It only saves work: a process that begins anew asks again sooner.

import type { Change } from '../../domain/objects.ts';
import { refKey, type Ref } from '../../domain/ref.ts';
import { bindCompleted, selectedNode } from '../../domain/volumes/promise.ts';
import type { PersistentVolumeClaim } from '../../schemas/kubernetes/types.ts';
import { noteRoom, type RoomChanges } from './capacity/affected-capacities.ts';
import { claimsOf } from './names.ts';

interface GivenUp {
  readonly times: number;
  readonly lastMs: number;
}

export interface StorageView {
  /** By the claim's uid, how often a place was given up for it: each time the scheduler chooses again, and it may choose the same place. */
  readonly givenUp: Map<string, GivenUp>;
  readonly roomChanges: RoomChanges;
  /** Keys of claims whose volume can neither grow nor get other attributes, and of which the attributes were tried last. */
  readonly attributesTried: Set<string>;
}

/** In a plan for a claim: which of two changes it tries that could not be made. */
export type Tried = 'growth' | 'attributes';

export const noView = (): StorageView => ({ givenUp: new Map(), roomChanges: new Map(), attributesTried: new Set() });

/** Source: external-provisioner --retry-interval-start, --retry-interval-max (PRV-9). */
const firstMs = 1_000;
const mostMs = 300_000;

export function evolveStorage(view: StorageView, change: Change): StorageView {
  countGivenUp(view.givenUp, change);
  noteRoom(view.roomChanges, change);
  if (change.after === undefined) view.attributesTried.delete(refKey(change.recorded.ref));
  return view;
}

export function noteTried(view: StorageView, claim: Ref, tried: Tried): StorageView {
  if (tried === 'attributes') view.attributesTried.add(refKey(claim));
  else view.attributesTried.delete(refKey(claim));
  return view;
}

function countGivenUp(givenUp: StorageView['givenUp'], { recorded, before, after }: Change): void {
  if (recorded.ref.resource !== claimsOf || before === undefined) return;
  const { uid, annotations: had } = (before as PersistentVolumeClaim).metadata;
  const has = after?.metadata.uid === uid ? after.metadata.annotations : undefined;
  if (after === undefined || has?.[bindCompleted] !== undefined) givenUp.delete(uid);
  else if (had?.[selectedNode] !== undefined && has?.[selectedNode] === undefined)
    givenUp.set(uid, { times: (givenUp.get(uid)?.times ?? 0) + 1, lastMs: recorded.timeMs });
}

/** From when a volume may be made for the claim (epoch ms); 0: now. */
export function notBeforeMs({ givenUp }: StorageView, claim: PersistentVolumeClaim): number {
  const given = givenUp.get(claim.metadata.uid);
  return given === undefined ? 0 : given.lastMs + Math.min(mostMs, firstMs * 2 ** Math.min(given.times - 1, 20));
}
