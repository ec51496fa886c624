import { balancedAllocation } from '../plugins/balanced-allocation.ts';
import { imageLocality } from '../plugins/image-locality.ts';
import { interPodAffinity } from '../plugins/inter-pod-affinity.ts';
import { nodeAffinity } from '../plugins/node-affinity.ts';
import { nodeName } from '../plugins/node-name.ts';
import { nodePorts } from '../plugins/node-ports.ts';
import { nodeResourcesFit } from '../plugins/node-resources-fit.ts';
import { nodeUnschedulable } from '../plugins/node-unschedulable.ts';
import { nodeVolumeLimits } from '../plugins/node-volume-limits.ts';
import { podTopologySpread } from '../plugins/pod-topology-spread.ts';
import { taintToleration } from '../plugins/taint-toleration.ts';
import { volumeBinding } from '../plugins/volume-binding.ts';
import { volumeRestrictions } from '../plugins/volume-restrictions.ts';
import { volumeZone } from '../plugins/volume-zone.ts';
import type { Plugin } from './plugin.ts';

export interface Profile {
  /** In the order in which they are asked. */
  readonly plugins: readonly { readonly plugin: Plugin; readonly weight: number }[];
  /** Whether pods of less importance make room (plugin DefaultPreemption). */
  readonly preempts: boolean;
  /** SCH-20: how many percent of the nodes are looked for; 0 = the more nodes there are, the fewer. */
  readonly percentageOfNodesToScore: number;
}

/** Which profile the pods of a scheduler name get; those of other names are somebody else's. */
export type Profiles = ReadonlyMap<string, Profile>;

/** Source: pkg/scheduler/apis/config default_plugins.go. Weights count where a plugin scores. */
export const defaultProfile: Profile = {
  plugins: [
    { plugin: nodeUnschedulable, weight: 0 },
    { plugin: nodeName, weight: 0 },
    { plugin: taintToleration, weight: 3 },
    { plugin: nodeAffinity(), weight: 2 },
    { plugin: nodePorts, weight: 0 },
    { plugin: nodeResourcesFit(), weight: 1 },
    { plugin: volumeRestrictions, weight: 0 },
    { plugin: nodeVolumeLimits, weight: 0 },
    { plugin: volumeBinding, weight: 0 },
    { plugin: volumeZone, weight: 0 },
    { plugin: podTopologySpread(), weight: 2 },
    { plugin: interPodAffinity(), weight: 2 },
    { plugin: balancedAllocation(), weight: 1 },
    { plugin: imageLocality, weight: 1 },
  ],
  preempts: true,
  percentageOfNodesToScore: 0,
};
