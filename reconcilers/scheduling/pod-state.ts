import type { Pod, PodCondition } from '../../schemas/kubernetes/types.ts';
import { hasEnded, isTerminating } from '../../domain/pod-state.ts';

export const defaultSchedulerName = 'default-scheduler';

export const schedulerNameOf = (pod: Pod): string => pod.spec?.schedulerName ?? defaultSchedulerName;

/** A pod that has no node yet; gated ones too. */
export const needsNode = (pod: Pod): boolean => !pod.spec?.nodeName && !isTerminating(pod) && !hasEnded(pod);

/** Names of the gates that hold it back (SCH-115). */
export const gatesOf = (pod: Pod): readonly string[] => (pod.spec?.schedulingGates ?? []).map((gate) => gate.name);

/** A scheduler may look for a node for it: gated pods wait outside of the line (SCH-115). */
export const waitsForNode = (pod: Pod): boolean => needsNode(pod) && gatesOf(pod).length === 0;

export const scheduledCondition = (pod: Pod): PodCondition | undefined => pod.status?.conditions?.find((condition) => condition.type === 'PodScheduled');
