import type { PersistentVolume, PersistentVolumeClaim } from '../../schemas/kubernetes/types.ts';
import type { Wish } from '../../domain/command.ts';
import { effectFor, effectForGone } from '../../domain/effect-base.ts';
import type { EffectOf } from '../../domain/effect.ts';
import { eventWish } from '../../domain/kubernetes-event.ts';
import { volumeProtection } from '../../domain/kinds/storage.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import { parseQuantity, toBytes } from '../../domain/quantity.ts';
import { act, observationOf, settled, type Observation, type Plan, type Step } from '../../domain/reconciler.ts';
import type { Ref } from '../../domain/ref.ts';
import { provisioner } from './claims.ts';

/** Bound is what its claim waits for; Released is a volume whose claim is gone. */
export const volumeIsReady = (volume: PersistentVolume): boolean => volume.status?.phase === 'Bound';

const isOurs = (volume: PersistentVolume): boolean => volume.spec?.csi?.driver === provisioner;

export function reconcileVolume(objects: Objects, ref: Ref): Plan {
  const entry = objects.get<PersistentVolume>(ref);
  if (entry === undefined) return settled;
  const volume = entry.object;
  if (claimIsGone(objects, entry)) return release(objects, entry);
  if (volume.metadata.deletionTimestamp !== undefined) return settled;
  if (!isOurs(volume)) return volume.status?.phase === 'Pending' ? act({ summary: 'the volume may be claimed' }, { submit: phaseWish(entry, 'Available') }) : settled;
  return volumeIsReady(volume) ? settled : act({ summary: 'the volume is not in LightningSTOR yet' }, { perform: ensureVolume(objects, entry) });
}

function ensureVolume(objects: Objects, entry: Entry<PersistentVolume>): EffectOf<'ensure-volume'> {
  const { spec } = entry.object;
  const size = parseQuantity(spec?.capacity?.['storage'] ?? '0');
  return {
    ...effectFor(objects, entry),
    kind: 'ensure-volume',
    name: spec?.csi?.volumeHandle ?? entry.ref.name,
    sizeBytes: size.ok ? toBytes(size.value) : 0,
    accessModes: spec?.accessModes ?? [],
    parameters: spec?.csi?.volumeAttributes ?? {},
  };
}

/** The claim by its uid: another claim of the same name is not the one. */
function claimIsGone(objects: Objects, { ref, object }: Entry<PersistentVolume>): boolean {
  const claim = object.spec?.claimRef;
  if (!claim?.namespace || !claim.name || !claim.uid) return false;
  const claimRef: Ref = { org: ref.org, project: ref.project, resource: 'persistentvolumeclaims', namespace: claim.namespace, name: claim.name, uid: claim.uid };
  return objects.get<PersistentVolumeClaim>(claimRef) === undefined;
}

/** Retain keeps everything for people to look at; Delete removes the data, then the object. */
function release(objects: Objects, entry: Entry<PersistentVolume>): Plan {
  const { ref, object, sequence } = entry;
  const precondition = { uid: object.metadata.uid };
  const because = { summary: 'the claim of the volume is gone', detail: { reclaimPolicy: object.spec?.persistentVolumeReclaimPolicy ?? '' } };
  const protectedOnly = object.metadata.finalizers?.includes(volumeProtection) === true;
  const left = (object.metadata.finalizers ?? []).filter((finalizer) => finalizer !== volumeProtection);
  const unprotect: Wish = { verb: 'patch', ref, patchType: 'merge', patch: { metadata: { finalizers: left } }, precondition };
  if (object.status?.phase !== 'Released') return act(because, { submit: phaseWish(entry, 'Released') });
  if (object.spec?.persistentVolumeReclaimPolicy !== 'Delete' || !isOurs(object)) {
    const mayGo = object.metadata.deletionTimestamp !== undefined && protectedOnly;
    return mayGo ? act(because, { submit: { ...unprotect, precondition: { ...precondition, resourceVersion: String(sequence) } } }) : settled;
  }
  const steps: [Step, ...Step[]] = [{ perform: { ...effectFor(objects, entry), kind: 'remove-volume' } }];
  if (object.metadata.deletionTimestamp === undefined) steps.push({ submit: { verb: 'delete', ref, precondition } });
  if (protectedOnly) steps.push({ submit: unprotect });
  return act(because, ...steps);
}

/** A PersistentVolume that was removed past its protection, with reclaimPolicy Delete: its data goes too. */
export function removeGoneVolume(objects: Objects, ref: Ref): Plan {
  return act({ summary: 'the volume is gone', detail: { uid: ref.uid ?? '' } }, { perform: { ...effectForGone(objects, ref), kind: 'remove-volume' } });
}

const phaseWish = ({ ref, object }: Entry<PersistentVolume>, phase: string): Wish => ({
  verb: 'patch',
  ref,
  subresource: 'status',
  patchType: 'merge',
  patch: { status: { phase } },
  precondition: { uid: object.metadata.uid },
});

export function recordVolume(objects: Objects, observation: Observation, nowMs: number): readonly Wish[] {
  const observed = observationOf(observation, 'ensure-volume');
  if (observed === undefined) return [];
  const { effect, answer, refused } = observed;
  const entry = objects.get<PersistentVolume>(effect.ref);
  if (entry === undefined) return [];
  if (refused !== undefined) return refusedWishes(objects, entry, refused.message, nowMs);
  return answer === undefined || volumeIsReady(entry.object) ? [] : [phaseWish(entry, 'Bound')];
}

function refusedWishes(objects: Objects, { ref, object }: Entry<PersistentVolume>, message: string, nowMs: number): readonly Wish[] {
  const claim = object.spec?.claimRef;
  const claimRef: Ref = { org: ref.org, project: ref.project, resource: 'persistentvolumeclaims', namespace: claim?.namespace ?? '', name: claim?.name ?? '' };
  const claimed = objects.get<PersistentVolumeClaim>(claimRef);
  if (claimed === undefined) return [];
  return [eventWish(claimRef, claimed.object, { type: 'Warning', reason: 'ProvisioningFailed', message: `failed to provision volume: ${message}`, component: provisioner }, nowMs)];
}
