import type { Affinity, PodAffinity, PodAffinityTerm } from '../../../schemas/kubernetes/types.ts';
import { required, validateName, validateQualifiedName } from '../../names.ts';
import type { Cause } from '../../rejection.ts';
import { validateSelector } from '../selectors.ts';
import { validateLabelKeys } from './label-keys.ts';
import { validateNodeAffinity, validateWeight } from './node-affinity.ts';

/** Source: core/validation validateAffinity. */
export const validateAffinity = (field: string, affinity: Affinity | undefined): readonly Cause[] => [
  ...(affinity?.nodeAffinity === undefined ? [] : validateNodeAffinity(`${field}.nodeAffinity`, affinity.nodeAffinity)),
  ...(affinity?.podAffinity === undefined ? [] : validateTerms(`${field}.podAffinity`, affinity.podAffinity)),
  ...(affinity?.podAntiAffinity === undefined ? [] : validateTerms(`${field}.podAntiAffinity`, affinity.podAntiAffinity)),
];

const validateTerms = (field: string, affinity: PodAffinity): readonly Cause[] => [
  ...(affinity.requiredDuringSchedulingIgnoredDuringExecution ?? []).flatMap((term, index) =>
    validateTerm(`${field}.requiredDuringSchedulingIgnoredDuringExecution[${index}]`, term),
  ),
  ...(affinity.preferredDuringSchedulingIgnoredDuringExecution ?? []).flatMap(({ weight, podAffinityTerm }, index) => {
    const at = `${field}.preferredDuringSchedulingIgnoredDuringExecution[${index}]`;
    return [...validateWeight(at, weight), ...validateTerm(`${at}.podAffinityTerm`, podAffinityTerm ?? {})];
  }),
];

/** Source: core/validation validatePodAffinityTerm. */
const validateTerm = (field: string, term: Partial<PodAffinityTerm>): readonly Cause[] => [
  ...validateSelector(`${field}.labelSelector`, term.labelSelector),
  ...validateSelector(`${field}.namespaceSelector`, term.namespaceSelector),
  ...(term.namespaces ?? []).flatMap((name) => validateName(`${field}.namespace`, name, 'dns-label')),
  ...validateLabelKeys(field, term.matchLabelKeys, term.mismatchLabelKeys, term.labelSelector),
  ...(term.topologyKey ? [] : [required(`${field}.topologyKey`, 'can not be empty')]),
  ...validateQualifiedName(`${field}.topologyKey`, term.topologyKey ?? ''),
];
