import { expect, test } from 'vitest';
import { compareVerdicts } from './compare-verdicts.ts';
import { toldDifference } from './difference.ts';
import { parseDifferences } from './known-differences.ts';
import type { Verdict } from './verdict.ts';

const none = parseDifferences('');
const taint = { plugin: 'TaintToleration', code: 'UnschedulableAndUnresolvable', reasons: ['node(s) had untolerated taint(s)'] } as const;
const fit = { plugin: 'NodeResourcesFit', code: 'Unschedulable', reasons: ['Insufficient b', 'Insufficient a'] } as const;

test('a difference is told with seed, part, plugin, node and both sides', () => {
  const [found, ...others] = compareVerdicts({ filter: { n1: [taint] } }, { filter: { n1: [taint, fit] } }, none);
  expect(others).toEqual([]);
  expect(found && toldDifference(3, found)).toBe(
    'seed 3, filter, NodeResourcesFit, n1\n  ours:       []\n' +
      '  Kubernetes: [{"code":"Unschedulable","plugin":"NodeResourcesFit","reasons":["Insufficient a","Insufficient b"]}]',
  );
});

const scored = (normalized: number | undefined, total: number): Verdict => ({
  scores: { n1: { plugins: normalized === undefined ? {} : { ImageLocality: { raw: normalized, normalized, weight: 1 } }, total } },
});

test.each<{ title: string; ours: Verdict; theirs: Verdict; parts: readonly string[] }>([
  { title: 'the order of reasons', ours: { refused: { n1: { ...fit, reasons: [...fit.reasons].reverse() } } }, theirs: { refused: { n1: fit } }, parts: [] },
  { title: 'another first plugin', ours: { refused: { n1: taint } }, theirs: { refused: { n1: fit } }, parts: ['refused'] },
  { title: 'a node that is refused by one of them', ours: { feasible: ['n1'] }, theirs: { feasible: ['n1', 'n2'] }, parts: ['feasible'] },
  { title: 'a score of nothing and none', ours: scored(undefined, 0), theirs: scored(0, 0), parts: [] },
  { title: 'a score', ours: scored(4, 4), theirs: scored(5, 5), parts: ['score', 'raw score', 'total'] },
  { title: 'an error, and nothing behind it', ours: { error: 'e' }, theirs: { feasible: ['n1'] }, parts: ['error'] },
  {
    title: 'victims',
    ours: { preemption: { candidates: [{ node: 'n', victims: ['a/p'], pdbViolations: 0 }] } },
    theirs: { preemption: {} },
    parts: ['preemption, candidate'],
  },
  {
    title: 'a hint',
    ours: { hints: [{ events: ['NodeAdd'], queue: ['A'] }] },
    theirs: { hints: [{ events: ['NodeAdd'], queue: ['B'] }] },
    parts: ['hint on change 0, NodeAdd', 'hint on change 0, NodeAdd'],
  },
])('$title: $parts', ({ ours, theirs, parts }) => {
  expect(compareVerdicts(ours, theirs, none).map(({ part }) => part)).toEqual(parts);
});

test('a known difference is a plugin that is left out or wakes more, or what no cluster has, and says why', () => {
  const known = parseDifferences('# why\nplugin | Other | deliberate: absent\nwakes | B | deliberate: sooner\nnever | two of one | deliberate: rare\n');
  expect(known.plugins).toEqual(new Set(['Other']));
  const hint = (...queue: readonly string[]): Verdict => ({ hints: [{ events: ['NodeAdd'], queue }] });
  expect(compareVerdicts(hint('B'), hint(), known)).toEqual([]);
  expect(compareVerdicts(hint('A'), hint('B'), known)).toMatchObject([
    { plugin: 'A', ours: 'Queue' },
    { plugin: 'B', ours: 'Skip' },
  ]);
  expect(() => parseDifferences('plugin | Other | because')).toThrow('not a known difference: plugin | Other | because');
});
