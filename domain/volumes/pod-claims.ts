import type { PersistentVolumeClaim, Pod } from '../../schemas/kubernetes/types.ts';
import { controllerOf } from '../new-object.ts';

export interface MountedClaim {
  readonly name: string;
  /** Of the pod's `spec.volumes`. */
  readonly volume: string;
  /** It is made for this pod alone, of a generic ephemeral volume. */
  readonly isEphemeral: boolean;
}

const none: readonly MountedClaim[] = [];

/** In the order of the pod's volumes. Source: component-helpers storage/ephemeral VolumeClaimName. */
export const mountedClaims = (pod: Pod): readonly MountedClaim[] =>
  (pod.spec?.volumes ?? []).flatMap(({ name: volume, persistentVolumeClaim, ephemeral }): readonly MountedClaim[] => {
    if (persistentVolumeClaim !== undefined) return [{ name: persistentVolumeClaim.claimName, volume, isEphemeral: false }];
    return ephemeral === undefined ? none : [{ name: `${pod.metadata.name}-${volume}`, volume, isEphemeral: true }];
  });

/** The claims a pod mounts, each once. */
export const claimNames = (pod: Pod): readonly string[] => [...new Set(mountedClaims(pod).map(({ name }) => name))];

/** A claim of the right name may be somebody else's. Source: component-helpers storage/ephemeral VolumeIsForPod. */
export const isMadeFor = (pod: Pod, claim: PersistentVolumeClaim): boolean => controllerOf(claim)?.uid === pod.metadata.uid;

/** What people are told of that. */
export const notMadeFor = ({ metadata: { namespace = '', name } }: Pod, claimName: string): string =>
  `PVC ${namespace}/${claimName} was not created for pod ${namespace}/${name} (pod is not owner)`;

/** False where the claim only has the name that an ephemeral volume of the pod would give it. */
export const mountsClaim = (pod: Pod, claim: PersistentVolumeClaim): boolean =>
  mountedClaims(pod).some(({ name, isEphemeral }) => name === claim.metadata.name && (!isEphemeral || isMadeFor(pod, claim)));
