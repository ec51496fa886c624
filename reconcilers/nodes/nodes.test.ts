import { beforeEach, describe, expect, it } from 'vitest';
import type { ApiObject } from '../../domain/api-object.ts';
import type { CloudNode } from '../../domain/effect.ts';
import type { Ref } from '../../domain/ref.ts';
import { complete, foldOf, testTenant, type Draft } from '../../domain/testing/objects-of.ts';
import { createSmallWorld, type SmallWorld } from '../../domain/testing/small-world.ts';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import type { Event, Lease, Node, Pod } from '../../schemas/kubernetes/types.ts';
import { createNodes } from './nodes.ts';
import { poolRef } from './pool.ts';

const ref = (resource: string, name: string, namespace = ''): Ref => ({ ...testTenant, resource, namespace, name });
const second = 1000;

let world: SmallWorld;
let pool: CloudNode[];
let asked: number;

const cloudNode = (name: string): CloudNode => ({
  name,
  internalAddress: '10.0.0.1',
  cpuMillis: 4000,
  memoryBytes: 8 * 1024 ** 3,
  podsMax: 110,
  ephemeralStorageBytes: 100 * 1024 ** 3,
  zone: 'z1',
  heartbeatMs: world.nowMs,
  runtimeVersion: 'standin://1.0',
  osImage: 'Linux',
  kernelVersion: '6.1',
  architecture: 'amd64',
});

const submit = (wish: Parameters<SmallWorld['submit']>[0]): void => expect(world.submit(wish)).toBeUndefined();
const namespace = (name: string): void => submit({ verb: 'create', ref: ref('namespaces', name), object: complete({ kind: 'Namespace', metadata: { name } }) });
const node = (name: string): Node => world.fold.get<Node>(ref('nodes', name))?.object as Node;
const lease = (name: string): Lease | undefined => world.fold.get<Lease>(ref('leases.coordination.k8s.io', name, 'kube-node-lease'))?.object;
const condition = (name: string, type = 'Ready') => node(name).status?.conditions?.find((one) => one.type === type);
const taints = (name: string): readonly string[] => (node(name).spec?.taints ?? []).map((taint) => `${taint.key}:${taint.effect}`);
const pod = (name: string): Pod | undefined => world.fold.get<Pod>(ref('pods', name, 'default'))?.object;
const said = (reason: string): readonly unknown[] =>
  world.events.flatMap(({ object }) => ((object as Event).reason === reason && object.kind === 'Event' ? (object as Event).message : []));
const ready = (name: string) => pod(name)?.status?.conditions?.find((one) => one.type === 'Ready');

/** Time passes in steps of 10 s; these nodes go on reporting. */
function pass(seconds: number, alive: readonly string[]): void {
  for (let passed = 0; passed < seconds; passed += 10) {
    const nowMs = world.nowMs + 10 * second;
    pool = pool.map((one) => (alive.includes(one.name) ? { ...one, heartbeatMs: nowMs } : one));
    world.passTo(nowMs);
  }
}

function runningPod(name: string, nodeName: string, spec: object = {}): void {
  const object = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace: 'default' },
    spec: { nodeName, containers: [{ name: 'c', image: 'i' }], ...spec },
  } as unknown as ApiObject;
  submit({ verb: 'create', ref: ref('pods', name, 'default'), object });
  const status = {
    phase: 'Running',
    conditions: [{ type: 'Ready', status: 'True' }],
    containerStatuses: [{ name: 'c', ready: true, restartCount: 0, image: 'i', imageID: '' }],
  };
  submit({ verb: 'patch', ref: ref('pods', name, 'default'), subresource: 'status', patchType: 'merge', patch: { status } });
  world.run();
}

beforeEach(() => {
  asked = 0;
  world = createSmallWorld([createNodes()], kubernetesFacts, {
    'observe-nodes': () => {
      asked++;
      return { nodes: pool };
    },
  });
  pool = [cloudNode('n1'), cloudNode('n2')];
  namespace('default');
  namespace('kube-node-lease');
  world.run();
});

