import { hash } from 'node:crypto';

/** SHA-256 of stored bytes in hex: what the next event of the same (subject, uid) carries. */
export const hashOf = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex');
