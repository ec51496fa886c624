// The gate. `check`: everything that needs no servers, in under 90 s. `test`: that, then the tests with real servers. A step that
// fails shows what it said; the others say one line. The last line is `N passed, N failed`, counted by the test runner, with
// every other step that failed added to the failed ones.
import { mkdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { runSteps } from './gate/steps.mjs';
import { closingLine, readCounts } from './gate/test-counts.mjs';
import { root } from './root.mjs';

const results = (project) => join(root, '.cache', `results-${project}.json`);
const vitest = (project) => ({
  name: `${project} tests`,
  command: ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${results(project)}`],
  results: results(project),
});

// The longest first: the others fit beside it.
const check = [
  vitest('unit'),
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings', '--report-unused-disable-directives'] },
  { name: 'imports', command: ['node', 'scripts/check-imports.mjs'] },
  { name: 'purity', command: ['node', 'scripts/check-purity.mjs'] },
  { name: 'format', command: ['node', 'scripts/format.mjs', '--check'] },
  { name: 'generated protobuf', command: ['node', 'scripts/generate-protobuf.mjs', '--check'] },
];

const everything = process.argv[2] === 'test';
mkdirSync(join(root, '.cache'), { recursive: true });
const startMs = Date.now();
const outcomes = await runSteps(check, { atOnce: Math.max(2, Math.min(4, cpus().length)) });
if (everything) outcomes.push(...(await runSteps([{ ...vitest('int'), live: true }], { atOnce: 1 })));

const failed = outcomes.filter(({ code }) => code !== 0);
const counts = outcomes.filter(({ step }) => step.results !== undefined).map(({ step, code, startedMs }) => readCounts(step.results, code, startedMs));
const otherFailures = failed.filter(({ step }) => step.results === undefined).length;
process.stdout.write(
  `\n${failed.length === 0 ? 'All steps passed' : `Failed: ${failed.map(({ step }) => step.name).join(', ')}`} in ${Math.round((Date.now() - startMs) / 1000)} s\n`,
);
process.stdout.write(`${closingLine(counts, otherFailures)}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
