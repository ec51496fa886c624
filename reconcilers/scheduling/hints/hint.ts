import type { Happening, NodeHappening } from '../framework/happening.ts';
import type { PodInfo } from '../view/pod-info.ts';

/** Whether what happened may make a plugin refuse the pod no longer (SCH-113). Each is the plugin's QueueingHintFn of kube-scheduler. */
export type Hint = (happened: Happening, waiting: PodInfo) => boolean;

export const nodeCame = ({ before }: NodeHappening): boolean => before === undefined;

/**
 * Who waits for new nodes is told of every node whose taints change. Source: pkg/scheduler/scheduler.go buildQueueingHintMap, which does so
 * because of kubernetes#109437.
 */
export const cameOrTaints = (happened: NodeHappening): boolean => nodeCame(happened) || happened.changed.taints;

/** Any new node may do; nothing else does. */
export const byNewNode: Hint = (happened) => happened.kind === 'node' && cameOrTaints(happened);

export const isOwn = (changed: PodInfo | undefined, waiting: PodInfo): boolean =>
  changed !== undefined && changed.pod.metadata.uid === waiting.pod.metadata.uid;
