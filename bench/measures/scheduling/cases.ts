// The workloads of kube-scheduler's scheduler_perf that are measured, by their names and with their parameters: how many nodes, how many pods are
// there before and how many are measured, and what a pod asks for. Source: test/integration/scheduler_perf.

/** A pod of the workload; `index` counts them. */
type PodTemplate = (index: number) => { readonly labels?: Readonly<Record<string, string>>; readonly spec?: object };

export interface SchedulingCase {
  readonly name: string;
  readonly nodes: number;
  readonly podsBefore: number;
  readonly pods: number;
  /** Pods a second that upstream's job demands. */
  readonly threshold: number;
  readonly pod: PodTemplate;
  readonly podBefore?: PodTemplate;
}

const hostname = 'kubernetes.io/hostname';
const zone = 'topology.kubernetes.io/zone';
const basic: PodTemplate = () => ({});
const labelled =
  (labels: Readonly<Record<string, string>>, spec: object): PodTemplate =>
  () => ({ labels, spec });
const selects = (labels: Readonly<Record<string, string>>) => ({ matchLabels: labels });
const spread = (whenUnsatisfiable: string) => ({
  topologySpreadConstraints: [{ maxSkew: 5, topologyKey: zone, whenUnsatisfiable, labelSelector: selects({ color: 'blue' }) }],
});
const blue = { color: 'blue' };
const green = { color: 'green' };

export const schedulingCases: readonly SchedulingCase[] = [
  { name: 'SchedulingBasic', nodes: 5_000, podsBefore: 1_000, pods: 10_000, threshold: 810, pod: basic },
  {
    name: 'SchedulingPodAntiAffinity',
    nodes: 5_000,
    podsBefore: 1_000,
    pods: 1_000,
    threshold: 60,
    pod: labelled(green, {
      affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: hostname, labelSelector: selects(green) }] } },
    }),
  },
  {
    name: 'SchedulingPodAffinity',
    nodes: 5_000,
    podsBefore: 5_000,
    pods: 5_000,
    threshold: 35,
    pod: labelled(blue, {
      affinity: { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: zone, labelSelector: selects(blue) }] } },
    }),
  },
  {
    name: 'SchedulingPreferredPodAffinity',
    nodes: 5_000,
    podsBefore: 5_000,
    pods: 5_000,
    threshold: 90,
    pod: labelled(
      { color: 'red' },
      {
        affinity: {
          podAffinity: {
            preferredDuringSchedulingIgnoredDuringExecution: [
              { weight: 1, podAffinityTerm: { topologyKey: hostname, labelSelector: selects({ color: 'red' }) } },
            ],
          },
        },
      },
    ),
  },
  {
    name: 'SchedulingNodeAffinity',
    nodes: 5_000,
    podsBefore: 5_000,
    pods: 10_000,
    threshold: 220,
    pod: labelled(
      {},
      {
        affinity: {
          nodeAffinity: {
            requiredDuringSchedulingIgnoredDuringExecution: {
              nodeSelectorTerms: [{ matchExpressions: [{ key: zone, operator: 'In', values: ['zone1', 'zone2'] }] }],
            },
          },
        },
      },
    ),
  },
  { name: 'TopologySpreading', nodes: 5_000, podsBefore: 5_000, pods: 5_000, threshold: 460, pod: labelled(blue, spread('DoNotSchedule')), podBefore: basic },
  {
    name: 'PreferredTopologySpreading',
    nodes: 5_000,
    podsBefore: 5_000,
    pods: 5_000,
    threshold: 340,
    pod: labelled(blue, spread('ScheduleAnyway')),
    podBefore: basic,
  },
];

/** The same pods on clusters of other sizes: what grows with the cluster shows. */
export const sizes: readonly SchedulingCase[] = [100, 1_000, 15_000].map((nodes) => ({
  name: `SchedulingBasic at ${nodes} nodes`,
  nodes,
  podsBefore: 0,
  pods: Math.min(nodes * 20, 10_000),
  threshold: 0,
  pod: basic,
}));
