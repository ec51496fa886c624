// Which addresses tenants' webhooks may be at. They are called from a process that sees the control plane: by default only public addresses
// are reached, and nothing that could be ours.

import { BlockList, isIP } from 'node:net';

/** Loopback, link-local (cloud metadata), private and shared ranges, multicast, reserved. Source: IANA special-purpose address registries. */
const closed: readonly string[] = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '::/128',
  '::1/128',
  '64:ff9b::/96',
  'fc00::/7',
  'fe80::/10',
  'ff00::/8',
];

/** The addresses that may be called: what is not closed, and what `opened` (CIDRs) opens again. Throws for what is no CIDR. */
export function reachableAddresses(opened: readonly string[]): (address: string) => boolean {
  const shut = listOf(closed);
  const open = listOf(opened);
  return (address) => {
    const plain = withoutMapping(address);
    const family = isIP(plain) === 6 ? 'ipv6' : 'ipv4';
    return isIP(plain) !== 0 && (open.check(plain, family) || !shut.check(plain, family));
  };
}

function listOf(cidrs: readonly string[]): BlockList {
  const list = new BlockList();
  for (const cidr of cidrs) {
    const [network = '', prefix = ''] = cidr.split('/');
    if (isIP(network) === 0 || !/^\d+$/.test(prefix)) throw new Error(`${JSON.stringify(cidr)} is not a range of addresses like 10.0.0.0/8`);
    list.addSubnet(network, Number(prefix), isIP(network) === 6 ? 'ipv6' : 'ipv4');
  }
  return list;
}

/** `::ffff:127.0.0.1` is 127.0.0.1. */
function withoutMapping(address: string): string {
  const [, dotted, high, low] = /^::ffff:(?:(\d+\.\d+\.\d+\.\d+)|([0-9a-f]{1,4}):([0-9a-f]{1,4}))$/i.exec(address) ?? [];
  if (dotted !== undefined) return dotted;
  if (high === undefined || low === undefined) return address;
  const value = Number.parseInt(high, 16) * 65_536 + Number.parseInt(low, 16);
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');
}
