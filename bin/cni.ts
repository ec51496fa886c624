// The CNI plugin as a program of its own: scripts/build-cni.mjs makes one file of it, without what the engine needs.
import { hostname } from 'node:os';
import { runPlugin } from '../adapters/cni/plugin.ts';

const readStdin = async (): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};

// No `await` here: what a script of Node 20 is.
void runPlugin({ env: process.env, readStdin, hostname: hostname(), nowMs: Date.now() }).then(({ stdout, stderr, exitCode }) => {
  process.stderr.write(stderr);
  process.stdout.write(stdout);
  process.exitCode = exitCode;
});
