import { beforeEach, describe, expect, it } from 'vitest';
import { allocationOf } from '../../domain/claims/allocation.ts';
import type { AnswerOf, Effect } from '../../domain/effect.ts';
import type { Observation } from '../../domain/reconciler.ts';
import type { Ref } from '../../domain/ref.ts';
import { complete, type Draft, refOf, testTenant } from '../../domain/testing/objects-of.ts';
import { createSmallWorld, type SmallWorld } from '../../domain/testing/small-world.ts';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import type { Event, Pod } from '../../schemas/kubernetes/types.ts';
import { compute } from './compute.ts';

const ref = (resource: string, name: string, namespace = 'default'): Ref => ({ ...testTenant, resource, namespace, name });
const a = ref('pods', 'a');

let world: SmallWorld;
let calls: Effect[];
let answer: AnswerOf<'ensure-instance'>;
const submit = (wish: Parameters<SmallWorld['submit']>[0]): void => expect(world.submit(wish)).toBeUndefined();
const create = (draft: Draft): void => submit({ verb: 'create', ref: refOf(draft), object: complete(draft) });
const status = (body: object, patchType: 'merge' | 'strategic' = 'strategic'): void =>
  submit({ verb: 'patch', ref: a, subresource: 'status', patchType, patch: { status: body } as never });
const pod = (): Pod => world.fold.get<Pod>(a)?.object as Pod;
const condition = (type: string) => pod().status?.conditions?.find((one) => one.type === type);
const events = (): readonly (string | undefined)[] => world.fold.list<Event>(testTenant, 'events').map(({ object }) => object.reason);

beforeEach(() => {
  calls = [];
  answer = { instanceId: 'i-1', state: 'running', startedAtMs: 1_767_225_600_000, endedAtMs: 0, message: '' };
  const noted =
    <T>(of: () => T) =>
    (effect: Effect): T => (calls.push(effect), of());
  world = createSmallWorld([compute], kubernetesFacts, { 'ensure-instance': noted(() => answer), 'remove-instance': noted(() => ({})) });
  create({ kind: 'Namespace', metadata: { name: 'default' } });
  create({ kind: 'Node', metadata: { name: 'n1' }, status: { allocatable: { pods: '10' }, addresses: [{ type: 'InternalIP', address: '192.168.0.1' }] } });
});

const start = (spec: object = {}, metadata: object = {}): void => {
  create({
    kind: 'Pod',
    metadata: { name: 'a', namespace: 'default', ...metadata },
    spec: { nodeName: 'n1', containers: [{ name: 'c', image: 'i', ports: [{ containerPort: 80 }] }], ...spec },
  });
  status({ podIP: '10.0.0.1' });
  world.run();
};

describe('a pod with a node and an address', () => {
  it('becomes an instance, and what runs becomes its status', () => {
    start();
    expect(calls).toMatchObject([
      {
        kind: 'ensure-instance',
        owner: `k8shost/pods/${pod().metadata.uid}`,
        nodeName: 'n1',
        address: '10.0.0.1',
        containers: [{ name: 'c', ports: [{ containerPort: 80, protocol: 'TCP' }] }],
      },
    ]);
    expect(pod().status).toMatchObject({
      phase: 'Running',
      podIP: '10.0.0.1',
      hostIP: '192.168.0.1',
      startTime: '2026-01-01T00:00:00Z',
      containerStatuses: [{ name: 'c', ready: true, containerID: 'i-1/c' }],
    });
    expect(['PodReadyToStartContainers', 'Initialized', 'Ready', 'ContainersReady'].map((type) => condition(type)?.status)).toEqual([
      'True',
      'True',
      'True',
      'True',
    ]);
    expect(events()).toEqual(['Started']);
    expect(compute.reconcile(world.fold, null, a, world.nowMs)).toEqual({ kind: 'settled' });
  });

  it.each([
    ['cpu', '3', 'requested: 3000, used: 1500, capacity: 4000'],
    ['example.com/gpu', '1', 'requested: 1, used: 0, capacity: 0'],
  ])('that came without a scheduler is refused by a node without room for its %s', (resource, amount, numbers) => {
    const n1 = ref('nodes', 'n1', '');
    const patch = { status: { allocatable: { cpu: '4', memory: '1Gi', pods: '10' } } };
    submit({ verb: 'patch', ref: n1, subresource: 'status', patchType: 'merge', patch });
    const asks = (name: string, requests: object) => ({ containers: [{ name, image: 'i', resources: { requests, limits: requests } }] });
    create({ kind: 'Pod', metadata: { name: 'b', namespace: 'default' }, spec: { nodeName: 'n1', ...asks('c', { cpu: '1500m' }) } });
    start(asks('c', { [resource]: amount }));
    const message = `Node didn't have enough resource: ${resource}, ${numbers}`;
    expect(pod().status).toMatchObject({ phase: 'Failed', reason: `OutOf${resource}`, message: `Pod was rejected: ${message}` });
    expect([calls, events()]).toEqual([[], [`OutOf${resource}`]]);
    expect(allocationOf(world.fold, testTenant, 'n1')?.used.cpuMillis).toBe(1500);
  });

  it('waits for its claims', () => {
    create({
      kind: 'PersistentVolumeClaim',
      metadata: { name: 'd', namespace: 'default' },
      spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
    });
    start({ volumes: [{ name: 'v', persistentVolumeClaim: { claimName: 'd' } }] });
    expect([world.planOf(a)?.kind, calls]).toEqual(['blocked', []]);
    submit({ verb: 'patch', ref: ref('persistentvolumeclaims', 'd'), subresource: 'status', patchType: 'merge', patch: { status: { phase: 'Bound' } } });
    world.run();
    expect(pod().status?.phase).toBe('Running');
  });

  it('waits for its address', () => {
    create({ kind: 'Pod', metadata: { name: 'a', namespace: 'default' }, spec: { nodeName: 'n1', containers: [{ name: 'c', image: 'i' }] } });
    world.run();
    expect([world.planOf(a)?.kind, calls]).toEqual(['blocked', []]);
  });

  it('that the cloud refuses or loses is not ready and says why', () => {
    start();
    const effect = calls[0] as Effect;
    const [wish] =
      compute.observe?.(world.fold, { effect, refused: { kind: 'refused', message: 'no image', reason: 'INVALID_ARGUMENT' } } as Observation, world.nowMs) ??
      [];
    submit(wish as never);
    expect([condition('Ready')?.status, pod().status?.containerStatuses?.[0]?.state?.waiting]).toEqual([
      'False',
      { reason: 'CreateContainerError', message: 'no image' },
    ]);
    world.run();
    expect([calls.length, condition('Ready')?.status]).toEqual([2, 'True']);
  });
});

