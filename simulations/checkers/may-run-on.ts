import type { Objects } from '../../domain/objects.ts';
import type { Tenant } from '../../domain/ref.ts';
import type { Node, Pod } from '../../schemas/kubernetes/types.ts';
import { isTerminal } from './cluster.ts';

type Spec = NonNullable<Pod['spec']>;

/** Which nodes a waiting pod may run on, room aside: only of the rules that the workload's pods have. Written anew, not the scheduler's. */
export function whereItMayRun(objects: Objects, tenant: Tenant, pod: Pod): (node: Node) => boolean {
  const spec: Spec = pod.spec ?? { containers: [] };
  const namespace = pod.metadata.namespace ?? '';
  const like = objects
    .list<Pod>(tenant, 'pods', namespace)
    .map(({ object }) => object)
    .filter((other) => other.spec?.nodeName && !isTerminal(other) && other.metadata.labels?.['app'] === pod.metadata.labels?.['app']);
  const nodes = new Map(objects.list<Node>(tenant, 'nodes').map(({ ref, object }) => [ref.name, object]));
  const placesOf = (key: string): readonly string[] => like.flatMap(({ spec: other }) => nodes.get(other?.nodeName ?? '')?.metadata.labels?.[key] ?? []);
  const rules = [
    selected(spec),
    tolerated(spec),
    apart(spec, placesOf),
    keptAway(like, nodes),
    together(spec, placesOf),
    spread(spec, placesOf, [...nodes.values()]),
  ];
  return (node) => rules.every((rule) => rule(node));
}

type Rule = (node: Node) => boolean;
type Places = (key: string) => readonly string[];
const labelOf = (node: Node, key: string): string => node.metadata.labels?.[key] ?? '';

function selected({ nodeSelector = {}, affinity }: Spec): Rule {
  const terms = affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms;
  return (node) =>
    Object.entries(nodeSelector).every(([key, value]) => labelOf(node, key) === value) &&
    (terms === undefined ||
      terms.some(
        ({ matchExpressions = [], matchFields = [] }) =>
          matchExpressions.every(({ key, values = [] }) => values.includes(labelOf(node, key))) &&
          matchFields.every(({ values = [] }) => values.includes(node.metadata.name)),
      ));
}

const tolerated =
  ({ tolerations = [] }: Spec): Rule =>
  (node) =>
    [...(node.spec?.taints ?? []), ...(node.spec?.unschedulable ? [{ key: 'node.kubernetes.io/unschedulable', effect: 'NoSchedule', value: '' }] : [])]
      .filter(({ effect }) => effect !== 'PreferNoSchedule')
      .every((taint) =>
        tolerations.some(
          ({ key, operator = 'Equal', value = '', effect }) =>
            (key === undefined || key === taint.key) && (operator === 'Exists' || value === (taint.value ?? '')) && (!effect || effect === taint.effect),
        ),
      );

function apart({ affinity }: Spec, placesOf: Places): Rule {
  const keys = (affinity?.podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? []).map(({ topologyKey }) => topologyKey);
  const taken = keys.map((key) => [key, new Set(placesOf(key))] as const);
  return (node) => taken.every(([key, places]) => !places.has(labelOf(node, key)));
}

/** By those that are there: what they want no other of the application beside. */
function keptAway(like: readonly Pod[], nodes: ReadonlyMap<string, Node>): Rule {
  const taken = like.flatMap(({ spec }) =>
    (spec?.affinity?.podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? []).map(({ topologyKey }) => {
      const node = nodes.get(spec?.nodeName ?? '');
      return [topologyKey, node && labelOf(node, topologyKey)] as const;
    }),
  );
  return (node) => taken.every(([key, place]) => place !== labelOf(node, key));
}

/** The first of them may go anywhere. */
function together({ affinity }: Spec, placesOf: Places): Rule {
  const keys = (affinity?.podAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? []).map(({ topologyKey }) => topologyKey);
  const joined = keys.map((key) => [key, new Set(placesOf(key))] as const);
  return (node) => joined.every(([key, places]) => places.size === 0 || places.has(labelOf(node, key)));
}

function spread({ topologySpreadConstraints = [] }: Spec, placesOf: Places, nodes: readonly Node[]): Rule {
  const hard = topologySpreadConstraints
    .filter(({ whenUnsatisfiable }) => whenUnsatisfiable === 'DoNotSchedule')
    .map(({ topologyKey, maxSkew }) => {
      const counts = new Map(nodes.map((node) => [labelOf(node, topologyKey), 0]));
      for (const place of placesOf(topologyKey)) counts.set(place, (counts.get(place) ?? 0) + 1);
      return { topologyKey, maxSkew, counts, least: Math.min(...counts.values()) };
    });
  return (node) => hard.every(({ topologyKey, maxSkew, counts, least }) => (counts.get(labelOf(node, topologyKey)) ?? 0) + 1 - least <= maxSkew);
}
