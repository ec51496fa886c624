import type { PersistentVolume, PersistentVolumeClaim, StorageClass } from '../../schemas/kubernetes/types.ts';
import { jsonEqual } from '../json-equal.ts';
import { forbidden, notSupported, required } from '../names.ts';
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
    ...(claim.spec?.resources?.requests?.['storage'] === undefined ? [required('spec.resources[storage]')] : []),
    ...validateClaimUpdate(claim, before),
  ],
  eventType: (after, before) => (before !== undefined && before.status?.phase !== 'Bound' && after.status?.phase === 'Bound' ? 'VolumeBound' : undefined),
};

/** Source: core/validation ValidatePersistentVolume, core/v1 SetDefaults_PersistentVolume. */
export const volumeRules: KindRules<PersistentVolume> = {
  defaults: (volume) => ({
    ...volume,
    spec: { ...volume.spec, persistentVolumeReclaimPolicy: volume.spec?.persistentVolumeReclaimPolicy ?? 'Retain', volumeMode: volume.spec?.volumeMode ?? 'Filesystem' },
  }),
  prepareCreate: (volume) => ({ ...withFinalizer(volume, volumeProtection), status: { phase: 'Pending' } }),
  validate: (volume) => [...validateAccessModes(volume.spec?.accessModes), ...(volume.spec?.capacity?.['storage'] === undefined ? [required('spec.capacity')] : [])],
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

function validateAccessModes(modes: readonly string[] | undefined): readonly Cause[] {
  if (modes === undefined || modes.length === 0) return [required('spec.accessModes', 'at least 1 access mode is required')];
  return modes.filter((mode) => !accessModes.includes(mode)).map((mode) => notSupported('spec.accessModes', mode, accessModes));
}

/** A bound claim keeps its spec; only the size may grow, and volumeName be set once. */
function validateClaimUpdate(claim: PersistentVolumeClaim, before: PersistentVolumeClaim | undefined): readonly Cause[] {
  if (before === undefined) return [];
  const frozen = ({ spec }: PersistentVolumeClaim): unknown => {
    const { resources: _resources, volumeName, storageClassName, ...rest } = spec ?? {};
    return { ...rest, ...(before.spec?.volumeName ? { volumeName: volumeName ?? '' } : {}), ...(before.spec?.storageClassName === undefined ? {} : { storageClassName: storageClassName ?? null }) };
  };
  return jsonEqual(frozen(claim), frozen(before)) ? [] : [forbidden('spec', 'spec is immutable after creation except resources.requests and volumeAttributesClassName for bound claims')];
}
