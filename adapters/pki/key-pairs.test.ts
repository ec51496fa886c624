import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { servingCertificate, type ServingCertificate } from './authority.ts';
import { keyPairs } from './key-pairs.ts';

const pem = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();
const directory = mkdtempSync(join(tmpdir(), 'k8shost-pairs-'));
const nowMs = Date.parse('2026-06-01T00:00:00Z');
let one: ServingCertificate;
let other: ServingCertificate;
beforeAll(async () => {
  [one, other] = (await Promise.all(['one', 'other'].map((name) => servingCertificate(join(directory, name), ['shop.example.com'], nowMs)))) as [
    ServingCertificate,
    ServingCertificate,
  ];
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

test('a certificate and its key can be served, also with those that it is signed with, and text around', () => {
  expect(keyPairs.problemOf(one.cert, one.key)).toBeUndefined();
  expect(keyPairs.problemOf(`subject=shop\n${one.cert}\n${one.ca}`, one.key)).toBeUndefined();
});

test.each<[string, () => string, () => string, string]>([
  ['another key', () => one.cert, () => other.key, 'tls.key is not the key of the first certificate in tls.crt'],
  ['its authority first', () => `${one.ca}${one.cert}`, () => one.key, 'tls.key is not the key of the first certificate in tls.crt'],
  ['no certificate', () => one.key, () => one.key, 'tls.crt holds no certificate in PEM'],
  [
    'a second certificate that is none',
    () => `${one.cert}-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n`,
    () => one.key,
    'certificate 2 in tls.crt cannot be read',
  ],
  ['no key', () => one.cert, () => one.cert, 'tls.key holds no private key that can be read without a passphrase'],
  [
    'a key with a passphrase',
    () => one.cert,
    () => createPrivateKey(one.key).export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }).toString(),
    'tls.key holds no private key that can be read without a passphrase',
  ],
  ['a key of another kind', () => one.cert, () => pem(generateKeyPairSync('ed25519').privateKey), 'tls.key is neither an RSA nor an EC key'],
  [
    'a short key',
    () => one.cert,
    () => pem(generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey),
    'tls.key is an RSA key of 1024 bits: 2048 is the least',
  ],
  ['a long chain', () => one.cert.repeat(21), () => one.key, 'tls.crt has more than 20 certificates'],
  ['much text', () => one.cert, () => one.key + '\n'.repeat(128 * 1024), 'tls.key is larger than 128 KiB'],
])('%s cannot be served, in words that quote nothing', (_what, chain, key, problem) => {
  expect(keyPairs.problemOf(chain(), key())).toBe(problem);
});
