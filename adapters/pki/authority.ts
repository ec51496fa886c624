// The engine's own certificate authority: made once, kept in DIR/pki, readable by its owner only. Several processes may start on one
// directory at the same time: whoever links a file first wins, and the others take what is there.
import { createPrivateKey, createPublicKey, randomUUID, webcrypto, X509Certificate } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
// @peculiar/x509 needs its polyfill first.
import 'reflect-metadata';
import * as x509 from '@peculiar/x509';

export interface ServingCertificate {
  /** PEM. */
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const dayMs = 86_400_000;
const authorityDays = 3650;
const servingDays = 365;
/** A serving certificate is made anew when less than this is left of it. */
const renewBeforeDays = 60;

/** The serving certificate for these names and addresses, from an authority that is made when there is none. */
export async function servingCertificate(directory: string, names: readonly string[], nowMs: number): Promise<ServingCertificate> {
  x509.cryptoProvider.set(webcrypto as never);
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const authority = await loadAuthority(directory, nowMs);
  const present = readServing(directory);
  if (present !== undefined && isGood(present, authority.certificate, names, nowMs)) return { ca: authority.certificate.toString('pem'), ...present };
  const keys = await newKeys();
  const certificate = await x509.X509CertificateGenerator.create({
    subject: 'CN=k8shost-api',
    issuer: authority.certificate.subject,
    serialNumber: serialNumber(),
    notBefore: new Date(nowMs - dayMs),
    notAfter: new Date(nowMs + servingDays * dayMs),
    signingAlgorithm: algorithm,
    publicKey: keys.publicKey,
    signingKey: authority.key,
    extensions: [
      new x509.BasicConstraintsExtension(false),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension(names.map((name) => ({ type: /^[0-9.]+$|:/.test(name) ? 'ip' : 'dns', value: name }))),
      await x509.AuthorityKeyIdentifierExtension.create(authority.certificate, false, webcrypto as never),
    ],
  });
  const serving = { cert: certificate.toString('pem'), key: await exportKey(keys.privateKey) };
  writeSecret(join(directory, 'server.key'), serving.key);
  writeSecret(join(directory, 'server.crt'), serving.cert);
  return { ca: authority.certificate.toString('pem'), ...serving };
}

interface Authority {
  readonly certificate: x509.X509Certificate;
  readonly key: webcrypto.CryptoKey;
}

/** The key is decided first; any certificate of it by this name is as good as another. */
async function loadAuthority(directory: string, nowMs: number): Promise<Authority> {
  const [certFile, keyFile] = [join(directory, 'ca.crt'), join(directory, 'ca.key')];
  if (!existsSync(keyFile)) putFirst(keyFile, await exportKey((await newKeys()).privateKey));
  const keys = await importKeys(readFileSync(keyFile, 'utf8'));
  if (!existsSync(certFile)) putFirst(certFile, (await selfSigned(keys, nowMs)).toString('pem'));
  return { certificate: new x509.X509Certificate(readFileSync(certFile, 'utf8')), key: keys.privateKey };
}

const selfSigned = async (keys: webcrypto.CryptoKeyPair, nowMs: number): Promise<x509.X509Certificate> =>
  x509.X509CertificateGenerator.createSelfSigned({
    name: 'CN=k8shost-ca',
    serialNumber: serialNumber(),
    notBefore: new Date(nowMs - dayMs),
    notAfter: new Date(nowMs + authorityDays * dayMs),
    signingAlgorithm: algorithm,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign | x509.KeyUsageFlags.digitalSignature, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey, false, webcrypto as never),
    ],
  });

async function importKeys(pem: string): Promise<webcrypto.CryptoKeyPair> {
  const spki = createPublicKey(pem).export({ type: 'spki', format: 'der' });
  const pkcs8 = x509.PemConverter.decode(pem)[0] ?? new ArrayBuffer(0);
  return {
    publicKey: await webcrypto.subtle.importKey('spki', spki, algorithm, true, ['verify']),
    privateKey: await webcrypto.subtle.importKey('pkcs8', pkcs8, algorithm, true, ['sign']),
  };
}

function readServing(directory: string): { readonly cert: string; readonly key: string } | undefined {
  const [certFile, keyFile] = [join(directory, 'server.crt'), join(directory, 'server.key')];
  return existsSync(certFile) && existsSync(keyFile) ? { cert: readFileSync(certFile, 'utf8'), key: readFileSync(keyFile, 'utf8') } : undefined;
}

/** Of this authority, of this key (another process may be between writing the one and the other), for these names, and for long enough. */
function isGood(
  { cert, key }: { readonly cert: string; readonly key: string },
  authority: x509.X509Certificate,
  names: readonly string[],
  nowMs: number,
): boolean {
  const certificate = new x509.X509Certificate(cert);
  const held = certificate.getExtension(x509.SubjectAlternativeNameExtension)?.names.items.map((name) => name.value) ?? [];
  const plain = new X509Certificate(cert);
  return (
    plain.verify(createPublicKey(authority.toString('pem'))) &&
    plain.checkPrivateKey(createPrivateKey(key)) &&
    certificate.notAfter.getTime() - nowMs > renewBeforeDays * dayMs &&
    names.every((name) => held.includes(name))
  );
}

const newKeys = (): Promise<webcrypto.CryptoKeyPair> => webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);

async function exportKey(key: webcrypto.CryptoKey): Promise<string> {
  return x509.PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', key), x509.PemConverter.PrivateKeyTag);
}

const serialNumber = (): string =>
  Buffer.from(webcrypto.getRandomValues(new Uint8Array(15)))
    .toString('hex')
    .replace(/^/, '01');

function writeSecret(file: string, text: string): void {
  const next = `${file}.${randomUUID()}.next`;
  writeFileSync(next, text, { mode: 0o600 });
  renameSync(next, file);
}

/** Does nothing when another process was quicker. */
function putFirst(file: string, text: string): void {
  const next = `${file}.${randomUUID()}.next`;
  writeFileSync(next, text, { mode: 0o600 });
  try {
    linkSync(next, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(next, { force: true });
  }
}