describe('an answer', () => {
  it('leaves what others said of the pod since it was asked (K6)', () => {
    create({ kind: 'Pod', metadata: { name: 'a', namespace: 'default' }, spec: { nodeName: 'n1', containers: [{ name: 'c', image: 'i' }] } });
    status({ podIP: '10.0.0.1' });
    const plan = compute.reconcile(world.fold, null, a, world.nowMs);
    const effect = plan.kind === 'act' && plan.steps[0] && 'perform' in plan.steps[0] ? plan.steps[0].perform : undefined;
    const [wish] = compute.observe?.(world.fold, { effect, answer } as Observation, world.nowMs) ?? [];
    status({ conditions: [{ type: 'DisruptionTarget', status: 'True' }], podIP: '10.0.0.7' });
    submit(wish as never);
    expect([condition('DisruptionTarget')?.status, pod().status?.podIP, pod().status?.phase]).toEqual(['True', '10.0.0.7', 'Running']);
  });

  it('of an instance that ended makes the pod Succeeded, and it is not started again', () => {
    answer = { instanceId: 'i-1', state: 'ended', startedAtMs: 1_767_225_600_000, endedAtMs: 1_767_225_601_000, message: '' };
    start({ restartPolicy: 'Never' });
    world.run();
    expect(calls).toMatchObject([{ kind: 'ensure-instance', runsToEnd: true }]);
    expect([pod().status?.phase, condition('Ready')]).toMatchObject(['Succeeded', { status: 'False', reason: 'PodCompleted' }]);
    expect(pod().status?.containerStatuses?.[0]?.state?.terminated).toEqual({
      exitCode: 0,
      reason: 'Completed',
      startedAt: '2026-01-01T00:00:00Z',
      finishedAt: '2026-01-01T00:00:01Z',
    });
  });

  it('for another incarnation, a terminating or an ended pod changes nothing', () => {
    start();
    const observed = (uid: string) => compute.observe?.(world.fold, { effect: { ...calls[0], ref: { ...a, uid } }, answer } as Observation, world.nowMs);
    const { uid } = pod().metadata;
    expect(observed('the one before')).toEqual([]);
    status({ phase: 'Succeeded' });
    expect(observed(uid)).toEqual([]);
  });

  it('does not make a pod ready whose node is not (NOD-4)', () => {
    start();
    status({ conditions: [{ type: 'Ready', status: 'False', reason: 'NodeNotReady' }] });
    world.run();
    expect([calls.length, condition('Ready')]).toMatchObject([1, { status: 'False', reason: 'NodeNotReady' }]);
  });
});

describe('a pod that is deleted', () => {
  it('loses its instance first and is gone then', () => {
    start();
    submit({ verb: 'delete', ref: a });
    world.run();
    expect(calls.map(({ kind }) => kind)).toEqual(['ensure-instance', 'remove-instance', 'remove-instance']);
    expect(world.fold.get(a)).toBeUndefined();
  });

  it('by force loses it afterwards; its successor of the same name keeps its own', () => {
    start();
    const first = pod().metadata.uid;
    submit({ verb: 'delete', ref: a, gracePeriodSeconds: 0 });
    start();
    expect(calls.filter(({ kind }) => kind === 'remove-instance').map(({ owner }) => owner)).toEqual([`k8shost/pods/${first}`]);
    expect(compute.reconcile(world.fold, null, { ...a, uid: pod().metadata.uid }, 0)).toEqual({ kind: 'settled' });
  });

  it('and has a finalizer stays without an instance until the finalizer goes', () => {
    start({}, { finalizers: ['x.io/hold'] });
    submit({ verb: 'delete', ref: a });
    world.run();
    expect(pod().metadata.deletionGracePeriodSeconds).toBe(0);
    submit({ verb: 'patch', ref: a, patchType: 'merge', patch: { metadata: { finalizers: null } } });
    expect(world.fold.get(a)).toBeUndefined();
  });
});

it('an instance that the list does not show is made again', () => {
  start();
  expect(compute.sweep?.(world.fold, 'plasmavmc', [], 0)).toMatchObject([{ perform: { kind: 'ensure-instance' } }]);
});
