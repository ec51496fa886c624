import { describe, expect, test } from 'vitest';
import type { Plan, Step } from '../../../domain/reconciler.ts';
import { complete, eventOf, foldOf, refOf, testTenant, type Draft } from '../../../domain/testing/objects-of.ts';
import { createScheduling } from '../scheduling.ts';
import { node, pod } from '../testing/decided.ts';
import { boundClaim, claim, mounts, storageClass, volume } from '../testing/storage-drafts.ts';
import { lineRef } from '../view/cluster.ts';
import { podGroupsResource } from '../view/pod-groups.ts';
import { clusterOf } from '../view/scheduling-view.ts';

const line = lineRef(testTenant, 'default-scheduler');
const nowMs = Date.parse('2026-01-01T00:00:10Z');

const group = (name: string, minMember: number): Draft => ({
  apiVersion: 'scheduling.x-k8s.io/v1alpha1',
  kind: podGroupsResource,
  metadata: { name, namespace: 'default' },
  spec: { minMember },
});
const member = (name: string, cpu: string, { of = 'g', ...more }: { readonly of?: string; readonly [field: string]: unknown } = {}): Draft =>
  pod(name, { containers: [{ name: 'c', resources: { requests: { cpu } } }], ...more }, { labels: { 'scheduling.x-k8s.io/pod-group': of } });

function planned(drafts: readonly Draft[]) {
  const { fold, changes } = foldOf(drafts);
  const scheduling = createScheduling();
  const view = changes.reduce((before, change) => scheduling.evolve(before, change), scheduling.initialView());
  const placed = (): readonly string[] => [...(clusterOf(view, testTenant)?.placed.keys() ?? [])];
  const before = placed();
  const plan = scheduling.reconcile(fold, view, line, nowMs);
  // What was thought is taken back.
  expect(placed()).toEqual(before);
  return { plan, noted: () => (plan.note === undefined ? view : scheduling.noted?.(view, line, plan.note)), scheduling, view, fold };
}
const steps = (plan: Plan): readonly Step[] => (plan.kind === 'act' ? plan.steps : []);
/** Each append that binds: who in it goes where. */
const bound = (plan: Plan): readonly string[] =>
  steps(plan).flatMap((step) => {
    const wishes = 'together' in step ? step.together.map(({ submit }) => submit) : 'submit' in step ? [step.submit] : [];
    const binds = wishes.flatMap((wish) => (wish.verb === 'bind' ? [`${wish.ref.name} → ${wish.nodeName}`] : []));
    return binds.length === 0 ? [] : [binds.join(', ')];
  });
const told = (plan: Plan): readonly string[] =>
  steps(plan).flatMap((step) => {
    if (!('submit' in step) || step.submit.verb !== 'patch') return [];
    const { status } = step.submit.patch as { readonly status: { readonly conditions?: readonly { readonly message: string }[] } };
    return [`${step.submit.ref.name}: ${status.conditions?.[0]?.message ?? ''}`];
  });

