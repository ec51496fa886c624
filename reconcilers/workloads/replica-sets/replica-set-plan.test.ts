import { describe, expect, it } from 'vitest';
import type { Wish } from '../../../domain/command.ts';
import { createFold } from '../../../domain/fold.ts';
import type { Plan } from '../../../domain/reconciler.ts';
import { complete, eventOf, foldOf, refOf, testTenant, type Draft } from '../../../domain/testing/objects-of.ts';
import type { Pod, ReplicaSet } from '../../../schemas/kubernetes/types.ts';
import { chooseVictims } from './victims.ts';
import { podName } from './pod-names.ts';
import { createWorkloads } from '../workloads.ts';

const nowMs = Date.parse('2026-01-01T01:00:00Z');
const set = (replicas: number): Draft => ({
  apiVersion: 'apps/v1',
  kind: 'ReplicaSet',
  metadata: { name: 'web', namespace: 'default', uid: 'uid-set', generation: 1 },
  spec: { replicas, selector: { matchLabels: { app: 'web' } }, template: { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'c' }] } } },
  status: { observedGeneration: 1, replicas: 0 },
});
const owner = { apiVersion: 'apps/v1', kind: 'ReplicaSet', name: 'web', uid: 'uid-set', controller: true, blockOwnerDeletion: true };
const pod = (name: string, more: { metadata?: object; spec?: object; status?: object } = {}): Draft => ({
  kind: 'Pod',
  metadata: { name, namespace: 'default', labels: { app: 'web' }, ownerReferences: [owner], ...more.metadata },
  spec: { nodeName: 'n1', ...more.spec },
  status: { phase: 'Running', conditions: [{ type: 'Ready', status: 'True', lastTransitionTime: '2026-01-01T00:10:00Z' }], ...more.status },
});
const setRef = refOf(complete(set(0)));
const numbered = (number: number): string => podName({ ref: setRef, object: complete(set(0)), sequence: 1, eventId: '', correlationId: '', hash: '' }, number);

function planOf(drafts: readonly Draft[], gone: readonly Draft[] = []): Plan {
  const workloads = createWorkloads();
  const { fold, changes } = foldOf(drafts, gone);
  const view = changes.reduce((before, change) => workloads.evolve(before, change), workloads.initialView());
  return workloads.reconcile(fold, view, setRef, nowMs);
}
const wishes = (plan: Plan): readonly Wish[] =>
  plan.kind === 'act' ? plan.steps.flatMap((step) => ('submit' in step ? [step] : 'together' in step ? step.together : [])).map(({ submit }) => submit) : [];
const named = (plan: Plan, verb: Wish['verb']): readonly string[] =>
  wishes(plan).flatMap((wish) => (wish.verb === verb && wish.ref.resource === 'pods' ? [wish.ref.name] : []));
const created = (plan: Plan): readonly string[] => named(plan, 'create');
const deleted = (plan: Plan): readonly string[] => named(plan, 'delete');

describe('objects and ref → plan of a ReplicaSet', () => {
  it('RS-1: makes what is missing, in order of numbers', () => {
    expect(created(planOf([set(3)]))).toEqual([numbered(0), numbered(1), numbered(2)]);
    expect(created(planOf([set(3), pod(numbered(0))]))).toEqual([numbered(1), numbered(2)]);
  });

  it('CTL-10: pods that ended or are being deleted do not count; their names are not used again', () => {
    const terminating = pod(numbered(1), { metadata: { deletionTimestamp: '2026-01-01T00:59:59Z' } });
    expect(created(planOf([set(2), pod(numbered(0)), terminating]))).toEqual([numbered(2)]);
    expect(created(planOf([set(2), pod(numbered(0)), pod(numbered(1), { status: { phase: 'Failed' } })]))).toEqual([numbered(2)]);
    expect(created(planOf([set(2), pod(numbered(0))], [pod(numbered(1))]))).toEqual([numbered(2)]);
  });

  it('the name of a pod is at most 63 characters (CTL-7)', () => {
    const long = complete({ ...set(1), metadata: { ...set(1).metadata, name: 'w'.repeat(80) } });
    expect(podName({ ref: refOf(long), object: long, sequence: 1, eventId: '', correlationId: '', hash: '' }, 0)).toHaveLength(63);
  });

  it('RS-1: at most 86 pods a plan, and how many there are is told after every 500 and with the last', () => {
    const after = (made: number, replicas: number): Plan => planOf([set(replicas), ...Array.from({ length: made }, (_, number) => pod(numbered(number)))]);
    const tells = (plan: Plan): boolean => wishes(plan).some((wish) => 'subresource' in wish && wish.subresource === 'status');
    expect([0, 86, 499, 500, 914].map((made) => [created(after(made, 1000)).length, tells(after(made, 1000))])).toEqual([
      [86, false],
      [86, false],
      [86, false],
      [86, true],
      [86, true],
    ]);
    const plan = after(86, 172);
    const [told] = plan.kind === 'act' ? plan.steps : [];
    expect({ told, ...plan }).toMatchObject({
      told: { submit: { patch: { status: { replicas: 86, readyReplicas: 86 } } } },
      because: { detail: { active: 86 } },
    });
  });

  it('RS-1: what is deleted goes in one append with the status of the set as it was seen, so that a copy that lags deletes nobody else', () => {
    const plan = planOf([set(1), pod('a'), pod('b')]);
    expect(plan).toMatchObject({
      kind: 'act',
      steps: [
        {
          together: [
            { submit: { verb: 'delete', ref: { name: 'a' }, precondition: { uid: 'uid-a' } } },
            // Last: who has read it has read the deletes.
            { submit: { verb: 'patch', subresource: 'status', precondition: { uid: 'uid-set', resourceVersion: expect.stringMatching(/^[1-9]/) } } },
          ],
        },
        { submit: { verb: 'create', ref: { resource: 'events' } } },
      ],
    });
  });

  it('RS-4: where a delete was refused, the others do not wait for it', () => {
    const failed = { ...set(0), status: { replicas: 2, conditions: [{ type: 'ReplicaFailure', status: 'True', reason: 'FailedDelete' }] } };
    const plan = planOf([failed, pod('a'), pod('b')]);
    expect(deleted(plan)).toEqual(['a', 'b']);
    expect(plan.kind === 'act' && plan.steps.every((step) => 'submit' in step)).toBe(true);
  });

  it('RS-1: where only a create was refused, deletes still go with the status', () => {
    const failed = { ...set(0), status: { replicas: 1, conditions: [{ type: 'ReplicaFailure', status: 'True', reason: 'FailedCreate' }] } };
    expect(planOf([failed, pod('a')])).toMatchObject({ steps: [{ together: [{ submit: { verb: 'delete' } }, { submit: { verb: 'patch' } }] }, {}] });
  });
});

