import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { findRoot } from '../root.ts';

interface ProgramResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** `k8shost ARGS` to its end, at most 60 s. */
export function runProgram(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<ProgramResult> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(findRoot(), 'bin/k8shost.ts'), ...args],
      { timeout: 60_000, maxBuffer: 64 * 1024 * 1024, env: { ...process.env, ...env } },
      (error, stdout, stderr) => resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : -1, stdout, stderr }),
    );
  });
}
