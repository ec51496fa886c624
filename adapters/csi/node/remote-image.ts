// A volume on another machine as a file of this one: nbdfuse connects to its export and shows it as one file of a FUSE mount of its own, so that
// the kernel needs no nbd. It runs on when the driver ends, as the mounts of a volume do, and is found again in the mount table: each connection
// has a folder by its export's name, in the folder of the volume.
// Not done: keeping the export's name, which is a secret, out of the list of this machine's processes.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { PortError } from '../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { systemEnvironment } from '../../system/run-to-end.ts';
import type { Access } from '../access.ts';
import { no } from '../csi-status.ts';
import { detachLoop, isNodeOf, isOn, listLoopDevices, type LoopDevice } from './loop-devices.ts';
import { unmountAll } from './mounting.ts';
import { mountAt, readMountTable } from '../../system/mount-table.ts';
import { serverOf } from './reconnecting.ts';
import { missing, run } from './run-command.ts';
import { removeTarget } from './target-path.ts';
import { checkAnswers } from './trouble.ts';

type Export = Pick<Extract<Access, { readonly kind: 'nbd' }>, 'uri' | 'readOnly'>;

const nameOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
const folderOf = (runDir: string, volumeId: string): string => join(runDir, nameOf(volumeId));
const fileIn = (connection: string): string => join(connection, 'disk');
const connectionOf = (runDir: string, volumeId: string, { uri, readOnly }: Export): string =>
  join(folderOf(runDir, volumeId), nameOf(JSON.stringify([uri, readOnly])));

/** Where the volume is a file while this node is connected to that export of it. */
export const remoteImageOf = (runDir: string, volumeId: string, of: Export): string => fileIn(connectionOf(runDir, volumeId, of));

/** Whether it is the file of a connection to the volume, be it connected or not. */
export const isConnectionOf = (runDir: string, volumeId: string, file: string): boolean => file.startsWith(`${folderOf(runDir, volumeId)}/`);

const connectionsOf = (runDir: string, volumeId: string): readonly string[] => {
  const folder = folderOf(runDir, volumeId);
  return readMountTable().flatMap(({ path }) => (path === folder || path.startsWith(`${folder}/`) ? [path] : []));
};

/** The files of all connections to it, also of those that were cut off. */
export const remoteImagesOf = (runDir: string, volumeId: string): readonly string[] => connectionsOf(runDir, volumeId).map(fileIn);

/** The devices of a connection's file. Of one that is dead the kernel says that its file was deleted. */
export const loopsOfRemote = (file: string): readonly LoopDevice[] => listLoopDevices().filter((loop) => loop.file === file);

const connectWithinMs = 10_000;
/** Resolves with the file. Another connection to the volume was cut off, and is ended; FAILED_PRECONDITION while something is mounted over it. */
export async function connect(runDir: string, volumeId: string, of: Export): Promise<Result<string, PortError>> {
  const { uri, readOnly } = of;
  const folder = connectionOf(runDir, volumeId, of);
  const file = fileIn(folder);
  for (const connection of connectionsOf(runDir, volumeId)) {
    const answers = connection === folder ? await checkAnswers(file) : undefined;
    if (answers?.ok) return ok(file);
    if (answers?.error.kind === 'refused' && answers.error.reason === 'ABORTED') return answers;
    const ended = await endConnection(connection);
    if (!ended.ok) return ended;
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const child = spawn('nbdfuse', [...(readOnly ? ['--readonly'] : []), file, ...serverOf(uri)], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: systemEnvironment,
  });
  let complaint = '';
  let ended: string | undefined;
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint = (complaint + text).slice(-1_000)));
  child.once('error', (error: NodeJS.ErrnoException) => (ended = error.code === 'ENOENT' ? missing('nbdfuse') : error.message));
  child.once('exit', (code) => (ended ??= `nbdfuse ended with ${code}`));
  const until = performance.now() + connectWithinMs;
  while (mountAt(readMountTable(), folder) === undefined || !(await isServed(file))) {
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

/** Asked by a program: whoever looks at a file that nobody serves waits for ever. */
const isServed = async (file: string): Promise<boolean> => (await run('stat', ['--', file], { withinMs: 1_000 })).ok;

const withoutSecret = (text: string, uri: string): string => text.replaceAll(uri, 'its export').replaceAll(uri.split('/').at(-1) ?? uri, '…');

async function endConnection(connection: string): Promise<Result<undefined, PortError>> {
  const loops = loopsOfRemote(fileIn(connection));
  const over = readMountTable().find((mount) => loops.some((loop) => isOn(mount, loop) || isNodeOf(mount, loop)));
  if (over)
    return no('FAILED_PRECONDITION', `the connection to the volume was cut off, and ${over.path} still has it from there: unpublish and unstage it first`);
  for (const loop of loops) {
    const detached = await detachLoop(loop);
    if (!detached.ok) return detached;
  }
  return unmountAll(connection);
}

/** Ends what `connect` began; a success where there is nothing. */
export async function disconnect(runDir: string, volumeId: string): Promise<Result<undefined, PortError>> {
  for (const connection of connectionsOf(runDir, volumeId)) {
    const ended = await endConnection(connection);
    if (!ended.ok) return ended;
  }
  const folder = folderOf(runDir, volumeId);
  if (!existsSync(folder)) return ok(undefined);
  // Also those that a crash left before anything was mounted.
  for (const name of readdirSync(folder)) {
    const removed = removeTarget(join(folder, name));
    if (!removed.ok) return removed;
  }
  return removeTarget(folder);
}
