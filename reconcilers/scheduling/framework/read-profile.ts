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
import { chosenPlugins, preempts, type PluginSets } from '../configuration/plugin-sets.ts';
import type { Profile } from './profile.ts';
import { defaultProfile } from './profile.ts';

/** A profile of kubescheduler.config.k8s.io/v1, as far as it is heeded. */
export interface ProfileConfiguration {
  readonly schedulerName?: string;
  readonly percentageOfNodesToScore?: number;
  readonly plugins?: PluginSets;
  readonly pluginConfig?: readonly { readonly name: string; readonly args?: Readonly<Record<string, unknown>> }[];
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

/** The default profile with what the configuration says otherwise, which is valid (configuration/read-configuration.ts). */
export function readProfile({ plugins = {}, pluginConfig = [], percentageOfNodesToScore }: ProfileConfiguration): Profile {
  const args = new Map(pluginConfig.map((one) => [one.name, one.args]));
  return {
    percentageOfNodesToScore: percentageOfNodesToScore ?? defaultProfile.percentageOfNodesToScore,
    preempts: preempts(plugins),
    plugins: chosenPlugins(plugins).flatMap(({ name, filters, weight }) => {
      const own = args.get(name);
      const plugin = (own === undefined ? undefined : configurable[name]?.(own)) ?? defaultProfile.plugins.find((one) => one.plugin.name === name)?.plugin;
      return plugin === undefined ? [] : [{ plugin: filters ? plugin : withoutFilter(plugin), weight }];
    }),
  };
}

function withoutFilter({ filter: _filter, ...plugin }: Plugin): Plugin {
  return plugin;
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
