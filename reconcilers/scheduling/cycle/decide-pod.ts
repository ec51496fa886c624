import type { Json } from '../../../domain/api-object.ts';
import { fnv1a32 } from '../../../domain/hash.ts';
import type { Reason } from '../../../domain/reconciler.ts';
import type { FoundNodes } from '../framework/find-nodes.ts';
import { findNodes } from '../framework/find-nodes.ts';
import { fitMessage } from '../framework/fit-message.ts';
import type { PluginName, Refusal, Scene } from '../framework/plugin.ts';
import type { Profile } from '../framework/profile.ts';
import type { Ranked } from '../framework/rank-nodes.ts';
import { rankNodes } from '../framework/rank-nodes.ts';
import { volumesOn } from '../plugins/volume-binding.ts';
import type { VolumeChoice } from '../plugins/volumes/choose-volumes.ts';
import { preempt, type Preemption } from '../preemption/preempt.ts';
import type { PodInfo } from '../view/pod-info.ts';

/** What one scheduling cycle comes to, and why. */
export type PodDecision =
  | {
      readonly kind: 'fits';
      readonly node: string;
      readonly because: Reason;
      /** What its claims are to get before it can be bound; undefined when they have it. */
      readonly volumes: VolumeChoice | undefined;
    }
  | {
      readonly kind: 'unschedulable';
      readonly message: string;
      readonly rejectedBy: ReadonlySet<PluginName>;
      readonly preemption: Preemption;
      readonly because: Reason;
    };

/** How many of the best are told. */
const bestMax = 3;

/** SCH-10 to SCH-17: one pod, on the scene as it is. */
export function decidePod(pod: PodInfo, scene: Scene, profile: Profile): PodDecision {
  // SCH-14: the pod's uid says where to begin, so that a replay looks at the same nodes.
  const found = findNodes(pod, scene, profile, fnv1a32(pod.pod.metadata.uid));
  if (found.feasible.length === 0) return unschedulable(pod, found, preempt(pod, found, scene));
  const best = rankNodes(pod, scene, profile, found.feasible, bestMax);
  const winner = best[0]?.node.name ?? '';
  const volumes = best[0] === undefined ? undefined : volumesOn(pod, best[0].node, scene);
  const detail = {
    ...detailOf(pod, found),
    feasible: found.feasible.length,
    best: best.map(told),
    winner,
    tieBreak: tieBreakOf(best),
    ...toldVolumes(volumes),
  };
  return {
    kind: 'fits',
    node: winner,
    volumes,
    because: { summary: `${winner} is the best of ${found.feasible.length} feasible nodes of ${found.nodes}`, detail: detail as unknown as Json },
  };
}

function unschedulable(pod: PodInfo, found: FoundNodes, preemption: Preemption): PodDecision {
  const message = fitMessage(found, preemption.message);
  const { chosen, candidates } = preemption;
  const victims = chosen?.victims.map(({ ref, priority }) => ({ pod: `${ref.namespace}/${ref.name}`, priority }));
  const detail = { ...detailOf(pod, found), ...(chosen && { preemption: { node: chosen.node, victims, violations: chosen.violations, candidates } }) };
  const refusals = found.refusedAll === undefined ? found.refused.map(({ refusal }) => refusal) : [found.refusedAll];
  return {
    kind: 'unschedulable',
    message,
    // One that leaves some nodes only has refused the others.
    rejectedBy: new Set([...refusals.map(({ plugin }) => plugin), ...(found.checks.some(({ only }) => only !== undefined) ? ['NodeAffinity' as const] : [])]),
    preemption,
    because: { summary: message, detail: detail as unknown as Json },
  };
}

const detailOf = ({ requests, priority }: PodInfo, { nodes, looked, refused, refusedAll }: FoundNodes): object => ({
  nodes,
  ...(looked < nodes && { lookedAt: looked }),
  requests,
  ...(priority !== 0 && { priority }),
  filtered: groupsOf(refusedAll === undefined ? refused.map(({ refusal }) => refusal) : Array.from({ length: nodes }, () => refusedAll)),
});

const toldVolumes = (volumes: VolumeChoice | undefined): object =>
  volumes === undefined
    ? {}
    : {
        claims: [
          ...volumes.taken.map(({ claim, volume }) => ({ claim: claim.metadata.name, volume: volume.metadata.name })),
          ...volumes.made.map((claim) => ({ claim: claim.metadata.name })),
        ],
      };

const told = ({ node, total, scores }: Ranked): object => ({ node: node.name, total, scores });

/** What decided between equals, in the order in which it is asked. */
function tieBreakOf([first, second]: readonly Ranked[]): string {
  if (first === undefined || second === undefined || first.total !== second.total) return 'none';
  return first.node.pods.length === second.node.pods.length ? 'lot' : 'fewer pods';
}

/** Nodes refused for one reason. */
interface FilteredGroup {
  readonly plugin: PluginName;
  readonly reason: string;
  readonly nodes: number;
}

function groupsOf(refusals: readonly Refusal[]): readonly FilteredGroup[] {
  // A measured hot loop: thousands of nodes may be refused, for few reasons.
  const counts = new Map<PluginName, Map<string, number>>();
  for (const { plugin, reasons } of refusals) {
    const ofPlugin = counts.get(plugin) ?? new Map<string, number>();
    if (ofPlugin.size === 0) counts.set(plugin, ofPlugin);
    for (const reason of reasons) ofPlugin.set(reason, (ofPlugin.get(reason) ?? 0) + 1);
  }
  const groups = [...counts].flatMap(([plugin, ofPlugin]) => [...ofPlugin].map(([reason, nodes]) => ({ plugin, reason, nodes })));
  return groups.sort((a, b) => b.nodes - a.nodes || (a.reason < b.reason ? -1 : 1));
}
