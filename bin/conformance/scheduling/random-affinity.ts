// Where a pod wants to be: by the nodes' taints and labels, and by the pods that are there.
import type {
  Affinity,
  NodeSelectorRequirement,
  NodeSelectorTerm,
  PodAffinity,
  PodAffinityTerm,
  PodSpec,
  Toleration,
  TopologySpreadConstraint,
} from '../../../schemas/kubernetes/types.ts';
import type { Draw } from './draw.ts';
import { hostnameKey, namespaces, podSelector, regionKey, zoneKey } from './draw.ts';

type Labels = Readonly<Record<string, string>>;

const nodeRequirements: readonly NodeSelectorRequirement[] = [
  { key: zoneKey, operator: 'In', values: ['z1', 'z2'] },
  { key: zoneKey, operator: 'NotIn', values: ['z3'] },
  { key: 'disk', operator: 'In', values: ['ssd'] },
  { key: 'disk', operator: 'Exists' },
  { key: 'disk', operator: 'DoesNotExist' },
  { key: 'cores', operator: 'Gt', values: ['2'] },
  { key: 'cores', operator: 'Lt', values: ['8'] },
];

function nodeTerm(draw: Draw): NodeSelectorTerm {
  if (draw.happens(0.05)) return {};
  const named = draw.happens(0.25);
  return {
    ...(named ? { matchFields: [{ key: 'metadata.name', operator: draw.one(['In', 'In', 'NotIn']), values: [`node-${draw.between(0, 3)}`] }] } : {}),
    ...(named && draw.happens(0.6) ? {} : { matchExpressions: draw.some(nodeRequirements, 1, 2) }),
  };
}

function nodeAffinity(draw: Draw): Affinity {
  const required = draw.has('node-affinity') && draw.happens(0.5);
  const preferred = draw.has('preferred-node-affinity') && draw.happens(0.7);
  if (!required && !preferred) return {};
  const terms = (most: number): NodeSelectorTerm[] => Array.from({ length: draw.between(1, most) }, () => nodeTerm(draw));
  return {
    nodeAffinity: {
      ...(required ? { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: terms(2) } } : {}),
      ...(preferred ? { preferredDuringSchedulingIgnoredDuringExecution: terms(3).map((preference) => ({ weight: draw.between(1, 100), preference })) } : {}),
    },
  };
}

function podTerm(draw: Draw, labels: Labels): PodAffinityTerm {
  const key = 'pod-template-hash';
  const value = labels[key];
  const selector = podSelector(draw);
  // The API server has merged such keys when the pod comes to the scheduler.
  const merged = value !== undefined && draw.happens(0.2) ? draw.one(['In', 'NotIn'] as const) : undefined;
  return {
    topologyKey: draw.one([hostnameKey, hostnameKey, zoneKey, zoneKey, regionKey]),
    ...draw.maybe(0.95, () =>
      merged === undefined || value === undefined
        ? { labelSelector: selector }
        : {
            labelSelector: { ...selector, matchExpressions: [...(selector.matchExpressions ?? []), { key, operator: merged, values: [value] }] },
            ...(merged === 'In' ? { matchLabelKeys: [key] } : { mismatchLabelKeys: [key] }),
          },
    ),
    ...draw.maybe(0.25, () => ({ namespaces: draw.some(namespaces, 1, 2) })),
    ...draw.maybe(0.3, () => ({ namespaceSelector: draw.happens(0.3) ? {} : { matchLabels: { team: draw.one(['red', 'blue']) } } })),
  };
}

function podAffinity(draw: Draw, labels: Labels, required: boolean): PodAffinity | undefined {
  const preferred = draw.has('preferred-pod-affinity') && draw.happens(0.3);
  const terms = (): readonly PodAffinityTerm[] => Array.from({ length: draw.between(1, 2) }, () => podTerm(draw, labels));
  if (!required && !preferred) return undefined;
  return {
    ...(required ? { requiredDuringSchedulingIgnoredDuringExecution: terms() } : {}),
    ...(preferred
      ? { preferredDuringSchedulingIgnoredDuringExecution: terms().map((podAffinityTerm) => ({ weight: draw.between(1, 100), podAffinityTerm })) }
      : {}),
  };
}

const allTolerations: readonly Toleration[] = [
  { operator: 'Exists' },
  { key: 'dedicated', operator: 'Exists' },
  { key: 'dedicated', operator: 'Equal', value: 'gpu', effect: 'NoSchedule' },
  { key: 'dedicated', value: 'db' },
  { key: 'spot', operator: 'Exists', effect: 'PreferNoSchedule' },
  { key: 'old', operator: 'Equal', value: 'no' },
  { key: 'node.kubernetes.io/not-ready', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 300 },
  { key: 'node.kubernetes.io/unschedulable', operator: 'Exists', effect: 'NoSchedule' },
];

export function placement(draw: Draw, labels: Labels): Pick<PodSpec, 'affinity' | 'nodeSelector' | 'tolerations' | 'topologySpreadConstraints'> {
  const near = podAffinity(draw, labels, draw.has('pod-affinity') && draw.happens(0.3));
  const far = podAffinity(draw, labels, draw.has('pod-anti-affinity') && draw.happens(0.3));
  const affinity = { ...nodeAffinity(draw), ...(near ? { podAffinity: near } : {}), ...(far ? { podAntiAffinity: far } : {}) };
  const constraints = spread(draw, labels);
  return {
    ...(Object.keys(affinity).length > 0 ? { affinity } : {}),
    ...(draw.has('node-affinity') ? draw.maybe(0.2, () => ({ nodeSelector: { disk: draw.one(['ssd', 'hdd']) } })) : {}),
    ...(draw.has('taints') || draw.has('unschedulable') ? draw.maybe(0.6, () => ({ tolerations: draw.some(allTolerations, 1, 3) })) : {}),
    ...(constraints.length > 0 ? { topologySpreadConstraints: constraints } : {}),
  };
}

function spread(draw: Draw, labels: Labels): readonly TopologySpreadConstraint[] {
  const wanted: readonly (readonly [string, string])[] = [
    ...(draw.has('spread') ? draw.some([hostnameKey, zoneKey, regionKey], 1, 2).map((key) => [key, 'DoNotSchedule'] as const) : []),
    ...(draw.has('soft-spread') ? draw.some([hostnameKey, zoneKey, regionKey], 1, 2).map((key) => [key, 'ScheduleAnyway'] as const) : []),
  ];
  return wanted.map(([topologyKey, whenUnsatisfiable]) => ({
    topologyKey,
    whenUnsatisfiable,
    maxSkew: draw.between(1, 3),
    ...draw.maybe(0.97, () => ({
      labelSelector: draw.happens(0.7) && labels['app'] !== undefined ? { matchLabels: { app: labels['app'] } } : podSelector(draw),
      ...draw.maybe(0.3, () => ({ matchLabelKeys: draw.some(['pod-template-hash', 'absent'], 1, 2) })),
    })),
    ...(whenUnsatisfiable === 'DoNotSchedule' ? draw.maybe(0.3, () => ({ minDomains: draw.between(1, 4) })) : {}),
    ...draw.maybe(0.4, () => ({ nodeAffinityPolicy: draw.one(['Honor', 'Ignore']) })),
    ...draw.maybe(0.4, () => ({ nodeTaintsPolicy: draw.one(['Honor', 'Ignore']) })),
  }));
}
