import type { Node, Pod, Taint, Toleration } from '../../schemas/kubernetes/types.ts';

/** SCH-61. */
export function tolerates(toleration: Toleration, taint: Taint): boolean {
  if (toleration.effect && toleration.effect !== taint.effect) return false;
  if (toleration.key ? toleration.key !== taint.key : toleration.operator !== 'Exists') return false;
  return toleration.operator === 'Exists' || (toleration.value ?? '') === (taint.value ?? '');
}

/** SCH-60: the first taint that keeps the pod away; PreferNoSchedule does not. */
export const untoleratedTaint = (pod: Pod, node: Node): Taint | undefined =>
  (node.spec?.taints ?? []).find(
    (taint) =>
      (taint.effect === 'NoSchedule' || taint.effect === 'NoExecute') && !(pod.spec?.tolerations ?? []).some((toleration) => tolerates(toleration, taint)),
  );

const unschedulableTaint: Taint = { key: 'node.kubernetes.io/unschedulable', effect: 'NoSchedule' };

export const toleratesCordon = (pod: Pod): boolean => (pod.spec?.tolerations ?? []).some((toleration) => tolerates(toleration, unschedulableTaint));

/** SCH-67. */
export const isCordonedFor = (pod: Pod, node: Node): boolean => node.spec?.unschedulable === true && !toleratesCordon(pod);
