import type { ResourceFacts, SchemaFacts, TypeFacts } from '../../domain/schema-facts.ts';
import type { GeneratedFacts } from './generated-facts.ts';
import generated from './generated/facts.json' with { type: 'json' };
import { servedResources } from './resources.ts';

/** What `generate.ts` wrote, with what only the protobuf reader needs. */
export const generatedFacts: GeneratedFacts = generated as unknown as GeneratedFacts;

const types = new Map<string, TypeFacts>(
  Object.entries(generatedFacts.types).map(([name, { fields, atomic }]) => [name, { name, ...(atomic && { atomic }), fields }]),
);
const byResource = new Map<string, ResourceFacts>(servedResources.filter(({ converted }) => !converted).map((facts) => [facts.resource, facts]));
const byPath = new Map<string, ResourceFacts>(servedResources.map((facts) => [`${facts.group}/${facts.version}/${facts.plural}`, facts]));
const byKind = new Map<string, ResourceFacts>(servedResources.map((facts) => [`${facts.apiVersion}/${facts.kind}`, facts]));

/** One entry a stored resource: without other versions of it, and without what is never stored. */
export const storedResources: readonly ResourceFacts[] = servedResources.filter(({ converted, review }) => !converted && !review);

/** The facts of the kinds k8shost serves, Kubernetes 1.36. */
export const kubernetesFacts: SchemaFacts = {
  resource: (resource) => byResource.get(resource),
  served: (group, version, plural) => byPath.get(`${group}/${version}/${plural}`),
  kind: (apiVersion, kind) => byKind.get(`${apiVersion}/${kind}`),
  type: (name) => types.get(name),
  resources: () => servedResources,
};
