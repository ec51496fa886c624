// A reporter of vitest that writes down what the gate tells at its end, as JSON: how many tests passed and failed, and why others were skipped.
import { writeFileSync } from 'node:fs';

/** Where to: an environment variable, since vitest has no way to give a reporter of one's own its options on the command line. */
export const countsVariable = 'K8SHOST_TEST_COUNTS';

export default class CountReporter {
  onTestRunEnd(modules, unhandledErrors) {
    writeFileSync(process.env[countsVariable], JSON.stringify(countTests(modules, unhandledErrors)));
  }
}

/** A module without tests that failed (it does not load) and an error outside of any test count as one failed each. */
export function countTests(modules, unhandledErrors) {
  const counts = { passed: 0, failed: unhandledErrors.length, skipped: [] };
  for (const module of modules) {
    const tests = [...module.children.allTests()];
    if (tests.length === 0 && module.state() === 'failed') counts.failed += 1;
    for (const test of tests) {
      const { state, note } = test.result();
      if (state === 'passed' || state === 'failed') counts[state] += 1;
      // The reason, as the test gave it; one that is skipped before it runs has it in its name.
      else counts.skipped.push(note ?? test.fullName);
    }
  }
  return counts;
}
