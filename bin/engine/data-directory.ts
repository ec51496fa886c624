import { accessSync, constants, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Failure } from '../failure.ts';
import { makeFolder } from './make-folder.ts';
import { log } from './terminal.ts';

interface DataDirectory {
  readonly path: string;
  /** False once the directory was removed or replaced while this process ran: nothing may be left in it then. */
  isHeld(): boolean;
  release(): void;
}

/** Makes the directory where it is missing, for processes that share it. Returns its path. */
export function makeDataDirectory(directory: string): string {
  const path = resolve(directory);
  try {
    makeFolder(path);
    if (!statSync(path).isDirectory()) throw new Failure(`${path} is not a folder: name another --data directory`);
    accessSync(path, constants.W_OK | constants.X_OK);
    return path;
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`the data directory ${path} cannot be written: ${(error as Error).message}`);
  }
}

/** Makes the directory and takes it for this process; a lock that a killed process left behind does not count. */
export function takeDataDirectory(directory: string): DataDirectory {
  const path = makeDataDirectory(directory);
  const lock = join(path, 'lock');
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(lock, JSON.stringify({ pid: process.pid, started: startTime(process.pid) }), { flag: 'wx', mode: 0o600 });
      const isHeld = (): boolean => holderOf(lock) === process.pid;
      return { path, isHeld, release: () => void (isHeld() && removeLock(lock)) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw new Failure(`the data directory ${path} cannot be written: ${(error as Error).message}`);
    }
    const holder = holderOf(lock);
    if (holder !== undefined) throw new Failure(`${path} is in use by process ${holder}; stop it, or give another --data directory`);
    rmSync(lock, { force: true });
  }
  throw new Failure(`another process is starting on ${path}`);
}

/** A lock that stays does no harm: the next start sees that its process is gone. */
export function removeLock(lock: string, tell = log.info): void {
  try {
    rmSync(lock, { force: true });
  } catch (error) {
    tell(`the lock ${lock} cannot be removed: ${(error as Error).message}`);
  }
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

/** It has ended, and nobody asked how (zombie), or nobody needs to. */
const gone = new Set(['Z', 'X']);

/** Clock ticks after boot at which the process began; '' when there is none. Source: proc(5), fields 3 and 22 of stat. */
function startTime(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state = '', ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return gone.has(state) && isAlone(pid) ? '' : (fields[18] ?? '');
  } catch {
    return isRunning(pid) ? 'running' : '';
  }
}

/** A thread of it may still be writing when the first one has ended. */
const isAlone = (pid: number): boolean => readdirSync(`/proc/${pid}/task`).length <= 1;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
