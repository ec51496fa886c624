// A StatefulSet: adopts and releases, keeps its template as a revision, then its pods: those that shall be there, those that shall not,
// those that are of an old revision. Each waits for the one before it when the set is OrderedReady.

import type { Json } from '../../../domain/api-object.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import type { Plan, Reason, Step } from '../../../domain/reconciler.ts';
import { act, blocked, settled, wait } from '../../../domain/reconciler.ts';
import type { Pod, StatefulSet } from '../../../schemas/kubernetes/types.ts';
import { trimHistory } from '../controller-revisions/history-limit.ts';
import { prologue } from '../controller-revisions/prologue.ts';
import type { Revision } from '../controller-revisions/revisions.ts';
import { ownedBy, pods } from '../owned.ts';
import type { Orphans } from '../orphans.ts';
import { podEvents } from '../pod-events.ts';
import { becomeAvailableMs } from '../pod-readiness.ts';
import { statusStep, statusSteps } from '../status-step.ts';
import { removeCondemned } from './condemned.ts';
import { nothing, type Move } from './move.ts';
import { parsePodName } from './ordinals.ts';
import { keepReplicas } from './replicas.ts';
import { roll } from './roll.ts';
import { revisionOf, rolloutOf, type Rollout } from './rollout.ts';
import { statefulSetStatus } from './stateful-set-status.ts';

const revisionHashLabel = 'controller.kubernetes.io/hash';

export function reconcileStatefulSet(objects: Objects, orphans: Orphans, set: Entry<StatefulSet>, nowMs: number): Plan {
  const owned = ownedBy<Pod>(objects, set, pods);
  const begun = prologue(objects, orphans, set, {
    owned,
    hashLabel: revisionHashLabel,
    mayBeIts: ({ name }) => parsePodName(name)?.set === set.ref.name,
    collided: (collisionCount) => statusStep(set, { ...(set.object.status ?? { replicas: 0 }), collisionCount }),
  });
  if (begun.kind === 'plan') return begun.plan;
  const { revisions, update } = begun;
  return sync(rolloutOf(objects, set, owned, currentRevision(set, revisions) ?? update, update, nowMs), revisions);
}

const currentRevision = ({ object }: Entry<StatefulSet>, revisions: readonly Revision[]): Revision | undefined =>
  revisions.find(({ ref }) => ref.name === object.status?.currentRevision);

function sync(rollout: Rollout, revisions: readonly Revision[]): Plan {
  const { set } = rollout;
  const move = set.object.metadata.deletionTimestamp === undefined ? movesOf(rollout) : { ...nothing, summary: 'is being deleted' };
  const deletes = move.steps.some((step) => 'submit' in step && step.submit.verb === 'delete');
  const status = statusSteps(set, statefulSetStatus(rollout), deletes);
  const told = podEvents(rollout.objects, set, move.steps, rollout.nowMs);
  const steps = [...status, ...move.steps, ...told, ...history(rollout, revisions)].slice(0, 100);
  const because: Reason = { summary: move.summary === '' ? `status of ${rollout.pods.length} pods` : move.summary, detail: numbersOf(rollout) };
  if (steps.length > 0) return act(because, ...(steps as [Step, ...Step[]]));
  return rest(rollout, move, because);
}

/** Scaling goes before updates: each part is reached when the one before it is through. */
function movesOf(rollout: Rollout): Move {
  const moves: Move[] = [];
  for (const part of [keepReplicas, removeCondemned, roll]) {
    const move = part(rollout);
    moves.push(move);
    if (move.ends) break;
  }
  const untilMs = moves.find((move) => move.untilMs !== undefined)?.untilMs;
  return {
    steps: moves.flatMap((move) => move.steps),
    summary: moves.flatMap(({ summary }) => (summary === '' ? [] : [summary])).join('; '),
    ends: true,
    ...(untilMs === undefined ? {} : { untilMs }),
  };
}

/** STS-9: what a pod is of, and what it is to become, is kept. */
function history({ set, pods: own, current, update }: Rollout, revisions: readonly Revision[]): readonly Step[] {
  if (set.object.metadata.deletionTimestamp !== undefined) return [];
  const live = new Set([current.ref.name, update.ref.name, ...own.map(revisionOf)]);
  return trimHistory(revisions, ({ ref }) => live.has(ref.name), set.object.spec?.revisionHistoryLimit);
}

function rest({ pods: own, minReadySeconds, nowMs }: Rollout, { untilMs, summary }: Move, because: Reason): Plan {
  const dueMs = [...(untilMs === undefined ? [] : [untilMs]), ...becomeAvailableMs(own, minReadySeconds, nowMs)];
  if (dueMs.length > 0) return wait(Math.min(...dueMs), because);
  return summary === '' ? settled : blocked(because);
}

function numbersOf({ set, start, replicas, replicasByOrdinal, condemned, current, update }: Rollout): Json {
  return {
    replicas,
    start,
    pods: replicasByOrdinal.size,
    surplus: condemned.length,
    current: current.ref.name,
    update: update.ref.name,
    partition: set.object.spec?.updateStrategy?.rollingUpdate?.partition ?? 0,
    policy: set.object.spec?.podManagementPolicy ?? 'OrderedReady',
  };
}
