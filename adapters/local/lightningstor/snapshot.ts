import type { Shared } from './owed.ts';

/** As it is kept on disk. */
export interface SnapshotBody extends Shared {
  readonly name: string;
  readonly volumeName: string;
  /** Of the volume when it was taken. */
  readonly sizeBytes: number;
  readonly createdMs: number;
  /** Absent: FILESYSTEM. */
  readonly mode?: 'BLOCK';
  /** Its content is being copied. */
  readonly filling?: true;
  /** How much was copied; absent: nothing had to be. */
  readonly copiedBytes?: number;
}
