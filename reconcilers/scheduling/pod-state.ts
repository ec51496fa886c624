import type { Pod, PodCondition } from '../../schemas/kubernetes/types.ts';

/** A pod for this scheduler that has no node yet; gated ones too. */
export const needsNode = (pod: Pod): boolean =>
  !pod.spec?.nodeName &&
  pod.metadata.deletionTimestamp === undefined &&
  (pod.spec?.schedulerName ?? 'default-scheduler') === 'default-scheduler' &&
  pod.status?.phase !== 'Succeeded' &&
  pod.status?.phase !== 'Failed';

/** Names of the gates that hold it back (SCH-115). */
export const gatesOf = (pod: Pod): readonly string[] => (pod.spec?.schedulingGates ?? []).map((gate) => gate.name);

export const scheduledCondition = (pod: Pod): PodCondition | undefined => pod.status?.conditions?.find((condition) => condition.type === 'PodScheduled');

/** It is recorded that it fits nowhere. */
export const isUnschedulable = (pod: Pod): boolean => needsNode(pod) && scheduledCondition(pod)?.reason === 'Unschedulable';