const cases: readonly (readonly [string, readonly Draft[], readonly string[], readonly string[]])[] = [
  ['all find a node: one append', [node('a'), group('g', 2), member('p1', '3'), member('p2', '1')], ['p1 → a, p2 → a'], []],
  [
    'too few find a node: none is bound, and each is told who did not',
    [node('a'), group('g', 2), member('p1', '3'), member('p2', '2')],
    [],
    ['p1', 'p2'].map((name) => `${name}: pod group default/g: 1 of minMember 2 pods find a node, not p2: 0/1 nodes are available: 1 Insufficient cpu.`),
  ],
  [
    'more than are needed: those that fit are bound, the others are told for themselves',
    [node('a'), group('g', 2), member('p1', '2'), member('p2', '2'), member('p3', '2')],
    ['p1 → a, p2 → a'],
    ['p3: 0/1 nodes are available: 1 Insufficient cpu.'],
  ],
  [
    'too few are there',
    [node('a'), group('g', 3), member('p1', '1'), member('p2', '1')],
    [],
    ['p1', 'p2'].map((name) => `${name}: pod group default/g: 2 of minMember 3 pods are there`),
  ],
  [
    'there is no such group',
    [node('a'), member('p1', '1')],
    [],
    ['p1: pod group default/g, which the label scheduling.x-k8s.io/pod-group names, is not found'],
  ],
  [
    'too few are there, with those that have nodes',
    [node('a'), group('g', 4), member('p1', '1', { nodeName: 'a' }), member('p2', '1'), member('p3', '1')],
    [],
    ['p2', 'p3'].map((name) => `${name}: pod group default/g: 3 of minMember 4 pods are there`),
  ],
  ['one waits and the others are bound', [node('a'), node('b'), group('g', 2), member('p1', '1', { nodeName: 'a' }), member('p2', '1')], ['p2 → b'], []],
  [
    'enough have nodes: the others are pods like any',
    [node('a'), group('g', 1), member('p1', '1', { nodeName: 'a' }), member('p2', '1'), member('p3', '4')],
    ['p2 → a'],
    ['p3: 0/1 nodes are available: 1 Insufficient cpu. preemption: 0/1 nodes are available: 1 No preemption victims found for incoming pod.'],
  ],
  [
    'the important first',
    [node('a'), group('g', 1), member('p1', '3'), member('p2', '3', { priority: 9 })],
    ['p2 → a'],
    ['p1: 0/1 nodes are available: 1 Insufficient cpu.'],
  ],
  [
    'what a group has found is taken for those behind it; what it gave up is not',
    [node('a'), group('g', 2), group('h', 2), member('g1', '3'), member('g2', '3'), member('h1', '2', { of: 'h' }), member('h2', '2', { of: 'h' }), pod('x')],
    ['h1 → a, h2 → a', 'x → a'],
    ['g1', 'g2'].map((name) => `${name}: pod group default/g: 1 of minMember 2 pods find a node, not g2: 0/1 nodes are available: 1 Insufficient cpu.`),
  ],
  [
    'nobody makes room for a group',
    [
      node('a'),
      group('g', 1),
      pod('low', { nodeName: 'a', containers: [{ name: 'c', resources: { requests: { cpu: '4' } } }] }),
      member('p1', '1', { priority: 9 }),
    ],
    [],
    ['p1: pod group default/g: 0 of minMember 1 pods find a node, not p1: 0/1 nodes are available: 1 Insufficient cpu.'],
  ],
  [
    'gated members are not there yet',
    [node('a'), group('g', 2), member('p1', '1'), member('p2', '1', { schedulingGates: [{ name: 'later' }] })],
    [],
    ['p1: pod group default/g: 1 of minMember 2 pods are there'],
  ],
  [
    'a group of more than one append takes',
    [node('a'), group('g', 101), ...Array.from({ length: 101 }, (_, index) => member(`m${1000 + index}`, '0'))],
    [],
    Array.from({ length: 100 }, (_, index) => `m${1000 + index}: pod group default/g has a minMember of more pods than are bound at once, which are 100`),
  ],
];

