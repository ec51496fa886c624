// A volume on another machine as a file of this one: nbdfuse connects to its export and shows it as one file of a FUSE mount of its own, so that
// the kernel needs no nbd. It runs on when the driver ends, as the mounts of a volume do, and is found again by the volume's name.
// Not done: keeping the export's name, which is a secret, out of the list of this machine's processes.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { PortError } from '../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { no } from '../csi-status.ts';
import { unmountAll } from './mounting.ts';
import { mountAt, readMountTable } from './mount-table.ts';
import { missing, systemPath } from './run-command.ts';

const folderOf = (runDir: string, volumeId: string): string => join(runDir, createHash('sha256').update(volumeId).digest('hex').slice(0, 32));

/** Where the volume is a file while this node is connected to it. */
export const remoteImageOf = (runDir: string, volumeId: string): string => join(folderOf(runDir, volumeId), 'disk');

const connectWithinMs = 10_000;

/** Resolves with the file. */
export async function connect(runDir: string, volumeId: string, uri: string, readOnly: boolean): Promise<Result<string, PortError>> {
  const folder = folderOf(runDir, volumeId);
  const file = remoteImageOf(runDir, volumeId);
  if (mountAt(readMountTable(), folder) !== undefined) {
    if (existsSync(file)) return ok(file);
    // Whoever served it is gone.
    const cleared = await unmountAll(folder);
    if (!cleared.ok) return cleared;
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const child = spawn('nbdfuse', [...(readOnly ? ['--readonly'] : []), file, uri], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, PATH: systemPath, LC_ALL: 'C' },
  });
  let complaint = '';
  let ended: string | undefined;
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint = (complaint + text).slice(-1_000)));
  child.once('error', (error: NodeJS.ErrnoException) => (ended = error.code === 'ENOENT' ? missing('nbdfuse') : error.message));
  child.once('exit', (code) => (ended ??= `nbdfuse ended with ${code}`));
  const until = performance.now() + connectWithinMs;
  while (mountAt(readMountTable(), folder) === undefined || !existsSync(file)) {
    if (ended !== undefined) return no('FAILED_PRECONDITION', withoutSecret(`the volume cannot be reached: ${complaint.trim() || ended}`, uri));
    if (performance.now() > until) {
      child.kill('SIGKILL');
      return no('ABORTED', 'the volume was not reached in time: ask again');
    }
    await delay(50);
  }
  // It lives on without us; nobody hears it any more.
  child.stderr.destroy();
  child.unref();
  return ok(file);
}

const withoutSecret = (text: string, uri: string): string => text.replaceAll(uri, 'its export').replaceAll(uri.split('/').at(-1) ?? uri, '…');

/** Ends what `connect` began; a success where there is nothing. */
export async function disconnect(runDir: string, volumeId: string): Promise<Result<undefined, PortError>> {
  const folder = folderOf(runDir, volumeId);
  const unmounted = await unmountAll(folder);
  if (unmounted.ok) rmSync(folder, { recursive: true, force: true });
  return unmounted;
}
