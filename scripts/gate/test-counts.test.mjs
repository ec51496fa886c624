import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countTests } from './count-reporter.mjs';
import { closingLine, readCounts, skippedLines } from './test-counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'k8shost-counts-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'counts.json');
const passing = { passed: 7, failed: 0, skipped: ['no dig', 'no dig'] };

const one = (state, note) => ({ fullName: `a test that ${state}`, result: () => ({ state, note }) });
const module = (tests, state = 'passed') => ({ state: () => state, children: { allTests: () => tests } });

test('tests are counted, and a skipped one says why', () => {
  const modules = [module([one('passed'), one('failed'), one('skipped', 'no dig')]), module([one('passed'), one('skipped')])];
  expect(countTests(modules, [])).toEqual({ passed: 2, failed: 1, skipped: ['no dig', 'a test that skipped'] });
});

test('a file that does not load, and an error outside of any test, are one failed each', () => {
  expect(countTests([module([one('passed')]), module([], 'failed')], [])).toEqual({ passed: 1, failed: 1, skipped: [] });
  expect(countTests([module([one('passed')])], [new Error('late')])).toEqual({ passed: 1, failed: 1, skipped: [] });
});

test('a run that passed is counted as it says, and one that failed has a failed test', () => {
  writeFileSync(file, JSON.stringify(passing));
  expect(readCounts(file, 0, 0)).toEqual(passing);
  expect(readCounts(file, 1, 0)).toEqual({ ...passing, failed: 1 });
});

test('counts of an earlier run, or none, count for nothing', () => {
  writeFileSync(file, JSON.stringify(passing));
  const nothing = { passed: 0, failed: 1, skipped: [] };
  expect(readCounts(file, 1, Date.now() + 60_000)).toEqual(nothing);
  expect(readCounts(join(folder, 'none.json'), 1, 0)).toEqual(nothing);
});

test('the closing line adds up all runs, and the steps that failed; each reason has a line', () => {
  const unit = { passed: 7, failed: 0, skipped: [] };
  expect(closingLine([unit], 0)).toBe('7 passed, 0 failed');
  const both = [unit, { passed: 3, failed: 1, skipped: ['no dig', 'no Go', 'no dig'] }];
  expect(closingLine(both, 1)).toBe('10 passed, 2 failed, 3 skipped');
  expect(skippedLines(both)).toEqual(['skipped: no dig (2 tests)', 'skipped: no Go']);
});
