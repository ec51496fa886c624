import type { ResourceFacts, SchemaFacts } from '../../domain/schema-facts.ts';
import { isMetricsResource } from '../../schemas/kubernetes/metrics-resources.ts';
import { subresourcesOf } from '../../schemas/kubernetes/subresources.ts';

/** In the order that Kubernetes tells them in. */
const customVerbs = ['delete', 'deletecollection', 'get', 'list', 'patch', 'create', 'update', 'watch'];

/** Verbs of a served resource. Namespaces are never deleted as a collection. */
export const verbsOf = (facts: ResourceFacts): readonly string[] => (isMetricsResource(facts) ? ['get', 'list'] : writtenVerbs(facts));

const writtenVerbs = ({ resource, review, custom }: ResourceFacts): readonly string[] =>
  (custom ? customVerbs : review ? ['create'] : ['create', 'delete', 'deletecollection', 'get', 'list', 'patch', 'update', 'watch']).filter(
    (verb) => verb !== 'deletecollection' || resource !== 'namespaces',
  );

export const coreVersions = (): object => ({ kind: 'APIVersions', versions: ['v1'], serverAddressByClientCIDRs: [] });

/** The groups with a name and their versions, in order. */
export function groupsOf(facts: SchemaFacts): readonly { readonly group: string; readonly versions: readonly string[] }[] {
  const versions = new Map<string, Set<string>>();
  for (const { group, version } of facts.resources()) if (group !== '') versions.set(group, (versions.get(group) ?? new Set()).add(version));
  return [...versions].map(([group, found]) => ({ group, versions: [...found] }));
}

export function groupDocument({ group, versions }: { readonly group: string; readonly versions: readonly string[] }): object {
  const all = versions.map((version) => ({ groupVersion: `${group}/${version}`, version }));
  return { name: group, versions: all, preferredVersion: all[0] };
}

export const groupList = (facts: SchemaFacts): object => ({ kind: 'APIGroupList', apiVersion: 'v1', groups: groupsOf(facts).map(groupDocument) });

/** The resources of a group version; undefined when there are none. */
export function resourceList(facts: SchemaFacts, group: string, version: string): object | undefined {
  const served = facts.resources().filter((one) => one.group === group && one.version === version);
  if (served.length === 0) return undefined;
  const groupVersion = group === '' ? version : `${group}/${version}`;
  return { kind: 'APIResourceList', apiVersion: 'v1', groupVersion, resources: served.flatMap(resourceEntries) };
}

function resourceEntries(facts: ResourceFacts): readonly object[] {
  const { plural, singular, namespaced, kind, shortNames, categories } = facts;
  const main = {
    name: plural,
    singularName: singular,
    namespaced,
    kind,
    verbs: verbsOf(facts),
    ...(shortNames.length === 0 ? {} : { shortNames }),
    ...(categories.length === 0 ? {} : { categories }),
  };
  const subs = subresourcesOf(facts).map(([name, { verbs, body }]) => ({
    name: `${plural}/${name}`,
    singularName: '',
    namespaced,
    ...(body === undefined || body.apiVersion === facts.apiVersion ? {} : splitVersion(body.apiVersion)),
    kind: body?.kind ?? kind,
    verbs,
  }));
  return [main, ...subs];
}

/** `autoscaling/v1`, `v1` → its group and version. */
export function splitVersion(apiVersion: string): { readonly group: string; readonly version: string } {
  const slash = apiVersion.indexOf('/');
  return { group: slash === -1 ? '' : apiVersion.slice(0, slash), version: apiVersion.slice(slash + 1) };
}
