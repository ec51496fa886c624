import type { Entry } from '../../domain/objects.ts';
import { isReady, isTerminating } from '../../domain/pod-state.ts';
import { parseTimestamp } from '../../domain/time.ts';
import type { Pod } from '../../schemas/kubernetes/types.ts';

/** Source: controller/disruption DeletionTimeout. */
const deletionTimeoutMs = 120_000;

export interface Disruptions {
  /** Pods that an eviction has been granted for and that are not being deleted yet. */
  readonly disruptedPods: Readonly<Record<string, string>>;
  /** Pods that were not deleted in time, and count again. */
  readonly spared: readonly Entry<Pod>[];
  /** Epoch milliseconds; undefined while none of them is awaited. */
  readonly nextExpiryMs: number | undefined;
  readonly currentHealthy: number;
}

/** PDB-3. Entries of pods that are gone, or are being deleted, have done their duty. */
export function disruptionsOf(pods: readonly Entry<Pod>[], noted: Readonly<Record<string, string>>, nowMs: number): Disruptions {
  const disruptedPods: Record<string, string> = {};
  const spared: Entry<Pod>[] = [];
  let nextExpiryMs: number | undefined;
  let currentHealthy = 0;
  for (const pod of pods) {
    if (isTerminating(pod.object)) continue;
    const since = Object.hasOwn(noted, pod.ref.name) ? noted[pod.ref.name] : undefined;
    const expiryMs = since === undefined ? undefined : (parseTimestamp(since) ?? 0) + deletionTimeoutMs;
    if (since !== undefined && expiryMs !== undefined && expiryMs > nowMs) {
      disruptedPods[pod.ref.name] = since;
      nextExpiryMs = Math.min(nextExpiryMs ?? expiryMs, expiryMs);
      continue;
    }
    if (since !== undefined) spared.push(pod);
    if (isReady(pod.object)) currentHealthy += 1;
  }
  return { disruptedPods, spared, nextExpiryMs, currentHealthy };
}
