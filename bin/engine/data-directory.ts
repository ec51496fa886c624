import { accessSync, constants, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Failure } from '../failure.ts';

export interface DataDirectory {
  readonly path: string;
  release(): void;
}

/** Makes the directory and takes it for this process; a lock that a killed process left behind does not count. */
export function takeDataDirectory(directory: string): DataDirectory {
  const path = resolve(directory);
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    accessSync(path, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Failure(`the data directory ${path} cannot be written: ${(error as Error).message}`);
  }
  const lock = join(path, 'lock');
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(lock, JSON.stringify({ pid: process.pid, started: startTime(process.pid) }), { flag: 'wx', mode: 0o600 });
      return { path, release: () => rmSync(lock, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw new Failure(`the data directory ${path} cannot be written: ${(error as Error).message}`);
    }
    const holder = holderOf(lock);
    if (holder !== undefined) throw new Failure(`${path} is in use by process ${holder}; stop it, or give another --data directory`);
    rmSync(lock, { force: true });
  }
  throw new Failure(`another process is starting on ${path}`);
}

/** The process that holds the lock, when it still runs: its start time tells it from a later one with the same pid. */
function holderOf(lock: string): number | undefined {
  try {
    const { pid, started } = JSON.parse(readFileSync(lock, 'utf8')) as { pid: number; started: string };
    return startTime(pid) === started && started !== '' ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** Clock ticks after boot at which the process began; '' when there is none. Source: proc(5), field 22 of stat. */
function startTime(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return isRunning(pid) ? 'running' : '';
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
