import type { Node } from '../../schemas/kubernetes/types.ts';

/** A zone of a region, as one word: neither can have a colon. Source: component-helpers node/topology GetZoneKey. */
export function zoneOf({ metadata: { labels = {} } }: Node): string {
  const region = labels['topology.kubernetes.io/region'] ?? labels['failure-domain.beta.kubernetes.io/region'] ?? '';
  const zone = labels['topology.kubernetes.io/zone'] ?? labels['failure-domain.beta.kubernetes.io/zone'] ?? '';
  return region === '' && zone === '' ? '' : `${region}:${zone}`;
}

export type Disruption = 'none' | 'partial' | 'full';

const partialFromNodes = 3;
const partialFromShare = 0.55;
/** A zone of more nodes than this is large: slowed down where a small one is left alone. */
const smallNodesMax = 50;

/** NOD-5. Source: nodelifecycle ComputeZoneState and kube-controller-manager's --unhealthy-zone-threshold. */
export function disruptionOf(ready: number, notReady: number): Disruption {
  if (ready === 0 && notReady > 0) return 'full';
  return notReady >= partialFromNodes && notReady / (ready + notReady) >= partialFromShare ? 'partial' : 'none';
}

/** NOD-5: how many lost nodes of a zone of this size may be given up in a second. */
export function nodesPerSecond(disruption: Disruption, size: number): number {
  if (disruption !== 'partial') return 0.1;
  return size > smallNodesMax ? 0.01 : 0;
}
