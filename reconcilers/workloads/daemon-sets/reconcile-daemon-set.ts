// A DaemonSet: adopts and releases, keeps its template as a revision, then places its pods, and then, when all are placed, updates them.

import type { Json } from '../../../domain/api-object.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import type { Plan, Reason, Step } from '../../../domain/reconciler.ts';
import { act, blocked, settled, wait } from '../../../domain/reconciler.ts';
import type { DaemonSet, Pod } from '../../../schemas/kubernetes/types.ts';
import { trimHistory } from '../controller-revisions/history-limit.ts';
import { prologue } from '../controller-revisions/prologue.ts';
import type { Revision } from '../controller-revisions/revisions.ts';
import { namespaceIsTerminating } from '../owned.ts';
import type { Orphans } from '../orphans.ts';
import { podEvents, slowStart } from '../pod-events.ts';
import { becomeAvailableMs } from '../pod-readiness.ts';
import { hashLabel, newDaemonPod } from './daemon-pod.ts';
import { daemonsOf, type Daemons } from './daemons.ts';
import { daemonSetStatus, daemonSetStatusStep, daemonSetStatusSteps } from './daemon-set-status.ts';
import { noChanges, place, type Changes } from './placement.ts';
import { rollingUpdate } from './rolling-update.ts';

/** A plan has 100 steps. Upstream's burst is 250 of each. */
const atOnceMax = { removed: 20, created: 35, events: 20 };

export function reconcileDaemonSet(objects: Objects, orphans: Orphans, set: Entry<DaemonSet>, nowMs: number): Plan {
  const begun = prologue(objects, orphans, set, {
    hashLabel,
    collided: (collisionCount) => daemonSetStatusStep(set, { ...(set.object.status ?? noStatus), collisionCount }),
  });
  if (begun.kind === 'plan') return begun.plan;
  if (set.object.metadata.deletionTimestamp !== undefined) return settled;
  return sync(daemonsOf(objects, set, begun.owned, begun.update, nowMs), begun.owned, begun.revisions);
}

const noStatus = { currentNumberScheduled: 0, numberMisscheduled: 0, desiredNumberScheduled: 0, numberReady: 0 };

function sync(daemons: Daemons, owned: readonly Entry<Pod>[], revisions: readonly Revision[]): Plan {
  const { objects, set, nowMs, minReadySeconds } = daemons;
  const changes = changesOf(daemons);
  const stuck = changes.create.length > 0 && namespaceIsTerminating(objects, set.ref);
  const removed = changes.remove.slice(0, atOnceMax.removed);
  const deletes = deletions(removed);
  const status = daemonSetStatusSteps(set, daemonSetStatus(daemons), removed.length > 0);
  const steps = [
    ...status,
    ...changes.events.slice(0, atOnceMax.events),
    ...slowStart(objects, set, creations(daemons, stuck ? noChanges : changes), set.object.status?.currentNumberScheduled ?? 0, nowMs),
    ...deletes,
    ...podEvents(objects, set, deletes, nowMs),
    ...history(daemons, owned, revisions),
  ];
  const because: Reason = { summary: summaryOf(changes, stuck, set), detail: numbersOf(daemons) };
  if (steps.length > 0) return act(because, ...(steps.slice(0, 100) as [Step, ...Step[]]));
  const dueMs = [...(changes.untilMs === undefined ? [] : [changes.untilMs]), ...becomeAvailableMs(owned, minReadySeconds, nowMs)];
  if (dueMs.length > 0) return wait(Math.min(...dueMs), because);
  return stuck ? blocked(because) : settled;
}

/** Updates wait until every node has what it shall have. Source: updateDaemonSet, which waits for its expectations. */
function changesOf(daemons: Daemons): Changes {
  const placed = place(daemons);
  if (placed.create.length + placed.remove.length > 0) return placed;
  const rolled = rollingUpdate(daemons);
  return placed.untilMs === undefined ? rolled : { ...rolled, untilMs: placed.untilMs };
}

const creations = ({ objects, set, hash }: Daemons, { create }: Changes): readonly Step[] =>
  create.slice(0, atOnceMax.created).map(({ node, failures }) => newDaemonPod(objects, set, node, hash, failures));

/** As they were seen: a pod that has become available meanwhile is not taken for one that is not. */
const deletions = (removed: readonly Entry<Pod>[]): readonly Step[] =>
  removed.map(({ ref, object, sequence }) => ({
    submit: { verb: 'delete', ref, precondition: { uid: object.metadata.uid, resourceVersion: String(sequence) } },
  }));

/** DS-6: a template that a pod still has is kept. */
function history({ set, update }: Daemons, owned: readonly Entry<Pod>[], revisions: readonly Revision[]): readonly Step[] {
  const live = new Set(owned.map(({ object }) => object.metadata.labels?.[hashLabel]));
  const isUsed = ({ ref, object }: Revision): boolean => ref.name === update.ref.name || live.has(object.metadata.labels?.[hashLabel]);
  return trimHistory(revisions, isUsed, set.object.spec?.revisionHistoryLimit);
}

function summaryOf({ create, remove }: Changes, stuck: boolean, { ref }: Entry<DaemonSet>): string {
  if (stuck) return `namespace ${ref.namespace} is being terminated, so no pods are created (CTL-6)`;
  const [made, gone] = [Math.min(create.length, atOnceMax.created), Math.min(remove.length, atOnceMax.removed)];
  if (create.length + remove.length === 0) return 'counts its pods';
  return [
    ...(create.length === 0 ? [] : [`creates pods on ${made} of ${create.length} nodes`]),
    ...(remove.length === 0 ? [] : [`deletes ${gone} of ${remove.length} pods`]),
  ].join(' and ');
}

function numbersOf({ desired, nodes, hash, maxSurge, maxUnavailable }: Daemons): Json {
  return { desired, nodes: nodes.length, withPods: nodes.filter(({ pods: own }) => own.length > 0).length, hash, maxSurge, maxUnavailable };
}