describe('the node pool', () => {
  it('is asked when its namespace is there, for the namespace as owner', () => {
    expect(asked).toBe(1);
    const drafts: Draft[] = [{ kind: 'Namespace', metadata: { name: 'kube-node-lease', uid: 'ns-uid' } }];
    const { fold, changes } = foldOf(drafts);
    const nodes = createNodes();
    expect(changes.flatMap((change) => nodes.affected(fold, new Map(), change))).toEqual([poolRef(testTenant)]);
    expect(nodes.reconcile(fold, new Map(), poolRef(testTenant), 0)).toMatchObject({
      kind: 'act',
      steps: [{ perform: { kind: 'observe-nodes', owner: 'k8shost/_nodepools/ns-uid', revision: 1, ref: { resource: '_nodepools', uid: 'ns-uid' } } }],
    });
  });

  it('NOD-1: is asked again every 10 s, whatever the answer was', () => {
    pool = [];
    pass(30, []);
    expect(asked).toBe(4);
    expect(world.planOf(poolRef(testTenant))).toMatchObject({ kind: 'wait', untilMs: world.nowMs + 10 * second });
  });

  it('is asked once by two copies that see when it was asked (K4)', () => {
    const other = createNodes();
    expect(other.reconcile(world.fold, new Map(), poolRef(testTenant), world.nowMs + 5 * second)).toMatchObject({ kind: 'wait' });
  });

  it('is not waited for when the clock was set back', () => {
    expect(createNodes().reconcile(world.fold, new Map(), poolRef(testTenant), world.nowMs - 3_600 * second)).toMatchObject({ kind: 'act' });
  });
});

describe('a node of the pool', () => {
  it('becomes a Node that is ready, with labels, room and a lease', () => {
    expect(node('n1')).toMatchObject({
      metadata: { labels: { 'kubernetes.io/hostname': 'n1', 'kubernetes.io/os': 'linux', 'kubernetes.io/arch': 'amd64', 'topology.kubernetes.io/zone': 'z1' } },
      spec: { providerID: 'plasmavmc://acme/shop/n1' },
      status: {
        allocatable: { cpu: '4', memory: '8Gi', pods: '110', 'ephemeral-storage': '100Gi' },
        addresses: [
          { type: 'InternalIP', address: '10.0.0.1' },
          { type: 'Hostname', address: 'n1' },
        ],
        nodeInfo: { containerRuntimeVersion: 'standin://1.0', operatingSystem: 'linux' },
      },
    });
    expect(condition('n1')).toMatchObject({ status: 'True', reason: 'KubeletReady' });
    expect(condition('n1', 'MemoryPressure')).toMatchObject({ status: 'False' });
    expect(taints('n1')).toEqual([]);
    expect(lease('n1')?.spec).toEqual({ holderIdentity: 'n1', leaseDurationSeconds: 40, renewTime: '2026-01-01T00:00:00.000000Z' });
    expect(world.rejections).toEqual([]);
  });

  it('writes heartbeats to its lease only, and only when they advance', () => {
    const written = (): number => world.events.filter((event) => event.ref.resource === 'nodes').length;
    const before = written();
    pass(20, ['n1']);
    expect(written()).toBe(before);
    expect(lease('n1')?.spec?.renewTime).toBe('2026-01-01T00:00:20.000000Z');
    expect(lease('n2')?.spec?.renewTime).toBe('2026-01-01T00:00:00.000000Z');
    expect(lease('n1')?.metadata.ownerReferences?.[0]).toMatchObject({ kind: 'Node', uid: node('n1').metadata.uid });
  });

  it('an answer that comes late neither turns a lease back nor makes the node look lost', () => {
    const late = pool;
    pass(60, ['n1', 'n2']);
    const effect = {
      kind: 'observe-nodes',
      tenant: testTenant,
      owner: 'o',
      revision: 1,
      ref: { ...poolRef(testTenant), uid: world.fold.get(ref('namespaces', 'kube-node-lease'))?.object.metadata.uid ?? '' },
    } as const;
    const wishes = createNodes().observe?.(world.fold, { effect, answer: { nodes: late } }, world.nowMs + second) ?? [];
    expect(wishes.map((wish) => wish.ref.name)).toEqual(['k8shost.node-pool']);
  });

  it('changes with what the cloud says of it', () => {
    pool = pool.map((one) => ({ ...one, cpuMillis: 8000, zone: 'z2' }));
    pass(10, ['n1', 'n2']);
    expect(node('n1')).toMatchObject({ metadata: { labels: { 'topology.kubernetes.io/zone': 'z2' } }, status: { allocatable: { cpu: '8' } } });
  });

  it('NOD-3: takes no pods before it says that it is ready, as one that people made', () => {
    submit({ verb: 'create', ref: ref('nodes', 'own'), object: complete({ kind: 'Node', metadata: { name: 'own' } }) });
    world.run();
    expect(taints('own')).toEqual(['node.kubernetes.io/not-ready:NoSchedule']);
    const conditions = (status: string): object => ({ status: { conditions: [{ type: 'Ready', status }] } });
    const say = (status: string): void =>
      submit({ verb: 'patch', ref: ref('nodes', 'own'), subresource: 'status', patchType: 'strategic', patch: conditions(status) as never });
    say('False');
    world.run();
    expect(taints('own')).toEqual(['node.kubernetes.io/not-ready:NoSchedule', 'node.kubernetes.io/not-ready:NoExecute']);
    say('True');
    world.run();
    expect(taints('own')).toEqual([]);
  });

  it('NOD-3: is tainted while it is cordoned, and a taint of a user stays', () => {
    submit({
      verb: 'patch',
      ref: ref('nodes', 'n1'),
      patchType: 'merge',
      patch: { spec: { unschedulable: true, taints: [{ key: 'mine', effect: 'NoSchedule' }] } },
    });
    world.run();
    expect(taints('n1')).toEqual(['mine:NoSchedule', 'node.kubernetes.io/unschedulable:NoSchedule']);
    submit({ verb: 'patch', ref: ref('nodes', 'n1'), patchType: 'merge', patch: { spec: { unschedulable: null } } });
    world.run();
    expect(taints('n1')).toEqual(['mine:NoSchedule']);
  });
});

