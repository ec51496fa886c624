// A certificate with its chain and key. haproxy is never given what a tenant wrote: each part is read and written anew, so that nothing is in
// the file beside certificates and one key.
import type { Certificate } from '../../../../domain/effect.ts';
import { certificateHostsMax, isHttpHost } from '../../../../domain/http-route-limits.ts';
import type { PortError } from '../../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../../domain/result.ts';
import type { plasmacloud } from '../../../../schemas/protobuf.ts';
import { bad } from '../../../grpc/checks.ts';
import { readKeyPair } from '../../../grpc/key-pair.ts';

/** `which` names it in messages, which never say anything of the key. */
export function parseCertificate(message: plasmacloud.fiberlb.v1.Certificate.$Properties, which: string): Result<Certificate, PortError> {
  const hosts = message.hosts ?? [];
  if (hosts.length > certificateHostsMax) return bad(`${which} has more than ${certificateHostsMax} hosts`);
  const wrong = hosts.find((host) => !isHttpHost(host));
  if (wrong !== undefined) return bad(`a host of ${which} is a name in lower case such as www.example.com or *.example.com, not ${JSON.stringify(wrong)}`);
  const read = readKeyPair(message.chain ?? '', message.privateKey ?? '', { chain: `the chain of ${which}`, key: `the key of ${which}` });
  if (!read.ok) return bad(read.error);
  const { chain, privateKey, names } = read.value;
  return ok({ hosts: hosts.length > 0 ? [...new Set(hosts)] : names.filter(isHttpHost).slice(0, certificateHostsMax), chain, privateKey });
}
