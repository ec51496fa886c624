import type { Json } from '../../../domain/api-object.ts';
import type { Objects } from '../../../domain/objects.ts';
import type { Cluster } from '../view/cluster.ts';
import type { NodeInfo } from '../view/node-info.ts';
import type { Hint } from '../hints/hint.ts';
import type { PodInfo } from '../view/pod-info.ts';

export type PluginName =
  | 'NodeUnschedulable'
  | 'NodeName'
  | 'TaintToleration'
  | 'NodeAffinity'
  | 'NodePorts'
  | 'NodeResourcesFit'
  | 'VolumeRestrictions'
  | 'NodeVolumeLimits'
  | 'VolumeBinding'
  | 'VolumeZone'
  | 'PodTopologySpread'
  | 'InterPodAffinity'
  | 'NodeResourcesBalancedAllocation'
  | 'ImageLocality'
  /** Not a plugin here: what holds a pod whose group is not whole, though a node would have it. */
  | 'Coscheduling';

/** Why a node cannot have the pod: the first plugin that says no, with all its reasons. */
export interface Refusal {
  readonly plugin: PluginName;
  readonly reasons: readonly string[];
  /** SCH-3: whether taking pods away could help (Unschedulable), or not (UnschedulableAndUnresolvable). */
  readonly resolvable: boolean;
}

/** What a plugin makes of a pod before it looks at single nodes (SCH-1: PreFilter and Filter). */
export type Filter =
  /** SCH-4: it has nothing to say about this pod. */
  | { readonly kind: 'skip' }
  /** SCH-12: no node can have it. */
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | {
      readonly kind: 'check';
      /** SCH-12: other nodes need not be looked at. */
      readonly only?: ReadonlySet<string>;
      /** What it says of a node depends on the pods of others: prepares it again, for when some are placed or taken away in thought. */
      anew?(): Filter;
      check(node: NodeInfo): Refusal | undefined;
      /** What a node that it refuses was refused on: asked for the few that are told as examples. */
      numbers?(node: NodeInfo): Json;
    };

/** Of a list of numbers, at most. */
export const numbersMax = 5;

/** PreScore, Score and NormalizeScore. `normalise` brings raw scores to 0..100 (SCH-2), in place; without it they are already. */
export interface Scorer {
  score(node: NodeInfo): number;
  normalise?(scores: number[], nodes: readonly NodeInfo[]): void;
}

/** Where a pod is to be placed. */
export interface Scene {
  readonly objects: Objects;
  readonly cluster: Cluster;
}

/** One plugin of kube-scheduler. Pure; what it works out for a pod lives in the closures it returns, for one cycle. */
export interface Plugin {
  readonly name: PluginName;
  /**
   * Of a plugin that looks at each node by itself: all that it reads but the node, as a text. What it says of a node to a pod it says to every
   * pod of the same text, and is not asked again while the node is as it was. Without it, what it says may depend on anything.
   */
  reads?(pod: PodInfo, scene: Scene): string;
  filter?(pod: PodInfo, scene: Scene): Filter;
  /** Undefined: it has nothing to say about this pod (SCH-4). `feasible` are the nodes that are scored. */
  scorer?(pod: PodInfo, scene: Scene, feasible: readonly NodeInfo[]): Scorer | undefined;
  /** SCH-113: whether what happened may make it refuse the pod no longer. Absent: it refuses none. */
  readonly mayHelp?: Hint;
}

/** For `reads`: equal values may have different texts, which costs nothing but work. */
export const textOf = (value: unknown): string => JSON.stringify(value ?? null);

export const skip: Filter = { kind: 'skip' };
export const check = (look: (node: NodeInfo) => Refusal | undefined, numbers?: (node: NodeInfo) => Json): Filter => ({
  kind: 'check',
  check: look,
  ...(numbers && { numbers }),
});
