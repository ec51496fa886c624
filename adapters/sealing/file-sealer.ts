// AES-256-GCM with a key that is derived for one event alone (HKDF-SHA-256 over the project's data key, 32 bytes of fresh salt),
// so that nonces can be counted from 0 and never repeat under a key. What a field is bound to is authenticated with it: the
// tenant, the event's id and the field's place. Source: NIST SP 800-38D, RFC 5869.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { SealHeader, Sealer } from '../../domain/ports/sealer.ts';
import type { Ref, Tenant } from '../../domain/ref.ts';
import type { KeyStore } from './key-store.ts';

const saltBytes = 32;
const tagBytes = 16;
const purpose = 'k8shost event 1';

interface SealerOptions {
  /** Projects whose every event is sealed, not only their Secrets'. */
  readonly sealsAll?: (tenant: Tenant) => boolean;
}

export function fileSealer(keys: KeyStore, options: SealerOptions = {}): Sealer {
  return {
    seals: (ref: Ref) => ref.resource === 'secrets' || (options.sealsAll?.(ref) ?? false),
    seal(tenant, id, fields) {
      const { id: keyId, key } = keys.current(tenant);
      const header: SealHeader = { keyId, salt: randomBytes(saltBytes) };
      const eventKey = derive(key, header);
      return { header, sealed: fields.map((field, place) => sealField(eventKey, bound(tenant, id, place), place, field)) };
    },
    open(tenant, id, header, sealed) {
      const key = keys.find(tenant, header.keyId);
      if (!key) return undefined;
      const eventKey = derive(key, header);
      try {
        return sealed.map((field, place) => openField(eventKey, bound(tenant, id, place), place, field));
      } catch {
        return undefined;
      }
    },
  };
}

const derive = (key: Uint8Array, { salt }: SealHeader): Uint8Array => new Uint8Array(hkdfSync('sha256', key, salt, purpose, 32));
const bound = (tenant: Tenant, id: string, place: number): Buffer => Buffer.from(JSON.stringify([tenant.org, tenant.project, id, place]));

function nonce(place: number): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt32BE(place, 8);
  return bytes;
}

function sealField(key: Uint8Array, context: Buffer, place: number, field: Uint8Array): Uint8Array {
  const cipher = createCipheriv('aes-256-gcm', key, nonce(place)).setAAD(context);
  return Buffer.concat([cipher.update(field), cipher.final(), cipher.getAuthTag()]);
}

function openField(key: Uint8Array, context: Buffer, place: number, sealed: Uint8Array): Uint8Array {
  const tagAt = sealed.length - tagBytes;
  const decipher = createDecipheriv('aes-256-gcm', key, nonce(place)).setAAD(context).setAuthTag(sealed.subarray(tagAt));
  return Buffer.concat([decipher.update(sealed.subarray(0, tagAt)), decipher.final()]);
}
