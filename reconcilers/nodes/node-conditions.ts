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

/** NOD-2: nothing was heard, so nothing is known. */
const lost: readonly Words[] = healthy.map(({ type }) => ({
  type,
  status: 'Unknown',
  reason: 'NodeStatusUnknown',
  message: 'Kubelet stopped posting node status.',
}));

/** Heartbeat times are those of the last change: a heartbeat alone is written to the lease only (architecture, The log). */
function become(node: Node | undefined, wanted: readonly Words[], nowMs: number): readonly NodeCondition[] {
  return wanted.map((words) => {
    const present = node?.status?.conditions?.find((condition) => condition.type === words.type);
    if (present?.status === words.status && present.reason === words.reason) return present;
    const now = timestamp(nowMs);
    const lastTransitionTime = present?.status === words.status ? (present.lastTransitionTime ?? now) : now;
    const heard = words.status === 'Unknown' ? (present?.lastHeartbeatTime ?? now) : now;
    return { ...words, lastHeartbeatTime: heard, lastTransitionTime };
  });
}

export const lostConditions = (node: Node | undefined, nowMs: number): readonly NodeCondition[] => become(node, lost, nowMs);
export const conditionsOf = (node: Node | undefined, isLost: boolean, nowMs: number): readonly NodeCondition[] => become(node, isLost ? lost : healthy, nowMs);

/** True, False or Unknown; Unknown before anything is known. */
export const readiness = (node: Node): string => node.status?.conditions?.find((condition) => condition.type === 'Ready')?.status ?? 'Unknown';
