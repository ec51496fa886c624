import type { Pod } from '../../../schemas/kubernetes/types.ts';
import type { Room } from '../../../domain/pod-requests.ts';
import { podRequests } from '../../../domain/pod-requests.ts';
import type { Ref } from '../../../domain/ref.ts';
import { keptRefKey } from '../../../domain/ref.ts';
import { affinityTermsOf, type AffinityTerms } from './affinity-terms.ts';
import { hostPortsOf, type HostPort } from './host-ports.ts';
import { scoredRequests, type Scored } from './scored-requests.ts';

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

export const podInfo = (ref: Ref, pod: Pod, sequence: number): PodInfo => ({
  key: keptRefKey(ref),
  ref,
  pod,
  sequence,
  requests: podRequests(pod),
  scored: scoredRequests(pod),
  priority: pod.spec?.priority ?? 0,
  ports: hostPortsOf(pod),
  terms: affinityTermsOf(pod),
});
