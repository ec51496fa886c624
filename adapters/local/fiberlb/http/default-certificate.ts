// The certificate for clients that ask for a host which no certificate is for: TLS is spoken, and nobody trusts it. Made once, made anew near its end.
import { webcrypto, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
// @peculiar/x509 needs its polyfill first.
import 'reflect-metadata';
import * as x509 from '@peculiar/x509';
import { replaceFile } from '../../append-file.ts';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const dayMs = 86_400_000;
const validDays = 3_650;
const renewBeforeDays = 60;

/** PEM, certificate and key; kept in `file`. */
export async function defaultCertificate(file: string, nowMs: number): Promise<string> {
  const kept = read(file);
  if (kept !== undefined && new X509Certificate(kept).validToDate.getTime() - nowMs > renewBeforeDays * dayMs) return kept;
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  x509.cryptoProvider.set(webcrypto as never);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: 'CN=fiberlb.invalid',
    serialNumber: `01${Buffer.from(webcrypto.getRandomValues(new Uint8Array(15))).toString('hex')}`,
    notBefore: new Date(nowMs - dayMs),
    notAfter: new Date(nowMs + validDays * dayMs),
    signingAlgorithm: algorithm,
    keys,
    extensions: [new x509.BasicConstraintsExtension(false), new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: 'fiberlb.invalid' }])],
  });
  const key = x509.PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey), x509.PemConverter.PrivateKeyTag);
  const pem = `${certificate.toString('pem')}\n${key}\n`;
  replaceFile(file, pem);
  return pem;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
