// What a DaemonSet's sync works on: itself, its revision, and its pods by their nodes.

import type { Entry, Objects } from '../../../domain/objects.ts';
import { hasEnded, isTerminating } from '../../../domain/pod-state.ts';
import { shareOf } from '../../../domain/share.ts';
import { parseTimestamp } from '../../../domain/time.ts';
import type { DaemonSet, Node, Pod } from '../../../schemas/kubernetes/types.ts';
import type { Revision } from '../controller-revisions/revisions.ts';
import { isAvailable } from '../pod-readiness.ts';
import { hashLabel, targetNode } from './daemon-pod.ts';
import { verdictFor, type Verdict } from './should-run.ts';

export interface DaemonNode extends Verdict {
  readonly name: string;
  /** Bound ones first, then the oldest. */
  readonly pods: readonly Entry<Pod>[];
}

export interface Daemons {
  readonly objects: Objects;
  readonly set: Entry<DaemonSet>;
  readonly nowMs: number;
  readonly update: Revision;
  /** Of the present template: pods that carry it are up to date. */
  readonly hash: string;
  readonly minReadySeconds: number;
  /** All that shall have a pod or have one, by name. */
  readonly nodes: readonly DaemonNode[];
  readonly desired: number;
  /** Not bound, and the node they are for is gone. */
  readonly nowhere: readonly Entry<Pod>[];
  /** DS-5, in pods. */
  readonly maxSurge: number;
  readonly maxUnavailable: number;
}

export function daemonsOf(objects: Objects, set: Entry<DaemonSet>, pods: readonly Entry<Pod>[], update: Revision, nowMs: number): Daemons {
  const podsByNode = Map.groupBy(
    pods.filter(({ object }) => !(hasEnded(object) && isTerminating(object))).toSorted(boundThenOldest),
    ({ object }) => targetNode(object) ?? '',
  );
  const verdict = verdictFor(set.object);
  const all = objects.list<Node>(set.ref, 'nodes');
  const nodes = all
    .map(({ ref, object }) => ({ name: ref.name, ...verdict(object), pods: podsByNode.get(ref.name) ?? [] }))
    .filter((node) => node.shouldRun || node.pods.length > 0);
  const known = new Set(all.map(({ ref }) => ref.name));
  const desired = nodes.filter(({ shouldRun }) => shouldRun).length;
  return {
    objects,
    set,
    nowMs,
    update,
    hash: update.object.metadata.labels?.[hashLabel] ?? '',
    minReadySeconds: set.object.spec?.minReadySeconds ?? 0,
    nodes,
    desired,
    nowhere: [...podsByNode].flatMap(([node, own]) => (node === '' || known.has(node) ? [] : own.filter(({ object }) => !object.spec?.nodeName))),
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

const boundThenOldest = (a: Entry<Pod>, b: Entry<Pod>): number =>
  Number(!a.object.spec?.nodeName) - Number(!b.object.spec?.nodeName) || createdMs(a) - createdMs(b) || (a.ref.name < b.ref.name ? -1 : 1);

const createdMs = ({ object }: Entry<Pod>): number => parseTimestamp(object.metadata.creationTimestamp) ?? 0;

export const isUpdated = ({ hash }: Daemons, { object }: Entry<Pod>): boolean => object.metadata.labels?.[hashLabel] === hash;

export const isAvailableNow = ({ minReadySeconds, nowMs }: Daemons, { object }: Entry<Pod>): boolean => isAvailable(object, minReadySeconds, nowMs);

/** With surge a new pod runs beside the old one for a while. */
export const allowsSurge = ({ set, maxSurge }: Daemons): boolean => set.object.spec?.updateStrategy?.type === 'RollingUpdate' && maxSurge > 0;
