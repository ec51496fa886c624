import type { StatefulSetStatus } from '../../../schemas/kubernetes/types.ts';
import { isRunningAndAvailable, isRunningAndReady } from './pod-health.ts';
import { countAt, type Rollout } from './rollout.ts';

/** STS-10, STS-9, CTL-2. Source: stateful_set_control.go updateStatus, completeRollingUpdate. */
export function statefulSetStatus(rollout: Rollout): StatefulSetStatus {
  const { set, pods, replicas, current, update, minReadySeconds, nowMs } = rollout;
  const readyReplicas = pods.filter(isRunningAndReady).length;
  const updatedReplicas = countAt(rollout, update);
  const isThrough = updatedReplicas === replicas && readyReplicas === replicas && pods.length === replicas;
  const isComplete = set.object.spec?.updateStrategy?.type === 'RollingUpdate' && isThrough;
  return {
    observedGeneration: set.object.metadata.generation ?? 0,
    replicas: pods.length,
    readyReplicas,
    availableReplicas: pods.filter((pod) => isRunningAndAvailable(pod, minReadySeconds, nowMs)).length,
    currentReplicas: isComplete ? updatedReplicas : countAt(rollout, current),
    updatedReplicas,
    currentRevision: isComplete ? update.ref.name : current.ref.name,
    updateRevision: update.ref.name,
    collisionCount: set.object.status?.collisionCount ?? 0,
  };
}