describe('a pod group is bound together or not at all', () => {
  test.each(cases)('%s', (_title, drafts, appends, conditions) => {
    const { plan } = planned(drafts);
    expect(bound(plan)).toEqual(appends);
    expect(told(plan)).toEqual(conditions);
  });

  test('the reasons are told of the group and of each member', () => {
    const [step] = steps(planned([node('a'), group('g', 2), member('p1', '3'), member('p2', '1')]).plan);
    expect(step?.about).toMatchObject({
      ref: { resource: 'podgroups.scheduling.x-k8s.io', name: 'g' },
      because: { summary: '2 pods of pod group default/g are bound together: minMember 2, 0 bound before', detail: { minMember: 2, fit: 2, unfit: [] } },
    });
    expect(step !== undefined && 'together' in step ? step.together.map(({ about }) => about?.because) : []).toMatchObject(
      ['a', 'a'].map((winner) => ({ detail: { winner, podGroup: { podGroup: 'default/g', minMember: 2, bound: 0, fit: 2 } } })),
    );
  });

  test('of a group that is not found nobody says how many it wants', () => {
    const [step] = steps(planned([node('a'), member('p1', '1')]).plan);
    expect(step?.about?.because.detail).toEqual({ podGroup: 'default/g', bound: 0, waiting: 1 });
  });

  test('one that failed waits until a member, its group or a node comes', () => {
    const { plan, noted, scheduling, fold } = planned([node('a'), group('g', 3), member('p1', '1'), member('p2', '1')]);
    expect(plan.kind).toBe('act');
    let view = noted();
    const wakes = (draft: Draft): readonly string[] => {
      const { changes } = foldOf([draft]);
      return changes.flatMap((change) => {
        view = scheduling.evolve(view ?? new Map(), change);
        return scheduling.affected(fold, view, change).map(({ name }) => name);
      });
    };
    expect(wakes({ kind: 'ConfigMap', metadata: { name: 'c', namespace: 'default' } })).toEqual([]);
    expect(wakes(group('h', 1))).toEqual([]);
    expect(wakes(group('g', 2))).toEqual(['default-scheduler']);
  });

  test('of one that failed, those wait for a node that have found none; the others wait with them', () => {
    const { noted } = planned([node('a'), group('g', 2), member('p1', '3'), member('p2', '3')]);
    const line = clusterOf(noted() ?? new Map(), testTenant)?.lines.get('default-scheduler');
    expect([...(line?.aside.values() ?? [])].map(({ info, rejectedBy }) => [info.ref.name, [...(rejectedBy ?? [])]])).toEqual([
      ['p1', ['Coscheduling']],
      ['p2', ['NodeResourcesFit', 'Coscheduling']],
    ]);
  });

  test('a group that cannot be placed is given up once, however many are in it', () => {
    const drafts = [node('a'), group('g', 2), ...Array.from({ length: 150 }, (_, index) => member(`m${1000 + index}`, '5'))];
    const { plan, noted, scheduling, fold } = planned(drafts);
    expect(told(plan)).toHaveLength(100);
    expect(scheduling.reconcile(fold, noted() ?? new Map(), line, nowMs)).toMatchObject({ kind: 'wait', because: { detail: { aside: 150 } } });
  });
});

/** What is heard after a plan, and who is told or bound then. */
function thenPlanned(first: ReturnType<typeof planned>, draft: Draft, gone = false) {
  const { scheduling, fold, noted } = first;
  const object = complete(draft);
  const change = fold.apply(eventOf(refOf(object), object, 1_000, gone));
  const view = noted() ?? new Map();
  if (change !== undefined) scheduling.evolve(view, change);
  const woken = change === undefined ? [] : scheduling.affected(fold, view, change).map(({ name }) => name);
  return { woken, plan: scheduling.reconcile(fold, view, line, nowMs + 60_000) };
}

describe('members wait for the others of their group', () => {
  const failed = () => planned([node('a'), group('g', 2), member('m1', '3'), member('m2', '2'), member('m3', '2')]);

  test('one that goes leaves its room to them', () => {
    const { woken, plan } = thenPlanned(failed(), member('m1', '3'), true);
    expect([woken, bound(plan)]).toEqual([['default-scheduler'], ['m2 → a, m3 → a']]);
  });

  test('one that gets a node by others counts for them', () => {
    const first = planned([node('a'), group('g', 3), member('p1', '1'), member('p2', '1')]);
    const { woken, plan } = thenPlanned(first, member('p3', '1', { nodeName: 'elsewhere' }));
    expect([woken, bound(plan)]).toEqual([['default-scheduler'], ['p1 → a, p2 → a']]);
  });

  test('where there are no nodes they wait for the first', () => {
    const first = planned([group('g', 2), member('p1', '1'), member('p2', '1')]);
    expect(bound(thenPlanned(first, node('a')).plan)).toEqual(['p1 → a, p2 → a']);
  });

  test('one that is told why it waits wakes nobody', () => {
    const { woken, plan } = thenPlanned(failed(), { ...member('m1', '3'), status: { phase: 'Pending', message: 'told' } });
    // It has a turn to wait for.
    expect([woken, plan.kind]).toEqual([['default-scheduler'], 'wait']);
  });
});

