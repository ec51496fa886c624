import type { VolumeAttributesClass } from '../../schemas/kubernetes/types.ts';
import { jsonEqual } from '../json-equal.ts';
import { forbidden, required } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { validateParameters, validateProvisioner } from './class-fields.ts';
import type { KindRules } from './kind-rules.ts';

/** Source: storage/validation ValidateVolumeAttributesClass. */
export const volumeAttributesClassRules: KindRules<VolumeAttributesClass> = {
  validate: ({ driverName, parameters = {} }, before) => {
    const causes: Cause[] = [];
    if (before !== undefined && driverName !== before.driverName) causes.push(forbidden('driverName', 'updates to driverName are forbidden.'));
    if (before !== undefined && !jsonEqual(parameters, before.parameters ?? {})) causes.push(forbidden('parameters', 'updates to parameters are forbidden.'));
    causes.push(...validateProvisioner('driverName', driverName), ...validateParameters('parameters', parameters));
    return Object.keys(parameters).length > 0 ? causes : [...causes, required('parameters', 'must contain at least one key/value pair')];
  },
};
