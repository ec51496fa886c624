// Image files as block devices. Which device has which file the kernel tells in /sys/block.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { PortError } from '../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { no } from '../csi-status.ts';
import type { Mount } from '../../system/mount-table.ts';
import { run } from './run-command.ts';

export interface LoopDevice {
  /** `loop0` */
  readonly name: string;
  /** `7:0` */
  readonly device: string;
  readonly file: string;
  /** No path leads to the file any more. */
  readonly isDeleted: boolean;
  readonly readOnly: boolean;
  readonly sizeBytes: number;
}

const sectorBytes = 512;

export const pathOf = ({ name }: Pick<LoopDevice, 'name'>): string => `/dev/${name}`;

/** As the kernel says it after a file's path. */
const deleted = ' (deleted)';

/** Those that have a file. */
export function listLoopDevices(sys = '/sys'): readonly LoopDevice[] {
  const blocks = join(sys, 'block');
  return readdirSync(blocks)
    .filter((name) => /^loop\d+$/.test(name))
    .sort()
    .flatMap((name) => {
      const read = (file: string): string => readFileSync(join(blocks, name, file), 'utf8').replace(/\n$/, '');
      try {
        const file = read('loop/backing_file');
        const isDeleted = file.endsWith(deleted);
        const plain = isDeleted ? file.slice(0, -deleted.length) : file;
        return [{ name, device: read('dev'), file: plain, isDeleted, readOnly: read('ro') === '1', sizeBytes: Number(read('size')) * sectorBytes }];
      } catch {
        // It has no file, or lost it this moment.
        return [];
      }
    });
}

export const loopsOf = (file: string): readonly LoopDevice[] => listLoopDevices().filter((loop) => loop.file === file && !loop.isDeleted);

/** The device of the file, the one it has already where there is one: `present`. */
export async function attachLoop(file: string, readOnly: boolean, present?: LoopDevice): Promise<Result<LoopDevice, PortError>> {
  if (present) {
    const stays = checkStays(present);
    if (!stays.ok) return stays;
    // One that a crash left here, it may be, before the volume grew.
    if (present.readOnly === readOnly) return readOnly ? ok(present) : growLoop(present);
    return no('FAILED_PRECONDITION', `${pathOf(present)} has the volume ${present.readOnly ? 'read-only' : 'for writing'}: unstage it first`);
  }
  const attached = await run('losetup', ['--find', '--show', '--nooverlap', ...(readOnly ? ['--read-only'] : []), file]);
  if (!attached.ok) return attached;
  const made = loopsOf(file)[0];
  return made ? ok(made) : no('INTERNAL', `losetup gave ${file} no device that /sys/block shows`);
}

/** One that was detached while somebody had it open goes when they close it, and its number may be another file's then. */
export const checkStays = (loop: LoopDevice): Result<undefined, PortError> =>
  isDetached(loop) ? no('ABORTED', `${pathOf(loop)} was detached, and is still open on this node: ask again when it is closed`) : ok(undefined);

const isDetached = ({ name }: LoopDevice): boolean => {
  try {
    return !readFileSync(join('/sys/block', name, 'loop/autoclear'), 'utf8').startsWith('0');
  } catch {
    // It was closed this moment.
    return true;
  }
};

const detachWithinMs = 5_000;

/** The file is free when this answers: a device that somebody still has open stays until they close it. */
export async function detachLoop(loop: LoopDevice): Promise<Result<undefined, PortError>> {
  const isThere = (): boolean => listLoopDevices().some(({ name, file }) => name === loop.name && file === loop.file);
  // It may have been detached already, and be somebody else's by now.
  if (!isThere()) return ok(undefined);
  const until = performance.now() + detachWithinMs;
  const detached = await run('losetup', ['--detach', pathOf(loop)]);
  if (!detached.ok && isThere()) return detached;
  while (isThere()) {
    if (performance.now() > until) return no('ABORTED', `${pathOf(loop)} is still open on this node: ask again`);
    await delay(50);
  }
  return ok(undefined);
}

/** The device as it is when it has taken its file's size. */
export async function growLoop(loop: LoopDevice): Promise<Result<LoopDevice, PortError>> {
  const grown = await run('losetup', ['--set-capacity', pathOf(loop)]);
  return grown.ok ? ok(listLoopDevices().find(({ name }) => name === loop.name) ?? loop) : grown;
}

/** Whether a file system is on the device. Mounts of btrfs have numbers of their own, and name their device. */
export const isOn = (mount: Mount, loop: LoopDevice): boolean => mount.device === loop.device || (mount.type === 'btrfs' && mount.source === pathOf(loop));

/** Whether it is a bind mount of the device's own file. */
export const isNodeOf = (mount: Mount, loop: LoopDevice): boolean => mount.type === 'devtmpfs' && mount.root === `/${loop.name}`;
