// The workloads of kube-scheduler's scheduler_perf that are measured, by their names and with their parameters. Source:
// test/integration/scheduler_perf, each folder's performance-config.yaml.
import { affinityCases } from './cases-affinity.ts';
import { churnCases } from './cases-churn.ts';
import type { SchedulingCase } from './scheduling-case.ts';
import { basic, nodeIn, podAsking, usual, withCsiVolume, nodeWithCsi, zoneLabel } from './templates.ts';

const spread = (whenUnsatisfiable: string) =>
  podAsking(
    usual,
    { topologySpreadConstraints: [{ maxSkew: 5, topologyKey: zoneLabel, whenUnsatisfiable, labelSelector: { matchLabels: { color: 'blue' } } }] },
    { color: 'blue' },
  );
const moons = nodeIn('moon-1', 'moon-2', 'moon-3');

const basicCases: readonly SchedulingCase[] = [
  { name: 'SchedulingBasic', nodes: 5_000, podsBefore: 1_000, pods: 10_000, mark: 3_000, pod: basic },
  { name: 'SchedulingBasic 50,000 pods', nodes: 5_000, podsBefore: 5_000, pods: 50_000, mark: 810, pod: basic },
  {
    name: 'SchedulingDaemonset',
    nodes: 15_000,
    podsBefore: 0,
    pods: 30_000,
    mark: 1_100,
    // They have no requests: only their number is limited.
    pod: podAsking(undefined, {
      affinity: {
        nodeAffinity: {
          requiredDuringSchedulingIgnoredDuringExecution: {
            nodeSelectorTerms: [{ matchFields: [{ key: 'metadata.name', operator: 'In', values: ['scheduler-perf-node'] }] }],
          },
        },
      },
    }),
    before: (world) => world.addNode('scheduler-perf-node', 0, () => ({ labels: {}, pods: 90_000 })),
  },
  {
    name: 'SchedulingSecrets',
    nodes: 5_000,
    podsBefore: 1_000,
    pods: 10_000,
    mark: 790,
    pod: podAsking(usual, { volumes: [{ name: 'secret', secret: { secretName: 'secret' } }] }),
  },
  {
    name: 'SchedulingCSIPVs',
    nodes: 5_000,
    podsBefore: 5_000,
    pods: 5_000,
    mark: 100,
    node: nodeWithCsi,
    podBefore: withCsiVolume('before'),
    pod: withCsiVolume('pod'),
  },
  { name: 'TopologySpreading', nodes: 5_000, podsBefore: 5_000, pods: 5_000, mark: 460, node: moons, pod: spread('DoNotSchedule'), podBefore: basic },
  { name: 'PreferredTopologySpreading', nodes: 5_000, podsBefore: 5_000, pods: 5_000, mark: 340, node: moons, pod: spread('ScheduleAnyway'), podBefore: basic },
  {
    name: 'DefaultTopologySpreading',
    nodes: 5_000,
    podsBefore: 5_000,
    pods: 50_000,
    mark: 160,
    node: moons,
    podBefore: basic,
    pod: podAsking(undefined, {}, { app: 'scheduler-perf' }, 'service-ns'),
    async before(world) {
      await world.addNamespace('service-ns');
      const spec = { selector: { app: 'scheduler-perf' }, ports: [{ protocol: 'TCP', port: 80, targetPort: 8_000 }] };
      await world.create({ kind: 'Service', metadata: { name: 'service', namespace: 'service-ns' }, spec });
    },
  },
];

/** The same pods on clusters of other sizes: what grows with the cluster shows. */
const sizes: readonly SchedulingCase[] = [100, 1_000, 15_000].map((nodes) => ({
  name: `SchedulingBasic at ${nodes} nodes`,
  nodes,
  podsBefore: 0,
  pods: Math.min(nodes * 20, 10_000),
  mark: undefined,
  pod: basic,
}));

const manyPods: SchedulingCase = {
  name: '150,000 pods',
  nodes: 5_000,
  podsBefore: 150_000,
  pods: 1_000,
  mark: undefined,
  rssMark: 2_048,
  pod: basic,
};

export const schedulingCases: readonly SchedulingCase[] = [...basicCases, ...affinityCases, ...churnCases, ...sizes, manyPods];
