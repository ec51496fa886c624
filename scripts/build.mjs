// Emits JavaScript to dist/ for the package that `npm pack` makes: what bin/k8shost.ts reaches, the files it needs beside it,
// the CNI plugin as one file, and the CSI driver as a few.
// In development nothing is built: Node strips the types.
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildCni } from './build-cni.mjs';
import { buildCsi } from './build-csi.mjs';
import { root } from './root.mjs';

const dist = join(root, 'dist');
rmSync(dist, { recursive: true, force: true });
const compiled = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
if (compiled.status !== 0) process.exit(1);
for (const file of globSync(['schemas/generated/*.js', 'schemas/**/*.proto', 'simulations/scenarios/*.yaml'], { cwd: root }))
  cpSync(join(root, file), join(dist, file));
await buildCni();
await buildCsi();
process.stdout.write(`dist/ has ${globSync('**/*.js', { cwd: dist }).length} JavaScript files\n`);
