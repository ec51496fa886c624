import type { Check } from '../framework/checks.ts';
import type { Refusal, Scene } from '../framework/plugin.ts';
import { nodeOf } from '../view/cluster.ts';
import type { PodInfo } from '../view/pod-info.ts';
import { splitByBudgets } from './budgets.ts';
import { byImportance } from './importance.ts';
import { nodeInThought } from './node-in-thought.ts';

/** A node that would take the pod without these pods; the most important first. */
export interface Candidate {
  readonly node: string;
  readonly victims: readonly PodInfo[];
  readonly violations: number;
}

export type Trial =
  | { readonly kind: 'candidate'; readonly candidate: Candidate }
  /** Undefined: there is nobody to take away. */
  | { readonly kind: 'in-vain'; readonly refusal: Refusal | undefined };

/**
 * SCH-133, SCH-134: all less important pods of the node are taken away in thought; then they are let back, those first whose budgets would
 * be violated, as long as the pod still fits. The cluster is as it was when this is done.
 */
export function selectVictims(pod: PodInfo, node: string, scene: Scene, checks: readonly Check[]): Trial {
  const lower = nodeOf(scene.cluster, node)
    .pods.filter(({ priority }) => priority < pod.priority)
    .sort(byImportance);
  if (lower.length === 0) return { kind: 'in-vain', refusal: undefined };
  const thought = nodeInThought(pod, node, scene, checks);
  const away = new Set<PodInfo>(lower);
  for (const one of lower) thought.takeAway(one);
  try {
    const still = thought.refusal();
    if (still !== undefined) return { kind: 'in-vain', refusal: still };
    const { violating, others } = splitByBudgets(scene.objects, lower);
    for (const one of [...violating, ...others]) {
      thought.letBack(one);
      if (thought.refusal() === undefined) away.delete(one);
      else thought.takeAway(one);
    }
    return {
      kind: 'candidate',
      candidate: { node, victims: lower.filter((one) => away.has(one)), violations: violating.filter((one) => away.has(one)).length },
    };
  } finally {
    thought.end();
  }
}
