// A certificate with its chain and key. haproxy is never given what a tenant wrote: each part is read and written anew, so that nothing is in
// the file beside certificates and one key.
import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import type { Certificate } from '../../../../domain/effect.ts';
import type { PortError } from '../../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../../domain/result.ts';
import type { plasmacloud } from '../../../../schemas/protobuf.ts';
import { bad } from '../../../grpc/checks.ts';
import { isHost } from './host.ts';

const chainLengthMax = 20;
const hostsMax = 1_000;
const pemBytesMax = 128 * 1024;
/** What OpenSSL's usual security level takes; less would be refused by haproxy in words that tell nobody anything. */
const rsaBitsMin = 2_048;

const block = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g;

/** `which` names it in messages, which never say anything of the key. */
export function parseCertificate(message: plasmacloud.fiberlb.v1.Certificate.$Properties, which: string): Result<Certificate, PortError> {
  const { hosts = [], chain = '', privateKey = '' } = { hosts: message.hosts ?? [], chain: message.chain ?? '', privateKey: message.privateKey ?? '' };
  if (chain.length > pemBytesMax || privateKey.length > pemBytesMax) return bad(`${which} is larger than ${pemBytesMax / 1024} KiB`);
  if (hosts.length > hostsMax) return bad(`${which} has more than ${hostsMax} hosts`);
  const wrong = hosts.find((host) => !isHost(host));
  if (wrong !== undefined) return bad(`a host of ${which} is a name in lower case such as www.example.com or *.example.com, not ${JSON.stringify(wrong)}`);
  const certificates = readChain(chain);
  const [leaf] = certificates ?? [];
  if (!certificates || !leaf) return bad(`${which} has no chain of certificates in PEM (-----BEGIN CERTIFICATE-----)`);
  if (certificates.length > chainLengthMax) return bad(`${which} has a chain of more than ${chainLengthMax} certificates`);
  const key = readKey(privateKey);
  if (!key) return bad(`${which} has no private key in PEM that can be read without a passphrase`);
  if (key.asymmetricKeyType !== 'rsa' && key.asymmetricKeyType !== 'ec') return bad(`${which} has a private key that is neither RSA nor EC`);
  const bits = key.asymmetricKeyDetails?.modulusLength;
  if (bits !== undefined && bits < rsaBitsMin) return bad(`${which} has an RSA key of ${bits} bits: ${rsaBitsMin} is the least`);
  if (!leaf.checkPrivateKey(key)) return bad(`${which} and its private key do not belong together`);
  return ok({
    hosts: hosts.length > 0 ? [...new Set(hosts)] : namesOf(leaf),
    chain: certificates.map((certificate) => certificate.toString()).join(''),
    privateKey: String(key.export({ type: 'pkcs8', format: 'pem' })),
  });
}

function readChain(pem: string): X509Certificate[] | undefined {
  try {
    return [...pem.matchAll(block)].slice(0, chainLengthMax + 1).map(([text]) => new X509Certificate(text));
  } catch {
    return undefined;
  }
}

function readKey(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
}

/** Its DNS names; where it has none its common name, as browsers did before names were listed. */
function namesOf(certificate: X509Certificate): string[] {
  const names = (certificate.subjectAltName ?? '').split(', ');
  const listed = names.filter((name) => name.startsWith('DNS:')).map((name) => name.slice('DNS:'.length).toLowerCase());
  const common = /(?:^|\n)CN=([^\n]+)/.exec(certificate.subject)?.[1]?.toLowerCase() ?? '';
  return [...new Set(listed.length > 0 ? listed : [common])].filter(isHost).slice(0, hostsMax);
}
