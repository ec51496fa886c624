// How much may still be promised. What images were promised and do not have yet is not free, whatever the disk says of itself.
import { statfs } from 'node:fs/promises';
import type { PortError } from '../../../domain/ports/port-error.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { refused } from '../../grpc/error-mapping.ts';

interface Room {
  readonly totalBytes: number;
  readonly availableBytes: number;
}

interface RoomOptions {
  /** On the disk. */
  readonly folder: string;
  /** Promised, and not on the disk yet. */
  readonly owedBytes: () => number;
  /** Resolves when what was removed is deleted. */
  readonly deleted: () => Promise<void>;
}

export interface Disk {
  measure(): Promise<Room>;
  /** NO_SPACE, with figures. `what` needs it. */
  check(wantedBytes: number, what: string): Promise<Result<undefined, PortError>>;
}

export function createDisk({ folder, owedBytes, deleted }: RoomOptions): Disk {
  const measure = async (): Promise<Room> => {
    const { bsize, blocks, bavail } = await statfs(folder);
    return { totalBytes: bsize * blocks, availableBytes: Math.max(0, bsize * bavail - owedBytes()) };
  };
  return {
    measure,
    check: async (wantedBytes, what) => {
      if (wantedBytes <= (await measure()).availableBytes) return ok(undefined);
      await deleted();
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
