// FlashDNS on one machine: an authoritative DNS server over UDP and TCP, and the service that fills its zones.
import { join } from 'node:path';
import type { Tenant } from '../../../domain/ref.ts';
import { serve } from '../../grpc/server.ts';
import { openKeptZones } from './kept-zones.ts';
import { openListeners } from './listeners.ts';
import { createResponder } from './responder.ts';
import { createUpstream } from './upstream.ts';
import { zoneMethods } from './zone-methods.ts';

interface LocalFlashDnsOptions {
  /** The service keeps its files in DIR/flashdns. */
  readonly dir: string;
  readonly host?: string;
  /** Of the gRPC service; 50053 is its usual one, 0 takes a free one. */
  readonly port: number;
  /** Where the main tenant's zones are served; 127.0.0.1 by default. */
  readonly dnsHost?: string;
  /** For every tenant; 10053 is the usual one, 0 takes a free one. */
  readonly dnsPort: number;
  /** default/default by default. */
  readonly mainTenant?: Tenant;
  /** First three parts of the other tenants' addresses; 127.0.53 by default. */
  readonly tenantHosts?: string;
  /** Who is asked for names outside the zones: `host` or `host:port`; without them such names are refused. */
  readonly upstream?: readonly string[];
  readonly nowMs?: () => number;
  readonly report?: (error: unknown) => void;
}

export interface LocalFlashDns {
  readonly address: string;
  /** `host:port` that the main tenant's zones are asked at, over UDP and TCP. */
  readonly dnsAddress: string;
  /** May be called twice. */
  stop(): Promise<void>;
}

/** Starts both. Rejects with a sentence when a file is damaged or an address is taken. */
export async function startLocalFlashDns(options: LocalFlashDnsOptions): Promise<LocalFlashDns> {
  const folder = join(options.dir, 'flashdns');
  const mainHost = options.dnsHost ?? '127.0.0.1';
  const mainTenant = options.mainTenant ?? { org: 'default', project: 'default' };
  const zones = await openKeptZones(folder, options.nowMs ?? Date.now);
  const stops: (() => Promise<void>)[] = [() => zones.close()];
  let stopped: Promise<void> | undefined;
  const stopAll = async (): Promise<void> => {
    for (const one of stops.toReversed()) await one();
  };
  const stop = (): Promise<void> => (stopped ??= stopAll());
  const [resolver, ...others] = options.upstream ?? [];
  const upstream = resolver === undefined ? undefined : createUpstream({ addresses: [resolver, ...others] });
  try {
    const listeners = await openListeners({
      path: join(folder, 'listeners.jsonl'),
      mainTenant,
      mainHost,
      port: options.dnsPort,
      tenantHosts: options.tenantHosts ?? '127.0.53',
      respond: (tenant) => createResponder(() => zones.of(tenant), upstream),
      report: options.report,
    });
    stops.push(() => listeners.close());
    const server = await serve({ ...options, methods: zoneMethods(zones, listeners) });
    stops.push(() => server.stop());
    return { address: server.address, dnsAddress: `${mainHost}:${listeners.port}`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
