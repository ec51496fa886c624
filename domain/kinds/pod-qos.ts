import type { PodSpec, ResourceRequirements } from '../../schemas/kubernetes/types.ts';
import { parseQuantity } from '../quantity.ts';

/** Source: core/v1/helper/qos ComputePodQOS (cpu and memory only; an amount of zero does not count). What the pod as a whole says goes first. */
export function qosClass(spec: PodSpec | undefined): string {
  const whole = spec?.resources;
  const isWhole = whole !== undefined && Object.keys({ ...whole.requests, ...whole.limits }).length > 0;
  const all: readonly (ResourceRequirements | undefined)[] = isWhole
    ? [whole]
    : [...(spec?.containers ?? []), ...(spec?.initContainers ?? [])].map(({ resources }) => resources);
  const amounts = all.flatMap((resources) =>
    ['cpu', 'memory'].map((name) => [amountOf(resources?.requests?.[name]), amountOf(resources?.limits?.[name])] as const),
  );
  if (amounts.every(([request, limit]) => request === 0n && limit === 0n)) return 'BestEffort';
  return amounts.every(([request, limit]) => limit > 0n && request === limit) ? 'Guaranteed' : 'Burstable';
}

function amountOf(text: string | undefined): bigint {
  const parsed = parseQuantity(text ?? '0');
  return parsed.ok ? parsed.value.nanos : 0n;
}
