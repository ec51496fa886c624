// A claim becomes a PersistentVolume, that a LightningSTOR volume, and both are bound to each other.
//
// The volume in the cloud belongs to the PersistentVolume, not to the claim: with reclaimPolicy Retain it outlives the claim. So the
// PersistentVolume is written first, named after the claim's uid, and its name is the volume's handle: two copies of this
// reconciler make one of it, and a crash leaves nothing that the log does not know.
// Source: external-provisioner naming, kubernetes pv controller (PVB-…), pvc and pv protection controllers.

import type { PersistentVolume, PersistentVolumeClaim, Pod } from '../../schemas/kubernetes/types.ts';
import { goneRefs } from '../../domain/effect-base.ts';
import type { Change, Objects } from '../../domain/objects.ts';
import type { Reconciler } from '../../domain/reconciler.ts';
import type { Ref } from '../../domain/ref.ts';
import { claimNames } from '../../domain/pod-state.ts';
import { storageClassNameOf } from '../../domain/storage-class-name.ts';
import { reconcileClaim } from './claims.ts';
import { recordVolume, reconcileVolume, removeGoneVolume } from './volumes.ts';

export const storage: Reconciler<null> = {
  name: 'storage',
  // No sweep: a volume whose PersistentVolume is gone may be one that somebody retained, and nothing is destroyed in doubt. The
  // PersistentVolume is there before its volume and goes after it, so a crash leaves no stray.
  initialView: () => null,
  evolve: (view) => view,
  affected: (objects, _view, change) => affected(objects, change),
  reconcile(objects, _view, ref) {
    if (ref.resource === 'persistentvolumeclaims') return reconcileClaim(objects, ref);
    return ref.uid === undefined ? reconcileVolume(objects, ref) : removeGoneVolume(objects, ref);
  },
  observe: (objects, observation, nowMs) => recordVolume(objects, observation, nowMs),
};

function affected(objects: Objects, change: Change): readonly Ref[] {
  const {
    recorded: { ref },
    before,
    after,
  } = change;
  switch (ref.resource) {
    case 'persistentvolumeclaims': {
      const volumes = objects.by('volumesByClaim', `${ref.org}/${ref.project}/${ref.namespace}/${ref.name}`).map((volume) => volume.ref);
      return [...(after === undefined ? [] : [ref]), ...volumes];
    }
    case 'persistentvolumes': {
      const claim = ((after ?? before) as PersistentVolume | undefined)?.spec?.claimRef;
      const claims = claim?.namespace && claim.name ? [{ ...ref, resource: 'persistentvolumeclaims', namespace: claim.namespace, name: claim.name }] : [];
      return [...goneRefs<PersistentVolume>(change, losesItsData), ...(after === undefined ? [] : [ref]), ...claims, ...mayTake(objects, change)];
    }
    case 'pods': {
      const pod = (after ?? before) as Pod | undefined;
      return pod === undefined ? [] : claimNames(pod).map((name) => ({ ...ref, resource: 'persistentvolumeclaims', name }));
    }
    case 'storageclasses.storage.k8s.io':
      return objects
        .list<PersistentVolumeClaim>(ref, 'persistentvolumeclaims')
        .filter((claim) => claim.object.status?.phase !== 'Bound')
        .map((claim) => claim.ref);
    default:
      return [];
  }
}

/** A volume that has become free: claims that wait for one like it, or for it. */
function mayTake(objects: Objects, { recorded: { ref }, after }: Change): readonly Ref[] {
  const volume = after as PersistentVolume | undefined;
  if (volume === undefined || volume.spec?.claimRef !== undefined || volume.status?.phase !== 'Available') return [];
  const by = (key: string) => objects.by<PersistentVolumeClaim>('claimsByVolume', `${ref.org}/${ref.project}/${key}`);
  return [...by(`class ${storageClassNameOf(volume)}`), ...by(`volume ${ref.name}`)].map((claim) => claim.ref);
}

/** Retained data outlives its PersistentVolume. */
const losesItsData = ({ spec }: PersistentVolume): boolean => spec?.persistentVolumeReclaimPolicy === 'Delete';
