// Budgets with the real decide and fold; pods and their controllers are made by hand, and get ready when the test says so.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Json } from '../../domain/api-object.ts';
import type { Wish } from '../../domain/command.ts';
import type { Rejection } from '../../domain/rejection.ts';
import type { Ref } from '../../domain/ref.ts';
import { complete, refOf, testTenant, type Draft } from '../../domain/testing/objects-of.ts';
import { createSmallWorld, type SmallWorld } from '../../domain/testing/small-world.ts';
import { widgetDefinition, widgetVersion } from '../../domain/testing/widgets.ts';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import type { Event, Pod, PodDisruptionBudget } from '../../schemas/kubernetes/types.ts';
import { createDisruption } from './disruption.ts';

let world: SmallWorld;
beforeEach(() => {
  world = createSmallWorld([createDisruption(kubernetesFacts)], kubernetesFacts);
  for (const name of ['default', 'other']) create({ kind: 'Namespace', metadata: { name } });
});

const namespace = 'default';
const budgetRef: Ref = { ...testTenant, resource: 'poddisruptionbudgets.policy', namespace, name: 'b' };
const podRef = (name: string): Ref => ({ ...testTenant, resource: 'pods', namespace, name });

function submit(wish: Wish): void {
  expect(world.submit(wish)).toBeUndefined();
  world.run();
}
function create(draft: Draft, ref = refOf(draft)): string {
  submit({ verb: 'create', ref, object: complete({ ...draft, metadata: { ...draft.metadata, uid: '' } }) });
  return world.fold.get(ref)?.object.metadata.uid ?? '';
}
const patchStatus = (name: string, status: Json): void =>
  submit({ verb: 'patch', ref: podRef(name), subresource: 'status', patchType: 'merge', patch: { status } });
const setReady = (name: string, status: 'True' | 'False' = 'True'): void =>
  patchStatus(name, { phase: 'Running', conditions: [{ type: 'Ready', status, lastTransitionTime: '2026-01-01T00:00:00Z' }] });

