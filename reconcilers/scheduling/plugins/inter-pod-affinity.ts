import type { Json } from '../../../domain/api-object.ts';
import type { Labels } from '../../../domain/label-selector.ts';
import { matchesLabels } from '../../../domain/label-selector.ts';
import type { Objects } from '../../../domain/objects.ts';
import type { Tenant } from '../../../domain/ref.ts';
import type { Namespace, Node } from '../../../schemas/kubernetes/types.ts';
import { scoreMax } from '../framework/normalise.ts';
import type { Filter, Plugin, Refusal, Scene, Scorer } from '../framework/plugin.ts';
import { numbersMax, skip } from '../framework/plugin.ts';
import { podAffinityHint } from '../hints/pod-affinity-hint.ts';
import type { AffinityTerm } from '../view/affinity-terms.ts';
import { termMatches } from '../view/affinity-terms.ts';
import { domainsOf, type Count } from '../view/count.ts';
import { countOf, isInSet, type PodSet } from '../view/counters.ts';
import type { NodeInfo } from '../view/node-info.ts';
import type { PodInfo } from '../view/pod-info.ts';
import { labelOf } from '../view/topology.ts';

const refuse = (reason: string, resolvable: boolean): Refusal => ({ plugin: 'InterPodAffinity', reasons: [reason], resolvable });
const noAffinity = refuse("node(s) didn't match pod affinity rules", false);
const antiAffinity = refuse("node(s) didn't match pod anti-affinity rules", true);
const antiAffinityOfOthers = refuse("node(s) didn't satisfy existing pods anti-affinity rules", true);

/** InterPodAffinityArgs. */
export interface InterPodAffinityArgs {
  /** What a placed pod's required affinity to the incoming one counts. */
  readonly hardPodAffinityWeight: number;
  readonly ignorePreferredTermsOfExistingPods: boolean;
}

const defaultArgs: InterPodAffinityArgs = { hardPodAffinityWeight: 1, ignorePreferredTermsOfExistingPods: false };

/** How many pods in each domain of a topology key. */
interface Domains {
  readonly key: string;
  readonly pods: ReadonlyMap<string, number>;
}

/** SCH-80 to SCH-87. A pod costs as much work as there are nodes and distinct terms, however many pods there are. */
export const interPodAffinity = (args: InterPodAffinityArgs = defaultArgs): Plugin => ({
  name: 'InterPodAffinity',
  mayHelp: podAffinityHint,
  filter(pod, scene): Filter {
    const { required = [], requiredAnti = [] } = pod.terms ?? {};
    const others = domainsOfOthers(pod, scene);
    if (required.length + requiredAnti.length + others.length === 0) return skip;
    // SCH-82: only pods that match all terms count.
    const set = required.length === 0 ? undefined : podsOf(scene, required);
    const wanted = set === undefined ? [] : required.map((term) => domainsIn(scene, countOf(scene.cluster, set), term));
    // SCH-83
    const isFirst = set !== undefined && wanted.every(({ pods }) => pods.size === 0) && isInSet(set, pod);
    const unwanted = requiredAnti.map((term) => domainsIn(scene, countOf(scene.cluster, podsOf(scene, [term])), term));
    const look = ({ node }: NodeInfo): Refusal | undefined => {
      for (const domains of wanted) if (!(isFirst ? labelOf(node, domains.key) !== undefined : hasPods(domains, node))) return noAffinity;
      for (const domains of unwanted) if (hasPods(domains, node)) return antiAffinity;
      for (const domains of others) if (hasPods(domains, node)) return antiAffinityOfOthers;
      return undefined;
    };
    const numbers = (info: NodeInfo): Json => {
      const reason = look(info);
      const domains = reason === noAffinity ? wanted : reason === antiAffinity ? unwanted : others;
      return domains.slice(0, numbersMax).map(({ key, pods }): Json => {
        const domain = labelOf(info.node, key);
        return domain === undefined ? { lacks: key } : { topologyKey: key, domain, pods: pods.get(domain) ?? 0 };
      });
    };
    return { kind: 'check', anew: () => this.filter?.(pod, scene) ?? skip, check: look, numbers };
  },
  scorer(pod, scene): Scorer | undefined {
    const preferred = preferredDomains(pod, scene, args).filter(({ pods, weight }) => pods.size > 0 && weight !== 0);
    if (preferred.length === 0) return undefined;
    return {
      score({ node }) {
        let sum = 0;
        for (const { key, pods, weight } of preferred) {
          const domain = labelOf(node, key);
          if (domain !== undefined) sum += weight * (pods.get(domain) ?? 0);
        }
        return sum;
      },
      normalise,
    };
  },
});

function hasPods({ key, pods }: Domains, node: Node | undefined): boolean {
  const domain = labelOf(node, key);
  return domain !== undefined && (pods.get(domain) ?? 0) > 0;
}

const domainsIn = ({ cluster }: Scene, count: Count, { topologyKey }: AffinityTerm): Domains => ({
  key: topologyKey,
  pods: domainsOf(cluster, count, topologyKey),
});

/** SCH-85: where pods are that want none like this one beside them. */
function domainsOfOthers(pod: PodInfo, scene: Scene): readonly Domains[] {
  if (scene.cluster.terms.size === 0) return [];
  const labels = namespaceLabels(scene.objects, pod);
  return [...scene.cluster.terms.values()]
    .filter(({ kind, term }) => kind === 'required-anti' && termMatches(term, pod.pod, labels))
    .map(({ term, count }) => domainsIn(scene, count, term))
    .filter(({ pods }) => pods.size > 0);
}

/** SCH-86. */
function preferredDomains(pod: PodInfo, scene: Scene, args: InterPodAffinityArgs): readonly (Domains & { readonly weight: number })[] {
  const own = pod.terms?.preferred ?? [];
  if (own.length + scene.cluster.terms.size === 0 || (args.ignorePreferredTermsOfExistingPods && own.length === 0)) return [];
  const labels = namespaceLabels(scene.objects, pod);
  return [
    ...own.map(({ weight, term }) => ({ ...domainsIn(scene, countOf(scene.cluster, podsOf(scene, [term])), term), weight })),
    ...[...scene.cluster.terms.values()]
      .filter(({ kind, term }) => kind !== 'required-anti' && termMatches(term, pod.pod, labels))
      .map(({ kind, weight, term, count }) => ({ ...domainsIn(scene, count, term), weight: kind === 'required' ? args.hardPodAffinityWeight : weight })),
  ];
}

/** Pods that match all of the terms. */
function podsOf({ objects, cluster }: Scene, terms: readonly AffinityTerm[]): PodSet {
  const namespaces = terms.map((term) => namespacesOf(objects, cluster.tenant, term)).reduce(inBoth);
  const selectors = terms.map(({ selector }) => selector);
  const key = `terms ${JSON.stringify({ namespaces: namespaces === 'all' ? namespaces : [...namespaces].sort(), selectors })}`;
  return { key, namespaces, selectors, withTerminating: true };
}

type Namespaces = PodSet['namespaces'];

function inBoth(a: Namespaces, b: Namespaces): Namespaces {
  if (a === 'all' || b === 'all') return a === 'all' ? b : a;
  return new Set([...a].filter((name) => b.has(name)));
}

/** SCH-80: an empty selector means all, also those that nobody has made. */
function namespacesOf(objects: Objects, tenant: Tenant, { namespaces, namespaceSelector }: AffinityTerm): Namespaces {
  if (namespaceSelector === 'nothing') return new Set(namespaces);
  if (namespaceSelector.requirements.length === 0) return 'all';
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
