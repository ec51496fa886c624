import { readFileSync } from 'node:fs';
import { Failure } from '../failure.ts';

export const adminKeyVariable = 'IAM_ADMIN_KEY_FILE';

/** The key that IAM's administrative calls need. */
export function readAdminKey(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new Failure(`IAM's admin key ${file} cannot be read: ${(error as Error).message} (${adminKeyVariable} may name another)`);
  }
}
