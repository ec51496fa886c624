import { webcrypto } from 'node:crypto';
import 'reflect-metadata';
import * as x509 from '@peculiar/x509';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

interface Signature {
  readonly hash?: string;
  /** It says that another key of the same name has signed it: OpenSSL then minds its hash, which haproxy is the first to notice. */
  readonly signedByAnother?: boolean;
}

/** A certificate for these names, signed with its own key. */
export async function selfSigned(
  names: readonly string[],
  commonName = names[0] ?? 'nobody',
  { hash = algorithm.hash, signedByAnother = false }: Signature = {},
): Promise<{ readonly chain: string; readonly privateKey: string }> {
  x509.cryptoProvider.set(webcrypto as never);
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: `CN=${commonName}`,
    signingAlgorithm: { ...algorithm, hash },
    keys,
    extensions: [
      ...(names.length === 0 ? [] : [new x509.SubjectAlternativeNameExtension(names.map((value) => ({ type: 'dns' as const, value })))]),
      ...(signedByAnother ? [new x509.SubjectKeyIdentifierExtension('01'.repeat(20)), new x509.AuthorityKeyIdentifierExtension('02'.repeat(20))] : []),
    ],
  });
  const privateKey = x509.PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey), x509.PemConverter.PrivateKeyTag);
  return { chain: certificate.toString('pem'), privateKey };
}
