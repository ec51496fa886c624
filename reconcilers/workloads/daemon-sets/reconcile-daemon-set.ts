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
import { statusStep, statusSteps } from '../status-step.ts';
import { DaemonBoard } from './daemon-board.ts';
import { boardOf, type DaemonBoards } from './daemon-boards.ts';
import { hashLabel, newDaemonPod } from './daemon-pod.ts';
import { daemonsOf, type Daemons } from './daemons.ts';
import { daemonSetStatus } from './daemon-set-status.ts';
import { noChanges, place, type Changes } from './placement.ts';
import { rollingUpdate } from './rolling-update.ts';

/** A plan has 100 steps. Upstream's burst is 250 of each. */
const atOnceMax = { removed: 20, created: 35, events: 20 };

/** A set that has no board of its present spec notes one. */
export function reconcileDaemonSet(objects: Objects, orphans: Orphans, boards: DaemonBoards, set: Entry<DaemonSet>, nowMs: number): Plan {
  const known = boardOf(boards, set);
  const board = known ?? new DaemonBoard(objects, set);
  const plan = planOf(objects, orphans, set, board, nowMs);
  return known === undefined ? { ...plan, note: board } : plan;
}

function planOf(objects: Objects, orphans: Orphans, set: Entry<DaemonSet>, board: DaemonBoard, nowMs: number): Plan {
  const begun = prologue(objects, orphans, set, {
    owned: [...board.misfits.values()],
    hashLabel,
    collided: (collisionCount) => statusStep(set, { ...(set.object.status ?? noStatus), collisionCount }),
  });
  if (begun.kind === 'plan') return begun.plan;
  if (set.object.metadata.deletionTimestamp !== undefined) return settled;
  return sync(daemonsOf(objects, set, board, begun.update, nowMs), begun.revisions);
}

const noStatus = { currentNumberScheduled: 0, numberMisscheduled: 0, desiredNumberScheduled: 0, numberReady: 0 };

function sync(daemons: Daemons, revisions: readonly Revision[]): Plan {
  const { objects, set, nowMs } = daemons;
  const changes = changesOf(daemons);
  const stuck = changes.create.length > 0 && namespaceIsTerminating(objects, set.ref);
  const removed = changes.remove.slice(0, atOnceMax.removed);
  const deletes = deletions(removed);
  const status = statusSteps(set, daemonSetStatus(daemons), removed.length > 0);
  const steps = [
    ...status,
    ...changes.events.slice(0, atOnceMax.events),
    ...slowStart(objects, set, creations(daemons, stuck ? noChanges : changes), set.object.status?.currentNumberScheduled ?? 0, nowMs),
    ...deletes,
    ...podEvents(objects, set, deletes, nowMs),
    ...history(daemons, revisions),
  ];
  const because: Reason = { summary: summaryOf(changes, stuck, set), detail: numbersOf(daemons) };
  if (steps.length > 0) return act(because, ...(steps.slice(0, 100) as [Step, ...Step[]]));
  const dueMs = [...(changes.untilMs === undefined ? [] : [changes.untilMs]), ...availableMs(daemons)];
  if (dueMs.length > 0) return wait(Math.min(...dueMs), because);
  return stuck ? blocked(because) : settled;
}

/** When the next pods become available (epoch ms). */
function availableMs({ placed, nodes, sinceMs, minReadySeconds, nowMs }: Daemons): readonly number[] {
  const readyMs = placed.nextReadyMs(sinceMs);
  const others = becomeAvailableMs(
    nodes.flatMap(({ pods }) => pods),
    minReadySeconds,
    nowMs,
  );
  return readyMs === undefined ? others : [readyMs + minReadySeconds * 1000, ...others];
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
function history({ set, update, hashes }: Daemons, revisions: readonly Revision[]): readonly Step[] {
  const isUsed = ({ ref, object }: Revision): boolean => ref.name === update.ref.name || hashes.has(object.metadata.labels?.[hashLabel] ?? '');
  return trimHistory(revisions, isUsed, set.object.spec?.revisionHistoryLimit);
}

function summaryOf({ create, remove }: Changes, stuck: boolean, { ref }: Entry<DaemonSet>): string {
  if (stuck) return `namespace ${ref.namespace} is being terminated, so no pods are created`;
  const [made, gone] = [Math.min(create.length, atOnceMax.created), Math.min(remove.length, atOnceMax.removed)];
  if (create.length + remove.length === 0) return 'counts its pods';
  return [
    ...(create.length === 0 ? [] : [`creates pods on ${made} of ${create.length} nodes`]),
    ...(remove.length === 0 ? [] : [`deletes ${gone} of ${remove.length} pods`]),
  ].join(' and ');
}

function numbersOf({ desired, placed, nodes, hash, maxSurge, maxUnavailable }: Daemons): Json {
  const withPods = placed.size + nodes.filter(({ pods: own }) => own.length > 0).length;
  return { desired, nodes: placed.size + nodes.length, withPods, hash, maxSurge, maxUnavailable };
}
