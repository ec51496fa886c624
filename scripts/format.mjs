// Formats (--write) or checks (--check) the files that git knows. Generated ones are left out by .oxfmtrc.json.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const write = process.argv.includes('--write');
const tracked = execFileSync('git', ['ls-files', '-z', '*.ts', '*.mjs'], { cwd: root, encoding: 'utf8' });
const files = tracked.split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
const { status } = spawnSync(join(root, 'node_modules/.bin/oxfmt'), [write ? '--write' : '--list-different', ...files], { cwd: root, stdio: 'inherit' });
if (status !== 0 && !write) process.stderr.write('these files are not formatted: npm run format\n');
process.exitCode = status ?? 1;
