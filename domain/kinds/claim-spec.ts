import type { PersistentVolumeClaimSpec } from '../../schemas/kubernetes/types.ts';
import { jsonEqual } from '../json-equal.ts';
import { invalid, notSupported, required, validateName } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { validatePositive } from '../validation/quantities.ts';
import { validateSelector } from '../validation/selectors.ts';
import { validateAccessModes, volumeModes } from './volume-fields.ts';

/** Source: core/validation ValidatePersistentVolumeClaimSpec. */
export function validateClaimSpec(field: string, spec: PersistentVolumeClaimSpec): readonly Cause[] {
  const { storageClassName, volumeMode, volumeAttributesClassName, resources } = spec;
  const size = resources?.requests?.['storage'];
  return [
    ...validateSelector(`${field}.selector`, spec.selector),
    ...validateAccessModes(`${field}.accessModes`, spec.accessModes, 'at least 1 access mode is required'),
    ...(size === undefined ? [required(`${field}.resources[storage]`)] : validatePositive(`${field}.resources[storage]`, size)),
    ...(storageClassName ? validateName(`${field}.storageClassName`, storageClassName, 'dns-subdomain') : []),
    ...(volumeMode === undefined || volumeModes.includes(volumeMode) ? [] : [notSupported(`${field}.volumeMode`, volumeMode, volumeModes)]),
    ...validateSources(field, spec),
    ...(volumeAttributesClassName ? validateName(`${field}.volumeAttributesClassName`, volumeAttributesClassName, 'dns-subdomain') : []),
  ];
}

function validateSources(field: string, { dataSource, dataSourceRef }: PersistentVolumeClaimSpec): readonly Cause[] {
  const causes: Cause[] = [];
  if (dataSource !== undefined) causes.push(...validateSource(`${field}.dataSource`, dataSource));
  if (dataSourceRef !== undefined) causes.push(...validateSource(`${field}.dataSourceRef`, dataSourceRef));
  if (dataSource === undefined || dataSourceRef === undefined) return causes;
  const { namespace, ...same } = dataSourceRef;
  if (namespace) causes.push(invalid(field, `${field}.dataSource`, 'may not be specified when dataSourceRef.namespace is specified'));
  else if (!jsonEqual(dataSource, same)) causes.push(invalid(field, `${field}.dataSource`, 'must match dataSourceRef'));
  return causes;
}

interface Source {
  readonly apiGroup?: string;
  readonly kind?: string;
  readonly name?: string;
  readonly namespace?: string;
}

const validateSource = (field: string, { apiGroup, kind = '', name, namespace }: Source): readonly Cause[] => [
  ...(name ? [] : [required(`${field}.name`)]),
  ...(kind === '' ? [required(`${field}.kind`)] : []),
  ...(!apiGroup && kind !== 'PersistentVolumeClaim' ? [invalid(field, kind, "must be 'PersistentVolumeClaim' when referencing the default apiGroup")] : []),
  ...(apiGroup ? validateName(`${field}.apiGroup`, apiGroup, 'dns-subdomain') : []),
  ...(namespace ? validateName(`${field}.namespace`, namespace, 'dns-label') : []),
];
