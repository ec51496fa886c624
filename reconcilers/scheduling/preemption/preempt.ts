import { fnv1a32 } from '../../../domain/hash.ts';
import { isTerminating } from '../../../domain/pod-state.ts';
import type { FoundNodes } from '../framework/find-nodes.ts';
import { available, histogram } from '../framework/fit-message.ts';
import type { Scene } from '../framework/plugin.ts';
import { nodeOf } from '../view/cluster.ts';
import type { PodInfo } from '../view/pod-info.ts';
import { bestCandidates } from './pick-candidate.ts';
import { selectVictims, type Candidate } from './select-victims.ts';

/** What preemption comes to; `message` is for the pod's condition, '' when pods make room. */
export interface Preemption {
  readonly message: string;
  readonly chosen: Candidate | undefined;
  /** The nodes that would take the pod if others went; when enough are found, no more are looked for. */
  readonly candidates: readonly Candidate[];
  /** It waits for pods that make room on its node already. */
  readonly isUnderWay: boolean;
}

const nothing = { chosen: undefined, candidates: [], isUnderWay: false };

/** Nobody makes room. */
export const noPreemption: Preemption = { ...nothing, message: '' };

/** DefaultPreemptionArgs minCandidateNodesPercentage, minCandidateNodesAbsolute. */
const candidatesPercent = 10;
const candidatesMin = 100;

/** SCH-130 to SCH-135: whether pods of less importance make room for one that fits nowhere. */
export function preempt(pod: PodInfo, found: FoundNodes, scene: Scene): Preemption {
  if (found.nodes === 0) return noPreemption;
  if (pod.pod.spec?.preemptionPolicy === 'Never') return { ...nothing, message: 'preemption: not eligible due to preemptionPolicy=Never.' };
  const helpful = helpfulNodes(found);
  if (isMadeRoomFor(pod, helpful, scene))
    return { ...nothing, isUnderWay: true, message: 'preemption: not eligible due to a terminating pod on the nominated node.' };
  const reasons: string[] = Array.from({ length: found.nodes - helpful.length }, () => 'Preemption is not helpful for scheduling');
  const candidates: Candidate[] = [];
  const wanted = Math.max(Math.floor((helpful.length * candidatesPercent) / 100), candidatesMin);
  // SCH-132: where it begins the pod's uid says, so that a replay tries the same nodes.
  const start = fnv1a32(pod.pod.metadata.uid);
  for (let tried = 0; tried < helpful.length; tried += 1) {
    const trial = selectVictims(pod, helpful[(start + tried) % helpful.length] ?? '', scene, found.checks);
    if (trial.kind === 'in-vain') reasons.push(...(trial.refusal?.reasons ?? ['No preemption victims found for incoming pod']));
    else candidates.push(trial.candidate);
    if (candidates.length >= wanted && candidates.some(({ violations }) => violations === 0)) break;
  }
  const chosen = bestCandidates(candidates)[0];
  const message = chosen === undefined ? `preemption: ${available(found.nodes)} ${histogram(reasons)}.` : '';
  return { message, chosen, candidates, isUnderWay: false };
}

/** SCH-131. */
export const helpfulNodes = ({ refused }: FoundNodes): readonly string[] => refused.filter(({ refusal }) => refusal.resolvable).map(({ node }) => node);

/** SCH-130. Source: default_preemption.go PodEligibleToPreemptOthers. */
function isMadeRoomFor({ pod, priority }: PodInfo, helpful: readonly string[], { cluster }: Scene): boolean {
  const node = pod.status?.nominatedNodeName;
  // Where room would no longer help, other nodes are tried.
  if (!node || !helpful.includes(node)) return false;
  return nodeOf(cluster, node).pods.some((other) => other.priority < priority && isTerminating(other.pod) && wasPreempted(other));
}

const wasPreempted = ({ pod }: PodInfo): boolean =>
  pod.status?.conditions?.some(({ type, status, reason }) => type === 'DisruptionTarget' && status === 'True' && reason === 'PreemptionByScheduler') === true;
