// Opens what the API seals to a key of ours. Source: RFC 9180, base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM.
import { createDecipheriv, createHmac, createPublicKey, diffieHellman, generateKeyPairSync, type KeyObject } from 'node:crypto';

export interface ReplyKey {
  /** What the request carries in the header K8shost-Reply-Key. */
  readonly header: string;
  readonly publicKey: Buffer;
  readonly privateKey: KeyObject;
}

const kem = Buffer.from('KEM\u0000\u0020', 'latin1');
const suite = Buffer.from('HPKE\u0000\u0020\u0000\u0001\u0000\u0001', 'latin1');
const version = Buffer.from('HPKE-v1');
const none = Buffer.alloc(0);
const tagBytes = 16;

const hmac = (key: Uint8Array, ...parts: readonly Uint8Array[]): Buffer => createHmac('sha256', key).update(Buffer.concat(parts)).digest();
const extract = (suiteId: Buffer, salt: Uint8Array, label: string, ikm: Uint8Array): Buffer => hmac(salt, version, suiteId, Buffer.from(label), ikm);
const expand = (suiteId: Buffer, key: Uint8Array, label: string, info: Uint8Array, bytes: number): Buffer =>
  hmac(key, Buffer.from([0, bytes]), version, suiteId, Buffer.from(label), info, Buffer.from([1])).subarray(0, bytes);

/** One for each request: who learns it later opens no other reply. */
export function newReplyKey(): ReplyKey {
  const { publicKey, privateKey } = generateKeyPairSync('x25519');
  const header = publicKey.export({ format: 'jwk' }).x ?? '';
  return { header, publicKey: Buffer.from(header, 'base64url'), privateKey };
}

/** `encapsulated` is the header K8shost-Sealed of the (first) reply, `subject` that of the request. Throws at what is not sealed so. */
export function opener({ publicKey, privateKey }: ReplyKey, encapsulated: string, subject: string): (sealed: Uint8Array, sequence: number) => Buffer {
  const theirs = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'X25519', x: encapsulated } });
  const shared = diffieHellman({ privateKey, publicKey: theirs });
  const kemContext = Buffer.concat([Buffer.from(encapsulated, 'base64url'), publicKey]);
  const secret = expand(kem, extract(kem, none, 'eae_prk', shared), 'shared_secret', kemContext, 32);
  const info = Buffer.from(`k8shost ${subject}`);
  const context = Buffer.concat([Buffer.from([0]), extract(suite, none, 'psk_id_hash', none), extract(suite, none, 'info_hash', info)]);
  const schedule = extract(suite, secret, 'secret', none);
  const key = expand(suite, schedule, 'key', context, 16);
  const baseNonce = expand(suite, schedule, 'base_nonce', context, 12);
  return (sealed, sequence) => {
    const nonce = Buffer.from(baseNonce);
    for (let left = sequence, at = 11; left > 0; left = Math.floor(left / 256), at -= 1) nonce[at] = (nonce[at] ?? 0) ^ (left % 256);
    const decipher = createDecipheriv('aes-128-gcm', key, nonce);
    decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes));
    return Buffer.concat([decipher.update(sealed.subarray(0, sealed.length - tagBytes)), decipher.final()]);
  };
}
