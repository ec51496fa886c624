import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { newReplyKey, opener } from '../../examples/nats-client/hpke.ts';
import { sealTo } from './hpke.ts';

const hex = (text: string): Buffer => Buffer.from(text, 'hex');

describe('sealed replies', () => {
  // Source: RFC 9180, A.1.1 (its first encryption is with associated data, which is not used here; the tag is left out then).
  test('are as the RFC has them', () => {
    const x = hex('37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431').toString('base64url');
    const d = hex('52c4a758a802cd8b936eceea314432798d5baf2d7e9235dc084ab1b9cfa2f736').toString('base64url');
    const jwk = { kty: 'OKP', crv: 'X25519', x };
    const own = { publicKey: createPublicKey({ format: 'jwk', key: jwk }), privateKey: createPrivateKey({ format: 'jwk', key: { ...jwk, d } }) };
    const info = hex('4f6465206f6e2061204772656369616e2055726e').toString();
    const stream = sealTo(hex('3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d'), info, own);
    const plain = hex('4265617574792069732074727574682c20747275746820626561757479');
    expect(stream?.encapsulated.toString('base64url')).toBe(x);
    const withoutTag = (sealed: Buffer | undefined): string | undefined => sealed?.subarray(0, plain.length).toString('hex');
    expect(withoutTag(stream?.seal(plain))).toBe('f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218');
    expect(withoutTag(stream?.seal(plain))).toBe('af2d7e9ac9ae7e270f46ba1f975be53c09f8d875bdc8535458c2494e8a');
  });

  test('open in their place alone, for the key and the request they were made for', () => {
    const key = newReplyKey();
    const stream = sealTo(key.publicKey, 'k8shost k8s.cmd.a');
    if (stream === undefined) throw new Error('it is a key');
    const sealed = Array.from({ length: 300 }, (_, index) => stream.seal(Buffer.from(`message ${index}`)));
    const encapsulated = stream.encapsulated.toString('base64url');
    const open = opener(key, encapsulated, 'k8s.cmd.a');
    expect(sealed.map((one, index) => open(one, index).toString())).toEqual(sealed.map((_, index) => `message ${index}`));
    expect(() => open(sealed[0] ?? hex(''), 1)).toThrow();
    expect(() => open(Buffer.from((sealed[0] ?? hex('')).map((byte, index) => (index === 3 ? byte ^ 1 : byte))), 0)).toThrow();
    expect(() => opener(key, encapsulated, 'k8s.cmd.b')(sealed[0] ?? hex(''), 0)).toThrow();
    expect(() => opener(newReplyKey(), encapsulated, 'k8s.cmd.a')(sealed[0] ?? hex(''), 0)).toThrow();
  });

  test('are made for X25519 keys only', () => {
    for (const wrong of [hex(''), Buffer.alloc(31, 1), Buffer.alloc(32, 0), Buffer.alloc(33, 1)])
      expect(sealTo(wrong, 'x', generateKeyPairSync('x25519'))).toBeUndefined();
  });
});
