import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import type { KeyPairs } from '../../domain/ports/key-pairs.ts';

const certificatePattern = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;

const chainLengthMax = 20;
const pemLengthMax = 128 * 1024;
/** What OpenSSL's usual security level takes. */
const rsaBitsMin = 2048;

/** As TLS servers judge them. That a certificate has expired, or that nobody trusts it, is for its clients to say. */
export const keyPairs: KeyPairs = {
  problemOf(chain, privateKey) {
    for (const [name, text] of Object.entries({ 'tls.crt': chain, 'tls.key': privateKey }))
      if (text.length > pemLengthMax) return `${name} is larger than ${pemLengthMax / 1024} KiB`;
    const blocks = chain.match(certificatePattern) ?? [];
    if (blocks.length === 0) return 'tls.crt holds no certificate in PEM';
    if (blocks.length > chainLengthMax) return `tls.crt has more than ${chainLengthMax} certificates`;
    const certificates = blocks.map(certificateOf);
    const unreadable = certificates.indexOf(undefined);
    if (unreadable !== -1) return `certificate ${unreadable + 1} in tls.crt cannot be read`;
    const key = keyOf(privateKey);
    if (key === undefined) return 'tls.key holds no private key that can be read without a passphrase';
    if (key.asymmetricKeyType !== 'rsa' && key.asymmetricKeyType !== 'ec') return 'tls.key is neither an RSA nor an EC key';
    const bits = key.asymmetricKeyDetails?.modulusLength ?? rsaBitsMin;
    if (bits < rsaBitsMin) return `tls.key is an RSA key of ${bits} bits: ${rsaBitsMin} is the least`;
    return certificates[0]?.checkPrivateKey(key) === true ? undefined : 'tls.key is not the key of the first certificate in tls.crt';
  },
};

function certificateOf(pem: string): X509Certificate | undefined {
  try {
    return new X509Certificate(pem);
  } catch {
    return undefined;
  }
}

/** What OpenSSL says of a key that it cannot read is not told: it may quote it. */
function keyOf(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
}
