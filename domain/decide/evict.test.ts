import { describe, expect, it } from 'vitest';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import type { Pod, PodDisruptionBudget, PodDisruptionBudgetStatus } from '../../schemas/kubernetes/types.ts';
import type { ApiObject, Json } from '../api-object.ts';
import { withDisruption } from '../disruption-budget.ts';
import type { Ref } from '../ref.ts';
import type { Rejection } from '../rejection.ts';
import { testTenant } from '../testing/objects-of.ts';
import { createSmallWorld, type SmallWorld } from '../testing/small-world.ts';

const namespace = 'default';
const podRef: Ref = { ...testTenant, resource: 'pods', namespace, name: 'p' };
const budgetRef = (name: string): Ref => ({ ...podRef, resource: 'poddisruptionbudgets.policy', name });
const startMs = Date.parse('2026-01-01T00:00:00Z');

type Numbers = Partial<PodDisruptionBudgetStatus>;
interface Situation {
  readonly phase?: string;
  readonly ready?: boolean;
  readonly deleting?: boolean;
  readonly policy?: 'AlwaysAllow' | 'IfHealthyBudget';
  readonly budgets?: readonly string[];
  readonly selector?: object;
}

/** A pod on a node, budgets that count it, and their numbers. */
function worldOf(
  { phase = 'Running', ready = true, deleting = false, policy, budgets = ['b'], selector = { matchLabels: { app: 'web' } } }: Situation,
  numbers: Numbers,
): SmallWorld {
  const world = createSmallWorld([], kubernetesFacts, {}, startMs);
  const make = (ref: Ref, object: object): void => expect(world.submit({ verb: 'create', ref, object: object as ApiObject })).toBeUndefined();
  const say = (ref: Ref, status: Json): void =>
    expect(world.submit({ verb: 'patch', ref, subresource: 'status', patchType: 'merge', patch: { status } })).toBeUndefined();
  make({ ...podRef, resource: 'namespaces', namespace: '', name: namespace }, { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } });
  const spec = { nodeName: 'n', containers: [{ name: 'c', image: 'i' }] };
  make(podRef, { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p', namespace, labels: { app: 'web' } }, spec });
  if (deleting) expect(world.submit({ verb: 'delete', ref: podRef })).toBeUndefined();
  say(podRef, { phase, conditions: [{ type: 'Ready', status: ready ? 'True' : 'False' }] });
  for (const name of budgets) {
    const budget = { minAvailable: 1, selector, ...(policy === undefined ? {} : { unhealthyPodEvictionPolicy: policy }) };
    make(budgetRef(name), { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', metadata: { name, namespace }, spec: budget });
    say(budgetRef(name), {
      observedGeneration: 1,
      disruptionsAllowed: 0,
      currentHealthy: 0,
      desiredHealthy: 0,
      expectedPods: 0,
      ...numbers,
    } as unknown as Json);
  }
  return world;
}
const evict = (world: SmallWorld): Rejection | undefined => world.submit({ verb: 'evict', ref: podRef });
const budget = (world: SmallWorld) => world.fold.get<PodDisruptionBudget>(budgetRef('b'))?.object.status;
const isGoing = (world: SmallWorld): boolean => {
  const pod = world.fold.get<Pod>(podRef)?.object;
  return pod === undefined || pod.metadata.deletionTimestamp !== undefined;
};

const none: Numbers = { disruptionsAllowed: 0, currentHealthy: 1, desiredHealthy: 1 };
const one: Numbers = { disruptionsAllowed: 1, currentHealthy: 2, desiredHealthy: 1 };
const short: Numbers = { disruptionsAllowed: 0, currentHealthy: 0, desiredHealthy: 1 };

/** Upstream: registry/core/pod/storage eviction_test.go, TestEviction and TestEvictionIgnorePDB, re-typed. */
const cases: [title: string, situation: Situation, numbers: Numbers, outcome: 'refused' | 'uncounted' | 'counted'][] = [
  ['PDB-6: a healthy pod, while none may go', {}, none, 'refused'],
  ['PDB-6: a healthy pod, while one may go', {}, one, 'counted'],
  ['PDB-1: a pod that a budget without a selector does not count', { selector: { matchLabels: { app: 'db' } } }, none, 'uncounted'],
  ['PDB-1: a pod that an empty selector counts', { selector: {} }, none, 'refused'],
  ['PDB-5: a pod that is Pending', { phase: 'Pending', ready: false }, short, 'uncounted'],
  ['PDB-5: a pod that is Pending, though one may go', { phase: 'Pending', ready: false }, one, 'uncounted'],
  ['PDB-5: a pod that has succeeded', { phase: 'Succeeded', ready: false }, short, 'uncounted'],
  ['PDB-5: a pod that has failed', { phase: 'Failed', ready: false }, short, 'uncounted'],
  ['PDB-5: a pod that is being deleted', { deleting: true }, none, 'uncounted'],
  ['PDB-5: an unready pod, while the others are enough', { ready: false }, none, 'uncounted'],
  ['PDB-5: an unready pod, while the others are more than enough', { ready: false }, one, 'uncounted'],
  ['PDB-5: an unready pod, while the others are too few', { ready: false }, short, 'refused'],
  ['PDB-5: an unready pod, while none is wanted', { ready: false }, { disruptionsAllowed: 0, currentHealthy: 1, desiredHealthy: 0 }, 'refused'],
  ['PDB-5: an unready pod, by IfHealthyBudget, while the others are too few', { ready: false, policy: 'IfHealthyBudget' }, short, 'refused'],
  ['PDB-5: an unready pod, by AlwaysAllow, while the others are too few', { ready: false, policy: 'AlwaysAllow' }, short, 'uncounted'],
  ['PDB-5: a healthy pod, whatever AlwaysAllow says', { policy: 'AlwaysAllow' }, none, 'refused'],
];

describe('evicting', () => {
  it.each(cases)('%s', (_title, situation, numbers, outcome) => {
    const world = worldOf(situation, numbers);
    const before = budget(world);
    expect(evict(world)?.kind).toBe(outcome === 'refused' ? 'too-many-requests' : undefined);
    expect(isGoing(world)).toBe(outcome !== 'refused' || situation.deleting === true);
    if (outcome === 'counted')
      expect(budget(world)).toMatchObject({ disruptionsAllowed: (numbers.disruptionsAllowed ?? 0) - 1, disruptedPods: { p: '2026-01-01T00:00:00Z' } });
    else expect(budget(world)).toEqual(before);
  });

  it('PDB-6: says what the budget needs and has', () => {
    expect(evict(worldOf({}, { disruptionsAllowed: 0, currentHealthy: 2, desiredHealthy: 3 }))).toMatchObject({
      message: "Cannot evict pod as it would violate the pod's disruption budget.",
      causes: [{ reason: 'DisruptionBudget', message: 'The disruption budget b needs 3 healthy pods and has 2 currently' }],
    });
  });

  it('PDB-6: two budgets for one pod cannot be kept', () => {
    const world = worldOf({ budgets: ['a', 'b'] }, one);
    expect(evict(world)).toEqual({
      kind: 'internal',
      message: 'This pod has more than one PodDisruptionBudget, which the eviction subresource does not support.',
    });
    expect(isGoing(world)).toBe(false);
  });

  it('PDB-6: numbers that are older than the budget are waited for', () => {
    const world = worldOf({}, { ...one, observedGeneration: 0 });
    expect(evict(world)).toMatchObject({
      kind: 'too-many-requests',
      retryAfterSeconds: 10,
      causes: [{ message: 'The disruption budget b is still being processed by the server.' }],
    });
  });

  it('PDB-6: no more than 2,000 evictions wait to be noticed', () => {
    const waiting = (count: number): Json => Object.fromEntries(Array.from({ length: count }, (_, index) => [`gone-${index}`, '2026-01-01T00:00:00Z']));
    expect(evict(worldOf({}, { ...one, disruptedPods: waiting(2000) as Record<string, string> }))).toBeUndefined();
    expect(evict(worldOf({}, { ...one, disruptedPods: waiting(2001) as Record<string, string> }))).toMatchObject({
      kind: 'forbidden',
      message: 'poddisruptionbudget.policy "b" is forbidden: DisruptedPods map too big - too many evictions not confirmed by PDB controller',
    });
  });

  it('PDB-6: numbers below nothing are not believed', () => {
    const world = worldOf({}, one);
    const status = budget(world);
    const entry = world.fold.get<PodDisruptionBudget>(budgetRef('b'));
    // No write makes them so: a budget that says so comes from elsewhere.
    const wrong = withDisruption({ ...entry?.object, status: { ...status, disruptionsAllowed: -1 } } as PodDisruptionBudget, 'p', startMs);
    expect(wrong).toMatchObject({
      ok: false,
      error: { kind: 'forbidden', message: 'poddisruptionbudget.policy "b" is forbidden: pdb disruptions allowed is negative' },
    });
  });

  it('PDB-7: what is taken and what goes is one decision, and the pod says why it goes', () => {
    const world = worldOf({}, one);
    const from = world.events.length;
    expect(evict(world)).toBeUndefined();
    const made = world.events.slice(from).filter(({ ref }) => !ref.resource.startsWith('_'));
    expect(made.map(({ type, ref }) => `${type} ${ref.resource}`).sort()).toEqual(['DeletionRequested pods', 'StatusUpdated poddisruptionbudgets.policy']);
    expect(world.fold.get<Pod>(podRef)?.object.status?.conditions?.find(({ type }) => type === 'DisruptionTarget')).toEqual({
      type: 'DisruptionTarget',
      status: 'True',
      reason: 'EvictionByEvictionAPI',
      message: 'Eviction API: evicting',
      lastTransitionTime: '2026-01-01T00:00:00Z',
    });
  });
});
