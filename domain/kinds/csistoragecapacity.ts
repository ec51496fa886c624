import type { CSIStorageCapacity } from '../../schemas/kubernetes/types.ts';
import { jsonEqual } from '../json-equal.ts';
import { immutable, validateName } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { validateNotNegative } from '../validation/quantities.ts';
import { validateSelector } from '../validation/selectors.ts';
import type { KindRules } from './kind-rules.ts';

/** Source: storage/validation ValidateCSIStorageCapacity; the question stays, the answer changes. */
export const csiStorageCapacityRules: KindRules<CSIStorageCapacity> = {
  unconditionalUpdate: false,
  validate: ({ nodeTopology, storageClassName = '', capacity }, before) => {
    if (before !== undefined) {
      const causes: Cause[] = jsonEqual(nodeTopology, before.nodeTopology) ? [] : [immutable('nodeTopology', nodeTopology ?? null)];
      return storageClassName === before.storageClassName ? causes : [...causes, immutable('storageClassName', storageClassName)];
    }
    return [
      ...validateSelector('nodeTopology', nodeTopology),
      ...validateName('storageClassName', storageClassName, 'dns-subdomain'),
      ...(capacity === undefined ? [] : validateNotNegative('capacity', capacity)),
    ];
  },
};
