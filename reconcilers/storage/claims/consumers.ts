import type { PersistentVolumeClaim, Pod } from '../../../schemas/kubernetes/types.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { hasEnded, isTerminating } from '../../../domain/pod-state.ts';
import { mountsClaim } from '../../../domain/volumes/pod-claims.ts';

/** What of a pod says whether it uses its claims, and where: most of what is written of it does not. */
export function useOf(pod: Pod | undefined): unknown {
  if (pod === undefined) return [];
  const { metadata, spec } = pod;
  return [metadata.uid, spec?.nodeName ?? '', hasEnded(pod), isTerminating(pod), metadata.deletionGracePeriodSeconds ?? -1, spec?.volumes ?? []];
}

/** Pods that mount the claim, by name. */
export const podsOfClaim = (objects: Objects, { ref, object }: Entry<PersistentVolumeClaim>): readonly Entry<Pod>[] =>
  objects
    .by<Pod>('podsByClaim', `${ref.org}/${ref.project}/${ref.namespace}/${ref.name}`)
    .filter((pod) => mountsClaim(pod.object, object))
    .sort((a, b) => (a.ref.name < b.ref.name ? -1 : 1));

/** Those that have not ended. */
export const consumersOf = (objects: Objects, claim: Entry<PersistentVolumeClaim>): readonly Entry<Pod>[] =>
  podsOfClaim(objects, claim).filter((pod) => !hasEnded(pod.object));
