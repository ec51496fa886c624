// Nodes that report by themselves, as a kubelet does, in zones.

import { beforeEach, describe, expect, it } from 'vitest';
import type { ApiObject, Json } from '../../domain/api-object.ts';
import type { Ref } from '../../domain/ref.ts';
import { testTenant } from '../../domain/testing/objects-of.ts';
import { createSmallWorld, type SmallWorld } from '../../domain/testing/small-world.ts';
import { timestamp } from '../../domain/time.ts';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import type { Node, Pod } from '../../schemas/kubernetes/types.ts';
import { readiness } from './node-conditions.ts';
import { createNodes } from './nodes.ts';
import { zoneRef } from './reconcile-zone.ts';

const ref = (resource: string, name: string, namespace = ''): Ref => ({ ...testTenant, resource, namespace, name });
const submit = (wish: Parameters<SmallWorld['submit']>[0]): void => expect(world.submit(wish)).toBeUndefined();
let world: SmallWorld;

beforeEach(() => {
  world = createSmallWorld([createNodes({ graceMs: 50_000, endedPodsMax: 3 })], kubernetesFacts, { 'observe-nodes': () => ({ nodes: [] }) });
  submit({
    verb: 'create',
    ref: ref('namespaces', 'default'),
    object: { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'default' } } as unknown as ApiObject,
  });
});

function made(name: string, zone: string, labels: Readonly<Record<string, string>> = {}): void {
  const metadata = { name, labels: { ...(zone === '' ? {} : { 'topology.kubernetes.io/zone': zone }), ...labels } };
  submit({ verb: 'create', ref: ref('nodes', name), object: { apiVersion: 'v1', kind: 'Node', metadata } as unknown as ApiObject });
}
const says = (name: string, conditions: Readonly<Record<string, string>>): void => {
  const now = timestamp(world.nowMs);
  const patch = {
    status: {
      conditions: Object.entries(conditions).map(([type, status]) => ({ type, status, reason: 'Said', lastHeartbeatTime: now, lastTransitionTime: now })),
    },
  };
  submit({ verb: 'patch', ref: ref('nodes', name), subresource: 'status', patchType: 'strategic', patch });
  world.run();
};
const nodesIn = (zone: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => {
    const name = `${zone}-${String(index).padStart(2, '0')}`;
    made(name, zone);
    says(name, { Ready: 'True' });
    return name;
  });
const node = (name: string): Node => world.fold.get<Node>(ref('nodes', name))?.object as Node;
const taints = (name: string): readonly string[] =>
  (node(name).spec?.taints ?? []).map(({ key, effect }) => `${key.replace('node.kubernetes.io/', '')}:${effect}`);
const givenUp = (names: readonly string[]): number => names.filter((name) => taints(name).some((taint) => taint.endsWith(':NoExecute'))).length;
const silence = (seconds: number): void => {
  const endMs = world.nowMs + seconds * 1000;
  for (let nowMs = world.nowMs; nowMs <= endMs; nowMs += 1000) world.passTo(nowMs);
};
/** Time passes, and the nodes that are ready go on saying so. */
const pass = (seconds: number): void => {
  for (let left = seconds; left > 0; left -= 20) {
    silence(Math.min(left, 20));
    const ready = world.fold.list<Node>(testTenant, 'nodes').filter(({ object }) => readiness(object) === 'True');
    for (const { ref: of } of ready) says(of.name, { Ready: 'True' });
  }
};
const running = (name: string, nodeName: string, spec: object = {}): void => {
  const object = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace: 'default' },
    spec: { ...(nodeName === '' ? {} : { nodeName }), containers: [{ name: 'c', image: 'i' }], ...spec },
  };
  submit({ verb: 'create', ref: ref('pods', name, 'default'), object: object as unknown as ApiObject });
  if (nodeName !== '') sayOf(name, { phase: 'Running' });
};
const sayOf = (name: string, status: Json): void => {
  submit({ verb: 'patch', ref: ref('pods', name, 'default'), subresource: 'status', patchType: 'merge', patch: { status } });
  world.run();
};
const pod = (name: string): Pod | undefined => world.fold.get<Pod>(ref('pods', name, 'default'))?.object;

