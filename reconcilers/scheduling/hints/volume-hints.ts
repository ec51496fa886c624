// Hints of the four plugins that look at volumes (SCH-96, SCH-113).

import type { ApiObject } from '../../../domain/api-object.ts';
import { jsonEqual } from '../../../domain/json-equal.ts';
import { compareQuantities } from '../../../domain/quantity.ts';
import { mountedClaims } from '../../../domain/volumes/pod-claims.ts';
import { sizeOf } from '../../../domain/volumes/static-volumes.ts';
import type { CSIDriver, CSINode, CSIStorageCapacity, PersistentVolume, StorageClass, Volume } from '../../../schemas/kubernetes/types.ts';
import type { NodeHappening, PodHappening, StorageHappening, StorageResource } from '../framework/happening.ts';
import { sharedClaims } from '../plugins/volumes/claims.ts';
import { disksConflict } from '../plugins/volumes/disk-conflicts.ts';
import { zoneLabels } from '../plugins/volumes/zone-labels.ts';
import type { PodInfo } from '../view/pod-info.ts';
import { cameOrTaints, type Hint } from './hint.ts';

export const volumeRestrictionsHint: Hint = (happened, waiting) => {
  if (happened.kind === 'node') return cameOrTaints(happened);
  if (happened.kind === 'pod') return freesVolume(happened, waiting);
  return isNew(happened, 'persistentvolumeclaims') && names(sharedClaims(waiting.pod), waiting, happened.after);
};

export const volumeLimitsHint: Hint = (happened, waiting) => {
  if (happened.kind === 'pod') return happened.after === undefined && (happened.before?.pod.spec?.volumes ?? []).some(isAttachable);
  if (isNew(happened, 'csinodes.storage.k8s.io')) return true;
  if (isChanged(happened, 'csinodes.storage.k8s.io')) return hasRaisedLimit(happened.before as CSINode, happened.after as CSINode);
  if (isNew(happened, 'persistentvolumeclaims')) return names(allClaims(waiting), waiting, happened.after);
  return happened.kind === 'volumeattachments.storage.k8s.io' && happened.after === undefined && sharedClaims(waiting.pod).length > 0;
};

export const volumeBindingHint: Hint = (happened, waiting) => {
  if (happened.kind === 'node') return happened.after !== undefined && (cameOrTaints(happened) || happened.changed.labels);
  if (happened.kind === 'pod' || happened.after === undefined) return false;
  return bindingHints[happened.kind]?.(happened, waiting) === true;
};

export const volumeZoneHint: Hint = (happened, waiting) => {
  if (happened.kind === 'node') return happened.after !== undefined && (cameOrTaints(happened) || happened.changed.labels);
  if (happened.kind === 'pod' || happened.after === undefined) return false;
  if (isNew(happened, 'storageclasses.storage.k8s.io')) return (happened.after as StorageClass).volumeBindingMode === 'WaitForFirstConsumer';
  if (happened.kind === 'persistentvolumeclaims') return names(sharedClaims(waiting.pod), waiting, happened.after);
  return happened.kind === 'persistentvolumes' && (happened.before === undefined || !jsonEqual(zonesOf(happened.before), zonesOf(happened.after)));
};

type StorageHint = (happened: StorageHappening, waiting: PodInfo) => boolean;

const bindingHints: Readonly<Partial<Record<StorageResource, StorageHint>>> = {
  persistentvolumes: () => true,
  persistentvolumeclaims: ({ after }, waiting) => names(allClaims(waiting), waiting, after),
  'storageclasses.storage.k8s.io': ({ before, after }) =>
    before === undefined || !jsonEqual((before as StorageClass).allowedTopologies ?? [], (after as StorageClass).allowedTopologies ?? []),
  'csinodes.storage.k8s.io': ({ before, after }) => before === undefined || migrated(before) !== migrated(after),
  'csidrivers.storage.k8s.io': ({ before, after }, { pod }) =>
    before !== undefined &&
    (before as CSIDriver).spec?.storageCapacity === true &&
    (after as CSIDriver).spec?.storageCapacity !== true &&
    (pod.spec?.volumes ?? []).some(({ csi }) => csi?.driver === after?.metadata.name),
  'csistoragecapacities.storage.k8s.io': ({ before, after }) => before === undefined || hasMoreRoom(before as CSIStorageCapacity, after as CSIStorageCapacity),
};

const isNew = (happened: StorageHappening | NodeHappening, kind: StorageResource): boolean => happened.kind === kind && happened.before === undefined;
const isChanged = (happened: StorageHappening | NodeHappening, kind: StorageResource): boolean =>
  happened.kind === kind && happened.before !== undefined && happened.after !== undefined;

const allClaims = ({ pod }: PodInfo): readonly string[] => mountedClaims(pod).map(({ name }) => name);

const names = (claims: readonly string[], { ref }: PodInfo, claim: ApiObject | undefined): boolean =>
  claim?.metadata.namespace === ref.namespace && claims.includes(claim.metadata.name);

/** Which mode a claim has that both mount is not looked at. */
function freesVolume({ before, after }: PodHappening, { ref, pod }: PodInfo): boolean {
  if (before === undefined || after !== undefined || before.ref.namespace !== ref.namespace) return false;
  const freed = before.pod.spec?.volumes ?? [];
  if ((pod.spec?.volumes ?? []).some((wanted) => freed.some((one) => disksConflict(wanted, one)))) return true;
  const claims = sharedClaims(pod);
  return sharedClaims(before.pod).some((name) => claims.includes(name));
}

/** What a driver attaches, or would if in-tree volumes were left to drivers. Source: csi-translation-lib IsInlineMigratable. */
const isAttachable = ({ persistentVolumeClaim, ephemeral, ...volume }: Volume): boolean =>
  (persistentVolumeClaim ??
    ephemeral ??
    volume.gcePersistentDisk ??
    volume.awsElasticBlockStore ??
    volume.cinder ??
    volume.azureDisk ??
    volume.azureFile ??
    volume.vsphereVolume ??
    volume.portworxVolume) !== undefined;

function hasRaisedLimit(before: CSINode, after: CSINode): boolean {
  const limits = new Map((before.spec?.drivers ?? []).map(({ name, allocatable }) => [name, allocatable?.count ?? 0]));
  return (after.spec?.drivers ?? []).some(({ name, allocatable }) => (allocatable?.count ?? 0) > (limits.get(name) ?? 0));
}

const migrated = (csiNode: ApiObject | undefined): string => csiNode?.metadata.annotations?.['storage.alpha.kubernetes.io/migrated-plugins'] ?? '';

function hasMoreRoom(before: CSIStorageCapacity, after: CSIStorageCapacity): boolean {
  const [was, is] = [before, after].map(({ maximumVolumeSize, capacity }) => maximumVolumeSize ?? capacity);
  return is !== undefined && (was === undefined || compareQuantities(sizeOf(is), sizeOf(was)) > 0);
}

const zonesOf = ({ metadata: { labels = {} } }: ApiObject | PersistentVolume): object =>
  Object.fromEntries(zoneLabels.flatMap((label) => (labels[label] === undefined ? [] : [[label, labels[label].split('__').sort()]])));
