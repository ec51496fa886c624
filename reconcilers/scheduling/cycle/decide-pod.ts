import { fnv1a32 } from '../../../domain/hash.ts';
import type { Reason } from '../../../domain/reconciler.ts';
import { becauseItFits, becauseItFitsNowhere } from '../because/because.ts';
import { findNodes, type FoundNodes } from '../framework/find-nodes.ts';
import { fitMessage } from '../framework/fit-message.ts';
import type { PluginName, Scene } from '../framework/plugin.ts';
import type { Profile } from '../framework/profile.ts';
import { rankNodes } from '../framework/rank-nodes.ts';
import { volumesOn } from '../plugins/volume-binding.ts';
import type { VolumeChoice } from '../plugins/volumes/choose-volumes.ts';
import { noPreemption, preempt, type Preemption } from '../preemption/preempt.ts';
import type { PodInfo } from '../view/pod-info.ts';

/** What one scheduling cycle comes to, and why. */
export type PodDecision =
  | {
      readonly kind: 'fits';
      readonly node: string;
      readonly because: Reason;
      /** What its claims are to get before it can be bound; undefined when they have it. */
      readonly volumes: VolumeChoice | undefined;
    }
  | {
      readonly kind: 'unschedulable';
      readonly message: string;
      readonly rejectedBy: ReadonlySet<PluginName>;
      readonly preemption: Preemption;
      readonly because: Reason;
    };

/** How many of the best are told. */
const bestMax = 3;

/** SCH-10 to SCH-17: one pod, on the scene as it is. `mayPreempt`: pods of less importance may have to make room for it. */
export function decidePod(pod: PodInfo, scene: Scene, profile: Profile, mayPreempt = profile.preempts): PodDecision {
  // SCH-14: the pod's uid says where to begin, so that a replay looks at the same nodes.
  const found = findNodes(pod, scene, profile, fnv1a32(pod.pod.metadata.uid));
  if (found.feasible.length > 0) {
    const ranking = rankNodes(pod, scene, profile, found.feasible, bestMax);
    const [winner] = ranking.best;
    const volumes = winner === undefined ? undefined : volumesOn(pod, winner.node, scene);
    return { kind: 'fits', node: winner?.node.name ?? '', volumes, because: becauseItFits(pod, scene, found, ranking, volumes) };
  }
  const preemption = mayPreempt ? preempt(pod, found, scene) : noPreemption;
  const message = fitMessage(found, preemption.message);
  return { kind: 'unschedulable', message, rejectedBy: rejectorsOf(found), preemption, because: becauseItFitsNowhere(pod, scene, found, message, preemption) };
}

function rejectorsOf({ refused, refusedAll, checks }: FoundNodes): ReadonlySet<PluginName> {
  const refusals = refusedAll === undefined ? refused.map(({ refusal }) => refusal) : [refusedAll];
  // One that leaves some nodes only has refused the others.
  return new Set([...refusals.map(({ plugin }) => plugin), ...(checks.some(({ only }) => only !== undefined) ? ['NodeAffinity' as const] : [])]);
}
