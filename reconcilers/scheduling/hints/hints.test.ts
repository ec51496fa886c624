// What lets a pod be tried again (SCH-113). bin/conformance/scheduling asks kube-scheduler's own hints about many more changes.

import { describe, expect, it } from 'vitest';
import type { ApiObject } from '../../../domain/api-object.ts';
import { complete, refOf, type Draft } from '../../../domain/testing/objects-of.ts';
import type { Node, Pod } from '../../../schemas/kubernetes/types.ts';
import { nodeHappening, podHappening, type Happening, type StorageResource } from '../framework/happening.ts';
import type { PluginName } from '../framework/plugin.ts';
import { defaultProfile } from '../framework/profile.ts';
import { placedPodInfo, podInfo, type PodInfo } from '../view/pod-info.ts';

const completed = <T>(draft: Draft): T => complete(draft) as unknown as T;
const node = (spec: object = {}, labels: object = { zone: 'a' }, allocatable: object = { cpu: '4', memory: '8Gi', pods: '10' }): Node =>
  completed({ kind: 'Node', metadata: { name: 'n', labels: labels as Record<string, string> }, spec, status: { allocatable } });
const infoOf = (name: string, spec: object = {}, metadata: object = {}): PodInfo => {
  const pod = completed<Pod>({ kind: 'Pod', metadata: { name, namespace: 'default', ...metadata }, spec: { containers: [{ name: 'c' }], ...spec } });
  return (pod.spec?.nodeName === undefined ? podInfo : placedPodInfo)(refOf(pod as unknown as ApiObject), pod, 1);
};
const waiting = (spec: object = {}, metadata: object = {}): PodInfo => infoOf('p', spec, metadata);
const placed = (spec: object = {}, metadata: object = {}): PodInfo => infoOf('x', { nodeName: 'n', ...spec }, metadata);
const asks = (requests: object, more: object = {}): object => ({ containers: [{ name: 'c', resources: { requests }, ...more }] });
const claim = (claimName: string): object => ({ volumes: [{ name: 'd', persistentVolumeClaim: { claimName } }] });
const storage = (kind: StorageResource, before: Draft | undefined, after: Draft | undefined): Happening => ({
  kind,
  before: before && complete(before),
  after: after && complete(after),
});
const draft = (more: object = {}, metadata: object = {}): Draft => ({ kind: 'K', metadata: { name: 'c', namespace: 'default', ...metadata }, ...more });

const taint = { key: 'k', effect: 'NoSchedule' };
const cordon = { key: 'node.kubernetes.io/unschedulable', effect: 'NoSchedule' };
const tolerating = (key: string): object => ({ tolerations: [{ key, operator: 'Exists' }] });
const terms = (...apps: readonly string[]): readonly object[] => apps.map((app) => ({ topologyKey: 'zone', labelSelector: { matchLabels: { app } } }));
const near = (...apps: readonly string[]): object => ({ affinity: { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: terms(...apps) } } });
const far = (...apps: readonly string[]): object => ({ affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: terms(...apps) } } });
const spread = (app: string, more: object = {}): object => ({
  topologySpreadConstraints: [{ topologyKey: 'zone', maxSkew: 1, whenUnsatisfiable: 'DoNotSchedule', labelSelector: { matchLabels: { app } }, ...more }],
});
const labelled = (app: string): object => ({ labels: { app } });
const web = labelled('web');
const annotated = completed<Node>({ ...(node() as unknown as Draft), metadata: { name: 'n', labels: { zone: 'a' }, annotations: { heartbeat: '1' } } });

