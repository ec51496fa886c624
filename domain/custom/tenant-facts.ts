import type { CustomResourceDefinition } from '../../schemas/kubernetes/types.ts';
import type { Entry, Objects } from '../objects.ts';
import { tenantKey, type Tenant } from '../ref.ts';
import type { ResourceFacts, SchemaFacts } from '../schema-facts.ts';
import { factsOfDefinition, type DefinitionFacts } from './definition-facts.ts';

export const definitionsResource = 'customresourcedefinitions.apiextensions.k8s.io';

interface Known {
  readonly definitions: readonly object[];
  readonly facts: SchemaFacts;
}

/** By the built-in facts they begin with, then by tenant. */
const known = new WeakMap<SchemaFacts, Map<string, Known>>();

/**
 * The facts of a tenant: the built-in ones and what its own CustomResourceDefinitions add, as `objects` has them. A project is a virtual
 * cluster, so its definitions are its own. What is derived is kept until one of the definitions is another object or the last is
 * gone; a tenant without definitions costs two look-ups.
 */
export function factsOf(builtIn: SchemaFacts, objects: Pick<Objects, 'list'>, tenant: Tenant): SchemaFacts {
  const entries = objects.list<CustomResourceDefinition>(tenant, definitionsResource);
  const key = tenantKey(tenant);
  if (entries.length === 0) {
    known.get(builtIn)?.delete(key);
    return builtIn;
  }
  const tenants = known.get(builtIn) ?? new Map<string, Known>();
  known.set(builtIn, tenants);
  const found = tenants.get(key);
  if (found !== undefined && isSame(found.definitions, entries)) return found.facts;
  const derived = entries.flatMap(({ object }) => factsOfDefinition(object) ?? []);
  const facts = joined(builtIn, derived);
  tenants.set(key, { definitions: entries.map(({ object }) => object), facts });
  return facts;
}

const isSame = (definitions: readonly object[], entries: readonly Entry[]): boolean =>
  definitions.length === entries.length && entries.every(({ object }, index) => object === definitions[index]);

function joined(builtIn: SchemaFacts, definitions: readonly DefinitionFacts[]): SchemaFacts {
  const byResource = new Map(definitions.map(({ stored }) => [stored.resource, stored]));
  const served = definitions.flatMap((one) => one.served);
  const byPath = new Map(served.map((facts) => [`${facts.group}/${facts.version}/${facts.plural}`, facts]));
  const byKind = new Map(served.map((facts) => [`${facts.apiVersion}/${facts.kind}`, facts]));
  const types = new Map(definitions.toReversed().flatMap((one) => [...one.types]));
  const resources = [...builtIn.resources(), ...inOrder(served)];
  return {
    resource: (resource) => builtIn.resource(resource) ?? byResource.get(resource),
    served: (group, version, plural) => builtIn.served(group, version, plural) ?? byPath.get(`${group}/${version}/${plural}`),
    kind: (apiVersion, kind) => builtIn.kind(apiVersion, kind) ?? byKind.get(`${apiVersion}/${kind}`),
    type: (name) => types.get(name) ?? builtIn.type(name),
    resources: () => resources,
  };
}

/** By group; the versions of a group, the preferred one first, are in order for each definition and stay so. */
const inOrder = (served: readonly ResourceFacts[]): readonly ResourceFacts[] => served.toSorted((a, b) => (a.group < b.group ? -1 : a.group > b.group ? 1 : 0));
