// Every requirement of docs/requirements.md has a test whose title names it, and no title names another; no text of the program names one.
// Reads files, runs no tests.
// Usage: node scripts/check-requirements.mjs [--write: name the tests in the table anew]
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf, readTable, writeTable } from './requirements/table.mjs';
import { idsOfTexts, idsOfTitles } from './requirements/titles.mjs';
import { root } from './root.mjs';

const file = join(root, 'docs/requirements.md');
const tests = globSync('{api,domain,reconcilers,adapters,schemas,simulations,bin,bench}/**/*.test.ts', { cwd: root }).sort();
const titles = new Map(tests.map((test) => [test, idsOfTitles(readFileSync(join(root, test), 'utf8'))]));
if (process.argv.includes('--write')) writeFileSync(file, writeTable(readFileSync(file, 'utf8'), titles));
const table = readTable(readFileSync(file, 'utf8'));
const programs = globSync('{api,domain,reconcilers,adapters,bin}/**/*.ts', { cwd: root, exclude: ['**/*.test.ts', '**/testing/**'] }).sort();
const told = programs.flatMap((file) =>
  [...idsOfTexts(readFileSync(join(root, file), 'utf8'))].map((id) => `${file} tells users of ${id}, which they do not know`),
);
const faults = [...faultsOf(table, titles), ...told];
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.stdout.write(`${table.length} requirements, ${faults.length} faults\n`);
if (faults.length > 0) process.stdout.write('after tests were moved: npm run gen:requirements\n');
process.exitCode = faults.length > 0 ? 1 : 0;
