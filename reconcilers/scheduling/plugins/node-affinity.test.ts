import { describe, expect, it } from 'vitest';
import type { NodeAffinity, NodeSelectorRequirement, NodeSelectorTerm } from '../../../schemas/kubernetes/types.ts';
import { node, onlyOf, pod, refusalsOf, scoresOf } from '../testing/decided.ts';
import { nodeAffinity } from './node-affinity.ts';

const is = (key: string, ...values: string[]): NodeSelectorRequirement => ({ key, operator: 'In', values });
const labelled = (...matchExpressions: NodeSelectorRequirement[]): NodeSelectorTerm => ({ matchExpressions });
const named = (...names: string[]): NodeSelectorTerm => ({ matchFields: names.map((name) => is('metadata.name', name)) });
const required = (...nodeSelectorTerms: NodeSelectorTerm[]): NodeAffinity => ({ requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } });
const preferred = (...terms: [number, NodeSelectorTerm][]): NodeAffinity => ({
  preferredDuringSchedulingIgnoredDuringExecution: terms.map(([weight, preference]) => ({ weight, preference })),
});
const wants = (affinity: NodeAffinity, spec: object = {}) => pod('p', { affinity: { nodeAffinity: affinity }, ...spec });
const mismatch = "node(s) didn't match Pod's node affinity/selector";

// Source: nodeaffinity/node_affinity_test.go TestNodeAffinity.
describe('SCH-63: node selector and required affinity', () => {
  it.each([
    ['a selector that the node lacks', pod('p', { nodeSelector: { foo: 'bar' } }), {}, { a: mismatch }],
    ['a selector that it has', pod('p', { nodeSelector: { foo: 'bar' } }), { foo: 'bar', baz: 'blah' }, {}],
    ['part of a selector', pod('p', { nodeSelector: { foo: 'bar', baz: 'blah' } }), { foo: 'bar' }, { a: mismatch }],
    ['one of the values', wants(required(labelled(is('foo', 'bar', 'value2')))), { foo: 'bar' }, {}],
    ['none of the values', wants(required(labelled(is('foo', 'value1', 'value2')))), { foo: 'bar' }, { a: mismatch }],
    [
      'all requirements of a term',
      wants(required(labelled({ key: 'GPU', operator: 'Exists' }, { key: 'GPU', operator: 'NotIn', values: ['AMD', 'INTER'] }))),
      { GPU: 'NVIDIA-GRID-K1' },
      {},
    ],
    ['but one', wants(required(labelled({ key: 'GPU', operator: 'Exists' }, is('GPU', 'AMD', 'INTER')))), { GPU: 'NVIDIA-GRID-K1' }, { a: mismatch }],
    ['one of two terms', wants(required(labelled(is('foo', 'bar')), labelled(is('diffkey', 'wrong')))), { foo: 'bar' }, {}],
    ['a term and the selector', wants(required(labelled({ key: 'foo', operator: 'Exists' })), { nodeSelector: { foo: 'bar' } }), { foo: 'bar' }, {}],
    [
      'a term and not the selector',
      wants(required(labelled({ key: 'foo', operator: 'Exists' })), { nodeSelector: { foo: 'bar' } }),
      { foo: 'barrrrrr' },
      { a: mismatch },
    ],
    ['an empty term', wants(required(labelled())), { foo: 'bar' }, { a: mismatch }],
    ['its name, not its labels', wants(required({ ...named('a'), ...labelled(is('foo', 'bar')) })), { foo: 'no' }, { a: mismatch }],
    ['its name and its labels', wants(required({ ...named('a'), ...labelled(is('foo', 'bar')) })), { foo: 'bar' }, {}],
    ['the name of another, or its labels', wants(required(named('b'), labelled(is('foo', 'bar')))), { foo: 'bar' }, {}],
    ['nothing: nothing to say (SCH-4)', pod('p'), {}, 'skip'],
    ['preferences alone: nothing to say (SCH-4)', wants(preferred([1, labelled(is('foo', 'bar'))])), {}, 'skip'],
  ])('%s', (_, draft, labels: Record<string, string>, expected) => expect(refusalsOf(nodeAffinity(), [node('a', labels), draft])).toEqual(expected));

  it.each([
    ['and of the pod', required(named('a')), {}],
    ['which the node does not match', required(labelled(is('zone', 'bar'))), { a: "node(s) didn't match scheduler-enforced node affinity" }],
  ])('what the scheduler wants of every pod, %s', (_, added, expected) => {
    expect(refusalsOf(nodeAffinity(added), [node('a', { zone: 'foo' }), wants(required(labelled(is('zone', 'foo'))))])).toEqual(expected);
  });
});

// Source: the same tests' PreFilterResult.
describe('SCH-64, SCH-12: nodes that all terms name are the only ones', () => {
  it.each([
    ['one', required(named('a')), ['a']],
    ['one of either term', required(named('a'), named('b')), ['a', 'b']],
    ['with labels beside', required({ ...named('a'), ...labelled(is('foo', 'bar')) }), ['a']],
    ['a term that names none', required(named('a'), labelled(is('foo', 'bar'))), undefined],
    ['a name that is excluded', required({ matchFields: [{ key: 'metadata.name', operator: 'NotIn', values: ['a'] }] }), undefined],
    ['no terms', required(), undefined],
  ])('%s', (_, affinity, expected) => expect(onlyOf(nodeAffinity(), [node('a'), node('b'), wants(affinity)])).toEqual(expected));

  it('two names in one term are in conflict', () => {
    expect(refusalsOf(nodeAffinity(), [node('a'), wants(required(named('a', 'b')))])).toBe('pod affinity terms conflict');
  });
});

// Source: node_affinity_test.go TestNodeAffinityPriority.
describe('SCH-65: preferred affinity', () => {
  const foo = labelled(is('foo', 'bar'));
  const all = labelled(is('foo', 'bar'), is('key', 'value'), is('az', 'az1'));
  const several = preferred([2, foo], [4, labelled(is('key', 'value'))], [5, all]);
  const [bar, value, az, every] = [
    node('bar', { foo: 'bar' }),
    node('value', { key: 'value' }),
    node('az', { az: 'az1' }),
    node('every', { foo: 'bar', key: 'value', az: 'az1' }),
  ];
  const added = preferred([3, labelled(is('key', 'value'))]);
  it.each([
    ['none', pod('p'), [bar, value], undefined, undefined],
    ['nobody matches', wants(preferred([2, foo])), [value, az], undefined, { value: 0, az: 0 }],
    ['one matches', wants(preferred([2, foo])), [bar, value, az], undefined, { bar: 100, value: 0, az: 0 }],
    ['each as far as it matches', wants(several), [bar, every, value], undefined, { bar: 18, every: 100, value: 36 }],
    ['of the scheduler', pod('p'), [bar, value], preferred([2, foo]), { bar: 100, value: 0 }],
    ['of the scheduler and of the pod', wants(preferred([2, foo])), [bar, value, every], added, { bar: 40, value: 60, every: 100 }],
    ['an empty preference matches nobody', wants(preferred([9, {}], [2, foo])), [bar, value], undefined, { bar: 100, value: 0 }],
  ])('%s', (_, draft, nodes, ofScheduler, expected) => expect(scoresOf(nodeAffinity(ofScheduler), [...nodes, draft])).toEqual(expected));
});
