import { createHash, randomBytes } from 'node:crypto';
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';

export const checksum = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Random bytes at each of the places. */
export function scatter(path: string, ...offsets: readonly number[]): void {
  const file = openSync(path, 'r+');
  for (const offset of offsets) writeSync(file, randomBytes(256 * 1024), 0, 256 * 1024, offset);
  closeSync(file);
}
