import { selectorOf } from '../../../domain/label-selector.ts';
import type { Deployment } from '../../../schemas/kubernetes/types.ts';
import type { Json } from '../../../domain/api-object.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import type { Plan, Reason, Step } from '../../../domain/reconciler.ts';
import { act, blocked, settled, wait } from '../../../domain/reconciler.ts';
import { adoptAndRelease } from '../adoption.ts';
import { countsOf } from './counts.ts';
import { cleanUpHistory } from './history-limit.ts';
import { deadlineMs, isComplete } from './deployment-progress.ts';
import { deploymentStatus, deploymentStatusStep } from './deployment-status.ts';
import { namespaceIsTerminating, ownedBy, replicaSets } from '../owned.ts';
import type { Orphans } from '../orphans.ts';
import { refreshNewSet, refreshRevision, revisionOf } from './revision.ts';
import type { Move } from './roll.ts';
import { recreate, rollingUpdate } from './roll.ts';
import type { Rollout } from './rollout.ts';
import { activeSets, allSets, availableOf, rolloutOf, sizeOf, sumOf } from './rollout.ts';
import { isScalingEvent, scaleProportionally } from './scale-proportionally.ts';

const stepsMax = 99;

/** DEP-2: one sync. Its sets are moved one step, and the status tells how they are. */
export function reconcileDeployment(objects: Objects, orphans: Orphans, deployment: Entry<Deployment>, nowMs: number): Plan {
  const adoptions = adoptAndRelease(
    objects,
    orphans,
    deployment,
    ownedBy(objects, deployment, replicaSets),
    selectorOf(deployment.object.spec?.selector),
    replicaSets,
  );
  if (adoptions.length > 0) return act({ summary: `adopts or releases ${adoptions.length} replica sets` }, ...(adoptions as [Step, ...Step[]]));

  const rollout = rolloutOf(objects, deployment, nowMs);
  if (rollout.newSet === undefined && namespaceIsTerminating(objects, deployment.ref)) {
    return blocked({
      summary: `namespace ${deployment.ref.namespace} is being terminated, so no replica set is created`,
      detail: { replicas: rollout.replicas },
    });
  }
  const move = deployment.object.metadata.deletionTimestamp === undefined ? moveOf(objects, rollout) : { summary: 'is being deleted', steps: [] };
  const status = deploymentStatus(rollout, nowMs, createdBy(move));
  const steps = [...move.steps, ...deploymentStatusStep(deployment, status)];
  const because: Reason = { summary: move.summary, detail: numbersOf(rollout) };
  if (steps.length > 0) return act(because, ...(steps as [Step, ...Step[]]));
  return rest(rollout, because);
}

function moveOf(objects: Objects, rollout: Rollout): Move {
  const { deployment, newSet } = rollout;
  const { strategy, paused } = deployment.object.spec ?? {};
  if (newSet !== undefined) {
    const refreshed = [...refreshNewSet(rollout, newSet), ...refreshRevision(rollout, revisionOf(newSet))];
    if (refreshed.length > 0) return { summary: `brings the annotations of replica set ${newSet.ref.name} up to date`, steps: refreshed };
  }
  if (paused || isScalingEvent(rollout)) {
    const scaled = scaleProportionally(rollout);
    if (scaled.length > 0)
      return {
        summary: `shares ${rollout.replicas} replicas between ${activeSets(allSets(rollout)).length} active replica sets`,
        steps: scaled.slice(0, stepsMax),
      };
  }
  if (paused) return { summary: 'is paused', steps: cleanUpHistory(rollout).slice(0, stepsMax) };
  const move = strategy?.type === 'Recreate' ? recreate(objects, rollout) : rollingUpdate(objects, rollout);
  if (move.steps.length > 0 || !isRolledOut(rollout)) return { ...move, steps: move.steps.slice(0, stepsMax) };
  const cleanUp = cleanUpHistory(rollout);
  return cleanUp.length === 0 ? move : { summary: `deletes ${cleanUp.length} old replica sets beyond revisionHistoryLimit`, steps: cleanUp.slice(0, stepsMax) };
}

/** Name of the set that the move makes. */
function createdBy(move: Move): string | undefined {
  const [first] = move.steps;
  return first !== undefined && 'submit' in first && first.submit.verb === 'create' ? first.submit.ref.name : undefined;
}

const isRolledOut = (rollout: Rollout): boolean => isComplete(rollout, countsOf(rollout));

function numbersOf(rollout: Rollout): Json {
  const { deployment, replicas, maxSurge, maxUnavailable, newSet, oldSets } = rollout;
  return {
    replicas,
    maxSurge,
    maxUnavailable,
    generation: deployment.object.metadata.generation ?? 0,
    new: newSet === undefined ? null : { name: newSet.ref.name, replicas: sizeOf(newSet), available: availableOf(newSet) },
    old: { sets: oldSets.length, replicas: sumOf(oldSets, sizeOf), available: sumOf(oldSets, availableOf) },
  };
}

/** Nothing to do: done, or waiting for pods, with a look at the clock when the deadline passes. */
function rest(rollout: Rollout, because: Reason): Plan {
  const untilMs = deadlineMs(rollout.deployment.object);
  const available = sumOf(allSets(rollout), availableOf);
  if (isRolledOut(rollout)) return settled;
  const waiting: Reason = { ...because, summary: `waits for pods: ${available} of ${rollout.replicas} are available` };
  return untilMs === undefined ? blocked(waiting) : wait(untilMs, waiting);
}
