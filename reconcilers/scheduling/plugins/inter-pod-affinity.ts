import type { Labels } from '../../../domain/label-selector.ts';
import { matchesLabels } from '../../../domain/label-selector.ts';
import type { Objects } from '../../../domain/objects.ts';
import type { Tenant } from '../../../domain/ref.ts';
import type { Namespace } from '../../../schemas/kubernetes/types.ts';
import { scoreMax } from '../framework/normalise.ts';
import type { Filter, Plugin, Refusal, Scene, Scorer } from '../framework/plugin.ts';
import { skip } from '../framework/plugin.ts';
import type { AffinityTerm } from '../view/affinity-terms.ts';
import { termMatches } from '../view/affinity-terms.ts';
import { nodeOf } from '../view/cluster.ts';
import { countsOf, isInSet, type PodSet } from '../view/counters.ts';
import type { NodeInfo } from '../view/node-info.ts';
import type { PodInfo } from '../view/pod-info.ts';

const refuse = (reason: string, resolvable: boolean): Refusal => ({ plugin: 'InterPodAffinity', reasons: [reason], resolvable });
const noAffinity = refuse("node(s) didn't match pod affinity rules", false);
const antiAffinity = refuse("node(s) didn't match pod anti-affinity rules", true);
const antiAffinityOfOthers = refuse("node(s) didn't satisfy existing pods anti-affinity rules", true);

/** InterPodAffinityArgs.hardPodAffinityWeight. */
const requiredWeight = 1;

/** Numbers by topology key and the value that nodes have of it. */
type Domains = Map<string, Map<string, number>>;

/** SCH-80 to SCH-87. A pod costs as much work as there are nodes and distinct terms, however many pods there are. */
export const interPodAffinity: Plugin = {
  name: 'InterPodAffinity',
  filter(pod, scene): Filter {
    const { required = [], requiredAnti = [] } = pod.terms ?? {};
    const others = domainsOfOthers(pod, scene);
    if (required.length + requiredAnti.length + others.size === 0) return skip;
    const wanted = wantedDomains(scene, required);
    const isFirst = wanted.size === 0 && required.length > 0 && matchesOwnTerms(pod, scene, required);
    const unwanted = requiredAnti.map((term) => ({ key: term.topologyKey, values: sumByDomain(scene, countsOf(scene.cluster, podsOf(scene, [term])), term) }));
    return {
      kind: 'check',
      check({ node }) {
        const labels = node?.metadata.labels ?? {};
        if (!isWanted(labels, required, wanted, isFirst)) return noAffinity;
        if (unwanted.some(({ key, values }) => hasPods(values, labels[key]))) return antiAffinity;
        for (const [key, values] of others) if (hasPods(values, labels[key])) return antiAffinityOfOthers;
        return undefined;
      },
    };
  },
  scorer(pod, scene): Scorer | undefined {
    const domains = preferredDomains(pod, scene);
    if (domains.size === 0) return undefined;
    return {
      score({ node }) {
        let sum = 0;
        for (const [key, values] of domains) {
          const domain = node?.metadata.labels?.[key];
          if (domain !== undefined) sum += values.get(domain) ?? 0;
        }
        return sum;
      },
      normalise,
    };
  },
};

const hasPods = (values: ReadonlyMap<string, number>, domain: string | undefined): boolean => domain !== undefined && (values.get(domain) ?? 0) > 0;

/** SCH-82, SCH-83. */
function isWanted(labels: Labels, terms: readonly AffinityTerm[], wanted: Domains, isFirst: boolean): boolean {
  return terms.every(({ topologyKey }) => {
    const domain = labels[topologyKey];
    return domain !== undefined && (isFirst || hasPods(wanted.get(topologyKey) ?? new Map(), domain));
  });
}

const matchesOwnTerms = (pod: PodInfo, scene: Scene, terms: readonly AffinityTerm[]): boolean => isInSet(podsOf(scene, terms), pod);

