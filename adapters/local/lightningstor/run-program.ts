import { err, ok, type Result } from '../../../domain/result.ts';
import { runToEnd } from '../../system/run-to-end.ts';

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

/** What it said on standard output; what it complained of else. It ends when this process ends, however that ends (setpriv, of util-linux). */
export async function runProgram(
  program: string,
  args: readonly string[],
  options: { readonly timeoutMs?: number; readonly signal?: AbortSignal } = {},
): Promise<Result<string, Missing | Failed>> {
  const ended = await runToEnd('setpriv', ['--pdeathsig', 'KILL', '--', program, ...args], options);
  if (!ended.ok) return err({ kind: 'missing', message: `setpriv cannot be run (package util-linux): ${ended.error.message}` });
  const { code, by, stdout, stderr } = ended.value;
  if (code === 0) return ok(stdout);
  // setpriv answers 127 for a program that it does not find.
  if (code === 127) return err({ kind: 'missing', message: `there is no ${program} on this machine` });
  return err({ kind: 'failed', message: `${program} failed: ${stderr.slice(0, complaintMax) || `it ended with ${by ?? code}`}` });
}
