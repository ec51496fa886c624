import type { Entry, Objects } from '../../domain/objects.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { SchemaFacts } from '../../domain/schema-facts.ts';
import { shareOf } from '../../domain/share.ts';
import type { Pod, PodDisruptionBudget } from '../../schemas/kubernetes/types.ts';
import { controllerScale } from './controller-scale.ts';
import { controllerOf } from '../../domain/new-object.ts';

export interface Expected {
  readonly expectedPods: number;
  readonly desiredHealthy: number;
  /** Pods that nobody controls, where that matters: they count for nothing. */
  readonly unmanaged: number;
}

/** PDB-2: a plain `minAvailable` is a count of what there is, all else a share of what the controllers want. */
export function expectedPods(objects: Objects, builtIn: SchemaFacts, budget: PodDisruptionBudget, pods: readonly Entry<Pod>[]): Result<Expected, string> {
  const { minAvailable, maxUnavailable } = budget.spec ?? {};
  if (maxUnavailable === undefined && minAvailable === undefined) return ok({ expectedPods: 0, desiredHealthy: 0, unmanaged: 0 });
  if (maxUnavailable === undefined && typeof minAvailable === 'number') return ok({ expectedPods: pods.length, desiredHealthy: minAvailable, unmanaged: 0 });
  const sum = scaleSum(objects, builtIn, pods);
  if (!sum.ok) return sum;
  const { expectedPods: total } = sum.value;
  const desiredHealthy = maxUnavailable === undefined ? shareOf(minAvailable ?? 0, total, Math.ceil) : total - shareOf(maxUnavailable, total, Math.ceil);
  return ok({ ...sum.value, desiredHealthy: Math.max(0, desiredHealthy) });
}

/** Each controller once, however many of the pods are its. */
function scaleSum(objects: Objects, builtIn: SchemaFacts, pods: readonly Entry<Pod>[]): Result<Omit<Expected, 'desiredHealthy'>, string> {
  const scales = new Map<string, number>();
  const asked = new Set<string>();
  let unmanaged = 0;
  for (const pod of pods) {
    const owner = controllerOf(pod.object);
    if (owner === undefined) unmanaged += 1;
    if (owner === undefined || asked.has(owner.uid)) continue;
    asked.add(owner.uid);
    const scale = controllerScale(objects, builtIn, pod, owner);
    if (!scale.ok) return scale;
    scales.set(scale.value.uid, scale.value.replicas);
  }
  return ok({ expectedPods: [...scales.values()].reduce((total, replicas) => total + replicas, 0), unmanaged });
}
