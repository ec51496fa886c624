import type { Json } from '../../../domain/api-object.ts';
import type { Filter, Plugin, Refusal } from '../framework/plugin.ts';
import { skip } from '../framework/plugin.ts';
import { spreadHint } from '../hints/spread-hint.ts';
import type { NodeInfo } from '../view/node-info.ts';
import { labelOf } from '../view/topology.ts';
import type { DefaultConstraint } from './spread-constraints.ts';
import { constraintsOf, systemDefaults } from './spread-constraints.ts';
import { domainsFor, type CountedDomains } from './spread-domains.ts';
import { spreadScorer } from './spread-scorer.ts';

const text = "node(s) didn't match pod topology spread constraints";
const skewed = { plugin: 'PodTopologySpread', reasons: [text], resolvable: true } as const;
const unlabelled = { plugin: 'PodTopologySpread', reasons: [`${text} (missing required label)`], resolvable: false } as const;

/** SCH-70 to SCH-78. A pod costs as much work as there are nodes, however many pods there are. */
export const podTopologySpread = (defaults: readonly DefaultConstraint[] = systemDefaults): Plugin => ({
  name: 'PodTopologySpread',
  mayHelp: spreadHint(defaults),
  filter(pod, scene): Filter {
    const hard = constraintsOf(pod, scene.objects, defaults).filter(({ isHard }) => isHard);
    if (hard.length === 0) return skip;
    const keys = hard.map(({ topologyKey }) => topologyKey);
    const limits = hard.map((constraint) => {
      const counted = domainsFor(pod, scene, constraint, keys);
      const fewest = leastOf(counted, constraint.minDomains);
      return { key: constraint.topologyKey, pods: counted.pods, most: constraint.maxSkew - constraint.selfMatch + fewest, fewest, maxSkew: constraint.maxSkew };
    });
    const look = ({ node }: NodeInfo): Refusal | undefined => {
      for (const { key, pods, most } of limits) {
        const domain = labelOf(node, key);
        if (domain === undefined) return unlabelled;
        // SCH-74
        if ((pods.get(domain) ?? 0) > most) return skewed;
      }
      return undefined;
    };
    const numbers = ({ node }: NodeInfo): Json => {
      const broken = limits.find(({ key, pods, most }) => (pods.get(labelOf(node, key) ?? '') ?? 0) > most || labelOf(node, key) === undefined);
      if (broken === undefined) return null;
      const domain = labelOf(node, broken.key);
      const { key: topologyKey, fewest, maxSkew } = broken;
      return domain === undefined ? { lacks: topologyKey } : { topologyKey, domain, pods: broken.pods.get(domain) ?? 0, fewest, maxSkew };
    };
    return { kind: 'check', anew: () => this.filter?.(pod, scene) ?? skip, check: look, numbers };
  },
  scorer(pod, scene, feasible) {
    const soft = constraintsOf(pod, scene.objects, defaults).filter(({ isHard }) => !isHard);
    return soft.length === 0 ? undefined : spreadScorer(pod, scene, soft, feasible);
  },
});

/** SCH-75: the fewest pods that a domain has. */
function leastOf({ domains, pods }: CountedDomains, minDomains: number): number {
  if (domains.size < minDomains) return 0;
  let least = Number.POSITIVE_INFINITY;
  for (const domain of domains.keys()) least = Math.min(least, pods.get(domain) ?? 0);
  return least;
}
