// How much may still be promised. What images were promised and do not have yet is not free, whatever the disk says of itself.
import { statfs } from 'node:fs/promises';
import type { PortError } from '../../../domain/ports/port-error.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { refused } from '../../grpc/error-mapping.ts';
import { isDiskFull } from '../is-disk-full.ts';

interface Room {
  readonly totalBytes: number;
  readonly availableBytes: number;
}

interface DiskOptions {
  /** On the disk. */
  readonly folder: string;
  /** Promised, and not on the disk yet. */
  readonly owedBytes: () => number;
  /** Resolves when what was removed is deleted. */
  readonly deleted: () => Promise<void>;
}

export interface Disk {
  measure(): Promise<Room>;
  /** Does it, and once more after what was removed is deleted where there was no room. A disk that is full is NO_SPACE: it does not reject with it. */
  withRoom<T>(act: () => Promise<Result<T, PortError>>): Promise<Result<T, PortError>>;
  /** NO_SPACE, with figures. `what` needs it. */
  check(wantedBytes: number, what: string): Promise<Result<undefined, PortError>>;
}

export function createDisk({ folder, owedBytes, deleted }: DiskOptions): Disk {
  const measure = async (): Promise<Room> => {
    const { bsize, blocks, bavail } = await statfs(folder);
    return { totalBytes: bsize * blocks, availableBytes: Math.max(0, bsize * bavail - owedBytes()) };
  };
  return {
    measure,
    withRoom: async (act) => {
      const attempt = () => act().catch(whenDiskFull);
      const done = await attempt();
      if (done.ok || done.error.kind !== 'refused' || done.error.reason !== 'NO_SPACE') return done;
      await deleted();
      return attempt();
    },
    check: async (wantedBytes, what) => {
      const { availableBytes } = await measure();
      if (wantedBytes <= availableBytes) return ok(undefined);
      return err(
        refused(
          'NO_SPACE',
          `${what} needs ${wantedBytes} bytes, and ${availableBytes} of this disk are not promised yet: remove volumes or give it a larger disk`,
        ),
      );
    },
  };
}

export const noSpace = (message: string): PortError =>
  refused('NO_SPACE', `the disk of LightningSTOR is full (${message}): remove volumes or give it a larger disk`);

function whenDiskFull(error: Error): Result<never, PortError> {
  if (!isDiskFull(error)) throw error;
  return err(noSpace(error.message));
}
