import { describe, expect, it } from 'vitest';
import { complete, refOf } from '../../../domain/testing/objects-of.ts';
import type { Pod } from '../../../schemas/kubernetes/types.ts';
import { node, pod } from '../testing/decided.ts';
import { asking } from '../testing/resource-drafts.ts';
import { bound, schedulerAtWork } from '../testing/scheduler-at-work.ts';
import { createLine, hasNext, join, nextOf, stepAside, wake, type Line } from './line.ts';
import { podInfo, type PodInfo } from './pod-info.ts';

const infoOf = (name: string, priority = 0): PodInfo => {
  const object = complete<Pod>(pod(name, { priority }));
  return podInfo(refOf(object), object, 1);
};
const lineOf = (...infos: readonly PodInfo[]): Line => {
  const line = createLine();
  for (const info of infos) join(line, info);
  return line;
};
const everybody = () => true;
const refused = new Set(['NodeResourcesFit'] as const);
const namesOf = (line: Line, nowMs = 0, countMax = 10): readonly string[] => nextOf(line, countMax, nowMs).map(({ ref }) => ref.name);

describe('SCH-110: who is tried first', () => {
  it('the higher priority, then who came first', () => {
    const line = lineOf(infoOf('a'), infoOf('b', 5), infoOf('c'), infoOf('d', -1), infoOf('e', 5));
    expect([namesOf(line), namesOf(line, 0, 3)]).toEqual([
      ['b', 'e', 'a', 'c', 'd'],
      ['b', 'e', 'a'],
    ]);
  });

  it('who was tried in vain comes back behind the others', () => {
    const [a, b] = [infoOf('a'), infoOf('b')];
    const line = lineOf(a, b);
    stepAside(line, a, refused, 0);
    expect(namesOf(line)).toEqual(['b']);
    wake(line, everybody, 60_000);
    expect(namesOf(line, 60_000)).toEqual(['b', 'a']);
  });
});

describe('SCH-111, SCH-112: back-off', () => {
  /** How long after it was tried for the nth time a pod is tried again, while others wait. */
  const backOffsMs = (tries: number): readonly number[] => {
    const [a, b] = [infoOf('a', 1), infoOf('b')];
    const line = lineOf(a, b);
    return Array.from({ length: tries }, (_none, index) => {
      const triedMs = index * 60_000;
      stepAside(line, a, refused, triedMs);
      wake(line, everybody, triedMs);
      let ms = 0;
      while (!namesOf(line, triedMs + ms).includes('a')) ms += 500;
      return ms;
    });
  };

  it('is 1, 2, 4, 8 and then 10 s', () => expect(backOffsMs(6)).toEqual([1_000, 2_000, 4_000, 8_000, 10_000, 10_000]));

  it('is over at its end: then the priority counts again', () => {
    const [a, b] = [infoOf('a', 1), infoOf('b')];
    const line = lineOf(a, b);
    stepAside(line, a, refused, 0);
    wake(line, everybody, 0);
    expect([namesOf(line, 999), namesOf(line, 1_000)]).toEqual([['b'], ['a', 'b']]);
  });

  it('does not begin anew when a pod is woken twice', () => {
    const [a, b] = [infoOf('a'), infoOf('b')];
    const line = lineOf(a, b);
    stepAside(line, a, refused, 0);
    wake(line, everybody, 900);
    wake(line, everybody, 999);
    expect(namesOf(line, 1_000)).toEqual(['b', 'a']);
  });
});

describe('SCH-113: who stands aside', () => {
  it('is woken by what may help it, and by nothing else', () => {
    const [a, b] = [infoOf('a'), infoOf('b')];
    const line = lineOf(a, b);
    for (const one of [a, b]) stepAside(line, one, refused, 0);
    expect([namesOf(line, 200_000), hasNext(line)]).toEqual([[], false]);
    wake(line, ({ info, rejectedBy }) => info.key === b.key && rejectedBy === refused, 200_000);
    expect([namesOf(line, 200_000), hasNext(line)]).toEqual([['b'], true]);
  });

  it('SCH-112: comes back after five minutes in any case', () => {
    const [a, b] = [infoOf('a'), infoOf('b')];
    const line = lineOf(a, b);
    stepAside(line, a, refused, 0);
    stepAside(line, b, refused, 1);
    expect([namesOf(line, 299_999), namesOf(line, 300_000), namesOf(line, 300_001)]).toEqual([[], ['a'], ['a', 'b']]);
  });
});

describe('SCH-116: when nobody else waits', () => {
  it('those are tried whose back-off ends first', () => {
    const [a, b, c] = [infoOf('a', 9), infoOf('b'), infoOf('c')];
    const line = lineOf(a, b, c);
    stepAside(line, b, refused, 0);
    stepAside(line, a, refused, 100);
    wake(line, everybody, 200);
    expect(namesOf(line, 200)).toEqual(['c']);
    stepAside(line, c, refused, 200);
    expect([namesOf(line, 200), namesOf(line, 200, 1)]).toEqual([['b', 'a'], ['b']]);
  });

  it('who comes meanwhile goes first', () => {
    const a = infoOf('a', 9);
    const line = lineOf(a);
    stepAside(line, a, refused, 0);
    wake(line, everybody, 0);
    join(line, infoOf('b'));
    expect(namesOf(line, 0)).toEqual(['b']);
  });

  it('though nothing is written for those in front, those behind are tried', () => {
    const told = (name: string) => ({
      ...pod(name, asking({ cpu: '5' })),
      status: { conditions: [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: 'no nodes available to schedule pods' }] },
    });
    const large = node('a', {}, { status: { allocatable: { cpu: '8', pods: '110' } } });
    const work = schedulerAtWork([told('a')]);
    expect(work.plan()).toMatchObject({ kind: 'wait', untilMs: 300_000 });
    work.tell(large);
    work.remove(large);
    work.tell(told('b'));
    expect([work.plan(1), work.aside()]).toEqual([expect.objectContaining({ kind: 'wait', untilMs: 1 }), ['b']]);
    expect(work.plan(1)).toMatchObject({ kind: 'wait', untilMs: 300_001 });
    expect([work.plan(1), work.aside()]).toEqual([expect.objectContaining({ untilMs: 300_001 }), ['b', 'a']]);
  });
});

describe('SCH-114: nothing that happens is missed', () => {
  it('a node that comes before it is written that the pod fits nowhere', () => {
    const waiting = pod('p', asking({ cpu: '2' }));
    const work = schedulerAtWork([waiting]);
    const plan = work.plan();
    expect([plan.kind, work.aside()]).toEqual(['act', ['p']]);
    expect(work.tell(node('a'))).toBe(true);
    // What was planned is written after that.
    const condition = { type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: 'no nodes available to schedule pods' };
    expect(work.tell({ ...waiting, status: { conditions: [condition] } })).toBe(true);
    expect(bound(work.plan())).toEqual(['p:a']);
  });

  it('a pod whose binding was refused is tried again', () => {
    const work = schedulerAtWork([node('a'), pod('p', asking({ cpu: '2' }))]);
    expect([bound(work.plan()), bound(work.plan())]).toEqual([['p:a'], ['p:a']]);
  });
});
