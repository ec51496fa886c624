// What PodTopologySpread scores for constraints that keep nobody away.
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../domain/testing/objects-of.ts';
import type { TopologySpreadConstraint } from '../../../schemas/kubernetes/types.ts';
import { node, pod, refusalsOf, scoresOf } from '../testing/decided.ts';
import { labelled, placed, selecting, spread, spreading } from '../testing/spread-drafts.ts';
import { podTopologySpread } from './pod-topology-spread.ts';

const hostname = 'kubernetes.io/hostname';
const soft = (topologyKey: string, more: Partial<TopologySpreadConstraint> = {}) => spread(topologyKey, { whenUnsatisfiable: 'ScheduleAnyway', ...more });
const zoned = (name: string, zone: string) => node(name, { zone });
const [ab, abcd] = [[node('a'), node('b')], ['a', 'b', 'c', 'd'].map((name) => node(name))];
const four = [zoned('a', 'z1'), zoned('b', 'z1'), zoned('x', 'z2'), zoned('y', 'z2')];
const named = (name: string, labels: Record<string, string> = {}, spec: object = {}) => node(name, { node: name, ...labels }, { spec });
const nothing: Draft = { ...node('b'), metadata: { name: 'b', labels: { n: 'b' } } };
const fewer = placed({ a: 4, b: 2, x: 1, y: 3 });
const service: Draft = { kind: 'Service', metadata: { name: 's', namespace: 'default' }, spec: { selector: { foo: '' } } };
const [bar, two] = [{ labelSelector: selecting('bar') }, ['foo', 'bar']];

type Case = readonly [string, readonly Draft[], Readonly<Record<string, number>> | undefined];
/** Of the nodes that are scored in the case. */
const scores = (drafts: readonly Draft[], expected: Case[2]) => scoresOf(podTopologySpread(), drafts, expected && Object.keys(expected));

// Source: podtopologyspread/scoring_test.go TestPodTopologySpreadScore.
describe('SCH-76: the fewer pods a domain has the better', () => {
  it.each<Case>([
    ['hard constraints score nothing: nothing to say (SCH-4)', [...ab, spreading([spread(hostname)])], undefined],
    ['nobody there', [...ab, spreading([soft(hostname)])], { a: 100, b: 100 }],
    ['one node left', [...ab, ...placed({ a: 2, b: 1 }), spreading([soft(hostname)])], { a: 100 }],
    ['equal', [...ab, ...placed({ a: 1, b: 1 }), spreading([soft(hostname)])], { a: 100, b: 100 }],
    ['2/1/0/3', [...abcd, ...placed({ a: 2, b: 1, d: 3 }), spreading([soft(hostname)])], { a: 20, b: 60, c: 100, d: 0 }],
    [
      'without a selector',
      [...abcd, ...placed({ a: 2, b: 1, d: 3 }), spreading([soft(hostname, { labelSelector: undefined as never })])],
      { a: 100, b: 100, c: 100, d: 100 },
    ],
    ['2/1/0/3, maxSkew 2', [...abcd, ...placed({ a: 2, b: 1, d: 3 }), spreading([soft(hostname, { maxSkew: 2 })])], { a: 33, b: 66, c: 100, d: 16 }],
    ['4/3/2/1, maxSkew 3', [...abcd, ...placed({ a: 4, b: 3, c: 2, d: 1 }), spreading([soft(hostname, { maxSkew: 3 })])], { a: 44, b: 66, c: 77, d: 100 }],
    ['4/2/1/~3~', [node('a'), node('b'), node('x'), node('y'), ...fewer, spreading([soft(hostname)])], { a: 33, b: 83, x: 100 }],
    ['zones as 6/4, of 3 nodes', [...four, ...fewer, spreading([soft('zone')])], { a: 75, b: 75, x: 100 }],
    ['zone and node, 2/~1~/2/~4~', [...four, ...placed({ a: 2, b: 1, x: 2, y: 4 }), spreading([soft('zone'), soft(hostname)])], { a: 100, x: 63 }],
    [
      'two of one label',
      [...four, ...placed({ a: 1, y: 2 }), ...placed({ a: 1, b: 1, y: 1 }, two), spreading([soft('zone'), soft('zone', bar)], two)],
      { a: 85, x: 100 },
    ],
    [
      'each with its selector: 2/2/1/1, 0/1/0/1',
      [...four, ...placed({ a: 1, y: 1 }), ...placed({ b: 1 }, two), ...placed({ y: 1 }, ['bar']), spreading([soft('zone'), soft(hostname, bar)], two)],
      { a: 60, b: 20, x: 100, y: 60 },
    ],
    [
      '0/0/2/2, 0/1/0/1',
      [...four, ...placed({ b: 1 }, ['bar']), ...placed({ x: 1 }), ...placed({ y: 1 }, two), spreading([soft('zone'), soft(hostname, bar)], two)],
      { a: 100, b: 60, x: 40, y: 0 },
    ],
    [
      '2/2/1/~1~, 0/1/0/~1~',
      [...four, ...placed({ a: 1, y: 1 }), ...placed({ b: 1 }, two), ...placed({ y: 1 }, ['bar']), spreading([soft('zone'), soft(hostname, bar)], two)],
      { a: 50, b: 25, x: 100 },
    ],
    [
      'minDomains counts for hard ones only',
      [named('a'), named('b'), named('c'), ...placed({ a: 2, b: 2, c: 1 }), spreading([soft('node', { maxSkew: 2, minDomains: 10 })])],
      { a: 75, b: 75, c: 100 },
    ],
  ])('%s', (_, drafts, expected) => expect(scores(drafts, expected)).toEqual(expected));
});

