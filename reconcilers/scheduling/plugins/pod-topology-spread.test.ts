import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../domain/testing/objects-of.ts';
import { node, pod, refusalsOf } from '../testing/decided.ts';
import { labelled, placed, selecting, spread, spreading } from '../testing/spread-drafts.ts';
import { podTopologySpread } from './pod-topology-spread.ts';

const zoned = (name: string, zone: string, more: object = {}, spec: object = {}) => node(name, { zone, node: name, ...more }, { spec });
const four = [zoned('a', 'z1'), zoned('b', 'z1'), zoned('x', 'z2'), zoned('y', 'z2')];
const alone = (name: string, labels: Record<string, string> = {}, spec: object = {}) => node(name, { node: name, ...labels }, { spec });
const skewed = "node(s) didn't match pod topology spread constraints (resolvable)";
const unlabelled = "node(s) didn't match pod topology spread constraints (missing required label)";
const tainted = { taints: [{ key: 'node.kubernetes.io/unschedulable', effect: 'NoSchedule' }] };
const none = Object.fromEntries(['a', 'b', 'x', 'y'].map((name) => [name, skewed]));
const but = (...names: readonly string[]) => Object.fromEntries(Object.entries(none).filter(([name]) => !names.includes(name)));
const isOf = (key: string, operator: string, ...values: string[]) => ({
  affinity: {
    nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key, operator, values }] }] } },
  },
});

type Case = readonly [string, readonly Draft[], unknown];
const said = (drafts: readonly Draft[]) => refusalsOf(podTopologySpread([]), drafts);
const uneven = placed({ a: 2, b: 1, y: 3 });

// Source: podtopologyspread/filtering_test.go TestSingleConstraint.
describe('SCH-74: the skew that a pod would leave', () => {
  it.each<Case>([
    ['nobody there', [...four, spreading([spread('zone')])], {}],
    ['nobody there, and it would not count itself', [...four, spreading([spread('zone', { labelSelector: selecting('bar') })])], {}],
    ['zones as 3/3', [...four, ...placed({ a: 2, b: 1, y: 3 }), spreading([spread('zone')])], {}],
    [
      'a node without the label counts in no zone',
      [
        zoned('a', 'z1'),
        node('b', { zon: 'z1', node: 'b' }),
        zoned('x', 'z2'),
        zoned('y', 'z2'),
        ...placed({ a: 1, b: 1, x: 1, y: 1 }),
        spreading([spread('zone')]),
      ],
      { b: unlabelled, x: skewed, y: skewed },
    ],
    [
      'nor is it a domain of its own, the emptiest of all',
      [zoned('a', 'z1'), node('b', { node: 'b' }), zoned('x', 'z2'), ...placed({ a: 1, x: 1 }), spreading([spread('zone')])],
      { b: unlabelled },
    ],
    ['nobody has the label', [zoned('a', 'z1'), zoned('x', 'z2'), spreading([spread('rack')])], { a: unlabelled, x: unlabelled }],
    ['nodes as 2/1/0/3', [...four, ...uneven, spreading([spread('node')])], but('x')],
    ['nodes as 2/1/0/3, maxSkew 2', [...four, ...uneven, spreading([spread('node', { maxSkew: 2 })])], but('b', 'x')],
    ['nodes as 2/1/0/3, and it would not count itself', [...four, ...uneven, spreading([spread('node')], ['bar'])], but('b', 'x')],
    [
      'soft constraints keep nobody away: nothing to say (SCH-4)',
      [...four, ...uneven, spreading([spread('node', { whenUnsatisfiable: 'ScheduleAnyway' })])],
      'skip',
    ],
  ])('%s', (_, drafts, expected) => expect(said(drafts)).toEqual(expected));
});

