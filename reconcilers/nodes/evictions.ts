import type { Pod, Taint, Toleration } from '../../schemas/kubernetes/types.ts';
import { parseTimestamp } from '../../domain/time.ts';
import { notReadyTaint, unreachableTaint } from './node-taints.ts';

/** NOD-6: what a pod tolerates that does not say. */
const defaultSeconds = 300;

/** When the pod must leave a node with these taints (epoch ms); undefined: it may stay (NOD-7). */
export function leavesAtMs(pod: Pod, taints: readonly Taint[]): number | undefined {
  const times = taints.filter((taint) => taint.effect === 'NoExecute').flatMap((taint) => endOf(taint, pod.spec?.tolerations ?? []) ?? []);
  return times.length === 0 ? undefined : Math.min(...times);
}

function endOf(taint: Taint, tolerations: readonly Toleration[]): number | undefined {
  const fromMs = parseTimestamp(taint.timeAdded ?? '') ?? 0;
  const used = tolerations.filter((toleration) => tolerates(toleration, taint));
  if (used.length === 0) return taint.key === notReadyTaint || taint.key === unreachableTaint ? fromMs + defaultSeconds * 1000 : fromMs;
  const limits = used.flatMap(({ tolerationSeconds }) => (tolerationSeconds === undefined ? [] : [Math.max(0, tolerationSeconds)]));
  return limits.length === 0 ? undefined : fromMs + Math.min(...limits) * 1000;
}

/** SCH-61. */
function tolerates(toleration: Toleration, taint: Taint): boolean {
  if (toleration.effect && toleration.effect !== taint.effect) return false;
  if (toleration.key ? toleration.key !== taint.key : toleration.operator !== 'Exists') return false;
  return toleration.operator === 'Exists' || (toleration.value ?? '') === (taint.value ?? '');
}
