// Many pods at once.

import { describe, expect, it } from 'vitest';
import type { ApiObject } from '../../domain/api-object.ts';
import { createFold } from '../../domain/fold.ts';
import type { Plan } from '../../domain/reconciler.ts';
import type { Ref } from '../../domain/ref.ts';
import { refKey } from '../../domain/ref.ts';
import { complete, foldOf, testTenant, type Draft } from '../../domain/testing/objects-of.ts';
import { chanceOf } from '../../domain/testing/chance-of.ts';
import { createSmallWorld } from '../../domain/testing/small-world.ts';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import type { Pod } from '../../schemas/kubernetes/types.ts';
import { createScheduling } from './scheduling.ts';
import { lineRef } from './view/cluster.ts';
import { clusterOf } from './view/scheduling-view.ts';

const scheduling = createScheduling();

const node = (name: string, allocatable: object = {}, more: object = {}): Draft => ({
  kind: 'Node',
  metadata: { name, labels: { name } },
  status: { allocatable: { cpu: '4', memory: '8Gi', pods: '110', ...allocatable } },
  ...more,
});
const asks = (cpu: string, memory = '1Gi'): object => ({ containers: [{ name: 'c', resources: { requests: { cpu, memory } } }] });
const pod = (name: string, spec: object = {}, more: object = {}): Draft => ({
  kind: 'Pod',
  metadata: { name, namespace: 'default' },
  spec: { schedulerName: 'default-scheduler', containers: [{ name: 'c', image: 'i' }], ...spec },
  ...more,
});

const line = lineRef(testTenant, 'default-scheduler');
const bindsOf = (plan: Plan) =>
  plan.kind === 'act' ? plan.steps.flatMap((step) => ('submit' in step && step.submit.verb === 'bind' ? [step.submit] : [])) : [];

/** `pod:node` of each that is bound, in the order of the plan. */
function placesOf(drafts: readonly Draft[]): readonly string[] {
  const { fold, changes } = foldOf(drafts);
  const view = changes.reduce((before, change) => scheduling.evolve(before, change), scheduling.initialView());
  return bindsOf(scheduling.reconcile(fold, view, line, 0)).map(({ ref, nodeName }) => `${ref.name}:${nodeName}`);
}

describe('pods that are planned together', () => {
  const three = [node('a'), node('b'), node('c')];

  it('are placed one after the other, each on what those before it leave', () => {
    const nodes = placesOf([...three, ...['p1', 'p2', 'p3', 'p4', 'p5', 'p6'].map((name) => pod(name))]).map((place) => place.slice(3));
    expect(new Set(nodes.slice(0, 3)).size).toBe(3);
    expect(new Set(nodes.slice(3)).size).toBe(3);
  });

  const cases: readonly (readonly [string, readonly Draft[], readonly string[]])[] = [
    [
      'where the one before takes the last room, it does not go',
      [node('a'), node('b', { cpu: '2' }), pod('x', asks('3')), pod('p', asks('2'))],
      ['x:a', 'p:b'],
    ],
    ['SCH-110: the higher priority first', [node('a', { cpu: '2' }), pod('x', asks('2')), pod('p', { ...asks('2'), priority: 5 })], ['p:a']],
    ['one that fits nowhere keeps nobody back', [node('a'), pod('x', asks('5')), pod('p', asks('1'))], ['p:a']],
    ['a gated one is not placed', [node('a'), pod('x', { ...asks('2'), schedulingGates: [{ name: 'g' }] }), pod('p', asks('4'))], ['p:a']],
    ['nor one of another scheduler', [node('a'), pod('x', { ...asks('2'), schedulerName: 'mine' }), pod('p', asks('4'))], ['p:a']],
  ];
  it.each(cases)('%s', (_title, drafts, expected) => {
    expect(placesOf(drafts)).toEqual(expected);
  });

  it('are as many as a plan has room for; the view is as it was', () => {
    const { fold, changes } = foldOf([...three, ...Array.from({ length: 100 }, (_, index) => pod(`p${index}`))]);
    const view = changes.reduce((before, change) => scheduling.evolve(before, change), scheduling.initialView());
    const nodes = () => [...(clusterOf(view, testTenant)?.nodes.values() ?? [])];
    const before = structuredClone(nodes());
    const plan = scheduling.reconcile(fold, view, line, 0);
    expect(bindsOf(plan)).toHaveLength(48);
    expect(nodes()).toEqual(before);
    expect(scheduling.reconcile(fold, view, line, 0)).toEqual(plan);
  });
});

