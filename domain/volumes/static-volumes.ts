import type { PersistentVolume, PersistentVolumeClaim } from '../../schemas/kubernetes/types.ts';
import { labelSelectorOf, matchesLabels } from '../label-selector.ts';
import type { Entry, Objects } from '../objects.ts';
import { compareQuantities, parseQuantity, type Quantity } from '../quantity.ts';
import { tenantKey, type Tenant } from '../ref.ts';
import { storageClassNameOf } from '../storage-class-name.ts';

/** Volumes that are there and that a claim may get. */
export interface StaticVolumes {
  /** One that somebody has promised to this claim: it is taken, or on nodes that it does not reach none is. */
  readonly promised: PersistentVolume | undefined;
  /** The smallest first. */
  readonly free: readonly PersistentVolume[];
}

/** SCH-92, PVB-5, but for the node. Source: component-helpers storage/volume FindMatchingVolume. */
export const staticVolumes = (objects: Objects, tenant: Tenant, claim: PersistentVolumeClaim): StaticVolumes => ({
  promised: promisedVolume(objects, tenant, claim)?.object,
  free: freeVolumes(objects, tenant, storageClassNameOf(claim)).flatMap(({ object }) => (mayTake(object, claim) ? [object] : [])),
});

export function promisedVolume(objects: Objects, tenant: Tenant, claim: PersistentVolumeClaim): Entry<PersistentVolume> | undefined {
  const { name, namespace = '', uid } = claim.metadata;
  const className = storageClassNameOf(claim);
  const named = objects.by<PersistentVolume>('volumesByClaim', `${tenantKey(tenant)}/${namespace}/${name}`);
  return [...named]
    .sort((a, b) => (a.ref.name < b.ref.name ? -1 : 1))
    .find(({ object: volume }) => {
      const promisedTo = volume.spec?.claimRef?.uid;
      return (!promisedTo || promisedTo === uid) && storageClassNameOf(volume) === className && suits(volume, claim);
    });
}

export const smallestFree = (objects: Objects, tenant: Tenant, claim: PersistentVolumeClaim): Entry<PersistentVolume> | undefined =>
  unclaimed(objects, tenant, storageClassNameOf(claim)).reduce<Entry<PersistentVolume> | undefined>(
    (best, one) => (mayTake(one.object, claim) && (best === undefined || smallerFirst(one, best) < 0) ? one : best),
    undefined,
  );

/** Of a class, the smallest first: not all of them may do. */
export const freeVolumes = (objects: Objects, tenant: Tenant, className: string): readonly Entry<PersistentVolume>[] =>
  [...unclaimed(objects, tenant, className)].sort(smallerFirst);

const unclaimed = (objects: Objects, tenant: Tenant, className: string): readonly Entry<PersistentVolume>[] =>
  objects.by<PersistentVolume>('freeVolumesByClass', `${tenantKey(tenant)}/${className}`);

const smallerFirst = (a: Entry<PersistentVolume>, b: Entry<PersistentVolume>): number =>
  compareQuantities(capacityOf(a.object), capacityOf(b.object)) || (a.ref.name < b.ref.name ? -1 : 1);

/** Whether the volume of the claim's class, which no claim is promised, does for it. */
export const mayTake = (volume: PersistentVolume, claim: PersistentVolumeClaim): boolean =>
  volume.status?.phase === 'Available' && offersModes(volume, claim) && suits(volume, claim) && isSelected(volume, claim);

const suits = (volume: PersistentVolume, claim: PersistentVolumeClaim): boolean =>
  volume.metadata.deletionTimestamp === undefined &&
  sameMode(volume, claim) &&
  sameAttributesClass(volume, claim) &&
  compareQuantities(capacityOf(volume), claimSize(claim)) >= 0;

/** PVB-3: why a free volume that the claim names cannot be its; undefined when it can. Source: pv_controller.go checkVolumeSatisfyClaim. */
export function mismatchOf(volume: PersistentVolume, claim: PersistentVolumeClaim): string | undefined {
  if (volume.metadata.deletionTimestamp !== undefined) return 'it is being deleted';
  if (compareQuantities(capacityOf(volume), claimSize(claim)) < 0) return 'requested PV is too small';
  if (storageClassNameOf(volume) !== storageClassNameOf(claim)) return 'storageClassName does not match';
  if (!sameMode(volume, claim)) return 'incompatible volumeMode';
  if (!sameAttributesClass(volume, claim)) return 'volumeAttributesClassName does not match';
  return offersModes(volume, claim) ? undefined : 'incompatible accessMode';
}

export const sameMode = ({ spec }: PersistentVolume, claim: PersistentVolumeClaim): boolean =>
  (spec?.volumeMode ?? 'Filesystem') === (claim.spec?.volumeMode ?? 'Filesystem');

const sameAttributesClass = ({ spec }: PersistentVolume, claim: PersistentVolumeClaim): boolean =>
  (spec?.volumeAttributesClassName ?? '') === (claim.spec?.volumeAttributesClassName ?? '');

function isSelected({ metadata }: PersistentVolume, { spec }: PersistentVolumeClaim): boolean {
  if (spec?.selector === undefined) return true;
  const selector = labelSelectorOf(spec.selector);
  return selector.ok && matchesLabels(selector.value, metadata.labels);
}

const offersModes = ({ spec }: PersistentVolume, claim: PersistentVolumeClaim): boolean =>
  (claim.spec?.accessModes ?? []).every((mode) => spec?.accessModes?.includes(mode) === true);

const nothing: Quantity = { nanos: 0n, format: 'BinarySI' };

export function sizeOf(text: string | undefined): Quantity {
  const parsed = parseQuantity(text ?? '0');
  return parsed.ok ? parsed.value : nothing;
}
export const capacityOf = ({ spec }: PersistentVolume): Quantity => sizeOf(spec?.capacity?.['storage']);
export const claimSize = ({ spec }: PersistentVolumeClaim): Quantity => sizeOf(spec?.resources?.requests?.['storage']);
