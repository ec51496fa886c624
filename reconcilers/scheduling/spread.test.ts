// Many pods at once: what a plan makes of the pods that wait ahead of its own.

import { describe, expect, it } from 'vitest';
import type { ApiObject } from '../../domain/api-object.ts';
import { createFold } from '../../domain/fold.ts';
import type { Plan } from '../../domain/reconciler.ts';
import type { Ref } from '../../domain/ref.ts';
import { refKey } from '../../domain/ref.ts';
import { complete, foldOf, testTenant, type Draft } from '../../domain/testing/objects-of.ts';
import { createSmallWorld } from '../../domain/testing/small-world.ts';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import type { Pod } from '../../schemas/kubernetes/types.ts';
import { createScheduling } from './scheduling.ts';

const scheduling = createScheduling();
const podRef = (name: string): Ref => ({ ...testTenant, resource: 'pods', namespace: 'default', name });

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
const reported = (reason: string): object => ({ status: { conditions: [{ type: 'PodScheduled', status: 'False', reason, message: 'm' }] } });

const bindOf = (plan: Plan) =>
  plan.kind === 'act' ? plan.steps.flatMap((step) => ('submit' in step && step.submit.verb === 'bind' ? [step.submit] : []))[0] : undefined;

/** Plans of these pods on one fold of the drafts: none sees what another does. */
function plansOf(drafts: readonly Draft[], names: readonly string[]): readonly Plan[] {
  const { fold, changes } = foldOf(drafts);
  const view = changes.reduce((before, change) => scheduling.evolve(before, change), scheduling.initialView());
  return names.map((name) => scheduling.reconcile(fold, view, podRef(name), 0));
}
const nodesOf = (drafts: readonly Draft[], names: readonly string[]) => plansOf(drafts, names).map((plan) => bindOf(plan)?.nodeName);

describe('pods that are planned on one fold', () => {
  const three = [node('a'), node('b'), node('c')];

  it('are placed as one scheduler would, one after the other', () => {
    const names = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'];
    const chosen = nodesOf([...three, ...names.map((name) => pod(name))], names);
    expect(new Set(chosen.slice(0, 3)).size).toBe(3);
    expect(chosen.slice(3)).toEqual(chosen.slice(0, 3));
  });

  it('say how many were placed ahead of them', () => {
    const [first, second] = plansOf([node('a'), node('b', { cpu: '2' }), pod('p1', asks('1')), pod('p2', asks('1'))], ['p1', 'p2']);
    expect(first).toMatchObject({ because: { summary: 'a is the best of 2 feasible nodes of 2' } });
    expect(bindOf(first as Plan)?.because).not.toHaveProperty('placedAhead');
    expect(second).toMatchObject({
      because: { summary: 'b is the best of 2 feasible nodes of 2 with 1 waiting pod ahead of it placed first', detail: { placedAhead: 1, winner: 'b' } },
    });
  });

  const cases: readonly (readonly [string, readonly Draft[], string])[] = [
    ['the first in line has the best node, whoever waits behind it', [node('a'), node('b', { cpu: '2' }), pod('p', asks('1')), pod('x', asks('1'))], 'a'],
    ['a large pod ahead fills more than a small one', [node('a'), node('b', { cpu: '3500m' }), pod('x', asks('2')), pod('p', asks('100m'))], 'b'],
    ['a small pod ahead changes little', [node('a'), node('b', { cpu: '2' }), pod('x', asks('10m', '10Mi')), pod('p', asks('1'))], 'a'],
    ['where the one ahead takes the last room, it does not go', [node('a'), node('b', { cpu: '2' }), pod('x', asks('3')), pod('p', asks('2'))], 'b'],
    ['when those ahead would take all the room, it tries all the same', [node('a'), pod('x', asks('3')), pod('p', asks('2'))], 'a'],
    [
      'a pod that fits nowhere is not counted',
      [node('a'), node('b', { cpu: '3900m' }), pod('x', asks('2'), reported('Unschedulable')), pod('p', asks('1'))],
      'a',
    ],
    ['nor a gated one', [node('a'), node('b', { cpu: '3900m' }), pod('x', { ...asks('2'), schedulingGates: [{ name: 'g' }] }), pod('p', asks('1'))], 'a'],
    ['nor one that no feasible node takes', [node('a'), node('b', { cpu: '3900m' }), pod('x', { ...asks('2'), nodeSelector: { gpu: 'y' } }), pod('p')], 'a'],
    [
      'nor one whose claim is missing',
      [node('a'), node('b', { cpu: '3900m' }), pod('x', { ...asks('2'), volumes: [{ name: 'd', persistentVolumeClaim: { claimName: 'n' } }] }), pod('p')],
      'a',
    ],
    [
      'one that must go elsewhere is counted there',
      [node('a'), node('b', { cpu: '3900m' }), pod('x', { ...asks('2'), nodeSelector: { name: 'b' } }), pod('p')],
      'a',
    ],
    ['nor one of another scheduler', [node('a'), node('b', { cpu: '3900m' }), pod('x', { ...asks('2'), schedulerName: 'mine' }), pod('p', asks('1'))], 'a'],
  ];
  it.each(cases)('%s', (_title, drafts, expected) => {
    expect(nodesOf(drafts, ['p'])).toEqual([expected]);
  });

  it('pods that fitted nowhere spread too when room comes', () => {
    const names = ['p1', 'p2', 'p3'];
    expect(new Set(nodesOf([...three, ...names.map((name) => pod(name, {}, reported('Unschedulable')))], names)).size).toBe(3);
  });

  it('a line longer than what is looked at has a limit, and an answer', () => {
    const names = Array.from({ length: 600 }, (_, index) => `p${index}`);
    expect(nodesOf([...three, ...names.map((name) => pod(name))], names.slice(-1))[0]).toMatch(/^[abc]$/);
  });
});

/** Mulberry32: the same numbers for the same seed. */
function chanceOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Copies of the scheduler as their workers run them: first in first out, `concurrency` plans under way, folds that lag. */
function createCopies(log: ReturnType<typeof createSmallWorld>, copies: number, concurrency: number, chance: (below: number) => number) {
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
      if (copy.underWay.length >= concurrency) break;
      copy.waiting.delete(key);
      copy.underWay.push({ ref, plan: scheduling.reconcile(copy.fold, copy.view, ref, log.nowMs) });
    }
    const [done] = copy.underWay.splice(chance(Math.min(8, copy.underWay.length || 1)), 1);
    const bind = done === undefined ? undefined : bindOf(done.plan);
    if (done !== undefined && bind !== undefined && log.submit(bind) !== undefined && !log.fold.get<Pod>(done.ref)?.object.spec?.nodeName)
      copy.waiting.set(refKey(done.ref), done.ref);
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
    const run = createCopies(log, copies, 64, chanceOf(seed));
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