describe('a node that is not heard of', () => {
  it('NOD-2, NOD-3: is Unknown and tainted after 50 s, and well again when it reports', () => {
    pass(50, ['n1']);
    expect(condition('n2')).toMatchObject({ status: 'True' });
    pass(10, ['n1']);
    for (const type of ['Ready', 'MemoryPressure', 'DiskPressure', 'PIDPressure']) {
      expect(condition('n2', type)).toMatchObject({ status: 'Unknown', reason: 'NodeStatusUnknown', message: 'Kubelet stopped posting node status.' });
    }
    expect(taints('n2')).toEqual(['node.kubernetes.io/unreachable:NoSchedule', 'node.kubernetes.io/unreachable:NoExecute']);
    expect(world.events.at(-1)?.ref).toBeDefined();
    expect(world.events.some((event) => event.type === 'NodeNotReady' && event.ref.name === 'n2')).toBe(true);
    pass(10, ['n1', 'n2']);
    expect(condition('n2')).toMatchObject({ status: 'True', reason: 'KubeletReady' });
    expect(taints('n2')).toEqual([]);
    expect(world.rejections).toEqual([]);
  });

  it('NOD-9: nor listed by the cloud any more is lost, then deleted', () => {
    pool = pool.filter((one) => one.name === 'n1');
    pass(60, ['n1']);
    expect(condition('n2')).toMatchObject({ status: 'Unknown' });
    pass(10, ['n1']);
    expect(world.fold.get(ref('nodes', 'n2'))).toBeUndefined();
    expect(said('DeletingNode')).toEqual(['Deleting node n2 because it does not exist in the cloud provider']);
  });

  it('NOD-9: nor any other listed by the cloud stays, and is judged no worse for it', () => {
    pool = [];
    pass(120, []);
    expect(condition('n2')).toMatchObject({ status: 'True' });
  });

  it('NOD-5: with all the others keeps its pods, and has its grace anew when another comes back', () => {
    pass(60, []);
    expect(taints('n1')).toEqual(['node.kubernetes.io/unreachable:NoSchedule']);
    expect(taints('n2')).toEqual(['node.kubernetes.io/unreachable:NoSchedule']);
    pass(10, ['n1']);
    expect(taints('n1')).toEqual([]);
    expect(taints('n2')).toEqual(['node.kubernetes.io/unreachable:NoSchedule']);
    pass(40, ['n1']);
    expect(taints('n2')).toEqual(['node.kubernetes.io/unreachable:NoSchedule']);
    pass(10, ['n1']);
    expect(taints('n2')).toEqual(['node.kubernetes.io/unreachable:NoSchedule', 'node.kubernetes.io/unreachable:NoExecute']);
  });

  it('NOD-4: has pods that are not ready at once and get it back with the node', () => {
    runningPod('p', 'n2');
    pass(60, ['n1']);
    expect(ready('p')).toMatchObject({ status: 'False', reason: 'NodeNotReady' });
    expect(said('NodeNotReady')).toEqual(['Node n2 status is now: NodeNotReady', 'Node is not ready']);
    pass(10, ['n1', 'n2']);
    expect(ready('p')).toMatchObject({ status: 'True' });
    expect(ready('p')?.reason).toBeUndefined();
  });

  it('NOD-6, NOD-7: loses its pods after the 300 s they tolerate it, sooner or never where they say so', () => {
    runningPod('p', 'n2');
    runningPod('hasty', 'n2', { tolerations: [{ key: 'node.kubernetes.io/unreachable', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 30 }] });
    runningPod('loyal', 'n2', { tolerations: [{ operator: 'Exists' }] });
    pass(60, ['n1']);
    pass(30, ['n1']);
    expect([pod('p'), pod('hasty'), pod('loyal')].map((one) => one?.metadata.deletionTimestamp !== undefined)).toEqual([false, true, false]);
    pass(260, ['n1']);
    expect(pod('p')?.metadata.deletionTimestamp).toBeUndefined();
    pass(10, ['n1']);
    expect(pod('p')?.metadata.deletionTimestamp).toBeDefined();
    expect(pod('p')?.status?.conditions?.find((one) => one.type === 'DisruptionTarget')).toMatchObject({ status: 'True', reason: 'DeletionByTaintManager' });
    expect(said('TaintManagerEviction')).toEqual(['Marking for deletion Pod default/hasty', 'Marking for deletion Pod default/p']);
    expect(pod('loyal')?.metadata.deletionTimestamp).toBeUndefined();
  });

  it('that comes back in time keeps them', () => {
    runningPod('p', 'n2');
    pass(200, ['n1']);
    pass(300, ['n1', 'n2']);
    expect(pod('p')?.metadata.deletionTimestamp).toBeUndefined();
  });

  it('250 pods change readiness, and back, fifty a plan', () => {
    for (let index = 0; index < 250; index++) runningPod(`p${index}`, 'n2');
    const unready = (): number =>
      world.fold.list<Pod>(testTenant, 'pods').filter((entry) => entry.object.status?.conditions?.some((one) => one.reason === 'NodeNotReady')).length;
    pass(60, ['n1']);
    expect(unready()).toBe(250);
    pass(10, ['n1', 'n2']);
    expect(unready()).toBe(0);
  });
});

