import { readFileSync } from 'node:fs';
import { Failure } from '../failure.ts';

/** The key that IAM's administrative calls need. */
export function readAdminKey(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new Failure(`IAM's admin key ${file} cannot be read: ${(error as Error).message} (IAM_ADMIN_KEY_FILE may name another)`);
  }
}