describe('SCH-73: pods that count in scores', () => {
  it.each<Case>([
    [
      'only those of its namespace',
      [...ab, ...placed({ a: 1 }, ['foo'], { namespace: 'other' }), ...placed({ a: 1, b: 2 }), spreading([soft(hostname)])],
      { a: 100, b: 33 },
    ],
    [
      'none that are being deleted',
      [...ab, ...placed({ a: 1 }, ['foo'], { deletionTimestamp: '2026-01-01T00:00:00Z' }), ...placed({ b: 1 }), spreading([soft(hostname)])],
      { a: 100, b: 0 },
    ],
  ])('%s', (_, drafts, expected) => expect(scores(drafts, expected)).toEqual(expected));
});

describe('SCH-72: nodes that count in scores', () => {
  const counts = placed({ a: 2, b: 1, c: 1 });
  const three = [named('a', { foo: '' }), named('b', { foo: '' }), named('c')];
  const selector = { nodeSelector: { foo: '' } };
  const tainted = [named('a'), named('b'), named('c', {}, { taints: [{ key: 'node.kubernetes.io/unschedulable', effect: 'NoSchedule' }] })];
  it.each<Case>([
    ['those that its selector wants', [...three, ...counts, spreading([soft('node')], ['foo'], selector)], { a: 0, b: 33, c: 100 }],
    [
      'nodeAffinityPolicy Ignore',
      [...three, ...counts, spreading([soft('node', { nodeAffinityPolicy: 'Ignore' })], ['foo'], selector)],
      { a: 66, b: 100, c: 100 },
    ],
    ['nodeTaintsPolicy Honor', [...tainted, ...counts, spreading([soft('node', { nodeTaintsPolicy: 'Honor' })])], { a: 0, b: 33, c: 100 }],
    ['tainted ones too when nothing is said', [...tainted, ...counts, spreading([soft('node')])], { a: 66, b: 100, c: 100 }],
  ])('%s', (_, drafts, expected) => expect(scores(drafts, expected)).toEqual(expected));
});

describe('SCH-71: matchLabelKeys in scores', () => {
  const pods = [...placed({ a: 1, c: 1 }), ...placed({ b: 1 }, two), ...placed({ c: 1 }, ['bar'])];
  const nodes = [zoned('a', 'z1'), zoned('b', 'z1'), zoned('c', 'z2'), zoned('d', 'z2')];
  it.each<Case>([
    [
      'with empty selectors',
      [
        ...nodes,
        ...pods,
        spreading([soft('zone', { labelSelector: {}, matchLabelKeys: ['foo'] }), soft(hostname, { labelSelector: {}, matchLabelKeys: ['bar'] })], two),
      ],
      { a: 60, b: 20, c: 60, d: 100 },
    ],
    [
      'with others',
      [
        ...nodes,
        ...placed({ a: 1, c: 1 }),
        ...placed({ b: 1 }, [...two, 'baz']),
        ...placed({ c: 1 }, ['bar']),
        ...placed({ c: 1 }, ['bar', 'baz']),
        spreading([soft('zone'), soft(hostname, { ...bar, matchLabelKeys: ['baz'] })], [...two, 'baz']),
      ],
      { a: 60, b: 20, c: 60, d: 100 },
    ],
  ])('%s', (_, drafts, expected) => expect(scores(drafts, expected)).toEqual(expected));
});

describe('SCH-77: nodes without the label', () => {
  it.each<Case>([
    ['score nothing', [node('a'), nothing, node('x'), node('y'), ...fewer, spreading([soft(hostname)])], { a: 16, b: 0, x: 100 }],
    [
      'SCH-78: but for the system’s own constraints',
      [...abcd, ...placed({ a: 4, b: 3, c: 2, d: 1 }), service, pod('p', {}, labelled('foo'))],
      { a: 44, b: 66, c: 77, d: 100 },
    ],
    // Of the host 4·ln(6) + 2, 2, 2 and 2; of the zone 4·ln(4) + 4 in the one and 4 in the other: 19, 12, 6 and 6.
    [
      'SCH-78: which are of hosts and of zones',
      [
        ...['a', 'b'].map((name) => node(name, { 'topology.kubernetes.io/zone': 'z1' })),
        ...['c', 'd'].map((name) => node(name, { 'topology.kubernetes.io/zone': 'z2' })),
        ...placed({ a: 4 }),
        service,
        pod('p', {}, labelled('foo')),
      ],
      { a: 31, b: 68, c: 100, d: 100 },
    ],
    ['SCH-78: pods of nobody have no constraints', [...abcd, ...placed({ a: 4 }), pod('p', {}, labelled('foo'))], undefined],
    ['SCH-78: nor have those of Services that do not select them', [...abcd, ...placed({ a: 4 }), service, pod('p', {}, labelled('other'))], undefined],
  ])('%s', (_, drafts, expected) => expect(scores(drafts, expected)).toEqual(expected));

  it('SCH-78: the system’s own constraints keep nobody away', () => {
    expect(refusalsOf(podTopologySpread(), [...abcd, ...placed({ a: 40 }), service, pod('p', {}, labelled('foo'))])).toBe('skip');
  });
});
