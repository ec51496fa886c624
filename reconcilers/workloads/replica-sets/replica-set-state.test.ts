// What a ReplicaSet's plan tells and does besides making and deleting pods.
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../domain/reconciler.ts';
import { complete, foldOf, refOf, type Draft } from '../../../domain/testing/objects-of.ts';
import { createWorkloads } from '../workloads.ts';

const nowMs = Date.parse('2026-01-01T01:00:00Z');
const set = (spec: object = {}, metadata: object = {}): Draft => ({
  apiVersion: 'apps/v1',
  kind: 'ReplicaSet',
  metadata: { name: 'web', namespace: 'default', uid: 'uid-set', generation: 3, ...metadata },
  spec: {
    replicas: 0,
    selector: { matchLabels: { app: 'web' } },
    template: { metadata: { labels: { app: 'web', tier: 'x' } }, spec: { containers: [{ name: 'c' }] } },
    ...spec,
  },
  status: { observedGeneration: 1, replicas: 0 },
});
const owner = { apiVersion: 'apps/v1', kind: 'ReplicaSet', name: 'web', uid: 'uid-set', controller: true, blockOwnerDeletion: true };
const readySince = (minute: string) => ({ conditions: [{ type: 'Ready', status: 'True', lastTransitionTime: `2026-01-01T00:${minute}:00Z` }] });
const pod = (name: string, status: object = {}, metadata: object = {}): Draft => ({
  kind: 'Pod',
  metadata: { name, namespace: 'default', labels: { app: 'web' }, ownerReferences: [owner], ...metadata },
  spec: { nodeName: 'n1' },
  status: { phase: 'Running', ...status },
});
const going = { deletionTimestamp: '2026-01-01T00:59:59Z' };

function planOf(...drafts: readonly Draft[]): Plan {
  const workloads = createWorkloads();
  const { fold, changes } = foldOf(drafts);
  const view = changes.reduce((before, change) => workloads.evolve(before, change), workloads.initialView());
  return workloads.reconcile(fold, view, refOf(complete(set())), nowMs);
}
const submits = (plan: Plan) => (plan.kind === 'act' ? plan.steps.flatMap((step) => ('submit' in step ? [step.submit] : [])) : []);
const statusIn = (plan: Plan) =>
  submits(plan).flatMap((wish) => (wish.verb === 'patch' && wish.subresource === 'status' ? [(wish.patch as { status: object }).status] : []))[0];
const patched = (plan: Plan) => submits(plan).flatMap((wish) => (wish.verb === 'patch' && wish.ref.resource === 'pods' ? [wish.ref.name] : []));
const made = (plan: Plan) => submits(plan).flatMap((wish) => (wish.verb === 'create' && wish.ref.resource === 'pods' ? [wish.ref.name] : []));

// Source: replicaset/replica_set_utils.go calculateStatus, replica_set_utils_test.go TestCalculateStatus.
describe('RS-4: what the status counts', () => {
  it.each<[string, object, readonly Draft[], object]>([
    ['active pods', {}, [pod('a'), pod('b', { phase: 'Failed' }), pod('c', { phase: 'Succeeded' })], { replicas: 1 }],
    ['with all labels of the template', {}, [pod('a'), pod('b', {}, { labels: { app: 'web', tier: 'x' } })], { replicas: 2, fullyLabeledReplicas: 1 }],
    ['that are ready', {}, [pod('a', readySince('10')), pod('b')], { replicas: 2, readyReplicas: 1, availableReplicas: 1 }],
    [
      'that are ready for long enough (CTL-9)',
      { minReadySeconds: 600 },
      [pod('a', readySince('50')), pod('b', readySince('51'))],
      { readyReplicas: 2, availableReplicas: 1 },
    ],
    ['that are being deleted, until they have ended', {}, [pod('a', {}, going), pod('b', { phase: 'Failed' }, going)], { replicas: 0, terminatingReplicas: 1 }],
  ])('%s', (_, spec, pods, expected) => expect(statusIn(planOf(set({ replicas: 9, ...spec }), ...pods))).toMatchObject(expected));

  it('CTL-2: it is of the generation that was looked at', () => expect(statusIn(planOf(set()))).toMatchObject({ observedGeneration: 3 }));
});

describe('RS-5: a set whose pods become available looks again then', () => {
  it.each([
    ['the first of them', ['50', '51'], 2, Date.parse('2026-01-01T01:05:00Z')],
    ['none, when all are', ['30', '40'], 2, undefined],
  ])('%s', (_, minutes, count, untilMs) => {
    const pods = minutes.map((minute, index) => pod(`p${index}`, readySince(minute)));
    const available = minutes.filter((minute) => Number(minute) <= 45).length;
    const counts = {
      replicas: count,
      fullyLabeledReplicas: 0,
      readyReplicas: count,
      availableReplicas: available,
      terminatingReplicas: 0,
      observedGeneration: 3,
    };
    const plan = planOf({ ...set({ replicas: count, minReadySeconds: 900 }), status: counts }, ...pods);
    expect(plan.kind === 'wait' ? plan.untilMs : undefined).toBe(untilMs);
    expect(plan.kind).not.toBe('act');
  });
});

// Source: controller_ref_manager_test.go TestClaimPods.
describe('CTL-3: whose pods are adopted and released', () => {
  const orphan = (name: string, metadata: object = {}) => pod(name, {}, { ownerReferences: [], ...metadata });
  it.each<[string, Draft, readonly Draft[], readonly string[]]>([
    ['orphans that match', set(), [orphan('a'), orphan('b', { labels: { app: 'db' } })], ['a']],
    ['not those that are being deleted', set(), [orphan('a', going)], []],
    ['not for a set that is being deleted', set({}, { ...going, finalizers: ['f'] }), [orphan('a')], []],
    ['not those that have another controller', set(), [pod('a', {}, { ownerReferences: [{ ...owner, uid: 'other' }] })], []],
    ['released when they match no more', set(), [pod('a', {}, { labels: { app: 'debug' } })], ['a']],
    ['but not while they are being deleted', set(), [pod('a', {}, { labels: { app: 'debug' }, ...going })], []],
  ])('%s', (_, owning, pods, expected) => expect(patched(planOf(owning, ...pods))).toEqual(expected));
});

it('CTL-6: no pod is made in a namespace that is being deleted', () => {
  const namespace = (metadata: object): Draft => ({ kind: 'Namespace', metadata: { name: 'default', ...metadata } });
  expect(made(planOf(namespace({}), set({ replicas: 2 })))).toHaveLength(2);
  expect(made(planOf(namespace({ ...going, finalizers: ['f'] }), set({ replicas: 2 })))).toEqual([]);
});

it('CTL-7: two sets that have the same name, one after the other, name their pods otherwise', () => {
  const namesOf = (uid: string) => made(planOf({ ...set({ replicas: 2 }, { uid }) }));
  expect(new Set([...namesOf('one'), ...namesOf('two')]).size).toBe(4);
  expect(namesOf('one')).toEqual(namesOf('one'));
});
