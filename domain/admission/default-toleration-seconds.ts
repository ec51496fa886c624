import type { Pod } from '../../schemas/kubernetes/types.ts';
import { ok } from '../result.ts';
import type { Mutate } from './attributes.ts';

const lostNodeTaints = ['node.kubernetes.io/not-ready', 'node.kubernetes.io/unreachable'];

/** A pod stays five minutes on a lost node unless it says otherwise. Source: admission DefaultTolerationSeconds. */
export const defaultTolerationSeconds: Mutate<Pod> = (pod, { subresource }) => {
  if (subresource !== '') return ok(pod);
  const tolerations = pod.spec?.tolerations ?? [];
  const missing = lostNodeTaints.filter((key) => !tolerations.some((one) => (one.key === key || !one.key) && (!one.effect || one.effect === 'NoExecute')));
  if (missing.length === 0) return ok(pod);
  const added = missing.map((key) => ({ key, operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 300 }));
  return ok({ ...pod, spec: { containers: [], ...pod.spec, tolerations: [...tolerations, ...added] } });
};
