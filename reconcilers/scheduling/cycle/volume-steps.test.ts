// A pod whose claims wait for it (SCH-94, SCH-95).

import { describe, expect, it } from 'vitest';
import type { Wish } from '../../../domain/command.ts';
import type { Plan } from '../../../domain/reconciler.ts';
import { complete, eventOf, foldOf, refOf, testTenant, type Draft } from '../../../domain/testing/objects-of.ts';
import { createScheduling } from '../scheduling.ts';
import { node, pod } from '../testing/decided.ts';
import { boundClaim, claim, mounts, storageClass, volume } from '../testing/storage-drafts.ts';
import { lineRef } from '../view/cluster.ts';
import { clusterOf } from '../view/scheduling-view.ts';

const line = lineRef(testTenant, 'default-scheduler');
const sized = (size: string): object => ({ capacity: { storage: size } });
const wants = (size: string): object => ({ spec: { resources: { requests: { storage: size } } } });
const made = storageClass('wait', { provisioner: 'csi' });
const promised = (name: string): object => ({ claimRef: { namespace: 'default', name, uid: `uid-${name}` } });
const selected = (name: string): object => ({ metadata: { annotations: { 'volume.kubernetes.io/selected-node': name } } });
const meant = (name: string, nodeName: string, ...claims: readonly string[]): Draft => ({
  ...pod(name, mounts(...claims)),
  status: { phase: 'Pending', nominatedNodeName: nodeName },
});

function planned(drafts: readonly Draft[]) {
  const scheduling = createScheduling();
  const { fold, changes } = foldOf(drafts);
  const view = changes.reduce((before, change) => scheduling.evolve(before, change), scheduling.initialView());
  const plan = scheduling.reconcile(fold, view, line, 1_000);
  if (plan.note !== undefined) scheduling.noted?.(view, line, plan.note);
  const cluster = clusterOf(view, testTenant);
  return { scheduling, fold, view, plan, cluster };
}

/** What is done, of whom: `volume→claim`, `claim@node`, `pod@node (meant)`, `pod@node`. */
const told = (plan: Plan): readonly string[] =>
  plan.kind !== 'act' ? [] : plan.steps.flatMap((step) => ('submit' in step && step.submit.verb !== 'create' ? [toldWish(step.submit)] : []));

function toldWish(wish: Wish): string {
  if (wish.verb === 'bind') return `${wish.ref.name}@${wish.nodeName}`;
  const { spec, metadata, status } = (wish as unknown as { patch: Record<string, never> }).patch as {
    spec?: { claimRef: { name: string; uid: string } };
    metadata?: { annotations: Record<string, string> };
    status?: { nominatedNodeName?: string };
  };
  if (spec !== undefined) return `${wish.ref.name}→${spec.claimRef.name} ${spec.claimRef.uid}`;
  if (status !== undefined) return `${wish.ref.name}@${status.nominatedNodeName} (meant)`;
  return `${wish.ref.name}@${metadata?.annotations['volume.kubernetes.io/selected-node']}`;
}

