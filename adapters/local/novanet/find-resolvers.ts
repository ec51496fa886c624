// Where the names of each tenant are served: FlashDNS says it, once in an agent's life, for an address is a tenant's for ever. While FlashDNS is away it is asked again.
import { setTimeout } from 'node:timers/promises';
import { clusterZone } from '../../../domain/cluster-dns.ts';
import { tenantKey, type Tenant } from '../../../domain/ref.ts';
import { err, type Result } from '../../../domain/result.ts';
import { openChannel } from '../../grpc/client.ts';
import { flashdnsMethods } from '../../grpc/methods/flashdns.ts';
import { tenantMessage } from '../../grpc/ownership.ts';
import type { NamesOfTenants, Resolver } from './data-plane/resolver.ts';
import { openHeardNames } from './heard-names.ts';

interface Options {
  /** FlashDNS's gRPC service, `host:port`; undefined: there is none. */
  readonly address: string | undefined;
  /** The file that keeps what it said. */
  readonly path: string;
  readonly signal: AbortSignal;
  /** Hears that there are other listeners. */
  learned(): void;
  report(message: string): void;
}

const pauseFirstMs = 250;
const pauseMaxMs = 5_000;

const noNames: NamesOfTenants = { heard: () => undefined, listeners: () => [], ask: () => Promise.resolve(undefined) };

/** Tenants are asked for one after the other, and each is told the same again. */
export function createResolverFinder({ address, path, signal, learned, report }: Options): NamesOfTenants {
  if (address === undefined) return noNames;
  const channel = openChannel(address);
  signal.addEventListener('abort', () => channel.close(), { once: true });
  const heard = openHeardNames({ path, address, report });
  const known = new Map<string, Promise<Resolver | undefined>>();
  let turn: Promise<unknown> = Promise.resolve();
  /** What lasts is tried again and again, and told once. */
  const told = new Set<string>();

  const listening = (): string => JSON.stringify([...new Set((heard.listeners() ?? []).map(({ block, port }) => `${block} ${port}`))].sort());
  const askOnce = async (tenant: Tenant): Promise<Result<Resolver, string>> => {
    if (signal.aborted) return err('');
    const answer = await channel.call(flashdnsMethods.ensureZone, { tenant: tenantMessage(tenant), name: clusterZone });
    if (answer.ok) {
      const before = listening();
      const served = heard.hear(tenant, answer.value);
      if (listening() !== before) learned();
      return served.ok ? served.value.resolver : served;
    }
    const refusal = answer.error.kind === 'refused' ? ` of ${tenantKey(tenant)}: ${answer.error.message}` : '';
    const closed = heard.listeners() === undefined ? '; until it has, pods have no way out of their networks' : '';
    return err(`FlashDNS at ${address} does not say where pods find names${refusal || ', and is asked again'}${closed}`);
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
  return {
    heard: heard.resolverOf,
    listeners: heard.listeners,
    ask(tenant) {
      const key = tenantKey(tenant);
      const asked = known.get(key) ?? find(tenant);
      known.set(key, asked);
      return asked;
    },
  };
}
