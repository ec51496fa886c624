import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { chmodSync, readFileSync } from 'node:fs';
import { replaceFile } from '../append-file.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Reads the credential of IAM's administrator, made at the first start. Only the file's owner may read it. */
export function openAdminKey(path: string): string {
  try {
    const key = readFileSync(path, 'utf8').trim();
    if (key.length < 32) throw new Error(`${path} holds no key: remove it to have a new one made`);
    chmodSync(path, 0o600);
    return key;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const key = randomBytes(32).toString('base64url');
  replaceFile(path, `${key}\n`);
  return key;
}

/** Whether an `authorization` header carries the key; takes as long for a near miss as for a far one. */
export const isAdmin = (adminKey: string, authorization: string): boolean => timingSafeEqual(digest(authorization), digest(`Bearer ${adminKey}`));
