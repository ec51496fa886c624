import type { Pod } from '../../../schemas/kubernetes/types.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { hasEnded } from '../../../domain/pod-state.ts';
import type { Ref } from '../../../domain/ref.ts';

/** Pods that mount the claim and have not ended, by name. */
export const consumersOf = (objects: Objects, ref: Ref): readonly Entry<Pod>[] =>
  objects
    .by<Pod>('podsByClaim', `${ref.org}/${ref.project}/${ref.namespace}/${ref.name}`)
    .filter((pod) => !hasEnded(pod.object))
    .sort((a, b) => (a.ref.name < b.ref.name ? -1 : 1));
