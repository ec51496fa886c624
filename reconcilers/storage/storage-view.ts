// How often a place was given up for a claim: each time the scheduler chooses again, and it may choose the same place.

import type { Change } from '../../domain/objects.ts';
import { bindCompleted, selectedNode } from '../../domain/volumes/promise.ts';
import type { PersistentVolumeClaim } from '../../schemas/kubernetes/types.ts';
import { claimsOf } from './names.ts';

interface GivenUp {
  readonly times: number;
  readonly lastMs: number;
}

/** By the claim's uid. It only saves work: a process that begins anew asks again sooner. */
export type StorageView = Map<string, GivenUp>;

/** Source: external-provisioner --retry-interval-start, --retry-interval-max (PRV-9). */
const firstMs = 1_000;
const mostMs = 300_000;

export function countGivenUp(view: StorageView, { recorded, before, after }: Change): StorageView {
  if (recorded.ref.resource !== claimsOf || before === undefined) return view;
  const { uid, annotations: had } = (before as PersistentVolumeClaim).metadata;
  const has = after?.metadata.uid === uid ? after.metadata.annotations : undefined;
  if (after === undefined || has?.[bindCompleted] !== undefined) view.delete(uid);
  else if (had?.[selectedNode] !== undefined && has?.[selectedNode] === undefined)
    view.set(uid, { times: (view.get(uid)?.times ?? 0) + 1, lastMs: recorded.timeMs });
  return view;
}

/** From when a volume may be made for the claim (epoch ms); 0: now. */
export function notBeforeMs(view: StorageView, claim: PersistentVolumeClaim): number {
  const given = view.get(claim.metadata.uid);
  return given === undefined ? 0 : given.lastMs + Math.min(mostMs, firstMs * 2 ** Math.min(given.times - 1, 20));
}