/** SCH-82: only pods that match all terms count. */
function wantedDomains(scene: Scene, terms: readonly AffinityTerm[]): Domains {
  const domains: Domains = new Map();
  if (terms.length === 0) return domains;
  const byNode = countsOf(scene.cluster, podsOf(scene, terms));
  for (const term of terms) addTo(domains, term.topologyKey, sumByDomain(scene, byNode, term), 1);
  return domains;
}

/** SCH-85: where pods are that want none like this one beside them. */
function domainsOfOthers(pod: PodInfo, scene: Scene): Domains {
  const domains: Domains = new Map();
  const labels = namespaceLabels(scene.objects, pod);
  for (const { kind, term, byNode } of scene.cluster.terms.values())
    if (kind === 'required-anti' && termMatches(term, pod.pod, labels)) addTo(domains, term.topologyKey, sumByDomain(scene, byNode, term), 1);
  return domains;
}

/** SCH-86. */
function preferredDomains(pod: PodInfo, scene: Scene): Domains {
  const domains: Domains = new Map();
  for (const { weight, term } of pod.terms?.preferred ?? [])
    addTo(domains, term.topologyKey, sumByDomain(scene, countsOf(scene.cluster, podsOf(scene, [term])), term), weight);
  const labels = namespaceLabels(scene.objects, pod);
  for (const { kind, weight, term, byNode } of scene.cluster.terms.values())
    if (kind !== 'required-anti' && termMatches(term, pod.pod, labels))
      addTo(domains, term.topologyKey, sumByDomain(scene, byNode, term), kind === 'required' ? requiredWeight : weight);
  return domains;
}

/** Pods by the value of the term's topology key; nodes without the label are left out. */
function sumByDomain({ cluster }: Scene, byNode: ReadonlyMap<string, number>, { topologyKey }: AffinityTerm): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [name, count] of byNode) {
    const domain = nodeOf(cluster, name).node?.metadata.labels?.[topologyKey];
    if (domain !== undefined) sums.set(domain, (sums.get(domain) ?? 0) + count);
  }
  return sums;
}

function addTo(domains: Domains, key: string, sums: ReadonlyMap<string, number>, weight: number): void {
  if (sums.size === 0) return;
  const values = domains.get(key) ?? new Map<string, number>();
  domains.set(key, values);
  for (const [domain, count] of sums) values.set(domain, (values.get(domain) ?? 0) + weight * count);
}

/** Pods that match all of the terms. */
function podsOf({ objects, cluster }: Scene, terms: readonly AffinityTerm[]): PodSet {
  const [first = new Set<string>(), ...others] = terms.map((term) => namespacesOf(objects, cluster.tenant, term));
  const namespaces = new Set([...first].filter((name) => others.every((other) => other.has(name))));
  const selectors = terms.map(({ selector }) => selector);
  return { key: `terms ${JSON.stringify({ namespaces: [...namespaces].sort(), selectors })}`, namespaces, selectors, withTerminating: true };
}

/** SCH-80. */
function namespacesOf(objects: Objects, tenant: Tenant, { namespaces, namespaceSelector }: AffinityTerm): ReadonlySet<string> {
  if (namespaceSelector === 'nothing') return new Set(namespaces);
  const selected = objects.list<Namespace>(tenant, 'namespaces').filter(({ object }) => matchesLabels(namespaceSelector, object.metadata.labels));
  return new Set([...namespaces, ...selected.map(({ ref }) => ref.name)]);
}

const namespaceLabels = (objects: Objects, { ref }: PodInfo): Labels =>
  objects.get<Namespace>({ org: ref.org, project: ref.project, resource: 'namespaces', namespace: '', name: ref.namespace })?.object.metadata.labels ?? {};

/** SCH-87. Source: interpodaffinity/scoring.go NormalizeScore. */
function normalise(scores: number[], _nodes: readonly NodeInfo[]): void {
  const [max, min] = [Math.max(...scores), Math.min(...scores)];
  for (const [index, score] of scores.entries()) scores[index] = max === min ? 0 : Math.trunc((scoreMax * (score - min)) / (max - min));
}