describe('NOD-2: a node that does not report', () => {
  it('is given 60 s to say its first word', () => {
    made('n', '');
    silence(60);
    expect(node('n').status?.conditions).toBeUndefined();
    silence(1);
    expect(node('n').status?.conditions).toHaveLength(4);
    for (const condition of node('n').status?.conditions ?? [])
      expect(condition).toMatchObject({
        status: 'Unknown',
        reason: 'NodeStatusNeverUpdated',
        message: 'Kubelet never posted node status.',
        lastHeartbeatTime: node('n').metadata.creationTimestamp,
      });
    expect(taints('n')).toContain('unreachable:NoSchedule');
  });

  it('is lost 50 s after the last, and what it never said was never said', () => {
    made('n', '');
    says('n', { Ready: 'True', DiskPressure: 'False' });
    silence(50);
    expect(node('n').status?.conditions?.map(({ status }) => status)).toEqual(['True', 'False']);
    silence(1);
    const reasons = Object.fromEntries((node('n').status?.conditions ?? []).map(({ type, status, reason }) => [type, `${status} ${reason ?? ''}`]));
    expect(reasons).toEqual({
      Ready: 'Unknown NodeStatusUnknown',
      DiskPressure: 'Unknown NodeStatusUnknown',
      MemoryPressure: 'Unknown NodeStatusNeverUpdated',
      PIDPressure: 'Unknown NodeStatusNeverUpdated',
    });
  });

  it('keeps what was said to be unknown', () => {
    made('n', '');
    says('n', { Ready: 'Unknown' });
    silence(51);
    expect(
      node('n')
        .status?.conditions?.map(({ type, reason }) => `${type} ${reason ?? ''}`)
        .sort(),
    ).toEqual(['DiskPressure NodeStatusNeverUpdated', 'MemoryPressure NodeStatusNeverUpdated', 'PIDPressure NodeStatusNeverUpdated', 'Ready Said']);
  });

  it('but renews its lease is not lost', () => {
    submit({
      verb: 'create',
      ref: ref('namespaces', 'kube-node-lease'),
      object: { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'kube-node-lease' } } as unknown as ApiObject,
    });
    made('n', '');
    says('n', { Ready: 'True' });
    silence(40);
    const renewTime = new Date(world.nowMs).toISOString().replace('Z', '000Z');
    const lease = { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', metadata: { name: 'n', namespace: 'kube-node-lease' }, spec: { renewTime } };
    submit({ verb: 'create', ref: ref('leases.coordination.k8s.io', 'n', 'kube-node-lease'), object: lease as unknown as ApiObject });
    silence(50);
    expect(taints('n')).toEqual([]);
    silence(1);
    expect(taints('n')).toContain('unreachable:NoSchedule');
  });
});

describe('NOD-3: taints follow from what a node says', () => {
  it.each<[Record<string, string>, string[]]>([
    [{ Ready: 'True' }, []],
    [{ Ready: 'False' }, ['not-ready:NoSchedule']],
    [{ Ready: 'Unknown' }, ['unreachable:NoSchedule']],
    [{ Ready: 'True', MemoryPressure: 'True' }, ['memory-pressure:NoSchedule']],
    [{ Ready: 'True', DiskPressure: 'True', PIDPressure: 'True' }, ['disk-pressure:NoSchedule', 'pid-pressure:NoSchedule']],
    [{ Ready: 'True', NetworkUnavailable: 'True' }, ['network-unavailable:NoSchedule']],
    [{ Ready: 'True', NetworkUnavailable: 'Unknown', DiskPressure: 'Unknown' }, []],
  ])('%j: %j', (conditions, expected) => {
    made('n', '');
    says('n', conditions);
    expect(taints('n')).toEqual(expected);
    says('n', { ...Object.fromEntries(Object.keys(conditions).map((type) => [type, 'False'])), Ready: 'True' });
    expect(taints('n')).toEqual([]);
  });

  it('a node that is given up turns from not ready to unreachable, and its pods leave no later for it', () => {
    nodesIn('a', 2);
    running('p', 'a-00');
    says('a-00', { Ready: 'False' });
    const addedAt = (): string | undefined => node('a-00').spec?.taints?.find(({ effect }) => effect === 'NoExecute')?.timeAdded;
    const at = addedAt();
    pass(20);
    says('a-00', { Ready: 'Unknown' });
    expect(taints('a-00')).toEqual(['unreachable:NoSchedule', 'unreachable:NoExecute']);
    expect(addedAt()).toBe(at);
    pass(279);
    expect(pod('p')?.metadata.deletionTimestamp).toBeUndefined();
    pass(1);
    expect(pod('p')?.metadata.deletionTimestamp).toBeDefined();
  });
});

