import { webcrypto } from 'node:crypto';
import 'reflect-metadata';
import * as x509 from '@peculiar/x509';
import { expect, test } from 'vitest';
import { readKeyPair } from './key-pair.ts';

x509.cryptoProvider.set(webcrypto as never);
const named = { chain: 'tls.crt', key: 'tls.key' };
const said = (chain: string, privateKey: string): string => {
  const read = readKeyPair(chain, privateKey, named);
  return read.ok ? `taken for ${read.value.names.join(' ')}` : read.error;
};
type Keys = webcrypto.CryptoKeyPair;
const ecKeys = (): Promise<Keys> => webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']) as Promise<Keys>;
const rsaKeys = (name: string, hash: string, modulusLength = 2_048): Promise<Keys> =>
  webcrypto.subtle.generateKey({ name, hash, modulusLength, publicExponent: new Uint8Array([1, 0, 1]) }, true, ['sign', 'verify']) as Promise<Keys>;
const signed = async (of: Keys, name: string, by: Keys, signer: string, algorithm: object): Promise<string> => {
  const certificate = await x509.X509CertificateGenerator.create({
    subject: `CN=${name}`,
    issuer: `CN=${signer}`,
    publicKey: of.publicKey as never,
    signingKey: by.privateKey as never,
    signingAlgorithm: algorithm as never,
  });
  return `${certificate.toString('pem')}\n`;
};
const pemOf = async ({ privateKey }: Keys): Promise<string> =>
  x509.PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', privateKey), x509.PemConverter.PrivateKeyTag);

/** WebCrypto makes none. */
const p192 = {
  chain: `-----BEGIN CERTIFICATE-----
MIIBWDCCAQ+gAwIBAgIUZORrzLVCmRBVUPRh3B77PGWEJuowCgYIKoZIzj0EAwIw
ETEPMA0GA1UEAwwGYS50ZXN0MCAXDTI2MTEyNzAwMzQwM1oYDzIxMjYxMTAzMDAz
NDAzWjARMQ8wDQYDVQQDDAZhLnRlc3QwSTATBgcqhkjOPQIBBggqhkjOPQMBAQMy
AAScQrNqQKPjjZYzevHyu3l3juUZdzqb5HAB4UFsOa7GJSiqv8paOITBNC6wddVS
EhGjUzBRMB0GA1UdDgQWBBR6zNRbeBEdY3f1jpz97CrXJ9Z7hjAfBgNVHSMEGDAW
gBR6zNRbeBEdY3f1jpz97CrXJ9Z7hjAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49
BAMCAzcAMDQCGHurExMj6YHkFnbhcgpbrh7DD3te9SS5aAIYX9JRuuwwsO/lOvDi
bAeP+WjFvYlr5Ycg
-----END CERTIFICATE-----`,
  key: `-----BEGIN PRIVATE KEY-----
MG8CAQAwEwYHKoZIzj0CAQYIKoZIzj0DAQEEVTBTAgEBBBh1FxoYddLcaVYYVGaX
2RKtuJn0WVeROjChNAMyAAScQrNqQKPjjZYzevHyu3l3juUZdzqb5HAB4UFsOa7G
JSiqv8paOITBNC6wddVSEhE=
-----END PRIVATE KEY-----`,
};

const leaf = await ecKeys();
const key = await pemOf(leaf);
const chainBy = async (name: string, hash: string, bits?: number): Promise<string> => {
  const authority = await rsaKeys(name, hash, bits);
  const algorithm = { name, hash, saltLength: 20 };
  return (await signed(leaf, 'a.test', authority, 'ca', algorithm)) + (await signed(authority, 'ca', authority, 'ca', algorithm));
};

test('what is signed with SHA-256 is taken, by RSA, RSASSA-PSS and ECDSA', async () => {
  expect(said(await chainBy('RSASSA-PKCS1-v1_5', 'SHA-256'), key)).toBe('taken for a.test');
  expect(said(await chainBy('RSA-PSS', 'SHA-256'), key)).toBe('taken for a.test');
  expect(said(await signed(leaf, 'a.test', leaf, 'a.test', { name: 'ECDSA', hash: 'SHA-256' }), key)).toBe('taken for a.test');
});

test('what is signed with SHA-1 is not, but with its own key, where the signature says nothing', async () => {
  const refused = 'certificate 1 in tls.crt is signed with MD5 or SHA-1: have it signed with SHA-256';
  expect(said(await chainBy('RSASSA-PKCS1-v1_5', 'SHA-1'), key)).toBe(refused);
  expect(said(await chainBy('RSA-PSS', 'SHA-1'), key)).toBe(refused);
  const authority = await ecKeys();
  const by = (hash: string): Promise<string> => signed(leaf, 'a.test', authority, 'ca', { name: 'ECDSA', hash });
  expect(said(await by('SHA-1'), key)).toBe(refused);
  const own = await signed(authority, 'ca', authority, 'ca', { name: 'ECDSA', hash: 'SHA-1' });
  expect(said((await by('SHA-256')) + own, key)).toBe('taken for a.test');
});

test('an authority with a key of 1024 bits is not taken, nor is an EC key that is as short', async () => {
  expect(said(await chainBy('RSASSA-PKCS1-v1_5', 'SHA-256', 1_024), key)).toBe('tls.crt has a certificate of an authority whose key is too short');
  expect(said(p192.chain, p192.key)).toBe('tls.key is too short a key: take RSA with 2048 bits or more, or EC of P-256');
});

test('one that is asked for again is the same, whatever its parts are called', async () => {
  const chain = await signed(leaf, 'a.test', leaf, 'a.test', { name: 'ECDSA', hash: 'SHA-256' });
  const [first, second] = [readKeyPair(chain, key, named), readKeyPair(chain, key, named)];
  expect(first.ok && second.ok && first.value === second.value).toBe(true);
  expect(readKeyPair('', key, named)).toEqual({ ok: false, error: 'tls.crt holds no certificate in PEM' });
  expect(readKeyPair('', key, { chain: 'the chain', key: 'the key' })).toEqual({ ok: false, error: 'the chain holds no certificate in PEM' });
});
