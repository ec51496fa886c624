// What FlashDNS says of where it serves a tenant, believed as far as it can be: it goes into the host's rules.
import { isIPv4, isIPv6 } from 'node:net';
import { networkInterfaces } from 'node:os';
import { err, ok, type Result } from '../../../domain/result.ts';
import type { plasmacloud } from '../../../schemas/protobuf.ts';
import { formatIpv4 } from '../ipv4.ts';
import { rangeOfBlock } from './data-plane/address-ranges.ts';
import { isLoopback, type Listener, type Resolver } from './data-plane/resolver.ts';

export type Zone = Pick<plasmacloud.flashdns.v1.Zone.$Properties, 'tenant' | 'listenAddress' | 'listenerBlocks'>;

export interface Served {
  /** Where pods come only when they are led. The tenant's own address is in one of them, said or not. */
  readonly listeners: readonly Listener[];
  /** Where the tenant's pods are led; or why they are led nowhere. */
  readonly resolver: Result<Resolver, string>;
}

/** `isOnThisHost`: FlashDNS is, so its loopback addresses are this host's. Fails whole when a part is not understood: what it meant to close would stay open. */
export function parseServed({ tenant, listenAddress, listenerBlocks }: Zone, isOnThisHost: boolean): Result<Served, string> {
  const who = `the names of ${tenant?.orgId}/${tenant?.projectId}`;
  const [, address = '', digits = ''] = /^(.+):([0-9]{1,5})$/.exec(listenAddress ?? '') ?? [];
  const port = Number(digits);
  if (port < 1 || port > 65_535) return err(`FlashDNS serves ${who} at ${JSON.stringify(listenAddress)}, which is not ADDRESS:PORT: pods do not find them`);
  const listeners: Listener[] = [];
  const own = rangeOfBlock(`${address}/32`);
  let isOwnNamed = own === undefined;
  // Pods have no IPv6: there is nothing to close.
  for (const block of (listenerBlocks ?? []).filter((one) => !isIPv6(one.split('/')[0] ?? ''))) {
    const range = rangeOfBlock(block);
    if (range === undefined) return err(`FlashDNS listens at ${JSON.stringify(block)}, which is no block of addresses: pods do not find ${who}`);
    listeners.push({ block: `${formatIpv4(range.first)}/${Number(block.split('/')[1])}`, port });
    isOwnNamed ||= own !== undefined && range.first <= own.first && own.last <= range.last;
  }
  if (!isOwnNamed) listeners.push({ block: `${address}/32`, port });
  return ok({ listeners, resolver: resolverIn(who, address, port, isOnThisHost) });
}

function resolverIn(who: string, address: string, port: number, isOnThisHost: boolean): Result<Resolver, string> {
  if (!isIPv4(address)) return err(`FlashDNS serves ${who} at ${address}:${port}, which is no IPv4 address: pods do not find them`);
  if (isLoopback(address) && !isOnThisHost)
    return err(`FlashDNS serves ${who} at ${address}:${port}, an address of its own host: start it with --dns-host and --dns-tenant-hosts`);
  return ok({ address, port });
}

/** Of `host:port`. */
export function isHere(address: string): boolean {
  const host = address.slice(0, address.lastIndexOf(':')).replace(/^\[(.*)\]$/, '$1');
  const own = Object.values(networkInterfaces()).flatMap((some) => (some ?? []).map((one) => one.address));
  return isLoopback(host) || own.includes(host);
}
