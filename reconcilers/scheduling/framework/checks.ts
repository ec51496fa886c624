import { nominatedTo } from '../view/cluster.ts';
import type { NodeInfo } from '../view/node-info.ts';
import { withPod } from '../view/node-info.ts';
import type { PodInfo } from '../view/pod-info.ts';
import type { Filter, Refusal, Scene } from './plugin.ts';
import type { Profile } from './profile.ts';

export type Check = Extract<Filter, { kind: 'check' }>;

/** What the plugins want to see of each node; or that one refuses them all (SCH-12). */
export type Checks = { readonly kind: 'refused'; readonly refusal: Refusal } | { readonly kind: 'checks'; readonly checks: readonly Check[] };

export function prepareChecks(pod: PodInfo, scene: Scene, profile: Profile): Checks {
  const checks: Check[] = [];
  for (const { plugin } of profile.plugins) {
    const filter = plugin.filter?.(pod, scene);
    if (filter?.kind === 'refused') return filter;
    if (filter?.kind === 'check') checks.push(filter);
  }
  return { kind: 'checks', checks };
}

/** The first plugin that refuses the node. */
function firstRefusal(checks: readonly Check[], node: NodeInfo): Refusal | undefined {
  for (const one of checks) {
    const refusal = one.check(node);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/** SCH-14: with the pods that the node is meant for counted, if they are not less important; and without them, for they may never come. */
export function refusalOf(checks: readonly Check[], node: NodeInfo, pod: PodInfo, { cluster }: Scene): Refusal | undefined {
  const nominated = nominatedTo(cluster, node.name);
  if (nominated.length === 0) return firstRefusal(checks, node);
  const meant = nominated.filter((other) => other.priority >= pod.priority && other.key !== pod.key);
  if (meant.length === 0) return firstRefusal(checks, node);
  return firstRefusal(checks, meant.reduce(withPod, node)) ?? firstRefusal(checks, node);
}
