import { describe, expect, it } from 'vitest';
import type { Taint, Toleration } from '../../../schemas/kubernetes/types.ts';
import { node, pod, refusalsOf, scoresOf } from '../testing/decided.ts';
import { taintToleration } from './taint-toleration.ts';

const tainted = (name: string, ...taints: readonly Taint[]) => node(name, {}, { spec: { taints } });
const soft = 'PreferNoSchedule';
const cpu = (effect: string): Taint => ({ key: 'cpu-type', value: 'arm64', effect });
const disk = (effect: string): Taint => ({ key: 'disk-type', value: 'ssd', effect });

// Source: tainttoleration/taint_toleration_test.go TestTaintTolerationScore.
describe('SCH-62: taints that a pod does not tolerate, and that only make it like the node less', () => {
  const foo: Toleration = { key: 'foo', operator: 'Equal', value: 'bar', effect: soft };
  const nodes = [tainted('a'), tainted('b', cpu(soft)), tainted('c', cpu(soft), disk(soft))];
  it.each([
    [
      'tolerated or not',
      [foo],
      [tainted('a', { key: 'foo', value: 'bar', effect: soft }), tainted('b', { key: 'foo', value: 'blah', effect: soft })],
      { a: 100, b: 0 },
    ],
    ['how many are tolerated does not matter', [cpu(soft), disk(soft)], nodes, { a: 100, b: 100, c: 100 }],
    ['how many are not does', [foo], nodes, { a: 100, b: 50, c: 0 }],
    [
      'neither tolerations nor taints of other effects count',
      [cpu('NoSchedule'), disk('NoSchedule')],
      [tainted('a'), tainted('b', cpu('NoSchedule')), tainted('c', cpu(soft), disk(soft))],
      { a: 100, b: 100, c: 0 },
    ],
    ['a toleration of any effect counts', [{ key: 'cpu-type', operator: 'Exists' }], nodes, { a: 100, b: 100, c: 0 }],
    ['no tolerations', [], [tainted('a'), tainted('b', cpu(soft))], { a: 100, b: 0 }],
    ['no taints: all alike', [], [tainted('a'), tainted('b')], { a: 100, b: 100 }],
  ])('%s', (_, tolerations, drafts, expected) => {
    expect(scoresOf(taintToleration, [...drafts, pod('p', { tolerations })])).toEqual(expected);
  });
});

// Source: taint_toleration_test.go TestTaintTolerationFilter.
describe('SCH-60: taints that keep a pod away', () => {
  const refused = { a: 'node(s) had untolerated taint(s)' };
  const hard: Taint = { key: 'dedicated', value: 'user1', effect: 'NoSchedule' };
  it.each<[string, readonly Toleration[], readonly Taint[], unknown]>([
    ['no toleration', [], [hard], refused],
    ['the taint tolerated', [{ key: 'dedicated', value: 'user1', effect: 'NoSchedule' }], [hard], {}],
    ['another value', [{ key: 'dedicated', operator: 'Equal', value: 'user2', effect: 'NoSchedule' }], [hard], refused],
    ['any value', [{ key: 'foo', operator: 'Exists', effect: 'NoSchedule' }], [{ key: 'foo', value: 'bar', effect: 'NoSchedule' }], {}],
    [
      'all of several taints',
      [
        { key: 'dedicated', operator: 'Equal', value: 'user2', effect: 'NoSchedule' },
        { key: 'foo', operator: 'Exists', effect: 'NoSchedule' },
      ],
      [
        { key: 'dedicated', value: 'user2', effect: 'NoSchedule' },
        { key: 'foo', value: 'bar', effect: 'NoSchedule' },
      ],
      {},
    ],
    ['of another effect', [{ key: 'foo', operator: 'Equal', value: 'bar', effect: soft }], [{ key: 'foo', value: 'bar', effect: 'NoSchedule' }], refused],
    ['of any effect', [{ key: 'foo', operator: 'Equal', value: 'bar' }], [{ key: 'foo', value: 'bar', effect: 'NoSchedule' }], {}],
    ['a soft taint keeps nobody away', [], [{ key: 'dedicated', value: 'user1', effect: soft }], {}],
    ['NoExecute keeps away too', [], [{ key: 'dedicated', value: 'user1', effect: 'NoExecute' }], refused],
    ['a second taint is seen as well', [{ key: 'dedicated', operator: 'Exists' }], [hard, { key: 'foo', effect: 'NoSchedule' }], refused],
  ])('%s', (_, tolerations, taints, expected) => {
    expect(refusalsOf(taintToleration, [tainted('a', ...taints), pod('p', { tolerations })])).toEqual(expected);
  });
});
