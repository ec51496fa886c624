import { readFileSync, statSync } from 'node:fs';

/**
 * What the test runner counted, from its JSON report. A run that failed without a failed test (a file that does not load, an error
 * outside of any test, no report at all) counts as one failed, so that the closing line never claims what the exit code denies.
 */
export function readCounts(file, code, startedMs) {
  const report = readReport(file, startedMs);
  const unloaded = (report.testResults ?? []).filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  const failed = (report.numFailedTests ?? 0) + unloaded;
  return {
    passed: report.numPassedTests ?? 0,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  };
}

/** `N passed, N failed`, and `, N skipped` where there are some. `otherFailures` are steps without tests of their own. */
export function closingLine(counts, otherFailures) {
  const sum = (name) => counts.reduce((total, each) => total + each[name], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed') + otherFailures} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** A report from before this run is nobody's. */
function readReport(file, startedMs) {
  try {
    return statSync(file).mtimeMs < startedMs ? {} : JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
