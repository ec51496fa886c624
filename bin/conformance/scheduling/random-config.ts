import type { SchedulerConfiguration } from './cluster.ts';
import type { Draw } from './draw.ts';
import { hostnameKey, zoneKey } from './draw.ts';

type Args = Readonly<Record<string, unknown>>;

/** A profile that differs from the default one in a plugin or two. */
export function randomConfig(draw: Draw): SchedulerConfiguration {
  const pluginConfig = draw.some(allArgs(draw), 1, 3);
  const weighed = draw.some(['NodeResourcesFit', 'NodeResourcesBalancedAllocation', 'PodTopologySpread', 'ImageLocality'], 0, 2);
  return {
    apiVersion: 'kubescheduler.config.k8s.io/v1',
    kind: 'KubeSchedulerConfiguration',
    profiles: [
      {
        schedulerName: 'default-scheduler',
        pluginConfig,
        ...(weighed.length > 0 ? { plugins: { multiPoint: { enabled: weighed.map((name) => ({ name, weight: draw.between(1, 10) })) } } } : {}),
      },
    ],
  };
}

const allArgs = (draw: Draw): readonly { readonly name: string; readonly args: Args }[] => [
  {
    name: 'NodeResourcesFit',
    args: {
      scoringStrategy: strategy(draw),
      ...draw.maybe(0.2, () => ({ ignoredResources: ['example.com/gpu'] })),
      ...draw.maybe(0.2, () => ({ ignoredResourceGroups: ['example.org'] })),
    },
  },
  { name: 'NodeResourcesBalancedAllocation', args: { resources: resources(draw).map(({ name }) => ({ name, weight: 1 })) } },
  {
    name: 'PodTopologySpread',
    args: {
      defaultingType: 'List',
      defaultConstraints: draw.some(
        [
          { topologyKey: zoneKey, maxSkew: draw.between(1, 2), whenUnsatisfiable: draw.one(['DoNotSchedule', 'ScheduleAnyway']) },
          { topologyKey: hostnameKey, maxSkew: draw.between(1, 2), whenUnsatisfiable: draw.one(['DoNotSchedule', 'ScheduleAnyway']) },
        ],
        1,
        2,
      ),
    },
  },
  { name: 'InterPodAffinity', args: { hardPodAffinityWeight: draw.one([0, 1, 50]), ignorePreferredTermsOfExistingPods: draw.happens(0.5) } },
  { name: 'NodeAffinity', args: { addedAffinity: added } },
];

const ssd = { matchExpressions: [{ key: 'disk', operator: 'In', values: ['ssd'] }] };
const added: Args = {
  requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [ssd, { matchExpressions: [{ key: zoneKey, operator: 'Exists' }] }] },
  preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 30, preference: ssd }],
};

const resources = (draw: Draw): readonly { readonly name: string; readonly weight: number }[] =>
  draw.some(['cpu', 'memory', 'ephemeral-storage', 'example.com/gpu'], 1, 4).map((name) => ({ name, weight: draw.between(1, 5) }));

function strategy(draw: Draw): Args {
  const type = draw.one(['LeastAllocated', 'MostAllocated', 'RequestedToCapacityRatio']);
  if (type !== 'RequestedToCapacityRatio') return { type, resources: resources(draw) };
  const points = draw.some([0, 20, 45, 70, 100], 1, 4).map((utilization) => ({ utilization, score: draw.between(0, 10) }));
  return { type, resources: resources(draw), requestedToCapacityRatio: { shape: points } };
}
