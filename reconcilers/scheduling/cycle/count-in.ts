import { assume, denominate, nominate, type Cluster } from '../view/cluster.ts';
import type { PodInfo } from '../view/pod-info.ts';
import type { PodDecision } from './decide-pod.ts';
import { nominationOf } from './pod-steps.ts';
import { promiseInThought } from './volume-steps.ts';

/** Counts what was decided; what is returned takes it back. */
export function countIn(cluster: Cluster, pod: PodInfo, decision: PodDecision): () => void {
  const before = pod.pod.status?.nominatedNodeName ?? '';
  const undo = decision.kind === 'fits' ? [assume(cluster, pod, decision.node), promiseInThought(cluster, decision.node, decision.volumes)] : [];
  // A pod that has a node waits for none any more: those behind it would count it twice (SCH-117).
  const after = decision.kind === 'fits' ? '' : nominationOf(pod, decision);
  move(cluster, pod, before, after);
  return () => {
    move(cluster, pod, after, before);
    for (const one of undo) one();
  };
}

function move(cluster: Cluster, pod: PodInfo, from: string, to: string): void {
  if (from === to) return;
  if (from !== '') denominate(cluster, pod.key, from);
  if (to !== '') nominate(cluster, pod, to);
}
