// Programs of the system: arguments as they are, never a shell's line.
import { spawn } from 'node:child_process';
import { err, ok, type Result } from '../../domain/result.ts';

interface RunOptions {
  /** Then it is killed. None by default: some work takes as long as it takes. */
  readonly timeoutMs?: number;
  /** Has it killed. */
  readonly signal?: AbortSignal;
  /** Number 3 of the program. */
  readonly fd?: number;
  /** A character is a byte of what it says; UTF-8 by default. */
  readonly bytes?: boolean;
}

export interface Ended {
  /** null: it was killed, by `by`. */
  readonly code: number | null;
  readonly by: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where programs for administrators are, though whoever started this process may not have said so. */
export const systemPath = `${process.env['PATH'] ?? ''}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`;
/** Of such programs; they speak English. */
export const systemEnvironment = { ...process.env, PATH: systemPath, LC_ALL: 'C' };

const outputMax = 1_048_576;

/** Whatever its exit code is; a failure is that it cannot be run. Not done: what it says beyond 1 MiB. */
export function runToEnd(
  program: string,
  args: readonly string[],
  { timeoutMs, signal, fd, bytes = false }: RunOptions = {},
): Promise<Result<Ended, NodeJS.ErrnoException>> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe', ...(fd === undefined ? [] : [fd])],
      env: systemEnvironment,
      killSignal: 'SIGKILL',
      ...(timeoutMs !== undefined && { timeout: timeoutMs }),
      ...(signal && { signal }),
    });
    let stdout = '';
    let stderr = '';
    child.stdout?.setEncoding(bytes ? 'latin1' : 'utf8').on('data', (text: string) => (stdout = (stdout + text).slice(0, outputMax)));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr = (stderr + text).slice(0, outputMax)));
    child.once('error', (error) => {
      // Who is told to end has not ended yet.
      if (signal?.aborted !== true) resolve(err(error));
    });
    child.once('close', (code, by) => resolve(ok({ code, by, stdout, stderr: stderr.trim() })));
  });
}
