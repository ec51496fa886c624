import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Of the file system that a directory is on, as an ordinary user may use it. */
export interface DiskRoom {
  readonly freeBytes: number;
  readonly totalBytes: number;
}

/** The directory need not be there yet. */
export async function diskRoom(directory: string): Promise<DiskRoom> {
  let path = resolve(directory);
  while (!existsSync(path)) path = dirname(path);
  const { bavail, blocks, bsize } = await statfs(path);
  return { freeBytes: bavail * bsize, totalBytes: blocks * bsize };
}

/** A large disk is not full at 5 %, a small one is at 200 MB. */
const lowShare = 0.05;
const lowBytes = 200_000_000;

export const isLow = ({ freeBytes, totalBytes }: DiskRoom): boolean => freeBytes < Math.min(lowBytes, totalBytes * lowShare);

/** What nats-server stores at most when it is started now. Source: its disk_avail.go. */
const storeShare = 0.75;

/** About where nats-server stops: at what the account may keep, else at its share of what is free and what it has already. */
export const storeLimitBytes = (storedBytes: number, accountMaxBytes: number, { freeBytes }: DiskRoom): number =>
  accountMaxBytes > 0 ? accountMaxBytes : storeShare * (freeBytes + storedBytes);

/** `18.9 MB`, in powers of ten. */
export function bytesText(bytes: number): string {
  const power = Math.min(4, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  return power === 0 ? `${bytes} bytes` : `${(bytes / 1000 ** power).toFixed(1)} ${['', 'kB', 'MB', 'GB', 'TB'][power]}`;
}
