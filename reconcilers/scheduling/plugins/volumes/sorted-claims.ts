import type { PersistentVolumeClaim, Pod } from '../../../../schemas/kubernetes/types.ts';
import type { Objects } from '../../../../domain/objects.ts';
import type { Ref } from '../../../../domain/ref.ts';
import { isMadeFor, mountedClaims, notMadeFor, type MountedClaim } from '../../../../domain/volumes/pod-claims.ts';
import { bindCompleted } from '../../../../domain/volumes/promise.ts';
import { claimNamed, classOf, isDelayed } from './claims.ts';

/** Why no node can have the pod yet, or its claims: those that have a volume, and those that get one once the pod has a node. */
type SortedClaims =
  | { readonly kind: 'rejected'; readonly reason: string }
  | { readonly kind: 'fine'; readonly bound: readonly PersistentVolumeClaim[]; readonly delayed: readonly PersistentVolumeClaim[] };

/** SCH-90, in the words of VolumeBinding. */
export function sortClaims(objects: Objects, ref: Ref, pod: Pod): SortedClaims {
  const mounted = mountedClaims(pod).map((one) => ({ ...one, claim: claimNamed(objects, ref, one.name) }));
  const claims: PersistentVolumeClaim[] = [];
  for (const { claim, ...one } of mounted) {
    const reason = claim === undefined ? missing(one) : unusable(one, claim, pod);
    if (reason !== undefined) return { kind: 'rejected', reason };
    if (claim !== undefined) claims.push(claim);
  }
  const bound = claims.filter(isBound);
  const delayed = claims.filter((claim) => !isBound(claim) && !claim.spec?.volumeName && isDelayed(classOf(objects, ref, claim)));
  if (bound.length + delayed.length < claims.length) return { kind: 'rejected', reason: 'pod has unbound immediate PersistentVolumeClaims' };
  return { kind: 'fine', bound, delayed };
}

const isBound = ({ metadata, spec }: PersistentVolumeClaim): boolean => Boolean(spec?.volumeName) && metadata.annotations?.[bindCompleted] !== undefined;

const missing = ({ name, isEphemeral }: MountedClaim): string =>
  isEphemeral ? `waiting for ephemeral volume controller to create the persistentvolumeclaim "${name}"` : `persistentvolumeclaim "${name}" not found`;

function unusable({ name, isEphemeral }: MountedClaim, claim: PersistentVolumeClaim, pod: Pod): string | undefined {
  const { metadata, spec, status } = claim;
  if (status?.phase === 'Lost') return `persistentvolumeclaim "${name}" bound to non-existent persistentvolume "${spec?.volumeName ?? ''}"`;
  if (metadata.deletionTimestamp !== undefined) return `persistentvolumeclaim "${name}" is being deleted`;
  return isEphemeral && !isMadeFor(pod, claim) ? notMadeFor(pod, name) : undefined;
}
