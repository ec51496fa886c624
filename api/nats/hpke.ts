// Sealing to a public key that a client sends along. Source: RFC 9180, base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM.
import { createCipheriv, createHmac, createPublicKey, diffieHellman, generateKeyPairSync, type KeyObject } from 'node:crypto';

/** Seals message after message to one recipient: message N opens as the Nth and as nothing else. */
export interface SealedStream {
  /** 32 bytes that the recipient needs to open any of them. */
  readonly encapsulated: Buffer;
  /** The number of the message that `seal` makes next, from 0. */
  readonly next: number;
  seal(plain: Uint8Array): Buffer;
}

const kem = Buffer.from('KEM\u0000\u0020', 'latin1');
const suite = Buffer.from('HPKE\u0000\u0020\u0000\u0001\u0000\u0001', 'latin1');
const version = Buffer.from('HPKE-v1');
const none = Buffer.alloc(0);

const hmac = (key: Uint8Array, ...parts: readonly Uint8Array[]): Buffer => createHmac('sha256', key).update(Buffer.concat(parts)).digest();
const extract = (suiteId: Buffer, salt: Uint8Array, label: string, ikm: Uint8Array): Buffer => hmac(salt, version, suiteId, Buffer.from(label), ikm);
/** One block of HKDF is enough for at most 32 bytes. */
const expand = (suiteId: Buffer, key: Uint8Array, label: string, info: Uint8Array, bytes: number): Buffer =>
  hmac(key, Buffer.from([0, bytes]), version, suiteId, Buffer.from(label), info, Buffer.from([1])).subarray(0, bytes);

/** Undefined when `recipient` is no X25519 public key. `info` is what both sides know: a stream opens for the same one only. */
export function sealTo(recipient: Uint8Array, info: string, own = generateKeyPairSync('x25519')): SealedStream | undefined {
  const shared = sharedWith(recipient, own.privateKey);
  if (shared === undefined) return undefined;
  const encapsulated = Buffer.from(own.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
  const secret = expand(kem, extract(kem, none, 'eae_prk', shared), 'shared_secret', Buffer.concat([encapsulated, recipient]), 32);
  const context = Buffer.concat([Buffer.from([0]), extract(suite, none, 'psk_id_hash', none), extract(suite, none, 'info_hash', Buffer.from(info))]);
  const schedule = extract(suite, secret, 'secret', none);
  const key = expand(suite, schedule, 'key', context, 16);
  const baseNonce = expand(suite, schedule, 'base_nonce', context, 12);
  let next = 0;
  return {
    encapsulated,
    get next() {
      return next;
    },
    seal(plain) {
      const nonce = Buffer.from(baseNonce);
      for (let left = next, at = 11; left > 0; left = Math.floor(left / 256), at -= 1) nonce[at] = (nonce[at] ?? 0) ^ (left % 256);
      next += 1;
      const cipher = createCipheriv('aes-128-gcm', key, nonce);
      return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    },
  };
}

/** A point of small order gives no secret: OpenSSL refuses it. */
function sharedWith(recipient: Uint8Array, privateKey: KeyObject): Buffer | undefined {
  if (recipient.length !== 32) return undefined;
  try {
    const publicKey = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'X25519', x: Buffer.from(recipient).toString('base64url') } });
    return diffieHellman({ privateKey, publicKey });
  } catch {
    return undefined;
  }
}