describe('NOD-5: lost nodes of a zone are given up', () => {
  it('one each 10 s, the longest lost first', () => {
    const zone = nodesIn('a', 20);
    const lost = ['a-07', 'a-05', 'a-03'];
    for (const name of lost) {
      says(name, { Ready: 'False' });
      world.nowMs += 1000;
    }
    expect(lost.map((name) => givenUp([name]))).toEqual([1, 0, 0]);
    pass(6);
    expect(givenUp(zone)).toBe(1);
    pass(1);
    expect(lost.map((name) => givenUp([name]))).toEqual([1, 1, 0]);
    pass(9);
    expect(givenUp(zone)).toBe(2);
    pass(1);
    expect(givenUp(zone)).toBe(3);
  });

  it('each zone at its own pace; one that is lost as a whole as fast as any', () => {
    const [a, b] = [nodesIn('a', 2), nodesIn('b', 3)];
    nodesIn('c', 1);
    for (const name of [...a, ...b]) says(name, { Ready: 'False' });
    expect([givenUp(a), givenUp(b)]).toEqual([1, 1]);
    pass(10);
    expect([givenUp(a), givenUp(b)]).toEqual([2, 2]);
  });

  it('not at all where most of a small zone is lost, once it is', () => {
    const zone = nodesIn('a', 5);
    for (const name of zone.slice(0, 3)) says(name, { Ready: 'False' });
    pass(40);
    expect(givenUp(zone)).toBe(1);
    expect(world.planOf(zoneRef(testTenant, ':a'))).toMatchObject({
      kind: 'blocked',
      because: { detail: { disruption: 'partial', nodesPerSecond: 0, waiting: 2 } },
    });
  });

  it('one each 100 s where most of a large zone is lost', () => {
    const zone = nodesIn('a', 60);
    for (const name of zone.slice(0, 33)) says(name, { Ready: 'False' });
    const before = givenUp(zone);
    pass(99);
    expect(givenUp(zone)).toBe(before);
    pass(1);
    expect(givenUp(zone)).toBe(before + 1);
  });

  it('not while all are lost: what was begun is taken back, and begun anew when one is back', () => {
    const [a, b] = [nodesIn('a', 2), nodesIn('b', 1)];
    pass(50);
    says('a-00', { Ready: 'Unknown' });
    expect(givenUp(a)).toBe(1);
    says('a-01', { Ready: 'Unknown' });
    says('b-00', { Ready: 'Unknown' });
    expect([...a, ...b].map(taints)).toEqual(Array.from({ length: 3 }, () => ['unreachable:NoSchedule']));
    pass(600);
    expect(givenUp([...a, ...b])).toBe(0);
    expect(world.planOf(zoneRef(testTenant, ':a'))).toMatchObject({ kind: 'blocked', because: { detail: { disruption: 'full', waiting: 2 } } });
    says('b-00', { Ready: 'True' });
    pass(49);
    expect(givenUp(a)).toBe(0);
    pass(1);
    expect(givenUp(a)).toBe(1);
  });

  it('without those that are left out of the reckoning', () => {
    const zone = nodesIn('a', 1);
    made('edge', 'a', { 'node.kubernetes.io/exclude-disruption': '' });
    says('edge', { Ready: 'True' });
    says('a-00', { Ready: 'Unknown' });
    pass(120);
    expect(givenUp(zone)).toBe(0);
    expect(taints('a-00')).toEqual(['unreachable:NoSchedule']);
  });

  it('one at a time by two copies: the one that comes late is refused', () => {
    const zone = nodesIn('a', 9);
    const copy = createNodes();
    let view = copy.initialView();
    for (const name of zone.slice(0, 2)) says(name, { Ready: 'False' });
    for (const { object, ref: of, ...event } of world.events)
      view = copy.evolve(view, { recorded: { object, ref: of, ...event }, before: undefined, after: object });
    const plan = copy.reconcile(world.fold, copy.initialView(), zoneRef(testTenant, ':a'), world.nowMs);
    expect(plan).toEqual({ kind: 'settled' });
    expect(copy.reconcile(world.fold, view, zoneRef(testTenant, ':a'), world.nowMs)).toMatchObject({ kind: 'wait' });
  });
});

