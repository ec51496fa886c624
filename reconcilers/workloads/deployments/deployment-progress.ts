import type { Deployment, DeploymentCondition } from '../../../schemas/kubernetes/types.ts';
import { parseTimestamp, timestamp } from '../../../domain/time.ts';
import type { Counts } from './counts.ts';
import type { Rollout } from './rollout.ts';

export const progressing = (deployment: Deployment): DeploymentCondition | undefined =>
  deployment.status?.conditions?.find((condition) => condition.type === 'Progressing');

/** Kubernetes' largest int32 says: no deadline. */
const noDeadlineSeconds = 2_147_483_647;

/** When the rollout counts as stuck (epoch ms); undefined while it may take for ever. */
export function deadlineMs(deployment: Deployment): number | undefined {
  const condition = progressing(deployment);
  const seconds = deployment.spec?.progressDeadlineSeconds ?? 600;
  if (deployment.spec?.paused || seconds >= noDeadlineSeconds || condition === undefined) return undefined;
  if (condition.reason === 'NewReplicaSetAvailable' || condition.reason === 'ProgressDeadlineExceeded') return undefined;
  const fromMs = parseTimestamp(condition.lastUpdateTime ?? '');
  return fromMs === undefined ? undefined : fromMs + seconds * 1000;
}

/** DEP-14, as the sets show it. */
export const isComplete = (rollout: Rollout, counts: Counts): boolean =>
  counts.updatedReplicas === rollout.replicas &&
  counts.replicas === rollout.replicas &&
  counts.availableReplicas === rollout.replicas &&
  rollout.newSet !== undefined;

/** DEP-13: more updated, ready or available pods, or fewer old ones, than the status says. */
function hasProgressed(deployment: Deployment, counts: Counts): boolean {
  const before = deployment.status ?? {};
  const old = (status: { replicas?: number; updatedReplicas?: number }): number => (status.replicas ?? 0) - (status.updatedReplicas ?? 0);
  return (
    counts.updatedReplicas > (before.updatedReplicas ?? 0) ||
    old(counts) < old(before) ||
    counts.readyReplicas > (before.readyReplicas ?? 0) ||
    counts.availableReplicas > (before.availableReplicas ?? 0)
  );
}

/** The condition Progressing (DEP-12, DEP-13). `created`: name of the set that this plan makes. */
export function progressOf(rollout: Rollout, counts: Counts, nowMs: number, created: string | undefined): DeploymentCondition | undefined {
  const { object } = rollout.deployment;
  const present = progressing(object);
  const now = timestamp(nowMs);
  const become = (status: string, reason: string, message: string): DeploymentCondition => ({
    type: 'Progressing',
    status,
    reason,
    message,
    lastUpdateTime: now,
    lastTransitionTime: present?.status === status ? (present.lastTransitionTime ?? now) : now,
  });
  if (object.spec?.paused) return present?.reason === 'DeploymentPaused' ? present : become('Unknown', 'DeploymentPaused', 'Deployment is paused');
  if (present?.reason === 'DeploymentPaused') return become('Unknown', 'DeploymentResumed', 'Deployment is resumed');
  if (created !== undefined) return become('True', 'NewReplicaSetCreated', `Created new replica set "${created}"`);

  const name = rollout.newSet === undefined ? `Deployment "${object.metadata.name}"` : `ReplicaSet "${rollout.newSet.ref.name}"`;
  const wasComplete = present?.reason === 'NewReplicaSetAvailable' && counts.replicas === counts.updatedReplicas;
  if (wasComplete) return present;
  if (isComplete(rollout, counts)) return become('True', 'NewReplicaSetAvailable', `${name} has successfully progressed.`);
  if (present === undefined) {
    return rollout.newSet === undefined ? undefined : become('True', 'FoundNewReplicaSet', `Found new replica set "${rollout.newSet.ref.name}"`);
  }
  if (hasProgressed(object, counts)) return become('True', 'ReplicaSetUpdated', `${name} is progressing.`);
  const untilMs = deadlineMs(object);
  return untilMs !== undefined && nowMs >= untilMs ? become('False', 'ProgressDeadlineExceeded', `${name} has timed out progressing.`) : present;
}
