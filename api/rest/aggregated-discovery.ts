import type { ResourceFacts, SchemaFacts } from '../../domain/schema-facts.ts';
import { subresourcesOf } from '../../schemas/kubernetes/subresources.ts';
import { groupsOf, splitVersion, verbsOf } from './discovery.ts';
import { parseAccept } from './media-type.ts';

const discoveryGroup = 'apidiscovery.k8s.io';

/** The version of aggregated discovery that the client prefers to plain discovery; undefined for plain. */
export function aggregatedVersion(accept: string | undefined): 'v2' | 'v2beta1' | undefined {
  for (const { type, parameters } of parseAccept(accept ?? '')) {
    if (type === '*/*' || (type === 'application/json' && parameters['as'] === undefined)) return undefined;
    const { as, g: group, v: version } = parameters;
    if (type === 'application/json' && as === 'APIGroupDiscoveryList' && group === discoveryGroup && (version === 'v2' || version === 'v2beta1'))
      return version;
  }
  return undefined;
}

/** Clients read the parameters to learn what they got. */
export const aggregatedContentType = (version: string): string => `application/json;g=${discoveryGroup};v=${version};as=APIGroupDiscoveryList`;

/** APIGroupDiscoveryList of /api (the core group) or /apis (all others). */
export function aggregatedDiscovery(facts: SchemaFacts, root: 'api' | 'apis', version: string): object {
  const groups = root === 'api' ? [{ group: '', versions: ['v1'] }] : groupsOf(facts);
  return { kind: 'APIGroupDiscoveryList', apiVersion: `${discoveryGroup}/${version}`, metadata: {}, items: groups.map((group) => groupItem(facts, group)) };
}

function groupItem(facts: SchemaFacts, { group, versions }: { readonly group: string; readonly versions: readonly string[] }): object {
  return {
    metadata: group === '' ? {} : { name: group },
    versions: versions.map((version) => ({
      version,
      resources: facts
        .resources()
        .filter((one) => one.group === group && one.version === version)
        .map(resourceItem),
      freshness: 'Current',
    })),
  };
}

function resourceItem(facts: ResourceFacts): object {
  const { plural, singular, group, version, kind, namespaced, shortNames, categories } = facts;
  const subs = subresourcesOf(facts).map(([name, { verbs, body }]) => ({
    subresource: name,
    responseKind: body === undefined ? { group, version, kind } : { ...splitVersion(body.apiVersion), kind: body.kind },
    verbs,
  }));
  return {
    resource: plural,
    responseKind: { group, version, kind },
    scope: namespaced ? 'Namespaced' : 'Cluster',
    singularResource: singular,
    verbs: verbsOf(facts),
    ...(shortNames.length === 0 ? {} : { shortNames }),
    ...(categories.length === 0 ? {} : { categories }),
    ...(subs.length === 0 ? {} : { subresources: subs }),
  };
}
