// The Ed25519 keys that tokens are signed with: the newest signs, older ones verify until the last token that they may have signed
// has run out. Kept in one file that only its owner can read.
import { createPrivateKey, createPublicKey, generateKeyPairSync, randomUUID, type JsonWebKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { replaceFile } from '../append-file.ts';

interface KeptKey {
  readonly id: string;
  readonly createdAtMs: number;
  readonly privateJwk: JsonWebKey;
}

export interface SigningKey {
  readonly id: string;
  readonly createdAtMs: number;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

export interface SigningKeys {
  /** The key to sign with now; a new one when the last is due. Throws when a new one cannot be stored. */
  signing(): SigningKey;
  find(id: string): SigningKey | undefined;
  /** The JWK set of the public keys, the signing one first (RFC 7517, RFC 8037). */
  jwks(): { readonly keys: readonly JsonWebKey[] };
}

interface SigningKeysOptions {
  readonly path: string;
  readonly nowMs: () => number;
  readonly rotateAfterMs: number;
  /** The longest that a token lives. */
  readonly tokenLifeMaxMs: number;
}

function readKept(path: string): KeptKey[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new Error(`cannot read ${path}: ${(error as Error).message}`);
  }
  try {
    return (JSON.parse(text) as { readonly keys: KeptKey[] }).keys;
  } catch {
    throw new Error(`${path} is damaged: restore it, or move it away to make every token invalid and start with a new key`);
  }
}

function keyOf({ id, createdAtMs, privateJwk }: KeptKey): SigningKey {
  const privateKey = createPrivateKey({ key: privateJwk, format: 'jwk' });
  return { id, createdAtMs, privateKey, publicKey: createPublicKey(privateKey) };
}

/** Opens the file, with a first key when there is none. */
export function openSigningKeys({ path, nowMs, rotateAfterMs, tokenLifeMaxMs }: SigningKeysOptions): SigningKeys {
  /** Newest first. */
  let kept = readKept(path).toSorted((a, b) => b.createdAtMs - a.createdAtMs);
  let keys = kept.map(keyOf);
  const rotate = (): void => {
    const privateJwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
    const made: KeptKey = { id: randomUUID(), createdAtMs: nowMs(), privateJwk };
    const needed = [made, ...kept.filter((key) => nowMs() - key.createdAtMs < rotateAfterMs + tokenLifeMaxMs)];
    replaceFile(path, JSON.stringify({ keys: needed }));
    kept = needed;
    keys = kept.map(keyOf);
  };
  const signing = (): SigningKey => {
    const [newest] = keys;
    if (newest && nowMs() - newest.createdAtMs < rotateAfterMs) return newest;
    rotate();
    return signing();
  };
  signing();
  return {
    signing,
    find: (id) => keys.find((key) => key.id === id),
    jwks: () => ({ keys: keys.map((key) => ({ ...key.publicKey.export({ format: 'jwk' }), kid: key.id, use: 'sig', alg: 'EdDSA' })) }),
  };
}