describe('more pods that fit nowhere than a plan has room for', () => {
  it('are all tried, though it is written already of each why', () => {
    const message = 'no nodes available to schedule pods';
    const told = { status: { conditions: [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message }] } };
    const { fold, changes } = foldOf(Array.from({ length: 100 }, (_none, index) => pod(`p${index}`, {}, told)));
    let view = changes.reduce((before, change) => scheduling.evolve(before, change), scheduling.initialView());
    const kinds: string[] = [];
    for (let count = 0; count < 4; count += 1) {
      const plan = scheduling.reconcile(fold, view, line, 5);
      kinds.push(plan.kind === 'wait' ? `again at ${plan.untilMs}` : plan.kind);
      if (plan.note !== undefined) view = scheduling.noted?.(view, line, plan.note) ?? view;
    }
    expect(kinds).toEqual(['again at 5', 'again at 5', 'again at 300005', 'again at 300005']);
  });
});

/** Copies of the scheduler as their workers run them: a plan of a line at a time, folds that lag. */
function createCopies(log: ReturnType<typeof createSmallWorld>, copies: number, chance: (below: number) => number) {
  const all = Array.from({ length: copies }, () => {
    const [fold, waiting, underWay] = [createFold(), new Map<string, Ref>(), [] as { ref: Ref; plan: Plan }[]];
    return { fold, waiting, underWay, view: scheduling.initialView(), seen: 0 };
  });
  const step = (copy: (typeof all)[number]): void => {
    for (let count = chance(5); count > 0 && copy.seen < log.events.length; count--) {
      const change = copy.fold.apply(log.events[copy.seen++] as (typeof log.events)[number]);
      if (change === undefined) continue;
      copy.view = scheduling.evolve(copy.view, change);
      for (const ref of scheduling.affected(copy.fold, copy.view, change)) copy.waiting.set(refKey(ref), ref);
    }
    for (const [key, ref] of copy.waiting) {
      if (copy.underWay.length > 0) break;
      copy.waiting.delete(key);
      copy.underWay.push({ ref, plan: scheduling.reconcile(copy.fold, copy.view, ref, log.nowMs) });
    }
    const [done] = copy.underWay.splice(0, 1);
    if (done === undefined) return;
    const refused = bindsOf(done.plan).filter((bind) => log.submit(bind) !== undefined);
    if (refused.length > 0) copy.waiting.set(refKey(done.ref), done.ref);
  };
  return (): void => {
    for (let count = 0; count < 50_000; count++) {
      const busy = all.filter((copy) => copy.seen < log.events.length || copy.waiting.size > 0 || copy.underWay.length > 0);
      if (busy.length === 0) return;
      step(busy[chance(busy.length)] as (typeof all)[number]);
    }
    throw new Error('the copies do not come to rest');
  };
}

describe('300 pods without requests on 50 equal nodes', () => {
  it.each([
    [1, 1],
    [1, 2],
    [2, 3],
    [2, 4],
  ])('%i copies whose folds lag put 6 on each, give or take 2: seed %i', (copies, seed) => {
    const log = createSmallWorld([], kubernetesFacts);
    const run = createCopies(log, copies, chanceOf(seed));
    const create = (resource: string, namespace: string, object: ApiObject): void =>
      expect(log.submit({ verb: 'create', ref: { ...testTenant, resource, namespace, name: object.metadata.name }, object })).toBeUndefined();
    create('namespaces', '', complete({ kind: 'Namespace', metadata: { name: 'default' } }));
    for (let index = 0; index < 50; index++) {
      const { status, ...bare } = node(`n${index}`);
      create('nodes', '', complete({ ...bare, kind: 'Node', metadata: { name: `n${index}` } }));
      const ref = { ...testTenant, resource: 'nodes', namespace: '', name: `n${index}` };
      // Nobody here takes away what keeps pods from a new node.
      log.submit({ verb: 'patch', ref, patchType: 'merge', patch: { spec: { taints: null } } });
      log.submit({
        verb: 'patch',
        ref,
        subresource: 'status',
        patchType: 'merge',
        patch: { status } as never,
      });
    }
    run();
    for (let index = 0; index < 300; index++) create('pods', 'default', complete(pod(`p${(index * 7919) % 300}`)));
    run();
    const perNode = new Map<string, number>();
    for (const { object } of log.fold.list<Pod>(testTenant, 'pods'))
      perNode.set(object.spec?.nodeName ?? '', (perNode.get(object.spec?.nodeName ?? '') ?? 0) + 1);
    expect([...perNode.values()].reduce((sum, count) => sum + count, 0)).toBe(300);
    expect(perNode.size).toBe(50);
    expect(perNode.has('')).toBe(false);
    expect(Math.min(...perNode.values())).toBeGreaterThanOrEqual(4);
    expect(Math.max(...perNode.values())).toBeLessThanOrEqual(8);
  });
});
