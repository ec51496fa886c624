import type { PersistentVolume, PersistentVolumeClaim, StorageClass } from '../../schemas/kubernetes/types.ts';
import { jsonEqual } from '../json-equal.ts';
import { forbidden, immutable, invalid, notSupported, required } from '../names.ts';
import { parseQuantity } from '../quantity.ts';
import type { Cause } from '../rejection.ts';
import type { KindRules } from './kind-rules.ts';

const accessModes = ['ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOnce', 'ReadWriteOncePod'];

/** The finalizers that keep a claim or volume in use from going. Source: admission StorageObjectInUseProtection. */
export const claimProtection = 'kubernetes.io/pvc-protection';
export const volumeProtection = 'kubernetes.io/pv-protection';

const withFinalizer = <T extends { readonly metadata: { readonly finalizers?: readonly string[] } }>(object: T, finalizer: string): T => ({
  ...object,
  metadata: { ...object.metadata, finalizers: [...new Set([...(object.metadata.finalizers ?? []), finalizer])] },
});

/** Source: core/validation ValidatePersistentVolumeClaim, core/v1 SetDefaults_PersistentVolumeClaim. */
export const claimRules: KindRules<PersistentVolumeClaim> = {
  defaults: (claim) => ({ ...claim, spec: { ...claim.spec, volumeMode: claim.spec?.volumeMode ?? 'Filesystem' } }),
  prepareCreate: (claim) => ({ ...withFinalizer(claim, claimProtection), status: { phase: 'Pending' } }),
  validate: (claim, before) => [
    ...validateAccessModes(claim.spec?.accessModes),
    ...validateSize('spec.resources[storage]', claim.spec?.resources?.requests?.['storage']),
    ...validateClaimUpdate(claim, before),
  ],
  eventType: (after, before) => (before !== undefined && before.status?.phase !== 'Bound' && after.status?.phase === 'Bound' ? 'VolumeBound' : undefined),
};

/** Source: core/validation ValidatePersistentVolume, core/v1 SetDefaults_PersistentVolume. */
export const volumeRules: KindRules<PersistentVolume> = {
  defaults: (volume) => ({
    ...volume,
    spec: {
      ...volume.spec,
      persistentVolumeReclaimPolicy: volume.spec?.persistentVolumeReclaimPolicy ?? 'Retain',
      volumeMode: volume.spec?.volumeMode ?? 'Filesystem',
    },
  }),
  prepareCreate: (volume) => ({ ...withFinalizer(volume, volumeProtection), status: { phase: 'Pending' } }),
  validate: (volume, before) => [
    ...validateAccessModes(volume.spec?.accessModes),
    ...validateSize('spec.capacity[storage]', volume.spec?.capacity?.['storage']),
    ...(reclaimPolicies.includes(volume.spec?.persistentVolumeReclaimPolicy ?? '')
      ? []
      : [notSupported('spec.persistentVolumeReclaimPolicy', volume.spec?.persistentVolumeReclaimPolicy ?? '', reclaimPolicies)]),
    ...validateVolumeUpdate(volume, before),
  ],
};

/** Source: storage/validation ValidateStorageClass, storage/v1 SetDefaults_StorageClass. */
export const storageClassRules: KindRules<StorageClass> = {
  defaults: (storageClass) => ({
    ...storageClass,
    reclaimPolicy: storageClass.reclaimPolicy ?? 'Delete',
    volumeBindingMode: storageClass.volumeBindingMode ?? 'Immediate',
  }),
  validate: (storageClass, before) => {
    const causes: Cause[] = storageClass.provisioner ? [] : [required('provisioner')];
    if (before === undefined) return causes;
    for (const field of ['parameters', 'provisioner', 'reclaimPolicy', 'volumeBindingMode'] as const)
      if (!jsonEqual(storageClass[field], before[field])) causes.push(forbidden(field, `updates to ${field} are forbidden.`));
    return causes;
  },
};

const reclaimPolicies = ['Delete', 'Recycle', 'Retain'];

function validateSize(field: string, text: string | undefined): readonly Cause[] {
  const size = text === undefined ? undefined : parseQuantity(text);
  if (text === undefined || size === undefined) return [required(field)];
  return size.ok && size.value.nanos > 0n ? [] : [invalid(field, text, 'must be greater than zero')];
}

/** Where the data is never changes under a volume (PVB-10). */
function validateVolumeUpdate({ spec: after }: PersistentVolume, before: PersistentVolume | undefined): readonly Cause[] {
  if (before === undefined) return [];
  const causes: Cause[] = jsonEqual(after?.csi, before.spec?.csi)
    ? []
    : [forbidden('spec.persistentvolumesource', 'spec.persistentvolumesource is immutable after creation')];
  if (after?.volumeMode !== before.spec?.volumeMode) causes.push(immutable('spec.volumeMode', after?.volumeMode));
  return causes;
}

function validateAccessModes(modes: readonly string[] | undefined): readonly Cause[] {
  if (modes === undefined || modes.length === 0) return [required('spec.accessModes', 'at least 1 access mode is required')];
  // PVB-9.
  if (modes.length > 1 && modes.includes('ReadWriteOncePod')) return [forbidden('spec.accessModes', 'may not use ReadWriteOncePod with other access modes')];
  return modes.filter((mode) => !accessModes.includes(mode)).map((mode) => notSupported('spec.accessModes', mode, accessModes));
}

/** The spec stays; volumeName and the class may be set once. Volumes do not grow yet, so a claim may not ask for it (PVB-10). */
function validateClaimUpdate(claim: PersistentVolumeClaim, before: PersistentVolumeClaim | undefined): readonly Cause[] {
  if (before === undefined) return [];
  const frozen = ({ spec }: PersistentVolumeClaim): unknown => {
    const { volumeName, storageClassName, ...rest } = spec ?? {};
    return {
      ...rest,
      ...(before.spec?.volumeName ? { volumeName: volumeName ?? '' } : {}),
      ...(before.spec?.storageClassName === undefined ? {} : { storageClassName: storageClassName ?? null }),
    };
  };
  return jsonEqual(frozen(claim), frozen(before))
    ? []
    : [forbidden('spec', 'spec is immutable after creation except resources.requests and volumeAttributesClassName for bound claims')];
}
