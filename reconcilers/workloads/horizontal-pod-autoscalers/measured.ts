import { customMetricRef, podMetricsRef, type MetricValue, type PodMetrics } from '../../../domain/metrics.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { parseQuantity, toMillis } from '../../../domain/quantity.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { parseTimestamp } from '../../../domain/time.ts';
import type { Pod } from '../../../schemas/kubernetes/types.ts';
import type { Sample } from './replica-calculator.ts';

export const millisOf = (text: string | undefined): number | undefined => {
  const amount = text === undefined ? undefined : parseQuantity(text);
  return amount?.ok ? toMillis(amount.value) : undefined;
};

/** What each pod uses of a resource, or one of its containers does. Source: podautoscaler metrics client getPodMetrics. */
export function resourceSamples(objects: Objects, pods: readonly Entry<Pod>[], resource: string, container: string | undefined): ReadonlyMap<string, Sample> {
  const samples = new Map<string, Sample>();
  for (const { ref } of pods) {
    const metrics = objects.get<PodMetrics>(podMetricsRef(ref))?.object;
    const used = metrics?.containers.filter(({ name }) => container === undefined || name === container).map(({ usage }) => millisOf(usage[resource]));
    if (metrics === undefined || used === undefined || used.length === 0 || used.includes(undefined)) continue;
    const valueMillis = used.reduce<number>((sum, value) => sum + (value ?? 0), 0);
    samples.set(ref.name, { valueMillis, timestampMs: parseTimestamp(metrics.timestamp) ?? 0, windowMs: metrics.windowSeconds * 1000 });
  }
  return samples;
}

/** What is told of each pod under a metric's name. */
export function podSamples(objects: Objects, pods: readonly Entry<Pod>[], metric: string): ReadonlyMap<string, Sample> {
  const samples = new Map<string, Sample>();
  for (const { ref } of pods) {
    const told = objects.get<MetricValue>(customMetricRef(ref, 'Pod', ref.name, metric))?.object;
    const valueMillis = millisOf(told?.value);
    if (told !== undefined && valueMillis !== undefined)
      samples.set(ref.name, { valueMillis, timestampMs: parseTimestamp(told.timestamp) ?? 0, windowMs: 60_000 });
  }
  return samples;
}

/** What each pod requests of a resource; a container that requests none makes a share meaningless. */
export function requestsOf(pods: readonly Entry<Pod>[], resource: string, container: string | undefined): Result<ReadonlyMap<string, number>, string> {
  const requests = new Map<string, number>();
  for (const { ref, object } of pods) {
    let sum = 0;
    for (const { name, resources } of (object.spec?.containers ?? []).filter((one) => container === undefined || one.name === container)) {
      const asked = millisOf(resources?.requests?.[resource]);
      if (asked === undefined) return err(`missing request for ${resource} in container ${name} of Pod ${ref.name}`);
      sum += asked;
    }
    requests.set(ref.name, sum);
  }
  return ok(requests);
}
