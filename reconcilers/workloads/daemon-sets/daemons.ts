// What a DaemonSet's sync works on: itself, its revision, and its pods by their nodes.

import type { Entry, Objects } from '../../../domain/objects.ts';
import { shareOf } from '../../../domain/share.ts';
import type { DaemonSet, Pod } from '../../../schemas/kubernetes/types.ts';
import type { Revision } from '../controller-revisions/revisions.ts';
import { isAvailable } from '../pod-readiness.ts';
import type { DaemonBoard, DaemonNode } from './daemon-board.ts';
import { hashLabel } from './daemon-pod.ts';
import type { PlacedDaemons } from './placed-daemons.ts';

export interface Daemons {
  readonly objects: Objects;
  readonly set: Entry<DaemonSet>;
  readonly nowMs: number;
  readonly update: Revision;
  /** Of the present template: pods that carry it are up to date. */
  readonly hash: string;
  readonly minReadySeconds: number;
  /** A pod that is ready since then, or longer, is available (epoch ms). */
  readonly sinceMs: number;
  /** Nodes that have just the one pod they shall have. */
  readonly placed: PlacedDaemons;
  /** The others that shall have a pod or have one, by name. */
  readonly nodes: readonly DaemonNode[];
  readonly desired: number;
  /** Not bound, and the node they are for is gone. */
  readonly nowhere: readonly Entry<Pod>[];
  /** How many pods have each template. */
  readonly hashes: ReadonlyMap<string, number>;
  /** DS-5, in pods. */
  readonly maxSurge: number;
  readonly maxUnavailable: number;
}

export function daemonsOf(objects: Objects, set: Entry<DaemonSet>, board: DaemonBoard, update: Revision, nowMs: number): Daemons {
  const { placed, hashes } = board;
  const nodes = [...board.others.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const desired = placed.size + nodes.filter(({ shouldRun }) => shouldRun).length;
  const minReadySeconds = set.object.spec?.minReadySeconds ?? 0;
  return {
    objects,
    set,
    nowMs,
    update,
    hash: update.object.metadata.labels?.[hashLabel] ?? '',
    minReadySeconds,
    sinceMs: minReadySeconds === 0 ? Infinity : nowMs - minReadySeconds * 1000,
    placed,
    nodes,
    desired,
    nowhere: [...board.nowhere.values()]
      .flat()
      .filter(({ object }) => !object.spec?.nodeName)
      .sort((a, b) => (a.ref.name < b.ref.name ? -1 : 1)),
    hashes,
    ...limits(set.object, desired),
  };
}

/** Both round up; both 0 would never move. Source: updatedDesiredNodeCounts. */
function limits({ spec }: DaemonSet, desired: number): Pick<Daemons, 'maxSurge' | 'maxUnavailable'> {
  const { maxSurge = 0, maxUnavailable = 1 } = spec?.updateStrategy?.rollingUpdate ?? {};
  const surge = shareOf(maxSurge, desired, Math.ceil);
  const unavailable = shareOf(maxUnavailable, desired, Math.ceil);
  return { maxSurge: surge, maxUnavailable: surge === 0 && unavailable === 0 ? 1 : unavailable };
}

export const isUpdated = ({ hash }: Daemons, { object }: Entry<Pod>): boolean => object.metadata.labels?.[hashLabel] === hash;

export const isAvailableNow = ({ minReadySeconds, nowMs }: Daemons, { object }: Entry<Pod>): boolean => isAvailable(object, minReadySeconds, nowMs);

/** With surge a new pod runs beside the old one for a while. */
export const allowsSurge = ({ set, maxSurge }: Daemons): boolean => set.object.spec?.updateStrategy?.type === 'RollingUpdate' && maxSurge > 0;
