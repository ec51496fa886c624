import type { StorageClass, TopologySelectorTerm } from '../../schemas/kubernetes/types.ts';
import { jsonEqual } from '../json-equal.ts';
import { duplicate, immutable, notSupported, required, validateQualifiedName } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { validateParameters, validateProvisioner } from './class-fields.ts';
import type { KindRules } from './kind-rules.ts';
import { deprecatedLabels } from './node-labels.ts';
import { repeatsOf } from '../validation/repeats.ts';
import { canonicalJson } from '../canonical-json.ts';

/** Source: storage/validation ValidateStorageClass, storage/v1 SetDefaults_StorageClass. */
export const storageClassRules: KindRules<StorageClass> = {
  defaults: (storageClass) => ({
    ...storageClass,
    reclaimPolicy: storageClass.reclaimPolicy ?? 'Delete',
    volumeBindingMode: storageClass.volumeBindingMode ?? 'Immediate',
  }),
  warnings: ({ allowedTopologies = [] }) =>
    allowedTopologies.flatMap(({ matchLabelExpressions = [] }, term) =>
      matchLabelExpressions.flatMap(({ key }, index) =>
        deprecatedLabels[key] === undefined ? [] : [`allowedTopologies[${term}].matchLabelExpressions[${index}].key: ${deprecatedLabels[key]}`],
      ),
    ),
  validate: (storageClass, before) => {
    const { parameters = {}, reclaimPolicy = '', volumeBindingMode = '', allowedTopologies = [] } = storageClass;
    const causes: Cause[] = [...validateProvisioner('provisioner', storageClass.provisioner), ...validateParameters('parameters', parameters)];
    if (reclaimPolicy !== '' && !['Delete', 'Retain'].includes(reclaimPolicy)) causes.push(notSupported('reclaimPolicy', reclaimPolicy, ['Delete', 'Retain']));
    if (!['Immediate', 'WaitForFirstConsumer'].includes(volumeBindingMode))
      causes.push(notSupported('volumeBindingMode', volumeBindingMode, ['Immediate', 'WaitForFirstConsumer']));
    causes.push(...validateTopologies(allowedTopologies));
    if (before === undefined) return causes;
    for (const field of ['parameters', 'provisioner', 'reclaimPolicy', 'volumeBindingMode'] as const)
      if (!jsonEqual(storageClass[field], before[field])) causes.push(immutable(field, storageClass[field] ?? null));
    return causes;
  },
};

function validateTopologies(terms: readonly TopologySelectorTerm[]): readonly Cause[] {
  const repeats = repeatsOf(terms.map(canonicalJson));
  return terms.flatMap((term, index) => {
    const causes: Cause[] = [...validateTerm(`allowedTopologies[${index}]`, term)];
    if (repeats.has(index)) causes.push(duplicate(`allowedTopologies[${index}].matchLabelExpressions`, ''));
    return causes;
  });
}

/** Source: core/validation ValidateTopologySelectorTerm. */
function validateTerm(field: string, { matchLabelExpressions = [] }: TopologySelectorTerm): readonly Cause[] {
  const keys = new Set<string>();
  return matchLabelExpressions.flatMap(({ key, values = [] }, index) => {
    const path = `${field}.matchLabelExpressions[${index}]`;
    const causes: Cause[] = values.length === 0 ? [required(`${path}.values`)] : [];
    const repeats = repeatsOf(values);
    values.forEach((value, at) => {
      if (repeats.has(at)) causes.push(duplicate(`${path}.values[${at}]`, value));
    });
    causes.push(...validateQualifiedName(`${path}.key`, key));
    if (keys.has(key)) causes.push(duplicate(`${path}.key`, key));
    keys.add(key);
    return causes;
  });
}
