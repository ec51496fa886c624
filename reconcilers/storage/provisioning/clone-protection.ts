// A claim whose content is being copied is kept until that is done. Source: external-provisioner setCloneFinalizer, clone_controller.go.

import type { PersistentVolumeClaim } from '../../../schemas/kubernetes/types.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import type { Step } from '../../../domain/reconciler.ts';
import { has, protectWish } from '../finalizers.ts';
import { claimRef, volumeRefFor } from '../names.ts';

export const cloningProtection = 'provisioner.storage.kubernetes.io/cloning-protection';

/** The claim that the new one is to be a clone of. */
export function cloneSource(objects: Objects, { ref, object }: Pick<Entry<PersistentVolumeClaim>, 'ref' | 'object'>): Entry<PersistentVolumeClaim> | undefined {
  const { kind, name = '' } = object.spec?.dataSource ?? {};
  return kind === 'PersistentVolumeClaim' ? objects.get<PersistentVolumeClaim>(claimRef(ref, ref.namespace, name)) : undefined;
}

/** PRV-6: marks the claim that the new one is a clone of, before anything is copied. */
export function protectSource(objects: Objects, clone: Entry<PersistentVolumeClaim>): readonly Step[] {
  const source = cloneSource(objects, clone);
  return source === undefined || has(source.object, cloningProtection) ? [] : [{ submit: protectWish(source, cloningProtection) }];
}

/** Claims whose volumes are being made of this one's, by name: one that only waits is not begun any more when this one is to go. */
export const clonesBeingMade = (objects: Objects, { ref }: Entry<PersistentVolumeClaim>): readonly string[] =>
  objects
    .by<PersistentVolumeClaim>('claimsByVolume', `${ref.org}/${ref.project}/clone ${ref.namespace}/${ref.name}`)
    .filter((clone) => objects.get(volumeRefFor(clone)) !== undefined)
    .map((clone) => clone.ref.name)
    .sort();
