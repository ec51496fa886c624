// The CNI plugin as one executable file that needs nothing of the project: dist/cni/k8shost-cni, or the file that is named.
// Usage: node scripts/build-cni.mjs [FILE]
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { root } from './root.mjs';

/** Where a Node is found when nobody says better; `k8shost cni install` names its own. */
const firstLine = '#!/usr/bin/env node';

export async function buildCni(file = join(root, 'dist/cni/k8shost-cni')) {
  const bundle = await rolldown({ input: join(root, 'bin/cni.ts'), platform: 'node', cwd: root });
  await bundle.write({ file, format: 'cjs', banner: firstLine, minify: true });
  await bundle.close();
  chmodSync(file, 0o755);
  return file;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(`${await buildCni(process.argv[2])}\n`);
