import type { ResourceFacts, SchemaFacts } from '../../domain/schema-facts.ts';
import { group } from './resource-table.ts';

/**
 * metrics.k8s.io: what node agents measure. Nobody writes it and nothing of it is stored, so it is beside the facts that the rest of
 * the program runs on. Source: k8s.io/metrics pkg/apis/metrics/v1beta1.
 */
const metricsResources: readonly ResourceFacts[] = group('metrics.k8s.io', 'v1beta1', 'metrics', [
  { plural: 'nodes', kind: 'NodeMetrics', namespaced: false },
  { plural: 'pods', kind: 'PodMetrics' },
]);

export const isMetricsResource = (facts: ResourceFacts): boolean => metricsResources.includes(facts);

const extended = new WeakMap<SchemaFacts, SchemaFacts>();

/** The facts with what is measured: for discovery, and to find what a path names. */
export function withMetricsResources(facts: SchemaFacts): SchemaFacts {
  const known = extended.get(facts);
  if (known !== undefined) return known;
  const made: SchemaFacts = {
    resource: (resource) => facts.resource(resource),
    served: (name, version, plural) =>
      facts.served(name, version, plural) ?? metricsResources.find((one) => one.group === name && one.version === version && one.plural === plural),
    kind: (apiVersion, kind) => facts.kind(apiVersion, kind),
    type: (name) => facts.type(name),
    resources: () => [...facts.resources(), ...metricsResources],
  };
  extended.set(facts, made);
  return made;
}
