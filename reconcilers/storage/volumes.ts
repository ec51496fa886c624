import type { PersistentVolume, PersistentVolumeClaim } from '../../schemas/kubernetes/types.ts';
import type { Wish } from '../../domain/command.ts';
import { effectFor, effectForGone } from '../../domain/effect-base.ts';
import type { EffectOf } from '../../domain/effect.ts';
import { eventWish } from '../../domain/kubernetes-event.ts';
import { volumeProtection } from '../../domain/kinds/volume-fields.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import { parseQuantity, toBytes } from '../../domain/quantity.ts';
import { act, observationOf, settled, type Observation, type Plan, type Step } from '../../domain/reconciler.ts';
import type { Ref } from '../../domain/ref.ts';
import { boundByController } from '../../domain/volumes/promise.ts';
import { refusalWords } from '../../domain/refusal-words.ts';
import { provisioner } from './provisioner.ts';

/** Bound is what its claim waits for; Released is a volume whose claim is gone. */
export const volumeIsReady = (volume: PersistentVolume): boolean => volume.status?.phase === 'Bound';

/** Made for a claim; what people write with our driver's name they keep themselves. Source: external-provisioner shouldDelete. */
export const isOurs = ({ metadata, spec }: PersistentVolume): boolean =>
  spec?.csi?.driver === provisioner && metadata.annotations?.['pv.kubernetes.io/provisioned-by'] === provisioner;

export function reconcileVolume(objects: Objects, ref: Ref): Plan {
  const entry = objects.get<PersistentVolume>(ref);
  if (entry === undefined) return settled;
  const volume = entry.object;
  if (claimIsGone(objects, entry)) return release(objects, entry);
  if (claimHasAnother(objects, entry)) return isOurs(volume) ? release(objects, entry) : takeBack(entry);
  if (volume.metadata.deletionTimestamp !== undefined) return volumeIsReady(volume) ? settled : unprotectUnused(entry);
  if (volume.spec?.claimRef?.uid) {
    if (volumeIsReady(volume)) return settled;
    if (!isOurs(volume)) return act({ summary: 'the volume is promised to a claim' }, { submit: phaseWish(entry, 'Bound') });
    return act({ summary: 'the volume is not in LightningSTOR yet' }, { perform: ensureVolume(objects, entry) });
  }
  return volume.status?.phase === 'Available' ? settled : act({ summary: 'the volume may be claimed' }, { submit: phaseWish(entry, 'Available') });
}

/** PVB-6: two were promised to one claim at the same time, and it has taken the other. */
function claimHasAnother(objects: Objects, { ref, object }: Entry<PersistentVolume>): boolean {
  const claim = claimOf(objects, ref, object);
  return claim?.spec?.volumeName !== undefined && claim.spec.volumeName !== '' && claim.spec.volumeName !== ref.name;
}

/** It is free again; one that a person has meant for the claim stays so by name. */
function takeBack({ ref, object, sequence }: Entry<PersistentVolume>): Plan {
  const isOurChoice = object.metadata.annotations?.[boundByController] !== undefined;
  const patch = isOurChoice ? { metadata: { annotations: { [boundByController]: null } }, spec: { claimRef: null } } : { spec: { claimRef: { uid: null } } };
  return act(
    { summary: 'the claim that the volume was promised to has another' },
    { submit: { verb: 'patch', ref, patchType: 'merge', patch, precondition: { uid: object.metadata.uid, resourceVersion: String(sequence) } } },
  );
}

/** PVB-7: only a bound volume is protected. */
function unprotectUnused(entry: Entry<PersistentVolume>): Plan {
  const { object } = entry;
  if (!object.metadata.finalizers?.includes(volumeProtection)) return settled;
  return act({ summary: 'the volume is being deleted and no claim is bound to it' }, { submit: unprotectWish(entry) });
}

const unprotectWish = ({ ref, object, sequence }: Entry<PersistentVolume>): Wish => ({
  verb: 'patch',
  ref,
  patchType: 'merge',
  patch: { metadata: { finalizers: (object.metadata.finalizers ?? []).filter((finalizer) => finalizer !== volumeProtection) } },
  precondition: { uid: object.metadata.uid, resourceVersion: String(sequence) },
});

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
    mode: spec?.volumeMode === 'Block' ? 'Block' : 'Filesystem',
    zones: [],
  };
}

/** The claim by its uid: another claim of the same name is not the one. */
function claimOf(objects: Objects, { org, project }: Ref, { spec }: PersistentVolume): PersistentVolumeClaim | undefined {
  const { namespace, name, uid } = spec?.claimRef ?? {};
  if (!namespace || !name || !uid) return undefined;
  return objects.get<PersistentVolumeClaim>({ org, project, resource: 'persistentvolumeclaims', namespace, name, uid })?.object;
}

function claimIsGone(objects: Objects, { ref, object }: Entry<PersistentVolume>): boolean {
  const { namespace, name, uid } = object.spec?.claimRef ?? {};
  return Boolean(namespace && name && uid) && claimOf(objects, ref, object) === undefined;
}

/**
 * Retain keeps everything for people to look at; Delete removes the data, then the object. The writes of one plan each stand on the
 * volume as it was read: the deletion is marked first, and the next look takes the protection off.
 */
function release(objects: Objects, entry: Entry<PersistentVolume>): Plan {
  const { ref, object, sequence } = entry;
  const because = { summary: 'the claim of the volume is gone, or has another', detail: { reclaimPolicy: object.spec?.persistentVolumeReclaimPolicy ?? '' } };
  if (object.status?.phase !== 'Released') return act(because, { submit: phaseWish(entry, 'Released') });
  const isDeleted = object.metadata.deletionTimestamp !== undefined;
  const isProtected = object.metadata.finalizers?.includes(volumeProtection) === true;
  if (object.spec?.persistentVolumeReclaimPolicy !== 'Delete' || !isOurs(object))
    return isDeleted && isProtected ? act(because, { submit: unprotectWish(entry) }) : settled;
  const removal: Step = { perform: { ...effectFor(objects, entry), kind: 'remove-volume' } };
  if (!isDeleted)
    return act(because, removal, { submit: { verb: 'delete', ref, precondition: { uid: object.metadata.uid, resourceVersion: String(sequence) } } });
  return isProtected ? act(because, removal, { submit: unprotectWish(entry) }) : settled;
}

/** A PersistentVolume that was removed past its protection, with reclaimPolicy Delete: its data goes too. */
export function removeGoneVolume(objects: Objects, ref: Ref): Plan {
  if (objects.get(ref) !== undefined) return settled;
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
  if (refused !== undefined) return refusedWishes(objects, entry, refusalWords(refused), nowMs);
  const isLate = claimIsGone(objects, entry) || entry.object.metadata.deletionTimestamp !== undefined;
  return answer === undefined || volumeIsReady(entry.object) || isLate ? [] : [phaseWish(entry, 'Bound')];
}

function refusedWishes(objects: Objects, { ref, object }: Entry<PersistentVolume>, message: string, nowMs: number): readonly Wish[] {
  const claim = object.spec?.claimRef;
  const claimRef: Ref = { org: ref.org, project: ref.project, resource: 'persistentvolumeclaims', namespace: claim?.namespace ?? '', name: claim?.name ?? '' };
  const claimed = objects.get<PersistentVolumeClaim>(claimRef);
  if (claimed === undefined) return [];
  return [
    eventWish(
      claimRef,
      claimed.object,
      { type: 'Warning', reason: 'ProvisioningFailed', message: `failed to provision volume: ${message}`, component: provisioner },
      nowMs,
    ),
  ];
}
