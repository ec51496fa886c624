import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { closingLine, readCounts } from './test-counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'k8shost-counts-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'report.json');
const write = (report) => writeFileSync(file, JSON.stringify(report));
const passing = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 2, numTodoTests: 0, testResults: [{ status: 'passed', assertionResults: [{}] }] };

test('a run that passed is counted as it says', () => {
  write(passing);
  expect(readCounts(file, 0, 0)).toEqual({ passed: 7, failed: 0, skipped: 2 });
});

test('a file that does not load is one failed', () => {
  write({ ...passing, testResults: [{ status: 'failed', assertionResults: [] }] });
  expect(readCounts(file, 1, 0)).toEqual({ passed: 7, failed: 1, skipped: 2 });
});

test('an error outside of any test is one failed', () => {
  write(passing);
  expect(readCounts(file, 1, 0)).toEqual({ passed: 7, failed: 1, skipped: 2 });
});

test('a report from an earlier run counts for nothing', () => {
  write(passing);
  expect(readCounts(file, 1, Date.now() + 60_000)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('the closing line adds up all runs, and the steps that failed', () => {
  const unit = { passed: 7, failed: 0, skipped: 0 };
  expect(closingLine([unit], 0)).toBe('7 passed, 0 failed');
  expect(closingLine([unit, { passed: 3, failed: 1, skipped: 2 }], 1)).toBe('10 passed, 2 failed, 2 skipped');
});
