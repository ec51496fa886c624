// Which nodes were refused, by plugin and reason. Bounded: however many nodes there are, each reason is told with a count and a few examples.

import type { Json } from '../../../domain/api-object.ts';
import type { FoundNodes, NodeRefusal } from '../framework/find-nodes.ts';
import type { Refusal } from '../framework/plugin.ts';
import type { Cluster } from '../view/cluster.ts';
import { nodeOf, nominatedTo } from '../view/cluster.ts';

/** Nodes refused for one reason. */
interface Filtered {
  readonly plugin: string;
  readonly reason: string;
  nodes: number;
  readonly examples: Json[];
}

const examplesMax = 3;
/** Of reasons; there are more only where a pod asks for many extended resources. */
const reasonsMax = 20;

/** The most frequent reason first. */
export function filteredOf(found: FoundNodes, cluster: Cluster): Json {
  const { nodes, refused, refusedAll } = found;
  if (refusedAll !== undefined) return refusedAll.reasons.map((reason) => ({ plugin: refusedAll.plugin, reason, nodes, examples: [] }));
  const groups: Filtered[] = [];
  let group: Filtered | undefined;
  // A measured loop, over all nodes: most are refused for the reason of the one before.
  for (const one of refused) {
    for (const reason of one.refusal.reasons) {
      if (group?.reason !== reason) {
        group = groups.find((known) => known.reason === reason) ?? { plugin: one.refusal.plugin, reason, nodes: 0, examples: [] };
        if (group.nodes === 0) groups.push(group);
      }
      group.nodes += 1;
      if (group.examples.length < examplesMax) group.examples.push(exampleOf(one, found, cluster));
    }
  }
  const sorted = groups.sort((a, b) => b.nodes - a.nodes || (a.reason < b.reason ? -1 : 1));
  return sorted.slice(0, reasonsMax).map((one): Json => ({ ...one }));
}

const exampleOf = ({ node, refusal }: NodeRefusal, found: FoundNodes, cluster: Cluster): Json => ({ node, numbers: numbersOf(node, refusal, found, cluster) });

/** What the plugin that refused the node says of it, if it tells numbers. */
export function numbersOf(name: string, { plugin }: Refusal, { checks }: Pick<FoundNodes, 'checks'>, cluster: Cluster): Json {
  const node = nodeOf(cluster, name);
  for (const one of checks) if (one.numbers !== undefined && one.check(node)?.plugin === plugin) return one.numbers(node);
  // SCH-14: it may be that it would have had the pod, were it not meant for others.
  const meantFor = nominatedTo(cluster, name).slice(0, examplesMax);
  return meantFor.length === 0 ? null : { meantFor: meantFor.map(({ ref }) => `${ref.namespace}/${ref.name}`) };
}
