import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { parseCertificate } from './certificate.ts';
import { selfSigned } from './testing/self-signed.ts';

const messageOf = (hosts: string[], chain: string, privateKey: string): string => {
  const parsed = parseCertificate({ hosts, chain, privateKey }, 'certificate 1');
  return parsed.ok ? `taken for ${parsed.value.hosts.join(' ')}` : parsed.error.message;
};

describe('a certificate', () => {
  test('is for the hosts that are named, else for its DNS names, else for its common name', async () => {
    const listed = await selfSigned(['A.test', '*.b.test', 'not a host'], 'c.test');
    const common = await selfSigned([], 'c.test');
    expect(messageOf(['x.test', 'x.test'], listed.chain, listed.privateKey)).toBe('taken for x.test');
    expect(messageOf([], listed.chain, listed.privateKey)).toBe('taken for a.test *.b.test');
    expect(messageOf([], common.chain, common.privateKey)).toBe('taken for c.test');
  });

  test('is written anew, with what it is signed with and without what is beside it', async () => {
    const [leaf, signer] = [await selfSigned(['a.test']), await selfSigned(['ca.test'])];
    const parsed = parseCertificate({ chain: `before\n${leaf.chain}\nbetween\n${signer.chain}\nafter`, privateKey: `\n${leaf.privateKey}\n` }, 'certificate 1');
    expect(parsed.ok && parsed.value.chain.match(/BEGIN CERTIFICATE/g)?.length).toBe(2);
    expect(parsed.ok && `${parsed.value.chain}${parsed.value.privateKey}`).not.toMatch(/before|between|after/);
  });

  test('is refused with what it lacks', async () => {
    const [a, b] = [await selfSigned(['a.test']), await selfSigned(['b.test'])];
    const short = String(generateKeyPairSync('rsa', { modulusLength: 1_024 }).privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const odd = String(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const locked = String(
      generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }),
    );
    expect(messageOf([], '', a.privateKey)).toBe('the chain of certificate 1 holds no certificate in PEM');
    expect(messageOf([], a.chain.replace('MII', 'AAA'), a.privateKey)).toMatch(/^certificate 1 in the chain of certificate 1 cannot be read/);
    expect(messageOf([], a.chain, b.privateKey)).toBe('the key of certificate 1 is not the key of the first certificate in the chain of certificate 1');
    expect(messageOf([], a.chain, locked)).toBe('the key of certificate 1 holds no private key that can be read without a passphrase');
    expect(messageOf([], a.chain, short)).toBe('the key of certificate 1 is an RSA key of 1024 bits: 2048 is the least');
    expect(messageOf([], a.chain, odd)).toBe('the key of certificate 1 is neither an RSA nor an EC key');
    expect(messageOf([], a.chain.repeat(21), a.privateKey)).toBe('the chain of certificate 1 has more than 20 certificates');
    expect(messageOf(['A.test'], a.chain, a.privateKey)).toBe(
      'a host of certificate 1 is a name in lower case such as www.example.com or *.example.com, not "A.test"',
    );
    expect(messageOf([], 'x'.repeat(200_000), a.privateKey)).toBe('the chain of certificate 1 is larger than 128 KiB');
  });
});