describe('RS-3', () => {
  const among = (count: number): readonly string[] =>
    chooseVictims(
      foldOf(['c', 'a', 'b'].map((name) => pod(name))).fold.list<Pod>(testTenant, 'pods'),
      count,
      // Whoever ranks them looks at this.
      new Proxy([], { get: () => expect.unreachable('they were ranked') }),
      nowMs,
    ).map(({ ref }) => ref.name);

  it('RS-3: as many as there are, or more, go without being ranked', () => {
    expect(among(3)).toEqual(['a', 'b', 'c']);
    expect(among(9)).toEqual(['a', 'b', 'c']);
    expect(() => among(2)).toThrow('they were ranked');
  });
});

describe('RS-2: who goes first', () => {
  const ready = (at: string) => ({ conditions: [{ type: 'Ready', status: 'True', lastTransitionTime: at }] });
  const cases: readonly (readonly [string, Draft, Draft])[] = [
    ['(1) not assigned before assigned', pod('victim', { spec: { nodeName: undefined } }), pod('kept', { status: { phase: 'Pending', conditions: [] } })],
    ['(2) pending before running', pod('victim', { status: { phase: 'Pending' } }), pod('kept', { status: { conditions: [] } })],
    [
      '(3) not ready before ready',
      pod('victim', { status: { conditions: [] } }),
      pod('kept', { metadata: { annotations: { 'controller.kubernetes.io/pod-deletion-cost': '-5' } } }),
    ],
    ['(4) cheaper before dearer', pod('victim', { metadata: { annotations: { 'controller.kubernetes.io/pod-deletion-cost': '-5' } } }), pod('kept')],
    ['(6) ready for a shorter time, in powers of two', pod('victim', { status: ready('2026-01-01T00:59:00Z') }), pod('kept')],
    [
      '(7) more restarts',
      pod('victim', { status: { containerStatuses: [{ restartCount: 3 }, { restartCount: 0 }] } }),
      pod('kept', { status: { containerStatuses: [{ restartCount: 2 }, { restartCount: 2 }] } }),
    ],
    ['(8) younger', pod('victim', { metadata: { creationTimestamp: '2026-01-01T00:50:00Z' } }), pod('kept')],
  ];
  it.each(cases)('%s', (_title, victim, kept) => {
    expect(deleted(planOf([set(1), kept, victim]))).toEqual(['victim']);
    expect(deleted(planOf([set(1), victim, kept]))).toEqual(['victim']);
  });

  it('(5) the node that has more ready pods of related sets gives one up', () => {
    const { fold } = foldOf([pod('a'), pod('b', { spec: { nodeName: 'n2' } }), pod('c', { spec: { nodeName: 'n2' } })]);
    const all = fold.list<Pod>(testTenant, 'pods');
    expect(chooseVictims(all.slice(0, 2), 1, all, nowMs).map((entry) => entry.ref.name)).toEqual(['b']);
  });
});

describe('two copies whose folds are at different points (K4)', () => {
  it('CTL-4: never make more pods together than are wanted and have ended', () => {
    const replicas = 3;
    const start = complete<ReplicaSet>(set(replicas));
    // What happened in the world: three pods came, two of them went at different times, successors came.
    const history: (readonly [string, boolean])[] = [0, 1, 2].map((number) => [numbered(number), false] as const);
    history.push([numbered(1), true], [numbered(3), false], [numbered(0), true], [numbered(4), false], [numbered(3), true]);
    const ends = (upTo: number): number => history.slice(0, upTo).filter(([, gone]) => gone).length;
    const foldAt = (upTo: number) => {
      const fold = createFold();
      fold.apply(eventOf(setRef, start, 1));
      history.slice(0, upTo).forEach(([name, gone], index) => {
        const object = complete(pod(name));
        fold.apply(eventOf(refOf(object), object, index + 2, gone));
      });
      return fold;
    };
    const workloads = createWorkloads();
    for (let ahead = 0; ahead <= history.length; ahead++) {
      for (let behind = 0; behind <= ahead; behind++) {
        const ever = new Set(history.slice(0, ahead).map(([name]) => name));
        for (const upTo of [ahead, behind])
          created(workloads.reconcile(foldAt(upTo), workloads.initialView(), setRef, nowMs)).forEach((name) => ever.add(name));
        expect(ever.size - ends(ahead)).toBeLessThanOrEqual(replicas);
      }
    }
  });
});