describe('SCH-94: before a pod is bound', () => {
  it.each<[string, readonly Draft[], readonly string[]]>([
    [
      'the smallest volume that does is promised to its claim',
      [node('a'), storageClass('wait'), volume('v', sized('9Gi')), volume('u', sized('7Gi')), volume('t', sized('1Gi')), claim('x'), pod('p', mounts('x'))],
      ['p@a (meant)', 'u→x uid-x'],
    ],
    [
      'one that its node reaches',
      [
        node('a', { zone: 'z1' }),
        storageClass('wait'),
        volume('v', sized('9Gi'), { zone: 'z1' }),
        volume('u', sized('7Gi'), { zone: 'z2' }),
        claim('x'),
        pod('p', mounts('x')),
      ],
      ['p@a (meant)', 'v→x uid-x'],
    ],
    [
      'each of its claims gets one of its own, the smallest claim first',
      [
        node('a'),
        storageClass('wait'),
        volume('v', sized('9Gi')),
        volume('u', sized('7Gi')),
        claim('big', wants('6Gi')),
        claim('small', wants('2Gi')),
        pod('p', mounts('big', 'small')),
      ],
      ['p@a (meant)', 'u→small uid-small', 'v→big uid-big'],
    ],
    ['a claim without one is told where to be made', [node('a'), made, claim('x'), pod('p', mounts('x'))], ['p@a (meant)', 'x@a']],
    [
      'what is written already is not written again',
      [node('a'), storageClass('wait'), made, volume('v', promised('x')), claim('x'), claim('y', selected('a')), pod('p', mounts('x', 'y'))],
      ['p@a (meant)'],
    ],
    [
      'a volume that a person has meant for the claim by name gets its uid',
      [node('a'), storageClass('wait'), volume('v', { claimRef: { namespace: 'default', name: 'x' } }), claim('x'), pod('p', mounts('x'))],
      ['p@a (meant)', 'v→x uid-x'],
    ],
    ['then nothing is done until its claims are bound', [node('a'), storageClass('wait'), volume('v', promised('x')), claim('x'), meant('p', 'a', 'x')], []],
    [
      'and when they are it is bound',
      [node('a'), node('b'), storageClass('wait'), volume('v', promised('x')), boundClaim('x', 'v'), meant('p', 'a', 'x')],
      ['p@a'],
    ],
    [
      'pods behind it in the line get what it leaves',
      [
        node('a'),
        storageClass('wait'),
        volume('v', sized('9Gi')),
        volume('u', sized('7Gi')),
        claim('x'),
        claim('y'),
        pod('p', { priority: 2, ...mounts('x') }),
        pod('q', { priority: 1, ...mounts('y') }),
      ],
      ['p@a (meant)', 'u→x uid-x', 'q@a (meant)', 'v→y uid-y'],
    ],
    [
      'those that share its claim get its volume',
      [
        node('a'),
        storageClass('wait'),
        volume('v'),
        volume('u'),
        claim('x'),
        pod('p', { priority: 2, ...mounts('x') }),
        pod('q', { priority: 1, ...mounts('x') }),
      ],
      ['p@a (meant)', 'u→x uid-x', 'q@a (meant)'],
    ],
    [
      'and go where that is made',
      [node('a'), node('b'), made, claim('x'), pod('p', { priority: 2, ...mounts('x') }), pod('q', { priority: 1, ...mounts('x') })],
      ['p@b (meant)', 'x@b', 'q@b (meant)'],
    ],
  ])('%s', (_, drafts, steps) => expect(told(planned(drafts).plan)).toEqual(steps));

  it('a volume is promised as it was read: who touches it first has it', () => {
    const { plan } = planned([node('a'), storageClass('wait'), volume('v'), claim('x'), pod('p', mounts('x'))]);
    expect(plan).toMatchObject({
      steps: [
        { submit: { ref: { name: 'p' }, precondition: { uid: 'uid-p', resourceVersion: '5' } } },
        { submit: { ref: { name: 'v' }, precondition: { uid: 'uid-v', resourceVersion: '3' } } },
      ],
    });
  });

  it('of many claims a hundred are told in a plan, and what is heard of them brings the next', () => {
    const names = Array.from({ length: 450 }, (_, index) => `x${1000 + index}`);
    const after = (writtenCount: number) => {
      const claims = names.map((name, index) => claim(name, index < writtenCount ? selected('a') : {}));
      return planned([node('a'), made, ...claims, writtenCount === 0 ? pod('p', mounts(...names)) : meant('p', 'a', ...names)]);
    };
    const atOnce = (first: number) => names.slice(first, first + 100).map((name) => `${name}@a`);
    const { scheduling, fold, view, plan } = after(0);
    expect(told(plan)).toEqual(['p@a (meant)', ...atOnce(0)]);
    expect(told(after(100).plan)).toEqual(atOnce(100));
    expect([told(after(400).plan), after(450).plan.kind]).toEqual([atOnce(400), 'wait']);
    const heard = complete(claim('x1099', selected('a')));
    const change = fold.apply(eventOf(refOf(heard), heard, 1_000));
    expect(change === undefined ? [] : scheduling.affected(fold, scheduling.evolve(view, change), change)).toEqual([line]);
  });

  it('a pod whose volumes are promised comes back when its claim is bound, without a back-off', () => {
    const { scheduling, fold, view, plan, cluster } = planned([node('a'), storageClass('wait'), volume('v', promised('x')), claim('x'), meant('p', 'a', 'x')]);
    expect([plan.kind, cluster?.lines.get('default-scheduler')?.aside.size]).toEqual(['wait', 1]);
    const bound = complete(boundClaim('x', 'v'));
    const change = fold.apply(eventOf(refOf(bound), bound, 20));
    if (change !== undefined) scheduling.evolve(view, change);
    expect(told(scheduling.reconcile(fold, view, line, 1_001))).toEqual(['p@a']);
  });
});

describe('SCH-95: what is thought is forgotten', () => {
  it('nothing is promised by a plan but by what it writes', () => {
    const { cluster } = planned([node('a'), made, volume('v'), claim('x'), claim('y'), pod('p', mounts('x', 'y'))]);
    expect([cluster?.promisedVolumes.size, cluster?.selectedNodes.size, cluster?.placed.size]).toEqual([0, 0, 0]);
  });

  it('a node that was selected and is taken back leaves the pod free to go elsewhere', () => {
    const drafts = (annotated: object) => [node('a', {}, { spec: { unschedulable: true } }), node('b'), made, claim('x', annotated), pod('p', mounts('x'))];
    expect(told(planned(drafts(selected('a'))).plan)).toEqual(['p@undefined (meant)']);
    expect(told(planned(drafts({})).plan)).toEqual(['p@b (meant)', 'x@b']);
  });
});
