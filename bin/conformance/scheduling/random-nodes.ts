import type { CSINode, Node, NodeStatus, Taint } from '../../../schemas/kubernetes/types.ts';
import type { Draw } from './draw.ts';
import { hostnameKey, meta, regionKey, zoneKey, zones } from './draw.ts';

export const images = ['app:v1', 'docker.io/library/db:v2', 'registry.test:5000/cache', 'tools@sha256:0f0f'] as const;
const megabyte = 1024 * 1024;

export const randomNodes = (draw: Draw): readonly Node[] =>
  Array.from({ length: draw.between(1, draw.happens(0.5) ? 4 : 12) }, (_, index) => node(draw, index));

function node(draw: Draw, index: number): Node {
  const name = `node-${index}`;
  const labels = {
    ...draw.maybe(0.95, () => ({ [hostnameKey]: name })),
    ...draw.maybe(0.85, () => ({ [zoneKey]: draw.one(zones) })),
    ...draw.maybe(0.75, () => ({ [regionKey]: draw.one(['r1', 'r2']) })),
    ...draw.maybe(0.2, () => ({ 'failure-domain.beta.kubernetes.io/zone': draw.one(zones) })),
    ...draw.maybe(0.6, () => ({ disk: draw.one(['ssd', 'hdd']) })),
    ...draw.maybe(0.6, () => ({ cores: draw.one(['2', '8', '16', '-1', 'many']) })),
  };
  const taints = draw.has('taints') ? draw.some(allTaints, 0, 3) : [];
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: meta(name, { labels }),
    spec: {
      ...(taints.length > 0 ? { taints } : {}),
      ...(draw.has('unschedulable') && draw.happens(0.3) ? { unschedulable: true } : {}),
    },
    status: { allocatable: allocatable(draw), ...(draw.has('images') ? { images: imagesOf(draw) } : {}) },
  };
}

const allTaints: readonly Taint[] = [
  { key: 'dedicated', value: 'gpu', effect: 'NoSchedule' },
  { key: 'dedicated', value: 'db', effect: 'NoExecute' },
  { key: 'spot', effect: 'PreferNoSchedule' },
  { key: 'old', value: 'yes', effect: 'PreferNoSchedule' },
  { key: 'far', effect: 'PreferNoSchedule' },
  { key: 'node.kubernetes.io/not-ready', effect: 'NoExecute' },
];

function allocatable(draw: Draw): Readonly<Record<string, string>> {
  return {
    cpu: draw.one(['1', '2', '3900m', '4', '4', '8', '1500m']),
    memory: draw.one(['1Gi', '2Gi', '4000Mi', '8Gi', '8Gi', '3500000k']),
    pods: draw.one(['110', '110', '110', '8', '4', draw.happens(0.3) ? '1' : '5']),
    ...draw.maybe(0.95, () => ({ 'ephemeral-storage': draw.one(['1Gi', '10Gi', '9900M']) })),
    ...(draw.has('extended-resources')
      ? {
          ...draw.maybe(0.85, () => ({ 'example.com/gpu': draw.one(['0', '1', '4', '4']) })),
          ...draw.maybe(0.8, () => ({ 'example.org/fpga': draw.one(['1', '2']) })),
          ...draw.maybe(0.8, () => ({ 'hugepages-2Mi': draw.one(['0', '64Mi', '256Mi']) })),
        }
      : {}),
  };
}

const imagesOf = (draw: Draw): NonNullable<NodeStatus['images']> =>
  draw.some(images, 0, 4).map((image) => ({
    names: [image.includes(':') && !image.endsWith('/cache') ? image : `${image}:latest`, ...(draw.happens(0.3) ? [`${image}@sha256:abcd`] : [])],
    sizeBytes: draw.between(1, 1500) * megabyte + draw.between(0, 999),
  }));

/** Some nodes have none, some drivers no limit. */
export const randomCsiNodes = (draw: Draw, nodes: readonly Node[]): readonly CSINode[] =>
  nodes
    .filter(() => draw.happens(0.8))
    .map(({ metadata: { name } }) => ({
      apiVersion: 'storage.k8s.io/v1',
      kind: 'CSINode',
      metadata: meta(name),
      spec: {
        drivers: draw.some(['csi.fast', 'csi.slow'], 0, 2).map((driver) => ({
          name: driver,
          nodeID: name,
          ...draw.maybe(0.8, () => ({ allocatable: { count: draw.between(0, 3) } })),
        })),
      },
    }));
