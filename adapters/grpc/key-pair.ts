// A certificate with its chain and key, as FiberLB is sent it. One judge for who sends (the reconciler, which leaves out what cannot be served and says so) and
// for who is sent it (FiberLB): what passes is what a TLS server loads, so that nobody's certificate keeps anything else from being served.
import { createHash, createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import { LRUCache } from 'lru-cache';
import { err, ok, type Result } from '../../domain/result.ts';

export interface KeyPair {
  /** PEM, written anew: certificates and nothing beside them. */
  readonly chain: string;
  /** PKCS #8, PEM, written anew. */
  readonly privateKey: string;
  /** The DNS names of the first certificate; where it has none its common name. In lower case, in whatever form they are there. */
  readonly names: readonly string[];
}

/** What its parts are called in messages. */
interface PartNames {
  readonly chain: string;
  readonly key: string;
}

type Problem = (names: PartNames) => string;

const chainLengthMax = 20;
const pemLengthMax = 128 * 1024;
/** OpenSSL's security level 2, which Node and distributions have by default, takes no less. */
const rsaBitsMin = 2_048;

/** The message never quotes what is in them. */
export function readKeyPair(chain: string, privateKey: string, names: PartNames): Result<KeyPair, string> {
  if (chain.length > pemLengthMax) return err(`${names.chain} is larger than ${pemLengthMax / 1024} KiB`);
  if (privateKey.length > pemLengthMax) return err(`${names.key} is larger than ${pemLengthMax / 1024} KiB`);
  const hash = createHash('sha256').update(`${chain.length}\n`).update(chain).update(privateKey).digest('base64');
  const judged = readLast.get(hash) ?? judge(chain, privateKey);
  readLast.set(hash, judged);
  return judged.ok ? judged : err(judged.error(names));
}

/** The pairs read last: they come again with every change of the endpoints behind them, and reading 100 takes a tenth of a second. */
const readLast = new LRUCache<string, Result<KeyPair, Problem>>({
  maxSize: 16 * 1024 * 1024,
  sizeCalculation: (judged) => 256 + (judged.ok ? judged.value.chain.length + judged.value.privateKey.length : 0),
});

function judge(chain: string, privateKey: string): Result<KeyPair, Problem> {
  const blocks = chain.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? [];
  if (blocks.length === 0) return err((names) => `${names.chain} holds no certificate in PEM`);
  if (blocks.length > chainLengthMax) return err((names) => `${names.chain} has more than ${chainLengthMax} certificates`);
  const certificates: X509Certificate[] = [];
  for (const [index, block] of blocks.entries()) {
    const certificate = certificateIn(block);
    if (certificate === undefined) return err((names) => `certificate ${index + 1} in ${names.chain} cannot be read`);
    if (isSignedWeakly(certificate))
      return err((names) => `certificate ${index + 1} in ${names.chain} is signed with MD5 or SHA-1: have it signed with SHA-256`);
    certificates.push(certificate);
  }
  const key = keyIn(privateKey);
  if (key === undefined) return err((names) => `${names.key} holds no private key that can be read without a passphrase`);
  if (key.asymmetricKeyType !== 'rsa' && key.asymmetricKeyType !== 'ec') return err((names) => `${names.key} is neither an RSA nor an EC key`);
  const bits = key.asymmetricKeyDetails?.modulusLength ?? rsaBitsMin;
  if (bits < rsaBitsMin) return err((names) => `${names.key} is an RSA key of ${bits} bits: ${rsaBitsMin} is the least`);
  const [leaf] = certificates;
  if (leaf?.checkPrivateKey(key) !== true) return err((names) => `${names.key} is not the key of the first certificate in ${names.chain}`);
  const pair = {
    chain: certificates.map((certificate) => certificate.toString()).join(''),
    privateKey: String(key.export({ type: 'pkcs8', format: 'pem' })),
    names: namesOf(leaf),
  };
  const refusal = refusalOfTls(pair);
  return refusal === undefined ? ok(pair) : err(refusal);
}

function certificateIn(pem: string): X509Certificate | undefined {
  try {
    return new X509Certificate(pem);
  } catch {
    return undefined;
  }
}

/** What OpenSSL says of a key that it cannot read is not told: it may quote it. */
function keyIn(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
}

const pssIdentifier = Buffer.from('06092a864886f70d01010a', 'hex');
/** SHA-224 to SHA-512, and SHA-3: 2.16.840.1.101.3.4.2. */
const strongHashes = Buffer.from('6086480165030402', 'hex');

/** The first of the parameters beside the identifier, [0], is the hash; where it is left out SHA-1 is meant. Source: RFC 4055, section 3.1. */
function isWeakPss(raw: Buffer): boolean {
  const at = raw.lastIndexOf(pssIdentifier) + pssIdentifier.length;
  const [sequence, , hash, length = 0] = raw.subarray(at, at + 4);
  return !(sequence === 0x30 && hash === 0xa0 && raw.subarray(at + 4, at + 4 + length).includes(strongHashes));
}

/** TLS servers of security level 2 refuse it, unless it is signed with its own key, which says nothing. */
function isSignedWeakly({ subject, issuer, raw, signatureAlgorithm = '' }: X509Certificate): boolean {
  if (subject === issuer) return false;
  return /sha-?1(?!\d)|md\d/i.test(signatureAlgorithm) || (/pss/i.test(signatureAlgorithm) && isWeakPss(raw));
}

const refusals: Readonly<Record<string, Problem>> = {
  ERR_SSL_EE_KEY_TOO_SMALL: ({ key }) => `${key} is too short a key: take RSA with ${rsaBitsMin} bits or more, or EC of P-256`,
  ERR_SSL_CA_KEY_TOO_SMALL: ({ chain }) => `${chain} has a certificate of an authority whose key is too short`,
};

/** By trying: what else the security level is about is OpenSSL's to know. */
function refusalOfTls({ chain, privateKey }: KeyPair): Problem | undefined {
  try {
    // With authorities named, none of them, those of the system are not read.
    createSecureContext({ cert: chain, key: privateKey, ca: [] });
    return undefined;
  } catch (error) {
    return refusals[(error as NodeJS.ErrnoException).code ?? ''] ?? (({ chain: name }) => `${name} and its key are refused by TLS servers`);
  }
}

function namesOf(certificate: X509Certificate): string[] {
  const alternative = (certificate.subjectAltName ?? '').split(', ');
  const listed = alternative.filter((name) => name.startsWith('DNS:')).map((name) => name.slice('DNS:'.length).toLowerCase());
  const common = /(?:^|\n)CN=([^\n]+)/.exec(certificate.subject)?.[1]?.toLowerCase();
  return [...new Set(listed.length > 0 ? listed : [common ?? []].flat())];
}
