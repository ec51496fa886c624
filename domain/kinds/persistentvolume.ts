import type { PersistentVolume, PersistentVolumeSpec } from '../../schemas/kubernetes/types.ts';
import { jsonEqual } from '../json-equal.ts';
import { forbidden, immutable, invalid, notSupported, required, validateName } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { validatePositive } from '../validation/quantities.ts';
import { timestamp } from '../time.ts';
import type { KindRules } from './kind-rules.ts';
import { sourceOf, validateVolumeSource } from './persistentvolume-source.ts';
import { validateAccessModes, volumeModes, volumeProtection, withFinalizer } from './volume-fields.ts';

const reclaimPolicies = ['Delete', 'Recycle', 'Retain'];

/** Source: core/validation ValidatePersistentVolume, core/v1 SetDefaults_PersistentVolume. */
export const volumeRules: KindRules<PersistentVolume> = {
  defaults: (volume) => ({
    ...volume,
    spec: {
      ...volume.spec,
      persistentVolumeReclaimPolicy: volume.spec?.persistentVolumeReclaimPolicy ?? 'Retain',
      volumeMode: volume.spec?.volumeMode ?? 'Filesystem',
      ...(volume.spec?.hostPath === undefined ? {} : { hostPath: { ...volume.spec.hostPath, type: volume.spec.hostPath.type ?? '' } }),
    },
  }),
  prepareCreate: (volume, { nowMs }) => ({
    ...withFinalizer(volume, volumeProtection),
    status: { phase: 'Pending', lastPhaseTransitionTime: timestamp(nowMs) },
  }),
  /** Says since when the phase is what it is, unless the sender does. */
  prepareStatus: (volume, before, { nowMs }) =>
    volume.status?.phase !== before.status?.phase &&
    (volume.status?.lastPhaseTransitionTime === undefined || volume.status.lastPhaseTransitionTime === before.status?.lastPhaseTransitionTime)
      ? { ...volume, status: { ...volume.status, lastPhaseTransitionTime: timestamp(nowMs) } }
      : volume,
  validate: (volume, before) => [...validateVolumeSpec('spec', volume.spec ?? {}), ...validateUpdate(volume, before)],
  warnings: ({ metadata, spec }) => [
    ...(['storage-class', 'mount-options'] as const).flatMap((name) =>
      metadata.annotations?.[`volume.beta.kubernetes.io/${name}`] === undefined
        ? []
        : [`metadata.annotations[volume.beta.kubernetes.io/${name}]: ${oldAnnotations[name]}`],
    ),
    ...(['cephfs', 'photonPersistentDisk', 'scaleIO', 'storageos', 'glusterfs', 'rbd'] as const).flatMap((plugin) =>
      spec?.[plugin] === undefined ? [] : [`spec.${plugin === 'storageos' ? 'storageOS' : plugin}: ${oldPlugins[plugin]}`],
    ),
  ],
};

const oldAnnotations = {
  'storage-class': 'deprecated since v1.8; use "storageClassName" attribute instead',
  'mount-options': 'deprecated since v1.31; use "mountOptions" attribute instead',
};

/** Source: kubernetes pkg/api/persistentvolume warnings. */
const oldPlugins = {
  cephfs: 'deprecated in v1.28, non-functional in v1.31+',
  photonPersistentDisk: 'deprecated in v1.11, non-functional in v1.16+',
  scaleIO: 'deprecated in v1.16, non-functional in v1.22+',
  storageos: 'deprecated in v1.22, non-functional in v1.25+',
  glusterfs: 'deprecated in v1.25, non-functional in v1.26+',
  rbd: 'deprecated in v1.28, non-functional in v1.31+',
};

function validateVolumeSpec(field: string, spec: PersistentVolumeSpec): readonly Cause[] {
  const { capacity = {}, persistentVolumeReclaimPolicy = '', volumeMode = '', storageClassName, volumeAttributesClassName } = spec;
  const causes: Cause[] = [...validateAccessModes(`${field}.accessModes`, spec.accessModes)];
  if (Object.keys(capacity).length === 0) causes.push(required(`${field}.capacity`));
  if (Object.keys(capacity).join() !== 'storage') causes.push(notOnlyStorage(`${field}.capacity`, spec.capacity));
  for (const [resource, amount] of Object.entries(capacity)) causes.push(...validatePositive(`${field}.capacity[${resource}]`, amount));
  if (!reclaimPolicies.includes(persistentVolumeReclaimPolicy))
    causes.push(notSupported(`${field}.persistentVolumeReclaimPolicy`, persistentVolumeReclaimPolicy, reclaimPolicies));
  causes.push(...validateVolumeSource(field, spec));
  if (storageClassName) causes.push(...validateName(`${field}.storageClassName`, storageClassName, 'dns-subdomain'));
  if (!volumeModes.includes(volumeMode)) causes.push(notSupported(`${field}.volumeMode`, volumeMode, volumeModes));
  if (volumeAttributesClassName !== undefined) {
    causes.push(
      ...(volumeAttributesClassName === ''
        ? [required(`${field}.volumeAttributesClassName`, 'an empty string is disallowed')]
        : validateName(`${field}.volumeAttributesClassName`, volumeAttributesClassName, 'dns-subdomain')),
    );
    if (spec.csi === undefined) causes.push(required(`${field}.csi`, 'has to be specified when using volumeAttributesClassName'));
  }
  return causes;
}

/** Kubernetes shows the whole capacity. */
function notOnlyStorage(field: string, capacity: PersistentVolumeSpec['capacity']): Cause {
  const sorted = Object.fromEntries(Object.entries(capacity ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
  const shown = capacity === undefined ? 'null' : JSON.stringify(sorted);
  return { ...notSupported(field, '', ['storage']), message: `Unsupported value: ${shown}: supported values: "storage"` };
}

/** Where the data is never changes under a volume (PVB-10); the secret for growing it may be set once. */
function validateUpdate({ spec: after = {} }: PersistentVolume, before: PersistentVolume | undefined): readonly Cause[] {
  if (before === undefined) return [];
  const held = before.spec ?? {};
  const setsSecret = held.csi !== undefined && held.csi.controllerExpandSecretRef === undefined && after.csi?.controllerExpandSecretRef !== undefined;
  const compared = sourceOf(
    setsSecret ? { ...after, csi: { ...after.csi, controllerExpandSecretRef: undefined } as unknown as NonNullable<typeof after.csi> } : after,
  );
  const causes: Cause[] = jsonEqual(compared, sourceOf(held))
    ? []
    : [forbidden('spec.persistentvolumesource', 'spec.persistentvolumesource is immutable after creation')];
  if (after.volumeMode !== held.volumeMode) causes.push(immutable('volumeMode', after.volumeMode));
  if (held.nodeAffinity !== undefined && !jsonEqual(held.nodeAffinity, after.nodeAffinity))
    causes.push(invalid('nodeAffinity', after.nodeAffinity ?? null, 'field is immutable'));
  if (held.volumeAttributesClassName !== undefined && after.volumeAttributesClassName === undefined)
    causes.push(forbidden('spec.volumeAttributesClassName', 'update from non-nil value to nil is forbidden'));
  return causes;
}
