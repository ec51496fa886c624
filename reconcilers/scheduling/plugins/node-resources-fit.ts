import type { Room } from '../../../domain/pod-requests.ts';
import type { Plugin } from '../framework/plugin.ts';
import { check, textOf } from '../framework/plugin.ts';
import { fitHint } from '../hints/room-hints.ts';
import type { NodeInfo } from '../view/node-info.ts';
import type { PodInfo } from '../view/pod-info.ts';
import { fitNumbers, fitOf } from './fit.ts';
import { amountIn, cpuAndMemory, isBasic, type WeightedResource } from './resources.ts';
import { strategyScore, type Strategy } from './strategies.ts';

/** NodeResourcesFitArgs. */
export interface FitArgs {
  readonly strategy: Strategy;
  readonly resources: readonly WeightedResource[];
  /** Extended resources that are somebody else's to count. */
  readonly ignoredResources: ReadonlySet<string>;
  /** Such as `example.com`. */
  readonly ignoredGroups: ReadonlySet<string>;
}

const defaultArgs: FitArgs = { strategy: { type: 'LeastAllocated' }, resources: cpuAndMemory, ignoredResources: new Set(), ignoredGroups: new Set() };

/** SCH-50 to SCH-54. */
export const nodeResourcesFit = (args: FitArgs = defaultArgs): Plugin => ({
  name: 'NodeResourcesFit',
  reads: ({ requests, scored }) => textOf([requests, scored]),
  mayHelp: fitHint,
  filter({ requests }) {
    const counted = withoutIgnored(requests, args);
    return check(
      (node) => fitOf(counted, node),
      (node) => fitNumbers(counted, node),
    );
  },
  scorer: (pod) => ({ score: (node) => scoreOf(node, pod, args) }),
});

function withoutIgnored(requests: Room, { ignoredResources, ignoredGroups }: FitArgs): Room {
  if (requests.others === undefined || ignoredResources.size + ignoredGroups.size === 0) return requests;
  const kept = Object.entries(requests.others).filter(
    ([name]) => !ignoredResources.has(name) && !ignoredGroups.has(name.slice(0, Math.max(0, name.indexOf('/')))),
  );
  return { ...requests, others: Object.fromEntries(kept) };
}

/** A resource that the node has none of, or an extended one that the pod does not ask for, is left out. */
function scoreOf(node: NodeInfo, pod: PodInfo, { strategy, resources }: FitArgs): number {
  let [sum, weights] = [0, 0];
  for (const { name, weight } of resources) {
    const capacity = amountIn(node.allocatable, name);
    const asked = name === 'cpu' ? pod.scored.cpuMillis : name === 'memory' ? pod.scored.memoryBytes : amountIn(pod.requests, name);
    if (capacity <= 0 || (asked === 0 && !isBasic(name))) continue;
    const taken = name === 'cpu' ? node.scored.cpuMillis : name === 'memory' ? node.scored.memoryBytes : amountIn(node.used, name);
    const score = strategyScore(strategy, capacity, taken + asked);
    if (strategy.type === 'RequestedToCapacityRatio' && score <= 0) continue;
    sum += score * weight;
    weights += weight;
  }
  if (weights === 0) return 0;
  return strategy.type === 'RequestedToCapacityRatio' ? Math.round(sum / weights) : Math.floor(sum / weights);
}
