import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../domain/testing/objects-of.ts';
import { node, pod } from '../testing/decided.ts';
import { asking } from '../testing/resource-drafts.ts';
import { bound, done, schedulerAtWork } from '../testing/scheduler-at-work.ts';

const important = pod('p', { priority: 9, ...asking({ cpu: '2' }) });
const lesser = (name: string, nodeName = 'a') => pod(name, { nodeName, ...asking({ cpu: '2' }) });
const victim = lesser('x');
const going: Draft = {
  ...victim,
  metadata: { ...victim.metadata, deletionTimestamp: '2026-01-01T00:00:30Z' },
  status: { conditions: [{ type: 'DisruptionTarget', status: 'True', reason: 'PreemptionByScheduler' }] },
};
const nominated: Draft = { ...important, status: { nominatedNodeName: 'a' } };
const small = node('a', {}, { status: { allocatable: { cpu: '2', memory: '8Gi', pods: '110' } } });

describe('SCH-137: the pod for which others go', () => {
  it('is told of its node before the first of them is, and each of them why before it goes', () => {
    const work = schedulerAtWork([node('a'), victim, lesser('y'), pod('p', { priority: 9, ...asking({ cpu: '4' }) })]);
    expect(done(work.plan())).toEqual(['patch p', 'patch x', 'delete x', 'patch y', 'delete y']);
  });

  it('stands aside until they are gone', () => {
    const work = schedulerAtWork([small, victim, important]);
    expect(done(work.plan())).toEqual(['patch p', 'patch x', 'delete x']);
    work.tell(nominated);
    work.tell(going);
    expect([work.aside(), work.plan().kind]).toEqual([['p'], 'wait']);
    work.remove(victim);
    expect(bound(work.plan())).toEqual(['p:a']);
  });

  it('is tried again where a step met a blip, as soon as the worker is', () => {
    const work = schedulerAtWork([small, victim, important]);
    const plan = work.plan();
    work.tell(nominated);
    work.undo(plan);
    expect([work.aside(), done(work.plan(1_000))]).toEqual([[], expect.arrayContaining(['patch x', 'delete x'])]);
  });
});

describe('SCH-138: the pod for which others go is not bound at once', () => {
  it('another scheduler’s life finds it waiting, and takes nobody else away', () => {
    const work = schedulerAtWork([small, going, node('b', {}, { status: { allocatable: { cpu: '2', pods: '110' } } }), lesser('y', 'b'), nominated]);
    const plan = work.plan();
    expect([bound(plan), done(plan)]).toEqual([[], ['patch p']]);
    const steps = plan.kind === 'act' ? plan.steps : [];
    const patches = steps.flatMap((step) => ('submit' in step && step.submit.verb === 'patch' ? [step.submit.patch] : []));
    expect(patches).toEqual([{ status: { conditions: [expect.objectContaining({ type: 'PodScheduled', status: 'False' })] } }]);
  });

  it('goes elsewhere when there is room sooner', () => {
    const work = schedulerAtWork([small, victim, important]);
    work.plan();
    work.tell(nominated);
    work.tell(going);
    expect(work.tell(node('b'))).toBe(true);
    expect(bound(work.plan())).toEqual(['p:b']);
  });
});