describe('NOD-8: a pod on a lost node', () => {
  it('stays Terminating until the node is said to be out of service', () => {
    nodesIn('a', 2);
    running('p', 'a-00');
    says('a-00', { Ready: 'Unknown' });
    submit({ verb: 'delete', ref: ref('pods', 'p', 'default') });
    pass(600);
    expect(pod('p')?.metadata.deletionTimestamp).toBeDefined();
    const taint = { key: 'node.kubernetes.io/out-of-service', value: 'nodeshutdown', effect: 'NoExecute' };
    submit({ verb: 'patch', ref: ref('nodes', 'a-00'), patchType: 'strategic', patch: { spec: { taints: [taint] } } });
    world.run();
    expect(pod('p')).toBeUndefined();
  });

  it('that nobody deletes stays, though its node is said to be out of service', () => {
    nodesIn('a', 2);
    running('p', 'a-00', { tolerations: [{ operator: 'Exists' }] });
    says('a-00', { Ready: 'Unknown' });
    const taint = { key: 'node.kubernetes.io/out-of-service', effect: 'NoExecute' };
    submit({ verb: 'patch', ref: ref('nodes', 'a-00'), patchType: 'strategic', patch: { spec: { taints: [taint] } } });
    pass(600);
    expect(pod('p')).toBeDefined();
    expect(pod('p')?.metadata.deletionTimestamp).toBeUndefined();
  });

  it('stays where the node is well, whatever is said of it', () => {
    nodesIn('a', 1);
    running('p', 'a-00');
    const taint = { key: 'node.kubernetes.io/out-of-service', effect: 'NoSchedule' };
    submit({ verb: 'patch', ref: ref('nodes', 'a-00'), patchType: 'strategic', patch: { spec: { taints: [taint] } } });
    submit({ verb: 'delete', ref: ref('pods', 'p', 'default') });
    world.run();
    expect(pod('p')).toBeDefined();
  });
});

describe('NOD-10: pods that nobody runs', () => {
  it('the oldest that have ended go when there are too many', () => {
    nodesIn('a', 1);
    for (const name of ['p3', 'p1', 'p2', 'p4', 'p5']) {
      running(name, 'a-00');
      world.nowMs += 1000;
    }
    running('lives', 'a-00');
    for (const name of ['p5', 'p4', 'p3', 'p1', 'p2']) sayOf(name, { phase: name === 'p1' ? 'Failed' : 'Succeeded' });
    expect(['p1', 'p2', 'p3', 'p4', 'p5', 'lives'].filter((name) => pod(name) !== undefined)).toEqual(['p2', 'p4', 'p5', 'lives']);
  });

  it('one that is being deleted and has no node does not wait', () => {
    const pods = createNodes();
    running('p', '', { schedulingGates: [{ name: 'example.com/later' }] });
    const entry = world.fold.get<Pod>(ref('pods', 'p', 'default'));
    expect(entry).toBeDefined();
    const deleting = { ...entry?.object, metadata: { ...entry?.object.metadata, deletionTimestamp: timestamp(world.nowMs), deletionGracePeriodSeconds: 30 } };
    const plan = pods.reconcile({ ...world.fold, get: () => ({ ...entry, object: deleting }) as never }, new Map(), ref('pods', 'p', 'default'), world.nowMs);
    expect(plan).toMatchObject({
      kind: 'act',
      steps: [{ submit: { subresource: 'status', patch: { status: { phase: 'Failed' } } } }, { submit: { verb: 'delete', gracePeriodSeconds: 0 } }],
    });
  });

  it('one on a node that never was goes 40 s after it came', () => {
    running('p', 'nowhere');
    pass(39);
    expect(pod('p')?.status?.phase).toBe('Running');
    pass(1);
    expect(pod('p')).toBeUndefined();
  });
});
