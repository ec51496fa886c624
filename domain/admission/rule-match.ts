// Which requests the rules of a policy or a webhook mean. Source: apiserver admission/plugin/webhook/predicates, admission/plugin/policy/matching.

import type { LabelSelector, MatchResources, RuleWithOperations } from '../../schemas/kubernetes/types.ts';
import type { ApiObject } from '../api-object.ts';
import { labelSelectorOf, matchesLabels, type Labels } from '../label-selector.ts';
import type { Attributes } from './attributes.ts';

const exempt = [
  'mutatingadmissionpolicies',
  'mutatingadmissionpolicybindings',
  'mutatingwebhookconfigurations',
  'validatingadmissionpolicies',
  'validatingadmissionpolicybindings',
  'validatingwebhookconfigurations',
];

/** What would let nobody mend a broken rule is never matched. */
export const isExempt = (resource: string): boolean => exempt.some((plural) => resource === `${plural}.admissionregistration.k8s.io`);

type Rule = RuleWithOperations & { readonly resourceNames?: readonly string[] };

/** `Equivalent` asks for any version in which the resource is served; objects are matched in the one they are stored in. */
export function matchesRule(rule: Rule, { operation, ref, subresource, context }: Attributes, isExact: boolean): boolean {
  const facts = context.facts.resource(ref.resource);
  if (facts === undefined || !includes(rule.operations, operation)) return false;
  const isScoped = facts.namespaced ? rule.scope === 'Namespaced' : rule.scope === 'Cluster';
  if (rule.scope !== undefined && rule.scope !== '*' && !isScoped) return false;
  if ((rule.resourceNames ?? []).length > 0 && !rule.resourceNames?.includes(ref.name)) return false;
  const named = isExact ? [facts] : [facts, ...context.facts.resources().filter((one) => one.resource === ref.resource)];
  return named.some(
    ({ group, version, plural }) =>
      includes(rule.apiGroups, group) && includes(rule.apiVersions, version) && matchesResource(rule.resources ?? [], plural, subresource),
  );
}

const includes = (list: readonly string[] | undefined, value: string): boolean => (list ?? []).some((one) => one === '*' || one === value);

// `*` are all resources, `pods/*` the subresources of pods, `*/scale` every scale, `*/*` all there is.
const matchesResource = (resources: readonly string[], plural: string, subresource: string): boolean =>
  resources.some((one) => {
    const [resource = '', sub = ''] = one.split('/');
    return (resource === '*' || resource === plural) && (sub === subresource || sub === '*');
  });

export interface Selectors {
  readonly namespaceSelector?: LabelSelector;
  readonly objectSelector?: LabelSelector;
}

/** The labels of the namespace, or of the object before or after, are as asked; what is in no namespace passes the first. */
export function matchesSelectors({ namespaceSelector, objectSelector }: Selectors, object: ApiObject | undefined, attributes: Attributes): boolean {
  const { before } = attributes;
  if (
    !selects(
      objectSelector,
      [object, before].flatMap((one) => one ?? []).map(({ metadata }) => metadata.labels),
    )
  )
    return false;
  const namespace = namespaceOf(object, attributes);
  return namespace === undefined || selects(namespaceSelector, [namespace.metadata.labels]);
}

function selects(selector: LabelSelector | undefined, candidates: readonly (Labels | undefined)[]): boolean {
  if (selector === undefined) return true;
  const parsed = labelSelectorOf(selector);
  return parsed.ok && candidates.some((labels) => matchesLabels(parsed.value, labels));
}

/** The namespace an object is in, or that it is. */
export function namespaceOf(object: ApiObject | undefined, { ref, before, context }: Attributes): ApiObject | undefined {
  if (ref.resource === 'namespaces') return object ?? before;
  if (ref.namespace === '') return undefined;
  return context.objects.get({ org: ref.org, project: ref.project, resource: 'namespaces', namespace: '', name: ref.namespace })?.object;
}

/** Undefined matches everything. */
export function matchesResources(match: MatchResources | undefined, object: ApiObject | undefined, attributes: Attributes): boolean {
  if (match === undefined) return true;
  const isExact = match.matchPolicy === 'Exact';
  const hits = (rules: readonly Rule[] | undefined): boolean => (rules ?? []).some((rule) => matchesRule(rule, attributes, isExact));
  if (hits(match.excludeResourceRules)) return false;
  if ((match.resourceRules ?? []).length > 0 && !hits(match.resourceRules)) return false;
  return matchesSelectors(match, object, attributes);
}
