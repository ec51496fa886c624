import { constants, statSync } from 'node:fs';
import { copyFile, open, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PortError } from '../../../domain/ports/port-error.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { refused } from '../../grpc/error-mapping.ts';
import { isDiskFull } from '../is-disk-full.ts';
import { noSpace } from './disk.ts';
import { runProgram } from './run-program.ts';
import { syncFile } from './sync-file.ts';
import type { VolumeBackend } from './volume-backend.ts';

/** Of the page cache: a disk of whole pages is read and written without turning back at its end. */
const blockBytes = 4_096;

/** Volumes are sparse files, each a disk's content: what was never written reads as zeros, whoever had the space before. */
export function imageBackend(folder: string): VolumeBackend {
  /** Undefined: the disk was too full to tell. */
  let canClone: boolean | undefined;
  let asked: Promise<boolean> | undefined;
  return {
    contentName: 'image',
    sizeEnforced: true,
    block: true,
    minimumBytes: blockBytes,
    roundUp: (sizeBytes) => Math.ceil(sizeBytes / blockBytes) * blockBytes,
    whyNot: ({ mode, accessModes }) =>
      mode !== 'BLOCK' && accessModes.includes('ReadWriteMany')
        ? 'a file system on a disk cannot be written from several nodes at once: ask for ReadWriteOnce or volumeMode Block, or have LightningSTOR started with --volumes folders'
        : undefined,
    create: (path, sizeBytes, isThick) => resize(path, 'wx', sizeBytes, isThick),
    grow: (path, sizeBytes, isThick) => resize(path, 'r+', sizeBytes, isThick),
    allocatedBytes,
    get cloneAtOnce() {
      return canClone ? cloneAtOnce : undefined;
    },
    probe: async () => {
      if (canClone !== undefined) return;
      asked ??= hasReflinks(folder).finally(() => (asked = undefined));
      canClone = await asked;
    },
    copy: async (from, to, signal) => {
      const copied = await runProgram('cp', ['--preserve=mode', '--sparse=always', '--no-target-directory', from, to], { signal });
      if (!copied.ok) return copied;
      await syncFile(to);
      return ok(undefined);
    },
    copiedBytes: (to) => Promise.resolve(allocatedBytes(to)),
  };
}

function cloneAtOnce(from: string, to: string): Promise<Result<undefined, PortError>> {
  const clone = async (): Promise<Result<undefined, PortError>> => {
    await copyFile(from, to, constants.COPYFILE_FICLONE_FORCE);
    await syncFile(to);
    return ok(undefined);
  };
  return clone().catch(orNoSpace);
}

const allocatedBytes = (path: string): number => (statSync(path, { throwIfNoEntry: false })?.blocks ?? 0) * 512;

/** Whether files in the folder can share their content (xfs, btrfs). Rejects where the disk is too full to tell. */
async function hasReflinks(folder: string): Promise<boolean> {
  const [from, to] = [join(folder, '.reflink'), join(folder, '.reflink.copy')];
  try {
    await writeFile(from, '');
    await copyFile(from, to, constants.COPYFILE_FICLONE_FORCE);
    return true;
  } catch (error) {
    if (isDiskFull(error)) throw error;
    return false;
  } finally {
    for (const path of [from, to]) await rm(path, { force: true });
  }
}

async function resize(path: string, flags: 'wx' | 'r+', sizeBytes: number, isThick: boolean): Promise<Result<undefined, PortError>> {
  const doIt = async (): Promise<Result<undefined, PortError>> => {
    const file = await open(path, flags, 0o600);
    try {
      const { size } = await file.stat();
      if (size < sizeBytes) await file.truncate(sizeBytes);
      const taken = isThick ? await runProgram('fallocate', ['--length', String(sizeBytes), path]) : ok('');
      if (!taken.ok) {
        await file.truncate(size);
        return err(taken.error.kind === 'missing' ? refused('UNSUPPORTED', `${taken.error.message}: install util-linux`) : noSpace(taken.error.message));
      }
      await file.sync();
      return ok(undefined);
    } finally {
      await file.close();
    }
  };
  return doIt().catch(orNoSpace);
}

/** What a disk refuses for good; the rest is thrown on. */
function orNoSpace(error: NodeJS.ErrnoException): Result<never, PortError> {
  if (isDiskFull(error)) return err(noSpace(error.message));
  if (error.code === 'EFBIG') return err(refused('OUT_OF_RANGE', `the file system of the data folder has no files so large: ${error.message}`));
  throw error;
}
