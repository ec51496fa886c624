// What FlashDNS said, kept in a file over the lives of an agent: one that starts again leads and closes from its first rule on, whether FlashDNS is there or not.
//
// Kept by tenant, not by the number of a network: a number may be another tenant's by then, an address of FlashDNS is a tenant's for ever. What another FlashDNS said
// leads nobody, and stays closed.
import { tenantKey, type Tenant } from '../../../domain/ref.ts';
import type { Result } from '../../../domain/result.ts';
import { readLines, replaceFile } from '../append-file.ts';
import type { Listener, Resolver } from './data-plane/resolver.ts';
import { isHere, parseServed, type Served, type Zone } from './served-names.ts';

interface Kept {
  /** Who said it: the address of a FlashDNS's gRPC service. */
  readonly flashdns: string;
  readonly zone: Zone;
}

export interface HeardNames {
  resolverOf(tenant: Tenant): Resolver | undefined;
  /** All of them; undefined when this FlashDNS never said anything, so that they may be anywhere. */
  listeners(): readonly Listener[] | undefined;
  hear(tenant: Tenant, zone: Zone): Result<Served, string>;
}

interface Options {
  readonly path: string;
  /** Which FlashDNS is asked. */
  readonly address: string;
  report(message: string): void;
}

export function openHeardNames({ path, address, report }: Options): HeardNames {
  const isOnThisHost = isHere(address);
  const kept = new Map<string, Kept>();
  const served = new Map<string, Served>();
  const take = (key: string, one: Kept): Result<Served, string> => {
    const parsed = parseServed(one.zone, isOnThisHost);
    if (parsed.ok) kept.set(key, one);
    if (parsed.ok) served.set(key, parsed.value);
    return parsed;
  };
  try {
    for (const line of readLines(path)) {
      const one = line as Kept;
      take(tenantKey({ org: one.zone.tenant?.orgId ?? '', project: one.zone.tenant?.projectId ?? '' }), one);
    }
  } catch (error) {
    kept.clear();
    served.clear();
    report(`what FlashDNS said before is not known: ${(error as Error).message}`);
  }
  return {
    resolverOf(tenant) {
      const key = tenantKey(tenant);
      const resolver = served.get(key)?.resolver;
      return resolver?.ok && kept.get(key)?.flashdns === address ? resolver.value : undefined;
    },
    listeners() {
      if (![...kept.values()].some(({ flashdns }) => flashdns === address)) return undefined;
      return [...served.values()].flatMap(({ listeners }) => listeners);
    },
    hear(tenant, { listenAddress, listenerBlocks }) {
      const zone: Zone = { tenant: { orgId: tenant.org, projectId: tenant.project }, listenAddress: listenAddress ?? '', listenerBlocks: listenerBlocks ?? [] };
      const heard = take(tenantKey(tenant), { flashdns: address, zone });
      try {
        if (heard.ok) replaceFile(path, [...kept.values()].map((one) => `${JSON.stringify(one)}\n`).join(''));
      } catch (error) {
        report(`what FlashDNS said is not kept, and asked again after a restart: ${(error as Error).message}`);
      }
      return heard;
    },
  };
}
