// The gate. `check`: everything that needs no servers, in under 90 s. `test`: that, then the tests with real servers. A step that
// fails shows what it said; the others say one line. The last line is `N passed, N failed`, counted by the test runner, with
// every other step that failed added to the failed ones.
import { mkdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { countsVariable } from './gate/count-reporter.mjs';
import { runSteps } from './gate/steps.mjs';
import { closingLine, readCounts, skippedLines } from './gate/test-counts.mjs';
import { root } from './root.mjs';

const counts = (project) => join(root, '.cache', `test-counts-${project}.json`);
const vitest = (project) => ({
  name: `${project} tests`,
  command: ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=./scripts/gate/count-reporter.mjs'],
  env: { [countsVariable]: counts(project) },
  counts: counts(project),
});

// The longest first: the others fit beside it.
const check = [
  vitest('unit'),
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings', '--report-unused-disable-directives'] },
  { name: 'imports', command: ['node', 'scripts/check-imports.mjs'] },
  { name: 'purity', command: ['node', 'scripts/check-purity.mjs'] },
  { name: 'requirements', command: ['node', 'scripts/check-requirements.mjs'] },
  { name: 'format', command: ['node', 'scripts/format.mjs', '--check'] },
  { name: 'generated protobuf', command: ['node', 'scripts/generate-protobuf.mjs', '--check'] },
];

const everything = process.argv[2] === 'test';
mkdirSync(join(root, '.cache'), { recursive: true });
const startMs = Date.now();
const outcomes = await runSteps(check, { atOnce: Math.max(2, Math.min(4, cpus().length)) });
if (everything) outcomes.push(...(await runSteps([{ ...vitest('int'), live: true }], { atOnce: 1 })));

const failed = outcomes.filter(({ code }) => code !== 0);
const ofTests = outcomes.filter(({ step }) => step.counts !== undefined).map(({ step, code, startedMs }) => readCounts(step.counts, code, startedMs));
const otherFailures = failed.filter(({ step }) => step.counts === undefined).length;
const lines = [
  '',
  ...skippedLines(ofTests),
  `${failed.length === 0 ? 'All steps passed' : `Failed: ${failed.map(({ step }) => step.name).join(', ')}`} in ${Math.round((Date.now() - startMs) / 1000)} s`,
  closingLine(ofTests, otherFailures),
];
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
