import type { Entry, Objects } from '../../../domain/objects.ts';
import { tenantKey, type Tenant } from '../../../domain/ref.ts';
import { bindCompleted } from '../../../domain/volumes/promise.ts';
import type { PersistentVolume, PersistentVolumeClaim } from '../../../schemas/kubernetes/types.ts';
import { claimRef } from '../names.ts';

/** The claim by its uid: another claim of the same name is not the one. */
export function claimOfVolume(objects: Objects, tenant: Tenant, { spec }: PersistentVolume): Entry<PersistentVolumeClaim> | undefined {
  const { namespace, name, uid } = spec?.claimRef ?? {};
  return namespace && name && uid ? objects.get<PersistentVolumeClaim>({ ...claimRef(tenant, namespace, name), uid }) : undefined;
}

/** A person may have meant it for the claim by its name alone. */
export function isMeantFor({ spec }: PersistentVolume, { ref, object }: Entry<PersistentVolumeClaim>): boolean {
  const { namespace, name, uid } = spec?.claimRef ?? {};
  return namespace === ref.namespace && name === ref.name && (!uid || uid === object.metadata.uid);
}

/** A claim that was bound to the volume and names it, whatever the volume says by now. */
export const claimBoundTo = (objects: Objects, entry: Entry<PersistentVolume>): Entry<PersistentVolumeClaim> | undefined => claimsBoundTo(objects, entry)[0];

/** One of those that is given it again: where the volume names another claim, nobody is. */
export const claimTakingBack = (objects: Objects, entry: Entry<PersistentVolume>): Entry<PersistentVolumeClaim> | undefined =>
  claimsBoundTo(objects, entry).find((claim) => entry.object.spec?.claimRef === undefined || isMeantFor(entry.object, claim));

const claimsBoundTo = (objects: Objects, { ref }: Entry<PersistentVolume>): readonly Entry<PersistentVolumeClaim>[] =>
  objects.by<PersistentVolumeClaim>('claimsByVolume', `${tenantKey(ref)}/volume ${ref.name}`).filter(({ object }) => isBound(object));

export const isBound = ({ metadata }: PersistentVolumeClaim): boolean => metadata.annotations?.[bindCompleted] !== undefined;
