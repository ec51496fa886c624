import { readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again every 10 ms until `condition` gives something; undefined after `timeoutMs`. */
export async function poll<T>(timeoutMs: number, condition: () => T | undefined | Promise<T | undefined>): Promise<T | undefined> {
  for (const deadline = Date.now() + timeoutMs; ; await sleep(10)) {
    const found = await condition();
    if (found !== undefined) return found;
    if (Date.now() > deadline) return undefined;
  }
}

/** Is this process there and not a zombie? */
export function isRunning(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** Does process `pid` run nats-server with this very configuration file? Pids are reused, so ask before killing. */
export function runsWithConfig(pid: number, configFile: string): boolean {
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    readlinkSync(`/proc/${pid}/exe`);
    return words.includes(configFile) && isRunning(pid);
  } catch {
    return false;
  }
}

/** SIGTERM, and SIGKILL when it is still there after `patienceMs`. Resolves when it is gone. */
export async function stopProcess(pid: number, patienceMs: number): Promise<void> {
  signal(pid, 'SIGTERM');
  if (await poll(patienceMs, () => (isRunning(pid) ? undefined : true))) return;
  signal(pid, 'SIGKILL');
  await poll(patienceMs, () => (isRunning(pid) ? undefined : true));
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
