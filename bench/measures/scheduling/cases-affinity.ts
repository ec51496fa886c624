// Source: scheduler_perf/affinity.
import type { SchedulingCase } from './scheduling-case.ts';
import { nodeIn, podAsking, usual, zoneLabel, type PodTemplate } from './templates.ts';

const hostname = 'kubernetes.io/hostname';
/** Of the pods that are there before, and of those that are measured. */
const namespaces = ['sched-0', 'sched-1'] as const;

/** Pods of one colour that want something of each other, in a namespace. */
const coloured =
  (color: string, topologyKey: string, affinityOf: (term: object) => object) =>
  (namespace: string): PodTemplate =>
    podAsking(usual, { affinity: affinityOf({ topologyKey, labelSelector: { matchLabels: { color } }, namespaces }) }, { color }, namespace);

const between = (pod: (namespace: string) => PodTemplate): Pick<SchedulingCase, 'pod' | 'podBefore' | 'before'> => ({
  podBefore: pod(namespaces[0]),
  pod: pod(namespaces[1]),
  async before(world) {
    for (const name of namespaces) await world.addNamespace(name);
  },
});

const apart = coloured('green', hostname, (term) => ({ podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [term] } }));
const together = coloured('blue', zoneLabel, (term) => ({ podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [term] } }));
const fondly = coloured('red', hostname, (term) => ({
  podAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, podAffinityTerm: term }] },
}));

const inZones: PodTemplate = podAsking(usual, {
  affinity: {
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: {
        nodeSelectorTerms: [{ matchExpressions: [{ key: zoneLabel, operator: 'In', values: ['zone1', 'zone2'] }] }],
      },
    },
  },
});

const initNamespaces = 100;
const devops = { team: 'devops' };
const apartInDevops = (namespace: string): PodTemplate =>
  podAsking(
    usual,
    {
      affinity: {
        podAntiAffinity: {
          requiredDuringSchedulingIgnoredDuringExecution: [
            { topologyKey: hostname, labelSelector: { matchLabels: { color: 'green' } }, namespaceSelector: { matchLabels: devops } },
          ],
        },
      },
    },
    { color: 'green' },
    namespace,
  );

export const affinityCases: readonly SchedulingCase[] = [
  { name: 'SchedulingPodAntiAffinity', nodes: 5_000, podsBefore: 1_000, pods: 2_000, mark: 60, ...between(apart) },
  { name: 'SchedulingPodAffinity', nodes: 5_000, podsBefore: 5_000, pods: 5_000, mark: 35, node: nodeIn('zone1'), ...between(together) },
  { name: 'SchedulingPreferredPodAffinity', nodes: 5_000, podsBefore: 5_000, pods: 5_000, mark: 90, ...between(fondly) },
  { name: 'SchedulingNodeAffinity', nodes: 5_000, podsBefore: 5_000, pods: 10_000, mark: 220, node: nodeIn('zone1'), pod: inZones },
  {
    name: 'SchedulingRequiredPodAntiAffinityWithNSSelector',
    nodes: 6_000,
    // 40 in each namespace.
    podsBefore: 4_000,
    pods: 2_000,
    mark: 24,
    podBefore: (index) => apartInDevops(`init-ns-${index % initNamespaces}`)(index),
    pod: apartInDevops('measure-ns-0'),
    async before(world) {
      for (let index = 0; index < initNamespaces; index += 1) await world.addNamespace(`init-ns-${index}`, devops);
      await world.addNamespace('measure-ns-0', devops);
    },
  },
];
