import { timestamp } from '../../domain/time.ts';
import type { Node, NodeCondition } from '../../schemas/kubernetes/types.ts';

type Words = Readonly<Record<'type' | 'status' | 'reason' | 'message', string>>;

/** Source: kubelet nodestatus setters. */
const healthy: readonly Words[] = [
  { type: 'MemoryPressure', status: 'False', reason: 'KubeletHasSufficientMemory', message: 'kubelet has sufficient memory available' },
  { type: 'DiskPressure', status: 'False', reason: 'KubeletHasNoDiskPressure', message: 'kubelet has no disk pressure' },
  { type: 'PIDPressure', status: 'False', reason: 'KubeletHasSufficientPID', message: 'kubelet has sufficient PID available' },
  { type: 'Ready', status: 'True', reason: 'KubeletReady', message: 'kubelet is posting ready status' },
];

/** Heartbeat times are those of the last change: a heartbeat alone is written to the lease only (architecture, The log). */
export function healthyConditions(node: Node | undefined, nowMs: number): readonly NodeCondition[] {
  return healthy.map((words) => {
    const present = node && conditionOfNode(node, words.type);
    if (present?.status === words.status && present.reason === words.reason) return present;
    const now = timestamp(nowMs);
    const lastTransitionTime = present?.status === words.status ? (present.lastTransitionTime ?? now) : now;
    return { ...words, lastHeartbeatTime: now, lastTransitionTime };
  });
}

/** NOD-2: nothing was heard, so nothing is known. Source: nodelifecycle tryUpdateNodeHealth. */
export function lostConditions(node: Node, nowMs: number): readonly NodeCondition[] {
  return healthy.map(({ type }): NodeCondition => {
    const present = conditionOfNode(node, type);
    if (present?.status === 'Unknown') return present;
    const known =
      present === undefined
        ? {
            reason: 'NodeStatusNeverUpdated',
            message: 'Kubelet never posted node status.',
            ...(node.metadata.creationTimestamp === undefined ? {} : { lastHeartbeatTime: node.metadata.creationTimestamp }),
          }
        : {
            reason: 'NodeStatusUnknown',
            message: 'Kubelet stopped posting node status.',
            ...(present.lastHeartbeatTime === undefined ? {} : { lastHeartbeatTime: present.lastHeartbeatTime }),
          };
    return { type, status: 'Unknown', ...known, lastTransitionTime: timestamp(nowMs) };
  });
}

export const conditionOfNode = (node: Node, type: string): NodeCondition | undefined => node.status?.conditions?.find((condition) => condition.type === type);

/** True, False or Unknown; Unknown before anything is known. */
export const readiness = (node: Node): string => conditionOfNode(node, 'Ready')?.status ?? 'Unknown';
