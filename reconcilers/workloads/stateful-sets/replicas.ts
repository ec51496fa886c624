// The pods that shall be there: made, made again when they ended, and kept as they ought to be (STS-3, STS-5).
// Source: stateful_set_control.go processReplica.

import type { Entry } from '../../../domain/objects.ts';
import { hasEnded, isTerminating } from '../../../domain/pod-state.ts';
import type { Step } from '../../../domain/reconciler.ts';
import type { Pod } from '../../../schemas/kubernetes/types.ts';
import { namespaceIsTerminating, pods } from '../owned.ts';
import { readySinceMs } from '../pod-readiness.ts';
import { heldBack, heldBackEvent, roomToWait } from '../waiting-pods.ts';
import { claimOwnerSteps, goingClaim, missingClaims } from './claims.ts';
import { nothing, type Move } from './move.ts';
import { identityLabels, newPod } from './new-pod.ts';
import { isRunningAndAvailable, isRunningAndReady } from './pod-health.ts';
import type { Rollout } from './rollout.ts';

/** A plan has 100 steps; others than these need some, and claims come before pods. */
const stepsMax = 60;

const waits = (summary: string, untilMs?: number): Move => ({ steps: [], summary, ends: true, ...(untilMs === undefined ? {} : { untilMs }) });

/** In order, up to the first one that is not as it shall be; all at once when the set is Parallel. */
export function keepReplicas(rollout: Rollout): Move {
  const { start, replicas, monotonic } = rollout;
  const room = roomToWait(rollout.pods);
  const moves: Move[] = [];
  for (let ordinal = start, steps = 0; ordinal < start + replicas && steps < stepsMax && moves.length < stepsMax; ordinal += 1) {
    if (moves.length >= room && !rollout.replicasByOrdinal.has(ordinal)) return joined(room === 0 ? [...moves, holdBack(rollout)] : moves, true);
    const move = keepReplica(rollout, ordinal);
    if (move === nothing) continue;
    moves.push(move);
    steps += move.steps.length;
    if (move.ends && monotonic) return joined(moves, true);
  }
  return joined(moves, false);
}

const holdBack = ({ objects, set, nowMs }: Rollout): Move => ({ ...waits(heldBack), steps: heldBackEvent(objects, set, nowMs) });

/** Claims before pods, and each kind of step beside its like, so that they are sent together. */
function joined(moves: readonly Move[], ends: boolean): Move {
  const last = moves.at(-1);
  if (last === undefined) return nothing;
  const steps = moves.flatMap((move) => move.steps);
  const isOfPod = (step: Step): boolean => 'submit' in step && step.submit.ref.resource === pods;
  return {
    steps: [...steps.filter((step) => !isOfPod(step)), ...steps.filter(isOfPod)],
    summary: moves.length > 1 ? `${last.summary}, after ${moves.length - 1} others` : last.summary,
    ends,
    ...(last.untilMs === undefined ? {} : { untilMs: last.untilMs }),
  };
}

function keepReplica(rollout: Rollout, ordinal: number): Move {
  const { objects, set, monotonic, minReadySeconds, nowMs } = rollout;
  const pod = rollout.replicasByOrdinal.get(ordinal);
  if (pod === undefined) return create(rollout, ordinal);
  const { name } = pod.ref;
  if (hasEnded(pod.object)) {
    const summary = `deletes pod ${name}, which is ${pod.object.status?.phase}, to make it again`;
    return isTerminating(pod.object) ? waits(`waits until pod ${name} is gone`) : { steps: [deletion(pod)], summary, ends: true };
  }
  const claims = pod.object.status?.phase === 'Pending' && !isTerminating(pod.object) ? missingClaims(objects, set, name) : [];
  const isOff = (summary: string, untilMs?: number): Move => ({ ...waits(summary, untilMs), steps: claims });
  if (monotonic && isTerminating(pod.object)) return isOff(`waits until pod ${name} is gone`);
  if (monotonic && !isRunningAndReady(pod)) return isOff(`waits until pod ${name} is running and ready`);
  if (monotonic && !isRunningAndAvailable(pod, minReadySeconds, nowMs))
    return isOff(`waits until pod ${name} is available`, (readySinceMs(pod.object) ?? nowMs) + minReadySeconds * 1000);
  const steps = [...claims, ...identitySteps(pod, ordinal), ...claimOwnerSteps(objects, set, pod, false)];
  return steps.length === 0 ? nothing : { steps, summary: `brings pod ${name} and its claims up to date`, ends: false };
}

function create(rollout: Rollout, ordinal: number): Move {
  const { objects, set } = rollout;
  const name = `${set.ref.name}-${ordinal}`;
  if (objects.get({ ...set.ref, resource: pods, name }) !== undefined) return waits(`pod ${name} is there, and belongs to somebody else`);
  if (namespaceIsTerminating(objects, set.ref)) return waits(`namespace ${set.ref.namespace} is being terminated, so no pods are created`);
  const going = goingClaim(objects, set, name);
  if (going !== undefined) return waits(`waits until claim ${going.ref.name} is gone, which goes with an earlier pod ${name}`);
  return { steps: [...missingClaims(objects, set, name), newPod(rollout, ordinal)], summary: `creates pod ${name}`, ends: true };
}

/** A pod that was adopted may lack what it is selected by. */
function identitySteps({ ref, object, sequence }: Entry<Pod>, ordinal: number): readonly Step[] {
  const wanted = identityLabels(ref.name, ordinal);
  const present = object.metadata.labels ?? {};
  if (isTerminating(object) || Object.entries(wanted).every(([label, value]) => present[label] === value)) return [];
  const precondition = { uid: object.metadata.uid, resourceVersion: String(sequence) };
  return [{ submit: { verb: 'patch', ref, patchType: 'merge', patch: { metadata: { labels: wanted } }, precondition } }];
}

/** As it was seen: what has become of it meanwhile is looked at first. */
export const deletion = ({ ref, object, sequence }: Entry<Pod>): Step => ({
  submit: { verb: 'delete', ref, precondition: { uid: object.metadata.uid, resourceVersion: String(sequence) } },
});