describe('a Node that is deleted', () => {
  it('comes back while the cloud has it, and its pods stay', () => {
    runningPod('p', 'n2');
    submit({ verb: 'delete', ref: ref('nodes', 'n2') });
    pass(60, ['n1', 'n2']);
    expect(condition('n2')).toMatchObject({ status: 'True' });
    expect(pod('p')).toBeDefined();
  });

  it('NOD-10: takes its pods with it after 40 s when it does not', () => {
    runningPod('p', 'n2');
    pass(100, ['n1', 'n2']);
    pool = pool.filter((one) => one.name === 'n1');
    submit({ verb: 'delete', ref: ref('nodes', 'n2') });
    world.run();
    pass(30, ['n1']);
    expect(pod('p')?.status?.phase).toBe('Running');
    pass(10, ['n1']);
    expect(pod('p')).toBeUndefined();
    const last = world.events.filter((event) => event.ref.name === 'p' && event.ref.resource === 'pods').at(-1)?.object as Pod;
    expect(last.status).toMatchObject({
      phase: 'Failed',
      conditions: expect.arrayContaining([
        expect.objectContaining({ type: 'DisruptionTarget', status: 'True', reason: 'DeletionByPodGC', message: 'PodGC: node no longer exists' }),
      ]) as unknown,
    });
  });
});
