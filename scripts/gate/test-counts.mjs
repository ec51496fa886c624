import { readFileSync, statSync } from 'node:fs';

/**
 * `{passed, failed, skipped}` of a run of tests, as count-reporter.mjs wrote them; `skipped` holds a reason for each. A run that
 * failed without a failed test, or left no counts, counts as one failed: the closing line never claims what the exit code denies.
 */
export function readCounts(file, code, startedMs) {
  const counts = readFresh(file, startedMs) ?? { passed: 0, failed: 0, skipped: [] };
  return { ...counts, failed: code !== 0 && counts.failed === 0 ? 1 : counts.failed };
}

/** `N passed, N failed`, and `, N skipped` where there are some. `otherFailures` are steps without tests of their own. */
export function closingLine(counts, otherFailures) {
  const sum = (name) => counts.reduce((total, each) => total + each[name], 0);
  const skipped = counts.flatMap((each) => each.skipped).length;
  return `${sum('passed')} passed, ${sum('failed') + otherFailures} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** `skipped: REASON (61 tests)`, a line for each reason. */
export function skippedLines(counts) {
  const reasons = Map.groupBy(
    counts.flatMap(({ skipped }) => skipped),
    (reason) => reason,
  );
  return [...reasons].map(([reason, { length }]) => `skipped: ${reason}${length > 1 ? ` (${length} tests)` : ''}`);
}

/** Counts from before this run are nobody's. */
function readFresh(file, startedMs) {
  try {
    return statSync(file).mtimeMs < startedMs ? undefined : JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
