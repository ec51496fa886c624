import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../domain/reconciler.ts';
import { complete, eventOf, foldOf, refOf, testTenant, type Draft } from '../../../domain/testing/objects-of.ts';
import { createScheduling } from '../scheduling.ts';
import { asks, node, pod } from '../testing/waiting-drafts.ts';
import { lineRef } from './cluster.ts';
import { clusterOf } from './scheduling-view.ts';

const nowMs = Date.parse('2026-01-01T00:00:10Z');
const scheduling = createScheduling();

const line = lineRef(testTenant, 'default-scheduler');

const messageOf = (plan: Plan): string | undefined => (plan.kind === 'act' ? plan.steps[0].about?.because.summary : undefined);

describe('view and affected', () => {
  it('a node has the sums of its pods: terminating ones count, ended and gone ones do not', () => {
    const { fold, changes } = foldOf([
      node('a'),
      pod('x', { ...asks('1'), nodeName: 'a' }),
      pod('y', { ...asks('2'), nodeName: 'a' }, { metadata: { deletionTimestamp: '2026-01-01T00:00:00Z' } }),
    ]);
    const view = changes.reduce((before, change) => scheduling.evolve(before, change), scheduling.initialView());
    const used = () => clusterOf(view, testTenant)?.nodes.get('a')?.used;
    expect(used()).toMatchObject({ cpuMillis: 3000, pods: 2 });
    const ended = complete(pod('x', { ...asks('1'), nodeName: 'a' }, { status: { phase: 'Failed' } }));
    const gone = complete(pod('y', { ...asks('2'), nodeName: 'a' }));
    for (const [object, isGone] of [
      [ended, false],
      [gone, true],
    ] as const) {
      const change = fold.apply(eventOf(refOf(object), object, 10 + Number(isGone), isGone));
      if (change !== undefined) scheduling.evolve(view, change);
    }
    expect(used()).toMatchObject({ cpuMillis: 0, memoryBytes: 0, pods: 0 });
  });

  it('SCH-56: pods that fit nowhere come back when a node offers something else or a pod gives room back, and not for less', () => {
    const { fold, changes } = foldOf([node('a'), pod('x', { ...asks('4'), nodeName: 'a' }), pod('p', asks('4'))]);
    let view = changes.reduce((before, change) => scheduling.evolve(before, change), scheduling.initialView());
    const aside = () => clusterOf(view, testTenant)?.lines.get('default-scheduler')?.aside.size ?? 0;
    const tryAll = (afterMs = 0): void => {
      const plan = scheduling.reconcile(fold, view, line, nowMs + afterMs);
      if (plan.note !== undefined) view = scheduling.noted?.(view, line, plan.note) ?? view;
    };
    const wakes = (draft: Draft, sequence: number, isGone = false): readonly string[] => {
      const object = complete(draft);
      const change = fold.apply(eventOf(refOf(object), object, sequence, isGone));
      if (change === undefined) return ['nothing folded'];
      scheduling.evolve(view, change);
      return scheduling.affected(fold, view, change).map((ref) => ref.name);
    };
    tryAll();
    expect(aside()).toBe(1);
    expect(wakes({ ...node('a'), metadata: { name: 'a', labels: { 'kubernetes.io/hostname': 'a' }, annotations: { heartbeat: '1' } } }, 10)).toEqual([]);
    expect(wakes(node('b', { allocatable: { cpu: '3' } }), 11)).toEqual([]);
    expect(wakes(node('b', { allocatable: { cpu: '3' }, labels: { disk: 'ssd' } }), 12)).toEqual([]);
    expect(wakes(node('b', { allocatable: { cpu: '4' } }), 13)).toEqual(['default-scheduler']);
    expect(wakes(node('b', { allocatable: { cpu: '3' } }), 14)).toEqual(['default-scheduler']);
    tryAll(100_000);
    expect(wakes(pod('y', { ...asks('1'), nodeName: 'b' }), 15)).toEqual([]);
    expect(wakes(pod('x', { ...asks('4'), nodeName: 'a' }), 16, true)).toEqual(['default-scheduler']);
  });

  it('SCH-117: those of no more importance come back when a pod loses the node that was meant for it', () => {
    const meant = (nominatedNodeName?: string) => pod('q', { ...asks('1'), priority: 5, schedulerName: 'other' }, { status: { nominatedNodeName } });
    const waiting = (name: string, priority: number) => pod(name, { ...asks('5'), priority });
    const { fold, changes } = foldOf([node('a'), meant('a'), waiting('low', 5), waiting('high', 6)]);
    let view = changes.reduce((before, change) => scheduling.evolve(before, change), scheduling.initialView());
    const plan = scheduling.reconcile(fold, view, line, nowMs);
    view = scheduling.noted?.(view, line, plan.note) ?? view;
    const aside = () => [...(clusterOf(view, testTenant)?.lines.get('default-scheduler')?.aside.values() ?? [])].map(({ info }) => info.ref.name);
    expect(aside()).toEqual(['high', 'low']);
    for (const [sequence, draft] of [
      [20, meant('a')],
      [21, meant()],
    ] as const) {
      const change = fold.apply(eventOf(refOf(complete(draft)), complete(draft), sequence));
      if (change !== undefined) scheduling.evolve(view, change);
      expect(aside()).toEqual(sequence === 20 ? ['high', 'low'] : ['high']);
    }
  });

  it('SCH-113: a pod aside comes back for its own toleration, and not for an annotation', () => {
    const own = (spec: object, annotations: Record<string, string> = {}) => pod('p', { ...asks('1'), ...spec }, { metadata: { annotations } });
    const { fold, changes } = foldOf([node('a', { spec: { taints: [{ key: 'k', effect: 'NoSchedule' }] } }), own({})]);
    let view = changes.reduce((before, change) => scheduling.evolve(before, change), scheduling.initialView());
    const plan = scheduling.reconcile(fold, view, line, nowMs);
    view = scheduling.noted?.(view, line, plan.note) ?? view;
    const comesBack = (draft: Draft, sequence: number): boolean => {
      const change = fold.apply(eventOf(refOf(complete(draft)), complete(draft), sequence));
      if (change !== undefined) scheduling.evolve(view, change);
      return clusterOf(view, testTenant)?.lines.get('default-scheduler')?.aside.size === 0;
    };
    expect(comesBack(own({}, { a: 'b' }), 20)).toBe(false);
    expect(comesBack(own({ tolerations: [{ key: 'k', operator: 'Exists' }] }), 21)).toBe(true);
  });

  it('SCH-80: a pod that pod affinity keeps away comes back when a namespace is labelled otherwise', () => {
    const term = { topologyKey: 'kubernetes.io/hostname', namespaceSelector: { matchLabels: { team: 'red' } }, labelSelector: {} };
    const near = { affinity: { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [term] } } };
    const namespace = (labels: Record<string, string>): Draft => ({ kind: 'Namespace', metadata: { name: 'other', labels } });
    const { fold, changes } = foldOf([node('a'), namespace({}), pod('p', { ...asks('1'), ...near })]);
    let view = changes.reduce((before, change) => scheduling.evolve(before, change), scheduling.initialView());
    const plan = scheduling.reconcile(fold, view, line, nowMs);
    view = scheduling.noted?.(view, line, plan.note) ?? view;
    const woken = (draft: Draft, sequence: number): readonly unknown[] => {
      const change = fold.apply(eventOf(refOf(complete(draft)), complete(draft), sequence));
      if (change !== undefined) scheduling.evolve(view, change);
      return change === undefined ? ['nothing folded'] : scheduling.affected(fold, view, change);
    };
    expect(woken({ ...namespace({}), status: { phase: 'Active' } }, 20)).toEqual([]);
    expect(woken(namespace({ team: 'red' }), 21)).toEqual([line]);
  });

  it('SCH-116: a line in which nobody fits goes on with those whose back-off is not over', () => {
    // They know already why they wait, so that nothing is written that would wake the line.
    const message = 'no nodes available to schedule pods';
    const told = { conditions: [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message }] };
    const { fold, changes } = foldOf([pod('p', asks('1'), { status: told })]);
    let view = changes.reduce((before, change) => scheduling.evolve(before, change), scheduling.initialView());
    let sequence = 20;
    const happens = (draft: Draft, timeMs: number, isGone = false): void => {
      const object = complete(draft);
      const change = fold.apply({ ...eventOf(refOf(object), object, (sequence += 1), isGone), timeMs });
      if (change !== undefined) view = scheduling.evolve(view, change);
    };
    const plan = (atMs: number): Plan => {
      const made = scheduling.reconcile(fold, view, line, atMs);
      if (made.note !== undefined) view = scheduling.noted?.(view, line, made.note) ?? view;
      return made;
    };
    plan(nowMs);
    plan(nowMs);
    happens(node('a'), nowMs);
    happens(node('a'), nowMs, true);
    happens(pod('q', asks('1'), { status: told }), nowMs);
    plan(nowMs + 1_000);
    happens(node('b'), nowMs + 1_000);
    happens(node('b'), nowMs + 1_000, true);
    expect(plan(nowMs + 2_000)).toMatchObject({ kind: 'wait', untilMs: nowMs + 2_000, because: { summary: '0 of 1 pods fit' } });
  });

  it('SCH-112: who stands aside for five minutes is tried again, whatever happened', () => {
    const { fold, changes } = foldOf([pod('p')]);
    let view = changes.reduce((before, change) => scheduling.evolve(before, change), scheduling.initialView());
    const plan = (atMs: number): Plan => {
      const made = scheduling.reconcile(fold, view, line, atMs);
      if (made.note !== undefined) view = scheduling.noted?.(view, line, made.note) ?? view;
      return made;
    };
    plan(nowMs);
    // Told why, so that the line waits for its turn; nobody else may help it.
    const told = complete(pod('p', asks('1'), { status: { conditions: [{ type: 'PodScheduled', status: 'False' }] } }));
    const change = fold.apply(eventOf(refOf(told), told, 20));
    if (change !== undefined) view = scheduling.evolve(view, change);
    expect(change && scheduling.affected(fold, view, change)).toEqual([line]);
    expect(plan(nowMs + 1)).toMatchObject({ kind: 'wait', untilMs: nowMs + 300_000 });
    expect(plan(nowMs + 300_000)).toMatchObject({ kind: 'act', because: { summary: '0 of 1 pods fit' } });
  });

  it('SCH-117: a node that was meant for a pod which goes, or gives it up, wakes who may have it', () => {
    const waits = pod('p', asks('1'));
    const meant = pod('n', asks('1'), { metadata: { uid: 'n' }, status: { nominatedNodeName: 'a' } });
    for (const [after, isGone] of [
      [meant, true],
      [pod('n', asks('1'), { metadata: { uid: 'n' } }), false],
    ] as const) {
      const { fold, changes } = foldOf([node('a', { allocatable: { cpu: '1' } }), waits, meant]);
      let view = changes.reduce((before, change) => scheduling.evolve(before, change), scheduling.initialView());
      const plan = scheduling.reconcile(fold, view, line, nowMs);
      view = scheduling.noted?.(view, line, plan.note) ?? view;
      const object = complete(after);
      const change = fold.apply(eventOf(refOf(object), object, 20, isGone));
      if (change !== undefined) scheduling.evolve(view, change);
      expect(change && scheduling.affected(fold, view, change)).toEqual([line]);
    }
  });

  it('SCH-96: a claim wakes the pods that were refused for their volumes', () => {
    const { fold, changes } = foldOf([node('a'), pod('p', { volumes: [{ name: 'd', persistentVolumeClaim: { claimName: 'x' } }] })]);
    let view = changes.reduce((before, change) => scheduling.evolve(before, change), scheduling.initialView());
    const plan = scheduling.reconcile(fold, view, line, nowMs);
    view = scheduling.noted?.(view, line, plan.note) ?? view;
    const object = complete({ kind: 'PersistentVolumeClaim', metadata: { name: 'x', namespace: 'default' } });
    const change = fold.apply(eventOf(refOf(object), object, 20));
    if (change !== undefined) scheduling.evolve(view, change);
    expect(change && scheduling.affected(fold, view, change)).toEqual([line]);
  });

  it('SCH-99: a claim for one pod alone that is given up on a full node wakes who waits for it, wherever it may go', () => {
    const claim: Draft = {
      kind: 'PersistentVolumeClaim',
      metadata: { name: 'x', namespace: 'default', annotations: { 'pv.kubernetes.io/bind-completed': '' } },
      spec: { volumeName: 'v', accessModes: ['ReadWriteOncePod'] },
    };
    const mounts = { volumes: [{ name: 'd', persistentVolumeClaim: { claimName: 'x' } }] };
    const user = pod('user', { nodeName: 'a', ...mounts });
    const { fold, changes } = foldOf([
      node('a', { allocatable: { cpu: '1' } }),
      node('b'),
      { kind: 'PersistentVolume', metadata: { name: 'v' } },
      claim,
      user,
      pod('p', { ...asks('2'), ...mounts }),
    ]);
    let view = changes.reduce((before, change) => scheduling.evolve(before, change), scheduling.initialView());
    const plan = scheduling.reconcile(fold, view, line, nowMs);
    expect(messageOf(plan)).toContain('1 node(s) unavailable due to PersistentVolumeClaim with ReadWriteOncePod access mode already in-use by another pod');
    view = scheduling.noted?.(view, line, plan.note) ?? view;
    const object = complete(user);
    const gone = fold.apply(eventOf(refOf(object), object, 20, true));
    if (gone !== undefined) scheduling.evolve(view, gone);
    expect(gone && scheduling.affected(fold, view, gone)).toEqual([line]);
  });
});
