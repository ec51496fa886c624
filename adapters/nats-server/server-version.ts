import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What `nats-server --version` says, `2.15.1`. Throws when the program cannot be run. */
export async function versionOf(binary: string): Promise<string> {
  const { stdout } = await promisify(execFile)(binary, ['--version'], { timeout: 10_000 });
  return /v?(\d+\.\d+\.\d+\S*)/.exec(stdout)?.[1] ?? '';
}
