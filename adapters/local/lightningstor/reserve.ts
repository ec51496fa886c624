// Space that is kept for recording what gives space back: without it nothing could be detached or removed on a full disk.
import { randomBytes } from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, statfsSync, statSync, truncateSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { isDiskFull } from '../is-disk-full.ts';

export interface Reserve {
  /** Does it, again and again while the disk is full and some of the reserve is left to be given up. */
  spend<T>(act: () => Promise<T>): Promise<T>;
  /** Makes it whole again where the disk has plenty. */
  refill(): void;
}

const wholeBytes = 2 ** 20;
/** Given up at once: whoever else writes may take what is left of it. */
const stepBytes = 2 ** 14;
/** How much more than it lacks must be free. */
const plenty = 4;

/** `path` is on the disk. `report` hears why it cannot be made whole. */
export function openReserve(path: string, report: (error: unknown) => void): Reserve {
  const sizeBytes = (): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  const giveUp = (): boolean => {
    const size = sizeBytes();
    if (size > 0) truncateSync(path, Math.max(0, size - stepBytes));
    return size > 0;
  };
  return {
    spend: async (act) => {
      for (;;)
        try {
          return await act();
        } catch (error) {
          if (!isDiskFull(error) || !giveUp()) throw error;
        }
    },
    refill: () => {
      const missing = wholeBytes - sizeBytes();
      const { bavail, bsize } = statfsSync(dirname(path));
      if (missing <= 0 || bavail * bsize < plenty * missing) return;
      try {
        lengthen(path);
      } catch (error) {
        report(error);
      }
    },
  };
}

/** With bytes that take their space: zeros need not. */
function lengthen(path: string): void {
  const file = openSync(path, 'a', 0o600);
  const { size } = fstatSync(file);
  try {
    writeSync(file, randomBytes(wholeBytes - size));
    fsyncSync(file);
  } catch (error) {
    ftruncateSync(file, size);
    throw error;
  } finally {
    closeSync(file);
  }
}
