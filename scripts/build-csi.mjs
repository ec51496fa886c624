// The CSI driver as a few files of their own in dist/csi/: from them it takes a quarter less memory than from the modules of the whole program.
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { root } from './root.mjs';

export async function buildCsi() {
  const bundle = await rolldown({ input: join(root, 'bin/csi.ts'), platform: 'node', cwd: root });
  await bundle.write({ dir: join(root, 'dist/csi'), entryFileNames: 'k8shost-csi.js', format: 'esm', minify: true });
  await bundle.close();
}
