// How a volume and a claim are bound (PVB-1): the volume is promised to the claim first, by whoever chose it, and only if nobody has touched
// it since it was read: so no volume is promised twice. What is left to do anybody can see from that.

import type { PersistentVolume, PersistentVolumeClaim } from '../../schemas/kubernetes/types.ts';
import type { Wish } from '../command.ts';
import type { Entry } from '../objects.ts';
import type { Ref } from '../ref.ts';

export const boundByController = 'pv.kubernetes.io/bound-by-controller';
export const bindCompleted = 'pv.kubernetes.io/bind-completed';
/** SCH-94: where the volume of the claim is to be made. */
export const selectedNode = 'volume.kubernetes.io/selected-node';

export const isPromisedTo = ({ spec }: PersistentVolume, claim: PersistentVolumeClaim): boolean => spec?.claimRef?.uid === claim.metadata.uid;

/** A volume that a person has meant for the claim is only given its uid. */
export function promiseWish({ ref, object, sequence }: Entry<PersistentVolume>, claimRef: Ref, claim: PersistentVolumeClaim): Wish {
  const { namespace, name } = claimRef;
  const isOurChoice = object.spec?.claimRef === undefined;
  return {
    verb: 'patch',
    ref,
    patchType: 'merge',
    patch: {
      ...(isOurChoice && { metadata: { annotations: { [boundByController]: 'yes' } } }),
      spec: { claimRef: { apiVersion: 'v1', kind: 'PersistentVolumeClaim', namespace, name, uid: claim.metadata.uid } },
    },
    precondition: { uid: object.metadata.uid, resourceVersion: String(sequence) },
  };
}