describe('SCH-94: before a group is bound the claims of all of it are', () => {
  const made = storageClass('wait', { provisioner: 'csi' });
  const selected = (name: string): Draft => claim(name, { metadata: { annotations: { 'volume.kubernetes.io/selected-node': 'a' } } });
  const withClaims = (name: string, claims: readonly string[], nominatedNodeName = ''): Draft => ({
    ...member(name, '0', mounts(...claims) as { readonly [field: string]: unknown }),
    status: { phase: 'Pending', ...(nominatedNodeName !== '' && { nominatedNodeName }) },
  });
  const written = (plan: Plan): readonly string[] =>
    steps(plan).flatMap((step) => ('submit' in step && step.submit.verb === 'patch' ? [`${step.submit.ref.resource}/${step.submit.ref.name}`] : []));
  const names = (prefix: string, count: number): readonly string[] => Array.from({ length: count }, (_, index) => `${prefix}${1000 + index}`);

  test('each is told its node and its claims where to be made', () => {
    const { plan } = planned([node('a'), made, group('g', 2), claim('x'), claim('y'), withClaims('p1', ['x']), withClaims('p2', ['y'])]);
    expect(written(plan)).toEqual(['pods/p1', 'persistentvolumeclaims/x', 'pods/p2', 'persistentvolumeclaims/y']);
  });

  test('then nothing is done until they are bound, and then all are', () => {
    const meant = [withClaims('p1', ['x'], 'a'), withClaims('p2', ['y'], 'a')];
    const scene = [node('a'), made, volume('v', {}, { phase: 'Bound' }), volume('w', {}, { phase: 'Bound' }), group('g', 2), ...meant];
    const first = planned([...scene, selected('x'), boundClaim('y', 'v')]);
    expect(first.plan.kind).toBe('wait');
    expect(bound(thenPlanned(first, boundClaim('x', 'w')).plan)).toEqual(['p1 → a, p2 → a']);
  });

  test('many claims are told a hundred steps at a time', () => {
    const drafts = names('p', 90).flatMap((name) => {
      const claims = names(`${name}-`, 5);
      return [...claims.map((one) => claim(one)), withClaims(name, claims)];
    });
    expect(written(planned([node('a'), made, group('g', 90), ...drafts]).plan)).toHaveLength(100);
  });

  test('those beyond the hundred that are tried at once wait with them', () => {
    // Those that are tried last came first.
    const drafts = names('p', 120)
      .toReversed()
      .flatMap((name) => [selected(`x-${name}`), withClaims(name, [`x-${name}`], 'a')]);
    const { plan, noted } = planned([node('a', {}, { status: { allocatable: { cpu: '4', pods: '200' } } }), made, group('g', 2), ...drafts]);
    expect(plan).toMatchObject({ kind: 'wait', untilMs: nowMs + 300_000 });
    expect(clusterOf(noted() ?? new Map(), testTenant)?.lines.get('default-scheduler')?.aside.size).toBe(120);
  });

  test('a group that waits again keeps no node', () => {
    const last = withClaims('p2', ['y'], 'a');
    const first = planned([node('a'), made, group('g', 2), selected('x'), selected('y'), withClaims('p1', ['x'], 'a'), last]);
    const { woken, plan } = thenPlanned(first, last, true);
    expect(woken).toEqual(['default-scheduler']);
    expect(told(plan)).toEqual(['p1: pod group default/g: 1 of minMember 2 pods are there']);
    expect(steps(plan)).toContainEqual(
      expect.objectContaining({ submit: expect.objectContaining({ patch: { status: expect.objectContaining({ nominatedNodeName: null }) } }) }),
    );
  });
});
