// Pure code touches no clock, chance, timer, process or network. Usage: node scripts/check-purity.mjs
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { purityOf } from './purity/places.mjs';
import { findImpure } from './purity/scan.mjs';
import { root } from './root.mjs';

const files = globSync('{domain,reconcilers,simulations}/**/*.ts', { cwd: root })
  .filter((file) => purityOf(file) !== undefined)
  .sort();
let count = 0;
for (const file of files)
  for (const { line, what } of findImpure(readFileSync(join(root, file), 'utf8'), purityOf(file))) {
    count += 1;
    process.stdout.write(`${file}:${line} uses ${what}; time, chance and the world come in as data or through a port\n`);
  }
process.stdout.write(`${files.length} pure files, ${count} that are not\n`);
process.exitCode = count > 0 ? 1 : 0;
