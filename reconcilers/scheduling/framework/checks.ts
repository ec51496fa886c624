import { answersTo } from '../view/answers.ts';
import { nominatedTo, place, unplace } from '../view/cluster.ts';
import type { NodeInfo } from '../view/node-info.ts';
import { withPod } from '../view/node-info.ts';
import type { PodInfo } from '../view/pod-info.ts';
import type { Filter, Plugin, Refusal, Scene } from './plugin.ts';
import type { Profile } from './profile.ts';

export type Check = Extract<Filter, { kind: 'check' }>;

/** What the plugins want to see of each node; or that one refuses them all (SCH-12). */
export type Checks =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | {
      readonly kind: 'checks';
      readonly checks: readonly Check[];
      /** Whose the first of them are: of plugins that look at each node by itself (Plugin.reads). */
      readonly readers: readonly Plugin[];
    };

export function prepareChecks(pod: PodInfo, scene: Scene, profile: Profile): Checks {
  const checks: Check[] = [];
  const readers: Plugin[] = [];
  for (const { plugin } of profile.plugins) {
    const filter = plugin.filter?.(pod, scene);
    if (filter?.kind === 'refused') return filter;
    if (filter?.kind !== 'check') continue;
    if (plugin.reads !== undefined && readers.length === checks.length) readers.push(plugin);
    checks.push(filter);
  }
  return { kind: 'checks', checks, readers };
}

/**
 * The same after some pods were placed or taken away in thought. A plugin that had nothing to say keeps silent: it is not told of them.
 * Source: runtime/framework.go RunPreFilterExtensionAddPod.
 */
export const preparedAnew = (checks: readonly Check[]): readonly Check[] =>
  checks.flatMap((one) => {
    const filter = one.anew === undefined ? one : one.anew();
    return filter.kind === 'check' ? [filter] : [];
  });

/** The first plugin that refuses the node. */
function firstRefusal(checks: readonly Check[], node: NodeInfo): Refusal | undefined {
  for (const one of checks) {
    const refusal = one.check(node);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/** SCH-14: with the pods that the node is meant for counted, if they are not less important; and without them, for they may never come. */
export function refusalOf(checks: readonly Check[], node: NodeInfo, pod: PodInfo, scene: Scene): Refusal | undefined {
  const nominated = nominatedTo(scene.cluster, node.name);
  if (nominated.length === 0) return firstRefusal(checks, node);
  const meant = nominated.filter((other) => other.priority >= pod.priority && other.key !== pod.key);
  if (meant.length === 0) return firstRefusal(checks, node);
  return refusalBeside(meant, checks, node, scene) ?? firstRefusal(checks, node);
}

function refusalBeside(meant: readonly PodInfo[], checks: readonly Check[], node: NodeInfo, { cluster }: Scene): Refusal | undefined {
  const full = meant.reduce(withPod, node);
  if (checks.every(({ anew }) => anew === undefined)) return firstRefusal(checks, full);
  for (const other of meant) place(cluster, other, node.name);
  try {
    return firstRefusal(preparedAnew(checks), full);
  } finally {
    for (const other of meant) unplace(cluster, other, node.name);
    cluster.nodes.restore(node);
  }
}

/** The same of many nodes: what the first checks said of a node to a pod like this one, they are not asked again. */
export function refusals(pod: PodInfo, scene: Scene, profile: Profile, { checks, readers }: Extract<Checks, { kind: 'checks' }>): Check['check'] {
  const question = readers.map((plugin) => `${plugin.name} ${plugin.reads?.(pod, scene)}`).join('\n');
  const answers = answersTo<Refusal | undefined>(scene.cluster.answers, profile, question);
  if (answers === undefined) return (node) => refusalOf(checks, node, pod, scene);
  const [first, others] = [checks.slice(0, readers.length), checks.slice(readers.length)];
  const askFirst = (node: NodeInfo): Refusal | undefined => firstRefusal(first, node);
  const { nominated } = scene.cluster;
  return (node) =>
    nominated.size > 0 && nominated.has(node.name) ? refusalOf(checks, node, pod, scene) : (answers.of(node, askFirst) ?? firstRefusal(others, node));
}