type Case = readonly [title: string, happened: Happening | undefined, waiting: PodInfo, helps: boolean];
const cases: Readonly<Partial<Record<PluginName, readonly Case[]>>> = {
  NodeUnschedulable: [
    ['a node that takes pods', nodeHappening(undefined, node()), waiting(), true],
    ['a cordoned one', nodeHappening(undefined, node({ unschedulable: true })), waiting(), false],
    ['an uncordoned one', nodeHappening(node({ unschedulable: true }), node()), waiting(), true],
    ['its own toleration of that', podHappening(waiting(), waiting(tolerating(cordon.key))), waiting(tolerating(cordon.key)), true],
    ['its own toleration of another', podHappening(waiting(), waiting(tolerating('k'))), waiting(tolerating('k')), false],
  ],
  NodeName: [
    ['any node', nodeHappening(undefined, node()), waiting(), true],
    ['kubernetes#109437: another taint', nodeHappening(node(), node({ taints: [taint] })), waiting(), true],
    ['not another label', nodeHappening(node(), node({}, { zone: 'b' })), waiting(), false],
  ],
  TaintToleration: [
    ['a taint that is gone', nodeHappening(node({ taints: [taint] }), node()), waiting(), true],
    ['one that came', nodeHappening(node(), node({ taints: [taint] })), waiting(), false],
    ['a tainted node', nodeHappening(undefined, node({ taints: [taint] })), waiting(), false],
    ['one that it tolerates', nodeHappening(undefined, node({ taints: [taint] })), waiting(tolerating('k')), true],
  ],
  NodeAffinity: [
    ['a label that it selects', nodeHappening(node(), node({}, { disk: 'ssd' })), waiting({ nodeSelector: { disk: 'ssd' } }), true],
    ['one that was there', nodeHappening(node({}, { disk: 'ssd' }), node({}, { disk: 'ssd', zone: 'b' })), waiting({ nodeSelector: { disk: 'ssd' } }), false],
    ['a node without it', nodeHappening(undefined, node()), waiting({ nodeSelector: { disk: 'ssd' } }), false],
  ],
  NodePorts: [
    [
      'a pod that had the port',
      podHappening(placed(asks({}, { ports: [{ hostPort: 80 }] })), undefined),
      waiting(asks({}, { ports: [{ hostPort: 80 }] })),
      true,
    ],
    [
      'a pod that had another',
      podHappening(placed(asks({}, { ports: [{ hostPort: 81 }] })), undefined),
      waiting(asks({}, { ports: [{ hostPort: 80 }] })),
      false,
    ],
  ],
  NodeResourcesFit: [
    ['SCH-56: a node of the size', nodeHappening(undefined, node()), waiting(asks({ cpu: '4' })), true],
    ['SCH-56: a smaller one', nodeHappening(undefined, node()), waiting(asks({ cpu: '5' })), false],
    [
      'SCH-56: more of what it asks for',
      nodeHappening(node(), node({}, { zone: 'a' }, { cpu: '5', memory: '8Gi', pods: '10' })),
      waiting(asks({ cpu: '4' })),
      true,
    ],
    ['SCH-56: more of another', nodeHappening(node(), node({}, { zone: 'a' }, { cpu: '4', memory: '9Gi', pods: '10' })), waiting(asks({ cpu: '4' })), false],
    ['SCH-56: any pod that went', podHappening(placed(), undefined), waiting(asks({ cpu: '4' })), true],
    ['SCH-56: one that takes less', podHappening(placed(asks({ cpu: '2' })), placed(asks({ cpu: '1' }))), waiting(asks({ cpu: '4' })), true],
    ['SCH-56: less of another', podHappening(placed(asks({ memory: '2' })), placed(asks({ memory: '1' }))), waiting(asks({ cpu: '4' })), false],
    ['not a pod that came', podHappening(undefined, placed()), waiting(asks({ cpu: '4' })), false],
    ['not a heartbeat', nodeHappening(node(), annotated), waiting(), false],
  ],
  VolumeRestrictions: [
    ['SCH-99: a pod that had the claim', podHappening(placed(claim('c')), undefined), waiting(claim('c')), true],
    ['one of another namespace', podHappening(infoOf('x', { nodeName: 'n', ...claim('c') }, { namespace: 'other' }), undefined), waiting(claim('c')), false],
    ['the claim', storage('persistentvolumeclaims', undefined, draft()), waiting(claim('c')), true],
    ['another', storage('persistentvolumeclaims', undefined, draft()), waiting(claim('d')), false],
  ],
  NodeVolumeLimits: [
    ['a pod that had a volume', podHappening(placed(claim('x')), undefined), waiting(claim('c')), true],
    ['a pod that had none', podHappening(placed(), undefined), waiting(claim('c')), false],
    ['a volume that is detached', storage('volumeattachments.storage.k8s.io', draft(), undefined), waiting(claim('c')), true],
    ['a higher limit', storage('csinodes.storage.k8s.io', limit(1), limit(2)), waiting(claim('c')), true],
    ['a lower one', storage('csinodes.storage.k8s.io', limit(2), limit(1)), waiting(claim('c')), false],
  ],
  VolumeBinding: [
    ['SCH-96: any volume', storage('persistentvolumes', draft(), draft()), waiting(claim('c')), true],
    ['SCH-96: its claim', storage('persistentvolumeclaims', draft(), draft()), waiting(claim('c')), true],
    ['SCH-96: more room', storage('csistoragecapacities.storage.k8s.io', draft({ capacity: '1Gi' }), draft({ capacity: '2Gi' })), waiting(claim('c')), true],
    ['less room', storage('csistoragecapacities.storage.k8s.io', draft({ capacity: '2Gi' }), draft({ capacity: '1Gi' })), waiting(claim('c')), false],
    ['a class that it may be of', storage('storageclasses.storage.k8s.io', undefined, draft()), waiting(claim('c')), true],
    ['not another label of one', storage('storageclasses.storage.k8s.io', draft(), draft({}, { labels: { a: 'b' } })), waiting(claim('c')), false],
  ],
  VolumeZone: [
    ['a volume that is elsewhere now', storage('persistentvolumes', draft(), draft({}, { labels: { 'topology.kubernetes.io/zone': 'a' } })), waiting(), true],
    ['one that is where it was', storage('persistentvolumes', draft(), draft({}, { labels: { a: 'b' } })), waiting(), false],
  ],
  PodTopologySpread: [
    ['a pod that it counts', podHappening(undefined, placed({}, web)), waiting(spread('web')), true],
    ['one that it does not count', podHappening(undefined, placed({}, labelled('db'))), waiting(spread('web')), false],
    ['one that it counts no longer', podHappening(placed({}, web), placed({}, labelled('db'))), waiting(spread('web')), true],
    ['a node of a domain', nodeHappening(undefined, node()), waiting(spread('web')), true],
    ['a node of none', nodeHappening(undefined, node({}, {})), waiting(spread('web')), false],
    ['a domain that went', nodeHappening(node(), undefined), waiting(spread('web')), true],
    [
      'its own toleration where taints count',
      podHappening(waiting(), waiting(tolerating('k'))),
      waiting({ ...tolerating('k'), ...spread('web', { nodeTaintsPolicy: 'Honor' }) }),
      true,
    ],
  ],
  InterPodAffinity: [
    ['a pod that it wants near', podHappening(undefined, placed({}, web)), waiting(near('web')), true],
    ['one of two terms', podHappening(undefined, placed({}, web)), waiting(near('web', 'db')), false],
    ['one that it wants far, gone', podHappening(placed({}, web), undefined), waiting(far('db', 'web')), true],
    ['one that wants it far, gone', podHappening(placed(far('mine')), undefined), waiting({}, labelled('mine')), true],
    ['one that is of no concern, gone', podHappening(placed(), undefined), waiting(near('web')), false],
    ['its own labels', podHappening(waiting(), waiting({}, web)), waiting({}, web), true],
  ],
};

function limit(count: number): Draft {
  return draft({ spec: { drivers: [{ name: 'd', nodeID: 'n', allocatable: { count } }] } });
}

describe.each(Object.entries(cases) as [PluginName, readonly Case[]][])('SCH-113: %s is asked again after', (name, rows) => {
  const mayHelp = defaultProfile.plugins.find(({ plugin }) => plugin.name === name)?.plugin.mayHelp;
  it.each(rows)('%s', (_title, happened, pod, helps) => {
    expect(happened !== undefined && mayHelp?.(happened, pod)).toBe(helps);
  });
});
