import type { Pod } from '../../../schemas/kubernetes/types.ts';
import type { Room } from '../../../domain/pod-requests.ts';
import { podRequests } from '../../../domain/pod-requests.ts';
import type { Ref } from '../../../domain/ref.ts';
import { keptRefKey } from '../../../domain/ref.ts';
import { affinityTermsOf, type AffinityTerms } from './affinity-terms.ts';
import { hostPortsOf, type HostPort } from './host-ports.ts';
import { placedRequests } from './placed-requests.ts';
import { placedScored, scoredRequests, type Scored } from './scored-requests.ts';

/** What scheduling counts of a pod, worked out once for each version of it. */
export interface PodInfo {
  /** Of its ref. */
  readonly key: string;
  readonly ref: Ref;
  /** Its newest version. */
  pod: Pod;
  /** Of the event that made it so. */
  readonly sequence: number;
  readonly requests: Room;
  readonly scored: Scored;
  readonly priority: number;
  readonly ports: readonly HostPort[];
  /** Undefined without pod affinity or anti-affinity, as most pods are. */
  readonly terms: AffinityTerms | undefined;
}

export const priorityOf = ({ spec }: Pod): number => spec?.priority ?? 0;

/** Of a pod that waits for a node. */
export const podInfo = (ref: Ref, pod: Pod, sequence: number): PodInfo => infoOf(ref, pod, sequence, podRequests(pod), scoredRequests(pod));

/** Of a pod on its node. */
export const placedPodInfo = (ref: Ref, pod: Pod, sequence: number): PodInfo => infoOf(ref, pod, sequence, placedRequests(pod), placedScored(pod));

const infoOf = (ref: Ref, pod: Pod, sequence: number, requests: Room, scored: Scored): PodInfo => ({
  key: keptRefKey(ref),
  ref,
  pod,
  sequence,
  requests,
  scored,
  priority: priorityOf(pod),
  ports: hostPortsOf(pod),
  terms: affinityTermsOf(pod),
});
