import type { Pod, Taint, Toleration } from '../../schemas/kubernetes/types.ts';
import { conditionOf } from '../../domain/pod-state.ts';
import { parseTimestamp } from '../../domain/time.ts';
import { tolerates } from '../../domain/scheduling/tolerations.ts';

/**
 * NOD-7: when the pod must leave a node with these taints (epoch ms); undefined: it may stay. A taint counts from when it was added or the
 * pod came, whichever was later. Of taints that came one after the other the first that limits the pod sets the time, and keeps it.
 * Source: tainteviction processPodOnNode, getMinTolerationTime.
 */
export function leavesAtMs(pod: Pod, taints: readonly Taint[]): number | undefined {
  const cameMs = parseTimestamp(conditionOf(pod, 'PodScheduled')?.lastTransitionTime ?? pod.metadata.creationTimestamp ?? '') ?? 0;
  const limits: { readonly fromMs: number; readonly limitMs: number }[] = [];
  for (const taint of taints.filter(({ effect }) => effect === 'NoExecute')) {
    const fromMs = Math.max(parseTimestamp(taint.timeAdded ?? '') ?? 0, cameMs);
    const used = firstThatTolerates(pod.spec?.tolerations ?? [], taint);
    if (used === undefined) return fromMs;
    if (used.tolerationSeconds !== undefined) limits.push({ fromMs, limitMs: Math.max(0, used.tolerationSeconds) * 1000 });
  }
  if (limits.length === 0) return undefined;
  const firstMs = Math.min(...limits.map(({ fromMs }) => fromMs));
  const first = firstMs + Math.min(...limits.filter(({ fromMs }) => fromMs === firstMs).map(({ limitMs }) => limitMs));
  const atOnce = limits.filter(({ limitMs }) => limitMs === 0).map(({ fromMs }) => fromMs);
  return Math.min(first, ...atOnce);
}

const firstThatTolerates = (tolerations: readonly Toleration[], taint: Taint): Toleration | undefined =>
  tolerations.find((toleration) => tolerates(toleration, taint));
