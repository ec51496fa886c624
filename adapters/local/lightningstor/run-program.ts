// The one place that runs programs of the system: arguments are an array, never a shell's line.
import { spawn } from 'node:child_process';
import { err, ok, type Result } from '../../../domain/result.ts';

interface RunOptions {
  /** None by default: some work takes as long as it takes. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

/** A program that is not there. */
export interface Missing {
  readonly kind: 'missing';
  readonly message: string;
}
export interface Failed {
  readonly kind: 'failed';
  readonly message: string;
}

const complaintMax = 2_000;
/** Where programs for administrators are, though a user's PATH may not say so. */
export const programPath = `${process.env['PATH'] ?? ''}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`;

/** What it said on standard output; what it complained of else. It ends when this process ends, however that ends (setpriv, of util-linux). */
export function runProgram(program: string, args: readonly string[], { timeoutMs, signal }: RunOptions = {}): Promise<Result<string, Missing | Failed>> {
  return new Promise((resolve) => {
    const child = spawn('setpriv', ['--pdeathsig', 'KILL', '--', program, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PATH: programPath, LC_ALL: 'C' },
      killSignal: 'SIGKILL',
      ...(timeoutMs !== undefined && { timeout: timeoutMs }),
      ...(signal && { signal }),
    });
    let said = '';
    let complaint = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint = (complaint + text).slice(0, complaintMax)));
    child.once('error', (error) => {
      // Who is told to end has not ended yet.
      if (signal?.aborted !== true) resolve(err({ kind: 'missing', message: `setpriv cannot be run (package util-linux): ${error.message}` }));
    });
    child.once('close', (code, by) => {
      if (code === 0) return resolve(ok(said));
      // setpriv answers 127 for a program that it does not find.
      if (code === 127) return resolve(err({ kind: 'missing', message: `there is no ${program} on this machine` }));
      resolve(err({ kind: 'failed', message: `${program} failed: ${complaint.trim() || `it ended with ${by ?? code}`}` }));
    });
  });
}
