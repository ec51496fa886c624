import type { Certificate } from '../../../domain/effect.ts';
import type { Objects } from '../../../domain/objects.ts';
import { certificateHostsMax, httpCertificatesMax, isHttpHost } from '../../../domain/http-route-limits.ts';
import type { KeyPairs } from '../../../domain/ports/key-pairs.ts';
import { tenantOf, type Ref } from '../../../domain/ref.ts';
import type { IngressTLS, Secret } from '../../../schemas/kubernetes/types.ts';
import { noHost } from './within-limits.ts';

export interface Certificates {
  readonly certificates: readonly Certificate[];
  /** Of each Secret that cannot be served: what it lacks, and what to do. */
  readonly problems: readonly string[];
  /** Secrets that are there and that this process cannot open: what is in them is not known. */
  readonly sealed: readonly string[];
}

type Read = { readonly chain: string; readonly privateKey: string } | { readonly problem: string } | 'sealed';

/** Those that an Ingress names in `tls`. One that names no Secret wants nothing more than HTTPS. */
export function certificatesOf(objects: Objects, keyPairs: KeyPairs, ref: Ref, tls: readonly IngressTLS[]): Certificates {
  const certificates: Certificate[] = [];
  const problems = new Set<string>();
  const sealed = new Set<string>();
  for (const { hosts = [], secretName } of tls) {
    if (!secretName) continue;
    const read = readSecret(objects, keyPairs, ref, secretName);
    if (read === 'sealed') sealed.add(`${ref.namespace}/${secretName}`);
    else if ('problem' in read) problems.add(`Secret ${ref.namespace}/${secretName} ${read.problem}`);
    else if (certificates.length === httpCertificatesMax) problems.add(`Secret ${ref.namespace}/${secretName} ${beyondMax}`);
    else {
      const names = hosts.map((host) => host.toLowerCase());
      const served = names.filter(isHttpHost);
      for (const host of names) if (!isHttpHost(host)) problems.add(`Secret ${ref.namespace}/${secretName} cannot be served for ${noHost(host)}`);
      if (served.length > certificateHostsMax)
        problems.add(
          `Secret ${ref.namespace}/${secretName} is served for the first ${certificateHostsMax} of its ${served.length} hosts: name it in another Ingress for the rest`,
        );
      // One without hosts is for those that it names.
      if (names.length === 0 || served.length > 0) certificates.push({ hosts: served.slice(0, certificateHostsMax), ...read });
    }
  }
  return { certificates, problems: [...problems], sealed: [...sealed] };
}

const beyondMax = `is one of more than ${httpCertificatesMax} certificates in one Ingress: make another Ingress for its hosts`;
const makeIt = (name: string): string => `kubectl create secret tls ${name} --cert=FILE --key=FILE`;

function readSecret(objects: Objects, keyPairs: KeyPairs, ref: Ref, name: string): Read {
  const secret = objects.get<Secret>({ ...tenantOf(ref), resource: 'secrets', namespace: ref.namespace, name })?.object;
  if (secret === undefined) return { problem: `does not exist: ${makeIt(name)}` };
  // Every Secret has a type; of a sealed one that is not opened only the outline is seen.
  if (secret.type === undefined) return 'sealed';
  if (secret.type !== 'kubernetes.io/tls')
    return { problem: `is of type ${secret.type} and not kubernetes.io/tls: a type does not change, so delete it, then ${makeIt(name)}` };
  return pairIn(keyPairs, secret);
}

function pairIn(keyPairs: KeyPairs, secret: Secret): Read {
  const { 'tls.crt': chain, 'tls.key': privateKey } = secret.data ?? {};
  if (!chain || !privateKey) return { problem: `has no ${chain ? 'tls.key' : 'tls.crt'}: write it` };
  if (![chain, privateKey].every(isBase64)) return { problem: 'holds what is no base64: write it anew' };
  const pair = { chain: decoded(chain), privateKey: decoded(privateKey) };
  if (!judged.has(secret)) judged.set(secret, keyPairs.problemOf(pair.chain, pair.privateKey));
  const problem = judged.get(secret);
  return problem === undefined ? pair : { problem: `cannot be served: ${problem}` };
}

/** What was found out about a Secret as it is: an Ingress is planned with every change of its endpoints. The fold never changes an object. */
const judged = new WeakMap<Secret, string | undefined>();

const isBase64 = (text: string): boolean => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
const decoded = (base64: string): string => new TextDecoder().decode(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
