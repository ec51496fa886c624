// Where the names of each tenant are served: FlashDNS says it, once, for an address is a tenant's for ever. While FlashDNS is away it is asked again.
import { isIPv4 } from 'node:net';
import { networkInterfaces } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { clusterZone } from '../../../domain/cluster-dns.ts';
import { tenantKey, type Tenant } from '../../../domain/ref.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import type { plasmacloud } from '../../../schemas/protobuf.ts';
import { openChannel } from '../../grpc/client.ts';
import { flashdnsMethods } from '../../grpc/methods/flashdns.ts';
import { tenantMessage } from '../../grpc/ownership.ts';
import { isLoopback, type Resolver } from './data-plane/resolver.ts';

interface Options {
  /** FlashDNS's gRPC service, `host:port`. */
  readonly address: string;
  readonly signal: AbortSignal;
  report(message: string): void;
}

const pauseFirstMs = 250;
const pauseMaxMs = 5_000;

/** The tenant's, once FlashDNS has said it; undefined after the signal. Tenants are asked for one after the other, and each is told the same again. */
export function createResolverFinder({ address, signal, report }: Options): (tenant: Tenant) => Promise<Resolver | undefined> {
  const channel = openChannel(address);
  signal.addEventListener('abort', () => channel.close(), { once: true });
  const known = new Map<string, Promise<Resolver | undefined>>();
  let turn: Promise<unknown> = Promise.resolve();
  /** What lasts is tried again and again, and told once. */
  const told = new Set<string>();

  const askOnce = async (tenant: Tenant): Promise<Result<Resolver, string>> => {
    if (signal.aborted) return err('');
    const answer = await channel.call(flashdnsMethods.ensureZone, { tenant: tenantMessage(tenant), name: clusterZone });
    if (answer.ok) return resolverOf(answer.value, isHere(address));
    const refusal = answer.error.kind === 'refused' ? ` of ${tenantKey(tenant)}: ${answer.error.message}` : '';
    return err(`FlashDNS at ${address} does not say where pods find names${refusal || ', and is asked again'}`);
  };
  const find = async (tenant: Tenant): Promise<Resolver | undefined> => {
    for (let pauseMs = pauseFirstMs; !signal.aborted; pauseMs = Math.min(2 * pauseMs, pauseMaxMs)) {
      const mine = turn.then(() => askOnce(tenant));
      turn = mine;
      const found = await mine;
      if (found.ok) {
        told.clear();
        return found.value;
      }
      if (!signal.aborted && !told.has(found.error)) report(found.error);
      told.add(found.error);
      await setTimeout(pauseMs, undefined, { signal, ref: false }).catch(() => undefined);
    }
    return undefined;
  };
  return (tenant) => {
    const key = tenantKey(tenant);
    const asked = known.get(key) ?? find(tenant);
    known.set(key, asked);
    return asked;
  };
}

type Zone = plasmacloud.flashdns.v1.Zone.$Properties;

/** `isOnThisHost`: FlashDNS is, so its loopback addresses are this host's. */
export function resolverOf({ tenant, listenAddress, listenerBlocks }: Zone, isOnThisHost: boolean): Result<Resolver, string> {
  const { address, port } = partsOf(listenAddress ?? '');
  const who = `the names of ${tenant?.orgId}/${tenant?.projectId}`;
  if (!isIPv4(address)) return err(`FlashDNS serves ${who} at ${listenAddress}, which is no IPv4 address: pods do not find them`);
  if (isLoopback(address) && !isOnThisHost)
    return err(`FlashDNS serves ${who} at ${listenAddress}, an address of its own host: start it with --dns-host and --dns-tenant-hosts`);
  return ok({ address, port, listeners: listenerBlocks ?? [] });
}

function isHere(address: string): boolean {
  const { address: host } = partsOf(address);
  const own = Object.values(networkInterfaces()).flatMap((some) => (some ?? []).map((one) => one.address));
  return host === 'localhost' || isLoopback(host) || own.includes(host);
}

function partsOf(address: string): { readonly address: string; readonly port: number } {
  const at = address.lastIndexOf(':');
  return { address: address.slice(0, at), port: Number(address.slice(at + 1)) };
}
