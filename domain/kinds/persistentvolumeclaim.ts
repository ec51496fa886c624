import type { PersistentVolumeClaim, PersistentVolumeClaimSpec } from '../../schemas/kubernetes/types.ts';
import { jsonEqual } from '../json-equal.ts';
import { forbidden, immutable } from '../names.ts';
import { compareQuantities } from '../quantity.ts';
import type { Cause } from '../rejection.ts';
import { amountOf } from '../resource-list.ts';
import { isWhole } from '../validation/quantities.ts';
import { validateClaimSpec } from './claim-spec.ts';
import type { KindRules } from './kind-rules.ts';
import { claimProtection, withFinalizer } from './volume-fields.ts';

const oldClassAnnotation = 'volume.beta.kubernetes.io/storage-class';

/** Source: core/validation ValidatePersistentVolumeClaim, core/v1 SetDefaults_PersistentVolumeClaim. */
export const claimRules: KindRules<PersistentVolumeClaim> = {
  defaults: (claim) => ({ ...claim, spec: { ...claim.spec, volumeMode: claim.spec?.volumeMode ?? 'Filesystem' } }),
  prepareCreate: (claim) => ({
    ...withFinalizer(claim, claimProtection),
    spec: withSameSource(withKnownSource(claim.spec ?? {})),
    status: { phase: 'Pending' },
  }),
  prepareUpdate: (claim) => ({ ...claim, spec: withSameSource(claim.spec ?? {}) }),
  validate: (claim, before) => [...validateClaimSpec('spec', claim.spec ?? {}), ...validateUpdate(claim, before)],
  warnings: ({ metadata, spec }) => [
    ...(metadata.annotations?.[oldClassAnnotation] === undefined
      ? []
      : [`metadata.annotations[${oldClassAnnotation}]: deprecated since v1.8; use "storageClassName" attribute instead`]),
    ...(['requests', 'limits'] as const).flatMap((list) => {
      const size = spec?.resources?.[list]?.['storage'];
      return size === undefined || isWhole(size)
        ? []
        : [`spec.resources.${list}[storage]: fractional byte value ${JSON.stringify(size)} is invalid, must be an integer`];
    }),
  ],
  eventType: (after, before) => (before !== undefined && before.status?.phase !== 'Bound' && after.status?.phase === 'Bound' ? 'VolumeBound' : undefined),
};

/** Of the older field only what it was made for is kept. Source: persistentvolumeclaim DropDisabledFields. */
function withKnownSource(spec: PersistentVolumeClaimSpec): PersistentVolumeClaimSpec {
  const { dataSource, ...rest } = spec;
  const { kind = '', apiGroup = '' } = dataSource ?? {};
  const isKnown = (kind === 'PersistentVolumeClaim' && apiGroup === '') || (kind === 'VolumeSnapshot' && apiGroup === 'snapshot.storage.k8s.io');
  return isKnown ? spec : rest;
}

/** Each of the two fields of a source stands for the other. Source: persistentvolumeclaim NormalizeDataSources. */
function withSameSource(spec: PersistentVolumeClaimSpec): PersistentVolumeClaimSpec {
  const { dataSource, dataSourceRef } = spec;
  if (dataSource !== undefined && dataSourceRef === undefined) return { ...spec, dataSourceRef: dataSource };
  if (dataSource !== undefined || dataSourceRef === undefined || dataSourceRef.namespace) return spec;
  const { namespace: _none, ...source } = dataSourceRef;
  return { ...spec, dataSource: source };
}

/**
 * PVB-10: the spec stays; volumeName and the class may be set once. A bound claim may ask for more, and take back what it did not get (PVB-8), and
 * for other attributes.
 * Source: core/validation ValidatePersistentVolumeClaimUpdate.
 */
function validateUpdate(claim: PersistentVolumeClaim, before: PersistentVolumeClaim | undefined): readonly Cause[] {
  if (before === undefined) return [];
  const isBound = before.status?.phase === 'Bound';
  const frozen = ({ spec }: PersistentVolumeClaim): unknown => {
    const { volumeName, storageClassName, volumeAttributesClassName, ...rest } = spec ?? {};
    return {
      ...rest,
      ...(!isBound && volumeAttributesClassName !== undefined && { volumeAttributesClassName }),
      ...(isBound && { resources: { ...rest.resources, requests: { ...rest.resources?.requests, storage: '' } } }),
      ...(before.spec?.volumeName ? { volumeName: volumeName ?? '' } : {}),
      ...(before.spec?.storageClassName === undefined ? {} : { storageClassName: storageClassName ?? null }),
    };
  };
  const causes: Cause[] = jsonEqual(frozen(claim), frozen(before))
    ? []
    : [forbidden('spec', 'spec is immutable after creation except resources.requests and volumeAttributesClassName for bound claims')];
  if (isBound && takesTooMuchBack(claim, before)) causes.push(forbidden('spec.resources.requests.storage', 'field can not be less than status.capacity'));
  causes.push(...losesAttributesClass(claim, before));
  if (claim.spec?.volumeMode !== before.spec?.volumeMode) causes.push(immutable('volumeMode', claim.spec?.volumeMode));
  return causes;
}

/** One that was never given may be taken back. */
function losesAttributesClass({ spec }: PersistentVolumeClaim, before: PersistentVolumeClaim): readonly Cause[] {
  if (before.status?.currentVolumeAttributesClassName === undefined || spec?.volumeAttributesClassName) return [];
  if (spec?.volumeAttributesClassName === before.spec?.volumeAttributesClassName) return [];
  const what = spec?.volumeAttributesClassName === undefined ? 'nil' : 'empty string';
  return [forbidden('spec.volumeAttributesClassName', `update to ${what} is forbidden when status.currentVolumeAttributesClassName is not nil`)];
}

function takesTooMuchBack(claim: PersistentVolumeClaim, before: PersistentVolumeClaim): boolean {
  const asked = (one: PersistentVolumeClaim) => amountOf(one.spec?.resources?.requests?.['storage']);
  return compareQuantities(asked(claim), asked(before)) < 0 && compareQuantities(asked(claim), amountOf(before.status?.capacity?.['storage'])) <= 0;
}