describe('SCH-73: pods that count', () => {
  it.each<Case>([
    [
      'only those of its namespace',
      [...four, ...placed({ a: 2 }, ['foo'], { namespace: 'other' }), ...placed({ x: 1, y: 1 }), spreading([spread('zone')])],
      { x: skewed, y: skewed },
    ],
    ['without a selector none', [...four, ...placed({ x: 1, y: 1 }), spreading([{ maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule' }])], {}],
    [
      'none that are being deleted',
      [alone('a'), alone('b'), ...placed({ a: 1 }, ['foo'], { deletionTimestamp: '2026-01-01T00:00:00Z' }), ...placed({ b: 1 }), spreading([spread('node')])],
      { b: skewed },
    ],
    [
      'none that have ended',
      [
        alone('a'),
        alone('b'),
        { ...pod('done', { nodeName: 'a' }, labelled('foo')), status: { phase: 'Failed' } },
        ...placed({ b: 1 }),
        spreading([spread('node')]),
      ],
      { b: skewed },
    ],
    // Source: common.go countPodsMatchSelector.
    ['with an empty selector none, though it counts itself', [...four, ...placed({ x: 2 }), spreading([spread('zone', { labelSelector: {} })])], {}],
  ])('%s', (_, drafts, expected) => expect(said(drafts)).toEqual(expected));
});

describe('SCH-75: minDomains', () => {
  const three = [alone('a'), alone('b'), alone('c'), ...placed({ a: 2, b: 2, c: 1 })];
  const zones = [...four, ...placed({ a: 1, b: 1, y: 1 })];
  it.each<Case>([
    ['nodes as 2/2/1, fewer than 4', [...three, spreading([spread('node', { maxSkew: 2, minDomains: 4 })])], { a: skewed, b: skewed }],
    ['nodes as 2/2/1, more than 2', [...three, spreading([spread('node', { maxSkew: 2, minDomains: 2 })])], {}],
    ['zones as 2/1, fewer than 3', [...zones, spreading([spread('zone', { maxSkew: 2, minDomains: 3 })])], { a: skewed, b: skewed }],
    ['zones as 2/1, more than 1', [...zones, spreading([spread('zone', { maxSkew: 2, minDomains: 1 })])], {}],
    ['exactly as many', [...zones, spreading([spread('zone', { maxSkew: 2, minDomains: 2 })])], {}],
  ])('%s', (_, drafts, expected) => expect(said(drafts)).toEqual(expected));
});

describe('SCH-72: nodes that count', () => {
  const labelledBut = (name: string, spec: object = {}) => [alone('a', { foo: '' }), alone('b', { foo: '' }), alone('x', { foo: '' }), alone(name, {}, spec)];
  const each = placed({ a: 1, b: 1, y: 1 });
  const selector = { nodeSelector: { foo: '' } };
  it.each<Case>([
    [
      'those that its affinity wants: nodes as 2/~1~/~0~/3',
      [...four, ...uneven, spreading([spread('node')], ['foo'], isOf('node', 'In', 'a', 'y'))],
      { y: skewed },
    ],
    [
      'zones as 0/~2~ and 0/1',
      [...four, ...placed({ b: 2, y: 1 }), spreading([spread('zone')], ['foo'], isOf('node', 'NotIn', 'b'))],
      { x: skewed, y: skewed },
    ],
    [
      'those that its selector wants: nodes as 1/1/0/~0~',
      [...labelledBut('y'), ...each, spreading([spread('node')], ['foo'], selector)],
      { a: skewed, b: skewed },
    ],
    [
      'nodeAffinityPolicy Ignore: nodes as 1/1/0/1',
      [...labelledBut('y'), ...each, spreading([spread('node', { nodeAffinityPolicy: 'Ignore' })], ['foo'], selector)],
      but('x'),
    ],
    [
      'affinity likewise',
      [...labelledBut('y'), ...each, spreading([spread('node', { nodeAffinityPolicy: 'Ignore' })], ['foo'], isOf('foo', 'Exists'))],
      but('x'),
    ],
    [
      'nodeTaintsPolicy Honor: nodes as 1/1/0/~0~',
      [...labelledBut('y', tainted), ...each, spreading([spread('node', { nodeTaintsPolicy: 'Honor' })])],
      { a: skewed, b: skewed },
    ],
    ['tainted ones too when nothing is said', [...labelledBut('y', tainted), ...each, spreading([spread('node')])], but('x')],
    [
      'a taint that it tolerates',
      [...labelledBut('y', tainted), ...each, spreading([spread('node', { nodeTaintsPolicy: 'Honor' })], ['foo'], { tolerations: [{ operator: 'Exists' }] })],
      but('x'),
    ],
  ])('%s', (_, drafts, expected) => expect(said(drafts)).toEqual(expected));
});

// Source: filtering_test.go TestMultipleConstraints.
describe('SCH-72, SCH-74: several constraints', () => {
  const both = [spread('zone'), spread('node')];
  const apart = [spread('zone'), spread('node', { labelSelector: selecting('bar') })];
  const two: readonly string[] = ['foo', 'bar'];
  const foo = { foo: '' };
  it.each<Case>([
    ['zones as 3/3, nodes as 2/1/0/3', [...four, ...uneven, spreading(both)], but('x')],
    ['zones as 3/4, nodes as 2/1/0/4', [...four, ...placed({ a: 2, b: 1, y: 4 }), spreading(both)], none],
    ['each with its selector: 1/0, 1/0/0/1', [...four, ...placed({ a: 1 }), ...placed({ y: 1 }, ['bar']), spreading(apart, two)], but('x')],
    ['1/0, 0/0/1/1', [...four, ...placed({ a: 1 }), ...placed({ x: 1, y: 1 }, ['bar']), spreading(apart, two)], none],
    ['2/3, 1/0/0/1', [...four, ...placed({ a: 1, y: 2 }), ...placed({ a: 1, y: 1 }, two), spreading(apart, two)], but('b')],
    [
      'it does not count itself in one',
      [...four, ...placed({ a: 1 }), ...placed({ x: 1, y: 1 }, ['bar']), spreading(apart, ['bar'])],
      { x: skewed, y: skewed },
    ],
    [
      'a node that lacks one of the labels counts for neither',
      [zoned('a', 'z1'), zoned('b', 'z1'), node('x', { zone: 'z2' }), zoned('y', 'z2'), ...placed({ a: 1, y: 1 }), spreading(both)],
      { a: skewed, x: unlabelled, y: skewed },
    ],
    [
      'nor do the pods on it',
      [zoned('a', 'z1'), zoned('b', 'z1'), node('x', { zone: 'z2' }), zoned('y', 'z2'), ...placed({ a: 1, x: 1 }), spreading(both)],
      { a: skewed, b: skewed, x: unlabelled },
    ],
    [
      'policies are those of each constraint: zones as 2/~0~, nodes as 1/1/0/1',
      [
        zoned('a', 'z1', foo),
        zoned('b', 'z1', foo),
        zoned('x', 'z2', foo),
        zoned('y', 'z2'),
        ...placed({ a: 1, b: 1, y: 1 }),
        spreading([spread('zone'), spread('node', { nodeAffinityPolicy: 'Ignore' })], ['foo'], { nodeSelector: foo }),
      ],
      but('x'),
    ],
    [
      'zones as 2/0, nodes as 1/1/0/1',
      [
        zoned('a', 'z1', foo),
        zoned('b', 'z1', foo),
        zoned('x', 'z2', foo),
        zoned('y', 'z2', {}, tainted),
        ...placed({ a: 1, b: 1, y: 1 }),
        spreading([spread('zone', { nodeTaintsPolicy: 'Honor' }), spread('node')]),
      ],
      but('x'),
    ],
    [
      'zones as 1/1, nodes as 1/~0~/0/1',
      [
        zoned('a', 'z1', foo),
        zoned('b', 'z1'),
        zoned('x', 'z2', foo),
        zoned('y', 'z2', foo, tainted),
        ...placed({ a: 1, b: 1, y: 1 }),
        spreading(both, ['foo'], { nodeSelector: foo }),
      ],
      but('b', 'x'),
    ],
    [
      'of one label: 3/3 and 2/1',
      [
        ...four,
        ...placed({ a: 1, y: 2 }),
        ...placed({ a: 1, b: 1, y: 1 }, two),
        spreading([spread('zone', { labelSelector: selecting('bar') }), spread('zone')], two),
      ],
      { a: skewed, b: skewed },
    ],
    [
      'of one label: 3/4 and 2/1',
      [
        ...four,
        ...placed({ a: 1, y: 3 }),
        ...placed({ a: 1, b: 1, y: 1 }, two),
        spreading([spread('zone', { labelSelector: selecting('bar') }), spread('zone')], two),
      ],
      none,
    ],
  ])('%s', (_, drafts, expected) => expect(said(drafts)).toEqual(expected));
});

// Source: filtering_test.go TestPreFilterState, "matchLabelKeys …".
describe('SCH-71: matchLabelKeys', () => {
  const versions = [...placed({ a: 2 }, ['foo']), ...placed({ x: 1 }, ['foo', 'v2'])];
  it.each<Case>([
    ['pods of another value do not count', [...four, ...versions, spreading([spread('node', { matchLabelKeys: ['v2'] })], ['foo', 'v2'])], { x: skewed }],
    ['a label that the pod lacks is left out', [...four, ...versions, spreading([spread('node', { matchLabelKeys: ['v3'] })])], { a: skewed, x: skewed }],
    [
      'with an empty selector they say all',
      [...four, ...versions, spreading([spread('node', { labelSelector: {}, matchLabelKeys: ['v2'] })], ['v2'])],
      { x: skewed },
    ],
    [
      'without a selector nothing',
      [...four, ...versions, spreading([{ maxSkew: 1, topologyKey: 'node', whenUnsatisfiable: 'DoNotSchedule', matchLabelKeys: ['foo'] }])],
      {},
    ],
  ])('%s', (_, drafts, expected) => expect(said(drafts)).toEqual(expected));
});
