// Addresses that `k8shost agent` keeps pods from.
import { isIP, isIPv4, isIPv6 } from 'node:net';
import { InvalidArgumentError } from 'commander';
import { parseBlock } from '../../adapters/local/ipv4.ts';
import type { ClosedBlock } from '../../adapters/local/novanet/data-plane/host-rules.ts';
import { addressIn } from '../engine/role-environment.ts';
import { Failure } from '../failure.ts';

/** Of `--novanet` and `--flashdns`: pods are kept from there, and what a name stands for may change. */
export function serviceAddress(flag: string, text: string): string {
  const { host } = addressIn(flag, text);
  if (isIPv4(host) || isIPv6(host.replace(/^\[(.*)\]$/, '$1'))) return text;
  throw new Failure(
    `${flag} is an IP address and a port such as 192.0.2.1:50052, not ${JSON.stringify(text)}: pods are kept from the address, and a name's may change`,
  );
}

/** Of `--closed`, which may be given several times: `192.0.2.0/24`, `192.0.2.1`, `192.0.2.1:443`. */
export function closedBlock(text: string, before: readonly ClosedBlock[]): readonly ClosedBlock[] {
  const [, place = '', port] = /^([^:]+)(?::([0-9]{1,5}))?$/.exec(text) ?? [];
  const block = isIP(place) === 0 ? place : `${place}/32`;
  const isPort = port === undefined || (Number(port) > 0 && Number(port) <= 65_535);
  try {
    parseBlock(block);
  } catch {
    throw wrongBlock(text);
  }
  if (!isPort) throw wrongBlock(text);
  return [...before, { block, port: port === undefined ? undefined : Number(port) }];
}

const wrongBlock = (text: string): InvalidArgumentError =>
  new InvalidArgumentError(`"${text}" is no block of IPv4 addresses such as 192.0.2.0/24, 192.0.2.1 or 192.0.2.1:443.`);
