// Why a pod has the node that it has, or none: what was weighed, as data that is recorded with the decision and that `k8shost why` prints.

import type { Json } from '../../../domain/api-object.ts';
import type { Reason } from '../../../domain/reconciler.ts';
import type { FoundNodes } from '../framework/find-nodes.ts';
import type { Scene } from '../framework/plugin.ts';
import type { Ranked, Ranking } from '../framework/rank-nodes.ts';
import type { Preemption } from '../preemption/preempt.ts';
import type { VolumeChoice } from '../plugins/volumes/choose-volumes.ts';
import { schedulerNameOf } from '../pod-state.ts';
import type { PodInfo } from '../view/pod-info.ts';
import { filteredOf } from './filtered.ts';
import { preemptionOf } from './preempted.ts';

export function becauseItFits(pod: PodInfo, scene: Scene, found: FoundNodes, ranking: Ranking, volumes: VolumeChoice | undefined): Reason {
  const { best, weights } = ranking;
  const winner = best[0]?.node.name ?? '';
  const feasible = found.feasible.length;
  const looked = found.looked < found.nodes ? `${found.looked} that were looked at` : `${found.nodes}`;
  return {
    summary: feasible === 1 ? `${winner} is the only feasible node of ${looked}` : `${winner} is the best of ${feasible} feasible nodes of ${looked}`,
    detail: detailOf(pod, scene, found, {
      feasible,
      best: best.map(told),
      weights: { ...weights },
      winner,
      tieBreak: tieBreakOf(ranking),
      ...toldVolumes(volumes),
    }),
  };
}

export const becauseItFitsNowhere = (pod: PodInfo, scene: Scene, found: FoundNodes, message: string, preemption: Preemption): Reason => ({
  summary: preemption.chosen === undefined ? message : `preempts ${preemption.chosen.victims.length} pods on ${preemption.chosen.node}: ${message}`,
  detail: detailOf(pod, scene, found, { ...(preemption.chosen && { preemption: preemptionOf(preemption, preemption.chosen) }) }),
});

/** `at`: the sequence of the log that was decided on. */
const detailOf = (pod: PodInfo, scene: Scene, found: FoundNodes, more: { readonly [field: string]: Json }): Json => ({
  scheduler: schedulerNameOf(pod.pod),
  at: scene.objects.position,
  nodes: found.nodes,
  ...(found.looked < found.nodes && found.refusedAll === undefined && { lookedAt: found.looked }),
  requests: { ...pod.requests },
  ...(pod.priority !== 0 && { priority: pod.priority }),
  filtered: filteredOf(found, scene.cluster),
  ...more,
});

const toldVolumes = (volumes: VolumeChoice | undefined): { readonly claims?: Json } =>
  volumes === undefined
    ? {}
    : {
        claims: [
          ...volumes.taken.map(({ claim, volume }) => ({ claim: claim.metadata.name, volume: volume.metadata.name })),
          ...volumes.made.map((claim) => ({ claim: claim.metadata.name })),
        ],
      };

const told = ({ node, total, scores }: Ranked): Json => ({ node: node.name, total, scores: { ...scores } });

/** What decided between equals, in the order in which it is asked; a lot is drawn among so many, with the seed. */
export function tieBreakOf({ equals, seed }: Ranking): Json {
  if (equals.total === 1) return { by: 'none' };
  return equals.pods === 1 ? { by: 'fewer pods', among: equals.total } : { by: 'lot', among: equals.pods, seed };
}
