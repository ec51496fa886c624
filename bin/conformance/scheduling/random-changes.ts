// What happens while a pod waits: whether its refusal may be made good by it is what a plugin's queueing hint says (SCH-113).
import type { ApiObject } from '../../../domain/api-object.ts';
import type { Container, CSIDriver, CSINode, Node, PersistentVolume, Pod, StorageClass, Taint } from '../../../schemas/kubernetes/types.ts';
import type { Change, Cluster } from './cluster.ts';
import type { Draw } from './draw.ts';
import { podLabels, zoneKey, zones } from './draw.ts';
import { randomNodes } from './random-nodes.ts';

type Before = Omit<Cluster, 'changes'>;

/** Each by itself, not one after the other. */
export const randomChanges = (draw: Draw, cluster: Before): readonly Change[] =>
  Array.from({ length: draw.between(1, 4) }, () =>
    draw.one(draw.happens(0.3) && cluster.storageClasses.length > 0 ? ofStorage : ofOthers)(draw, cluster),
  ).filter((change) => change !== undefined);

type Maker = (draw: Draw, cluster: Before) => Change | undefined;

const came = (object: ApiObject | undefined): Change | undefined => object && { kind: object.kind, new: object };
const went = (object: ApiObject | undefined): Change | undefined => object && { kind: object.kind, old: object };
const changed = <T extends ApiObject>(object: T | undefined, change: (object: T) => T): Change | undefined =>
  object && { kind: object.kind, old: object, new: change(object) };

const ofOthers: readonly [Maker, ...Maker[]] = [
  (draw) => came(randomNodes(draw)[0]),
  (draw, { nodes }) => went(draw.pick(nodes)),
  (draw, { nodes }) => changed(draw.pick(nodes), (node) => changedNode(draw, node)),
  (draw, { nodes }) => changed(draw.pick(nodes), (node) => changedNode(draw, node)),
  (draw, { nodes }) => changed(draw.pick(nodes), (node) => changedNode(draw, node)),
  (draw, { pods }) => came(draw.pick(pods.filter(isBound))),
  (draw, { pods }) => went(draw.pick(pods)),
  (draw, { pods }) => went(draw.pick(pods)),
  (draw, { pods }) => changed(draw.pick(pods.filter(isBound)), (pod) => changedPod(draw, pod)),
  (draw, { pods }) => changed(draw.pick(pods.filter(isBound)), (pod) => changedPod(draw, pod)),
  (draw, { pod }) => changed(pod, (own) => changedPod(draw, own)),
];

const isBound = ({ spec }: Pod): boolean => spec?.nodeName !== undefined;

function changedNode(draw: Draw, node: Node): Node {
  const taint: Taint = { key: 'dedicated', value: 'gpu', effect: 'NoSchedule' };
  const more = draw.one(['cpu', 'memory', 'pods', 'example.com/gpu']);
  return draw.one<(one: Node) => Node>([
    (one) => ({ ...one, spec: { ...one.spec, unschedulable: one.spec?.unschedulable !== true } }),
    (one) => ({ ...one, spec: { ...one.spec, taints: one.spec?.taints === undefined ? [taint] : one.spec.taints.slice(1) } }),
    (one) => ({ ...one, status: { ...one.status, allocatable: { ...one.status?.allocatable, [more]: draw.one(['1', '4', '16']) } } }),
    (one) => relabelled(one, { [zoneKey]: draw.one(zones) }),
    (one) => relabelled(one, { disk: draw.one(['ssd', 'hdd']), cores: draw.one(['2', '8', '16']) }),
    (one) => ({ ...one, metadata: { ...one.metadata, labels: draw.happens(0.5) ? {} : { [zoneKey]: draw.one(zones) } } }),
    (one) => ({ ...one, metadata: { ...one.metadata, annotations: { note: 'new' } } }),
  ])(node);
}

const relabelled = <T extends ApiObject>(object: T, labels: Readonly<Record<string, string>>): T => ({
  ...object,
  metadata: { ...object.metadata, labels: { ...object.metadata.labels, ...labels } },
});

function changedPod(draw: Draw, pod: Pod): Pod {
  const asking = (cpu: string, memory: string): readonly Container[] =>
    (pod.spec?.containers ?? []).map((one) => ({ ...one, resources: { requests: { ...one.resources?.requests, cpu, memory } } }));
  return draw.one<(one: Pod) => Pod>([
    (one) => ({ ...one, metadata: { ...one.metadata, labels: podLabels(draw) } }),
    (one) => ({ ...one, metadata: { ...one.metadata, labels: podLabels(draw) } }),
    (one) => ({ ...one, spec: { ...one.spec, containers: asking(draw.one(['10m', '20m', '4']), draw.one(['1Mi', '8Gi'])) } }),
    (one) => ({
      ...one,
      spec: {
        containers: [],
        ...one.spec,
        tolerations: [...(one.spec?.tolerations ?? []), draw.one([{ key: 'dedicated', operator: 'Exists' }, { operator: 'Exists' }])],
      },
    }),
    (one) => ({ ...one, spec: { containers: [], ...one.spec, schedulingGates: (one.spec?.schedulingGates ?? []).slice(1) } }),
    (one) => ({ ...one, metadata: { ...one.metadata, annotations: { note: 'new' } } }),
  ])(pod);
}

const ofStorage: readonly [Maker, ...Maker[]] = [
  (draw, { persistentVolumeClaims }) => came(draw.pick(persistentVolumeClaims)),
  (draw, { persistentVolumeClaims }) => changed(draw.pick(persistentVolumeClaims), (claim) => relabelled(claim, { note: 'new' })),
  (draw, { persistentVolumes }) => came(draw.pick(persistentVolumes)),
  (draw, { persistentVolumes }) =>
    changed(draw.pick(persistentVolumes), (volume: PersistentVolume) =>
      relabelled(volume, draw.happens(0.5) ? { [zoneKey]: draw.one(zones) } : { note: 'new' }),
    ),
  (draw, { storageClasses }) => came(draw.pick(storageClasses)),
  (draw, { storageClasses }) => changed(draw.pick(storageClasses), (one) => changedClass(draw, one)),
  (draw, { csiNodes }) => came(draw.pick(csiNodes)),
  (draw, { csiNodes }) => changed(draw.pick(csiNodes), (one) => recounted(draw, one)),
  (draw, { csiDrivers }) => changed(draw.pick(csiDrivers), (one: CSIDriver) => ({ ...one, spec: { ...one.spec, storageCapacity: draw.happens(0.5) } })),
  (draw, { csiStorageCapacities }) => came(draw.pick(csiStorageCapacities)),
  (draw, { csiStorageCapacities }) => changed(draw.pick(csiStorageCapacities), (one) => ({ ...one, capacity: draw.one(['1Gi', '3Gi', '200Gi']) })),
  (draw, { volumeAttachments }) => went(draw.pick(volumeAttachments)),
];

const changedClass = (draw: Draw, one: StorageClass): StorageClass =>
  draw.happens(0.5) ? { ...one, allowedTopologies: [{ matchLabelExpressions: [{ key: zoneKey, values: ['z3'] }] }] } : relabelled(one, { note: 'new' });

const recounted = (draw: Draw, one: CSINode): CSINode => ({
  ...one,
  spec: { drivers: one.spec.drivers.map((driver) => ({ ...driver, allocatable: { count: draw.between(0, 4) } })) },
});
