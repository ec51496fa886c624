import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The oldest server whose guard headers and atomic batches work as the log needs them. */
export const oldestServer = '2.14.4';

/** Is version `a` (`2.15.1`, `v2.15.0-RC.1`) at least `b`? A pre-release counts as its release. */
export function isAtLeast(a: string, b: string): boolean {
  const [left, right] = [numbers(a), numbers(b)];
  const index = left.findIndex((number, at) => number !== right[at]);
  return index === -1 || (left[index] ?? 0) > (right[index] ?? 0);
}

/** What `nats-server --version` says, `2.15.1`. Throws when the program cannot be run. */
export async function versionOf(binary: string): Promise<string> {
  const { stdout } = await promisify(execFile)(binary, ['--version'], { timeout: 10_000 });
  return /v?(\d+\.\d+\.\d+\S*)/.exec(stdout)?.[1] ?? '';
}

function numbers(version: string): readonly [number, number, number] {
  const [, major, minor, patch] = /^v?(\d+)\.(\d+)\.(\d+)/.exec(version) ?? [];
  return [Number(major ?? 0), Number(minor ?? 0), Number(patch ?? 0)];
}
