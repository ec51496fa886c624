import type { NodeAffinity } from '../../../schemas/kubernetes/types.ts';
import { balancedAllocation } from '../plugins/balanced-allocation.ts';
import { interPodAffinity } from '../plugins/inter-pod-affinity.ts';
import { nodeAffinity } from '../plugins/node-affinity.ts';
import { nodeResourcesFit, type FitArgs } from '../plugins/node-resources-fit.ts';
import { podTopologySpread } from '../plugins/pod-topology-spread.ts';
import { cpuAndMemory, type WeightedResource } from '../plugins/resources.ts';
import { systemDefaults, type DefaultConstraint } from '../plugins/spread-constraints.ts';
import type { ShapePoint, Strategy } from '../plugins/strategies.ts';
import type { Plugin, PluginName } from './plugin.ts';
import type { Profile } from './profile.ts';
import { defaultProfile } from './profile.ts';

/** A profile of kubescheduler.config.k8s.io/v1, as far as it is heeded. */
export interface ProfileConfiguration {
  readonly schedulerName?: string;
  readonly percentageOfNodesToScore?: number;
  readonly plugins?: { readonly multiPoint?: { readonly enabled?: readonly { readonly name: string; readonly weight?: number }[] } };
  readonly pluginConfig?: readonly { readonly name: string; readonly args: Readonly<Record<string, unknown>> }[];
}

type ReadPlugin = (args: Readonly<Record<string, unknown>>) => Plugin;

/** Plugins that can be told something; the default where they are told nothing. */
const configurable: Readonly<Partial<Record<PluginName, ReadPlugin>>> = {
  NodeResourcesFit: (args) => nodeResourcesFit(fitArgs(args)),
  NodeResourcesBalancedAllocation: ({ resources }) => balancedAllocation(resources as readonly WeightedResource[] | undefined),
  NodeAffinity: ({ addedAffinity }) => nodeAffinity(addedAffinity as NodeAffinity | undefined),
  PodTopologySpread: ({ defaultingType, defaultConstraints }) =>
    podTopologySpread(defaultingType === 'List' ? ((defaultConstraints ?? []) as readonly DefaultConstraint[]) : systemDefaults),
  InterPodAffinity: ({ hardPodAffinityWeight, ignorePreferredTermsOfExistingPods }) =>
    interPodAffinity({
      hardPodAffinityWeight: (hardPodAffinityWeight as number | undefined) ?? 1,
      ignorePreferredTermsOfExistingPods: ignorePreferredTermsOfExistingPods === true,
    }),
};

/** The default profile with what the configuration says otherwise. */
export function readProfile({ plugins, pluginConfig = [], percentageOfNodesToScore }: ProfileConfiguration): Profile {
  const args = new Map(pluginConfig.map((one) => [one.name, one.args]));
  const weights = new Map((plugins?.multiPoint?.enabled ?? []).map(({ name, weight }) => [name, weight]));
  return {
    percentageOfNodesToScore: percentageOfNodesToScore ?? defaultProfile.percentageOfNodesToScore,
    plugins: defaultProfile.plugins.map(({ plugin, weight }) => {
      const own = args.get(plugin.name);
      return { plugin: (own === undefined ? undefined : configurable[plugin.name]?.(own)) ?? plugin, weight: weights.get(plugin.name) ?? weight };
    }),
  };
}

interface StrategyConfiguration {
  readonly type?: string;
  readonly resources?: readonly { readonly name: string; readonly weight?: number }[];
  readonly requestedToCapacityRatio?: { readonly shape?: readonly ShapePoint[] };
}

function fitArgs(args: Readonly<Record<string, unknown>>): FitArgs {
  const { type, resources, requestedToCapacityRatio } = (args['scoringStrategy'] ?? {}) as StrategyConfiguration;
  const strategy: Strategy =
    type === 'RequestedToCapacityRatio'
      ? { type, shape: [...(requestedToCapacityRatio?.shape ?? [])].sort((a, b) => a.utilization - b.utilization) }
      : { type: type === 'MostAllocated' ? type : 'LeastAllocated' };
  return {
    strategy,
    // A weight of 0 becomes 1. Source: apis/config/v1/defaults.go.
    resources: resources?.map(({ name, weight }) => ({ name, weight: weight || 1 })) ?? cpuAndMemory,
    ignoredResources: new Set(args['ignoredResources'] as readonly string[] | undefined),
    ignoredGroups: new Set(args['ignoredResourceGroups'] as readonly string[] | undefined),
  };
}
