#!/usr/bin/env node
// `k8shost` of the installed package. The program needs Node 24; where the machine's is older, the `node` package that comes
// with k8shost runs it.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// The driver of CSI has files of its own, and so takes less memory.
const built = process.argv[2] === 'csi' ? '../dist/csi/k8shost-csi.js' : '../dist/bin/k8shost.js';
const program = fileURLToPath(new URL(built, import.meta.url));
if (Number(process.versions.node.split('.')[0]) >= 24) {
  process.argv[1] = program;
  await import(program);
} else {
  const node = join(dirname(createRequire(import.meta.url).resolve('node/package.json')), 'bin/node');
  const child = spawn(node, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
  // The terminal signals the child as well; what is sent to this process alone is passed on.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(
      `k8shost: the Node that came with the package could not be started (${error.message}); allow the install script of \`node\` and install again\n`,
    );
    process.exit(127);
  });
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}