const app = { app: 'web' };
const owner = (kind: string, name: string, uid: string, apiVersion = 'apps/v1') => ({ apiVersion, kind, name, uid, controller: true });
/** On a node, so that a deleted one takes its time. */
function pods(names: readonly string[], ownerReference?: ReturnType<typeof owner>, labels: Readonly<Record<string, string>> = app): void {
  for (const name of names) {
    const ownerReferences = ownerReference === undefined ? {} : { ownerReferences: [ownerReference] };
    create({ kind: 'Pod', metadata: { name, namespace, labels, ...ownerReferences }, spec: { nodeName: 'n1', containers: [{ name: 'c', image: 'i' }] } });
    setReady(name);
  }
}
function workload(kind: string, name: string, replicas: number, metadata: object = {}): string {
  const template = { metadata: { labels: app }, spec: { containers: [{ name: 'c', image: 'i' }] } };
  const selector = kind === 'ReplicationController' ? app : { matchLabels: app };
  const apiVersion = kind === 'ReplicationController' ? 'v1' : 'apps/v1';
  return create({ apiVersion, kind, metadata: { name, namespace, ...metadata }, spec: { replicas, selector, template } });
}
const budget = (spec: object): string =>
  create({ apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', metadata: { name: 'b', namespace }, spec: { selector: { matchLabels: app }, ...spec } });

const status = () => world.fold.get<PodDisruptionBudget>(budgetRef)?.object.status;
/** expected, healthy, desired, allowed */
const numbers = () => [status()?.expectedPods, status()?.currentHealthy, status()?.desiredHealthy, status()?.disruptionsAllowed];
const condition = () => status()?.conditions?.find(({ type }) => type === 'DisruptionAllowed');
const evict = (name: string): Rejection | undefined => world.submit({ verb: 'evict', ref: podRef(name) });
const told = (): readonly string[] =>
  world.fold.list<Event>(testTenant, 'events').map(({ object }) => `${object.involvedObject.name}: ${object.type} ${object.reason}: ${object.message}`);

describe('what a budget counts', () => {
  it('PDB-2: expects the pods there are, and wants minAvailable of them', () => {
    pods(['p1', 'p2', 'p3']);
    budget({ minAvailable: 2 });
    expect(numbers()).toEqual([3, 3, 2, 1]);
    expect(status()?.observedGeneration).toBe(1);
    expect(condition()).toEqual({
      type: 'DisruptionAllowed',
      status: 'True',
      observedGeneration: 1,
      lastTransitionTime: '2026-01-01T00:00:00Z',
      reason: 'SufficientPods',
      message: '',
    });
    setReady('p1', 'False');
    expect(numbers()).toEqual([3, 2, 2, 0]);
    expect([condition()?.status, condition()?.reason]).toEqual(['False', 'InsufficientPods']);
  });

  it('PDB-2: expects what the Deployments want, not what there is; shares round up', () => {
    const deployment = workload('Deployment', 'd', 7);
    for (const [set, names] of [
      ['old', ['p1', 'p2']],
      ['new', ['p3', 'p4', 'p5', 'p6']],
    ] as const) {
      const uid = workload('ReplicaSet', set, names.length, { ownerReferences: [owner('Deployment', 'd', deployment)] });
      pods(names, owner('ReplicaSet', set, uid));
    }
    budget({ minAvailable: '30%' });
    expect(numbers()).toEqual([7, 6, 3, 3]);
    submit({ verb: 'patch', ref: budgetRef, patchType: 'merge', patch: { spec: { minAvailable: null, maxUnavailable: '30%' } } });
    expect([numbers(), status()?.observedGeneration]).toEqual([[7, 6, 4, 2], 2]);
    submit({ verb: 'patch', ref: { ...budgetRef, resource: 'deployments.apps', name: 'd' }, patchType: 'merge', patch: { spec: { replicas: 10 } } });
    expect(numbers()).toEqual([10, 6, 7, 0]);
  });

  it.each([
    ['ReplicaSet', 'apps/v1'],
    ['StatefulSet', 'apps/v1'],
    ['ReplicationController', 'v1'],
  ])('PDB-2: expects what a %s wants', (kind, apiVersion) => {
    pods(['p1', 'p2'], owner(kind, 'w', workload(kind, 'w', 4), apiVersion));
    budget({ maxUnavailable: 3 });
    expect(numbers()).toEqual([4, 2, 1, 1]);
  });

  it('PDB-2: expects what each set wants once their Deployment left them behind', () => {
    const deployment = workload('Deployment', 'd', 3);
    for (const [set, replicas] of [
      ['old', 3],
      ['new', 1],
    ] as const) {
      const uid = workload('ReplicaSet', set, replicas, { ownerReferences: [owner('Deployment', 'd', deployment)] });
      pods([`of-${set}`], owner('ReplicaSet', set, uid));
    }
    budget({ maxUnavailable: 1 });
    expect(numbers()).toEqual([3, 2, 2, 0]);
    for (const name of ['old', 'new'])
      submit({ verb: 'patch', ref: { ...budgetRef, resource: 'replicasets.apps', name }, patchType: 'merge', patch: { metadata: { ownerReferences: null } } });
    expect(numbers()).toEqual([4, 2, 3, 0]);
  });

  it('PDB-2: expects what a set wants whose Deployment is gone', () => {
    const uid = workload('ReplicaSet', 's', 3, { ownerReferences: [owner('Deployment', 'd', 'gone')] });
    pods(['p1'], owner('ReplicaSet', 's', uid));
    budget({ maxUnavailable: 3 });
    expect(numbers()).toEqual([3, 1, 0, 1]);
  });

  it('PDB-2: allows nothing while there is no pod, and says so', () => {
    budget({ minAvailable: 0 });
    expect(numbers()).toEqual([0, 0, 0, 0]);
    expect(told()).toEqual(['b: Normal NoPods: No matching pods found']);
  });

  it('PDB-2: does not count pods that nobody controls towards a share, and says so', () => {
    pods(['p1', 'p2']);
    budget({ maxUnavailable: 1 });
    expect(numbers()).toEqual([0, 2, 0, 0]);
    expect(told()).toEqual([
      expect.stringContaining(
        'Warning UnmanagedPods: Pods selected by this PodDisruptionBudget (selector: &LabelSelector{MatchLabels:map[string]string{app: web,},',
      ),
    ]);
  });

  it('PDB-1: selects all pods of its namespace with an empty selector, none without one', () => {
    pods(['p1'], undefined, {});
    pods(['p2'], undefined, { x: 'y' });
    budget({ minAvailable: 1, selector: {} });
    expect(numbers()).toEqual([2, 2, 1, 1]);
    pods(['p3'], undefined, {});
    expect(numbers()).toEqual([3, 3, 1, 2]);
    expect(world.submit({ verb: 'delete', ref: budgetRef })).toBeUndefined();
    budget({ minAvailable: 1, selector: undefined });
    expect(numbers()).toEqual([0, 0, 1, 0]);
  });

  it('PDB-1: follows labels by which pods come and go', () => {
    pods(['p1', 'p2']);
    budget({ minAvailable: 1, selector: { matchExpressions: [{ key: 'app', operator: 'In', values: ['web'] }] } });
    expect(numbers()).toEqual([2, 2, 1, 1]);
    submit({ verb: 'patch', ref: podRef('p1'), patchType: 'merge', patch: { metadata: { labels: { app: 'mended' } } } });
    expect(numbers()).toEqual([1, 1, 1, 0]);
    submit({ verb: 'patch', ref: podRef('p1'), patchType: 'merge', patch: { metadata: { labels: app } } });
    expect(numbers()).toEqual([2, 2, 1, 1]);
  });
});

describe('PDB-4: a budget that cannot be worked out', () => {
  it('allows nothing and says why, until it can be', () => {
    const set = workload('ReplicaSet', 's', 2);
    pods(['p1', 'p0'], owner('ReplicaSet', 's', set));
    budget({ maxUnavailable: 1 });
    expect(numbers()).toEqual([2, 2, 1, 1]);
    pods(['p2'], owner('Job', 'j', 'uid-of-a-job', 'batch/v1'));
    expect(status()?.disruptionsAllowed).toBe(0);
    expect(condition()).toMatchObject({ status: 'False', reason: 'SyncFailed', message: 'jobs.batch does not implement the scale subresource' });
    expect(told()).toEqual([
      'b: Warning CalculateExpectedPodCountFailed: Failed to calculate the number of expected pods: jobs.batch does not implement the scale subresource',
    ]);
    expect(world.planOf(budgetRef)?.kind).toBe('blocked');
    for (const name of ['p0', 'p2']) submit({ verb: 'delete', ref: podRef(name), gracePeriodSeconds: 0 });
    pods(['p3'], owner('ReplicaSet', 's', set));
    expect([numbers(), condition()?.reason, condition()?.message]).toEqual([[2, 2, 1, 1], 'SufficientPods', '']);
  });

  it.each([
    [owner('Widget', 'w', 'u', 'example.com/v1'), 'no matches for kind "Widget" in version "example.com/v1"'],
    [owner('ReplicaSet', 's', 'another'), 'found no controllers for pod "p1"'],
  ])('by %o', (ownerReference, message) => {
    workload('ReplicaSet', 's', 2);
    pods(['p1'], ownerReference);
    budget({ maxUnavailable: 1 });
    expect([condition()?.reason, condition()?.message]).toEqual(['SyncFailed', message]);
    expect(evict('p1')).toMatchObject({ kind: 'too-many-requests' });
  });
});

it('PDB-2: expects what a custom resource wants by its scale, from when its definition tells where that is', () => {
  const version = (subresources: object) => widgetVersion({ subresources }, { type: 'object', 'x-kubernetes-preserve-unknown-fields': true });
  const definition = widgetDefinition(version({}));
  create(definition);
  const widgetRef = { ...budgetRef, resource: 'widgets.example.com', name: 'w' };
  const widget = create({ apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name: 'w', namespace }, spec: { size: 5 } }, widgetRef);
  pods(['p1', 'p2'], owner('Widget', 'w', widget, 'example.com/v1'));
  budget({ maxUnavailable: 4 });
  expect(condition()?.message).toBe('widgets.example.com does not implement the scale subresource');
  const scaled = { versions: [version({ scale: { specReplicasPath: '.spec.size', statusReplicasPath: '.status.size' } })] };
  submit({ verb: 'patch', ref: refOf(definition), patchType: 'merge', patch: { spec: scaled } as unknown as Json });
  expect(numbers()).toEqual([5, 2, 1, 1]);
  submit({ verb: 'patch', ref: widgetRef, patchType: 'merge', patch: { spec: { size: 6 } } });
  expect(numbers()).toEqual([6, 2, 2, 0]);
  submit({ verb: 'patch', ref: widgetRef, patchType: 'merge', patch: { spec: { size: null } } });
  expect(condition()?.message).toBe('Internal error occurred: the spec replicas field ".spec.size" does not exist');
});

describe('evictions', () => {
  beforeEach(() => {
    pods(['p1', 'p2', 'p3']);
    budget({ minAvailable: 2 });
  });

  it('PDB-3, PDB-6, PDB-7: are granted as the budget allows, and again once a pod has come in place of the one that went', () => {
    expect(evict('p1')).toBeUndefined();
    expect(evict('p2')).toMatchObject({ kind: 'too-many-requests' });
    world.run();
    expect(evict('p2')).toMatchObject({ causes: [{ message: 'The disruption budget b needs 2 healthy pods and has 2 currently' }] });
    expect(numbers()).toEqual([3, 2, 2, 0]);
    // It is being deleted: nothing of it has to be remembered.
    expect(status()?.disruptedPods).toBeUndefined();
    pods(['p4']);
    expect(evict('p2')).toBeUndefined();
    world.run();
    expect(numbers()).toEqual([4, 2, 2, 0]);
    expect(world.rejections).toEqual([]);
  });

  it('PDB-3: that come to nothing are forgotten after two minutes, and the pod counts again', () => {
    const since = '2026-01-01T00:00:00Z';
    submit({ verb: 'patch', ref: budgetRef, subresource: 'status', patchType: 'merge', patch: { status: { disruptedPods: { p1: since, gone: since } } } });
    expect([numbers(), status()?.disruptedPods]).toEqual([[3, 2, 2, 0], { p1: since }]);
    expect(world.planOf(budgetRef)).toMatchObject({ kind: 'wait', untilMs: Date.parse(since) + 120_000 });
    world.passTo(Date.parse(since) + 119_999);
    expect(numbers()).toEqual([3, 2, 2, 0]);
    world.passTo(Date.parse(since) + 120_000);
    expect([numbers(), status()?.disruptedPods]).toEqual([[3, 3, 2, 1], undefined]);
    expect(told()).toEqual(["p1: Warning NotDeleted: Pod was expected by PDB default/b to be deleted but it wasn't"]);
  });

  it('K11: that the planner has not seen are not written over', () => {
    // Planned on the fold before the eviction, written after it.
    expect(
      world.submit({ verb: 'patch', ref: podRef('p3'), subresource: 'status', patchType: 'merge', patch: { status: { conditions: [] } } }),
    ).toBeUndefined();
    const plan = createDisruption(kubernetesFacts).reconcile(world.fold, null, budgetRef, world.nowMs);
    expect(evict('p1')).toBeUndefined();
    const step = plan.kind === 'act' ? plan.steps[0] : undefined;
    expect(step && 'submit' in step ? world.submit(step.submit) : undefined).toMatchObject({ kind: 'conflict' });
  });
});

describe('PDB-8: a pod that is marked to be disrupted', () => {
  const marked = (reason: string): void => {
    pods(['p1']);
    patchStatus('p1', { conditions: [{ type: 'DisruptionTarget', status: 'True', reason, message: 'm', lastTransitionTime: '2026-01-01T00:00:00Z' }] });
  };
  const mark = () => world.fold.get<Pod>(podRef('p1'))?.object.status?.conditions?.find(({ type }) => type === 'DisruptionTarget');
  const staleMs = Date.parse('2026-01-01T00:02:00Z');

  it('is no target any more when nobody deletes it within two minutes', () => {
    marked('DeletionByTaintManager');
    world.passTo(staleMs - 1);
    expect(mark()?.status).toBe('True');
    world.passTo(staleMs);
    expect(mark()).toEqual({ type: 'DisruptionTarget', status: 'False', lastTransitionTime: '2026-01-01T00:02:00Z' });
  });

  it.each([
    ['its kubelet ends it', () => marked('TerminationByKubelet')],
    [
      'it is being deleted',
      () => {
        marked('EvictionByEvictionAPI');
        submit({ verb: 'delete', ref: podRef('p1') });
      },
    ],
    [
      'it has ended',
      () => {
        marked('PreemptionByScheduler');
        patchStatus('p1', { phase: 'Failed' });
      },
    ],
  ])('stays one when %s', (_why, prepare) => {
    prepare();
    world.passTo(staleMs + 1);
    expect(mark()?.status).toBe('True');
  });
});

it('looks only at budgets of the namespace and project that could select the pod', () => {
  pods(['p1']);
  const names = { b: namespace, 'by-name': namespace, elsewhere: 'other', all: namespace, none: namespace, database: namespace };
  const selectors: Readonly<Record<string, object | undefined>> = {
    'by-name': { matchLabels: { app: 'web', x: 'y' } },
    all: {},
    database: { matchLabels: { app: 'db' } },
  };
  for (const [name, ns] of Object.entries(names)) {
    const selector = name === 'none' ? {} : { selector: selectors[name] ?? { matchLabels: app } };
    create({ apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', metadata: { name, namespace: ns }, spec: { minAvailable: 1, ...selector } });
  }
  const asked: string[] = [];
  const objects = {
    ...world.fold,
    position: 0,
    get: world.fold.get.bind(world.fold),
    list: () => {
      throw new Error('nothing is scanned');
    },
    by: ((index, key) => {
      asked.push(`${index} ${key}`);
      return world.fold.by(index, key);
    }) as SmallWorld['fold']['by'],
    tenants: () => [],
    quarantine: () => undefined,
    lastSequence: () => 0,
  };
  const after = world.fold.get<Pod>(podRef('p1'))?.object as Pod;
  const recorded = world.events[0] as NonNullable<(typeof world.events)[0]>;
  const refs = createDisruption(kubernetesFacts).affected(objects, null, { recorded: { ...recorded, ref: podRef('p1') }, before: undefined, after });
  expect(refs.map(({ namespace: ns, name }) => `${ns}/${name}`)).toEqual(['default/all', 'default/b']);
  expect(asked).toEqual(['budgetsBySelector acme/shop/default/', 'budgetsBySelector acme/shop/default/app=web']);
  const addressed = { ...after, status: { ...after.status, podIP: '10.0.0.7' } };
  expect(createDisruption(kubernetesFacts).affected(objects, null, { recorded: { ...recorded, ref: podRef('p1') }, before: after, after: addressed })).toEqual(
    [],
  );
});
