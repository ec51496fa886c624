import { statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { PortError } from '../../../domain/ports/port-error.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { refused } from '../../grpc/error-mapping.ts';
import { runProgram } from './run-program.ts';
import type { VolumeBackend } from './volume-backend.ts';

/** Of the page cache: a disk of whole pages is read and written without turning back at its end. */
const blockBytes = 4_096;

/** Volumes are sparse files, each a disk's content: what was never written reads as zeros, whoever had the space before. */
export const imageBackend: VolumeBackend = {
  contentName: 'image',
  sizeEnforced: true,
  block: true,
  minimumBytes: blockBytes,
  roundUp: (sizeBytes) => Math.ceil(sizeBytes / blockBytes) * blockBytes,
  whyNot: ({ mode, accessModes }) =>
    mode !== 'BLOCK' && accessModes.includes('ReadWriteMany')
      ? 'a file system on a disk cannot be written from several nodes at once: ask for ReadWriteOnce, for mode BLOCK, or start with --volumes folders'
      : undefined,
  create: (path, sizeBytes, isThick) => resize(path, 'wx', sizeBytes, isThick),
  grow: (path, sizeBytes, isThick) => resize(path, 'r+', sizeBytes, isThick),
  allocatedBytes: (path) => (statSync(path, { throwIfNoEntry: false })?.blocks ?? 0) * 512,
};

async function resize(path: string, flags: 'wx' | 'r+', sizeBytes: number, isThick: boolean): Promise<Result<undefined, PortError>> {
  try {
    const file = await open(path, flags, 0o600);
    try {
      const { size } = await file.stat();
      if (size < sizeBytes) await file.truncate(sizeBytes);
      if (isThick) {
        const taken = await runProgram('fallocate', ['--length', String(sizeBytes), path]);
        if (!taken.ok) {
          await file.truncate(size);
          return err(taken.error.kind === 'missing' ? refused('UNSUPPORTED', `${taken.error.message}: install util-linux`) : noSpace(taken.error.message));
        }
      }
      await file.sync();
      return ok(undefined);
    } finally {
      await file.close();
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC' || code === 'EDQUOT') return err(noSpace(message));
    if (code === 'EFBIG') return err(refused('OUT_OF_RANGE', `the file system of the data folder has no files of ${sizeBytes} bytes`));
    throw error;
  }
}

const noSpace = (message: string): PortError => refused('NO_SPACE', `the disk of LightningSTOR is full (${message}): remove volumes or give it a larger disk`);
