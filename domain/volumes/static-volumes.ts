import type { PersistentVolume, PersistentVolumeClaim } from '../../schemas/kubernetes/types.ts';
import { labelSelectorOf, matchesLabels } from '../label-selector.ts';
import type { Objects } from '../objects.ts';
import { compareQuantities, parseQuantity, type Quantity } from '../quantity.ts';
import type { Tenant } from '../ref.ts';
import { storageClassNameOf } from '../storage-class-name.ts';

/** Volumes that are there and that a claim may get. */
export interface StaticVolumes {
  /** One that somebody has promised to this claim: it is taken, or on nodes that it does not reach none is. */
  readonly promised: PersistentVolume | undefined;
  /** The smallest first. */
  readonly free: readonly PersistentVolume[];
}

/** SCH-92, PVB-5, but for the node. Source: component-helpers storage/volume FindMatchingVolume. */
export function staticVolumes(objects: Objects, { org, project }: Tenant, claim: PersistentVolumeClaim): StaticVolumes {
  const { name, namespace = '', uid } = claim.metadata;
  const className = storageClassNameOf(claim);
  const named = volumesBy(objects, 'volumesByClaim', `${org}/${project}/${namespace}/${name}`);
  const promised = named.find((volume) => {
    const promisedTo = volume.spec?.claimRef?.uid;
    return (!promisedTo || promisedTo === uid) && storageClassNameOf(volume) === className && suits(volume, claim);
  });
  const free = volumesBy(objects, 'freeVolumesByClass', `${org}/${project}/${className}`).filter(
    (volume) => volume.status?.phase === 'Available' && suits(volume, claim) && isSelected(volume, claim) && offersModes(volume, claim),
  );
  return { promised, free: free.sort((a, b) => compareQuantities(capacityOf(a), capacityOf(b))) };
}

/** Sorted by name. */
const volumesBy = (objects: Objects, index: 'volumesByClaim' | 'freeVolumesByClass', key: string): PersistentVolume[] =>
  objects
    .by<PersistentVolume>(index, key)
    .map(({ object }) => object)
    .sort((a, b) => (a.metadata.name < b.metadata.name ? -1 : 1));

const suits = (volume: PersistentVolume, claim: PersistentVolumeClaim): boolean =>
  volume.metadata.deletionTimestamp === undefined &&
  compareQuantities(capacityOf(volume), claimSize(claim)) >= 0 &&
  sameMode(volume, claim) &&
  sameAttributesClass(volume, claim);

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
