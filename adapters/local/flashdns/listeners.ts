// Where each tenant's zones are asked for. Tenants may have zones of the same name, so each has an address of its own: the main
// tenant the main one, the others the next of 127.0.53.1 to 127.0.53.254, all on the same port. An address is a tenant's for ever; where the block is
// another than it was, its last part is.
import type { PortError } from '../../../domain/ports/port-error.ts';
import { tenantKey, type Tenant } from '../../../domain/ref.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { refused } from '../../grpc/error-mapping.ts';
import { openAppendFile, readLines } from '../append-file.ts';
import { listenDns, type DnsListener } from './dns-listener.ts';
import type { Responder } from './responder.ts';

interface Kept {
  readonly tenant: Tenant;
  readonly host: string;
}

export interface Listeners {
  /** The tenant's address, listening. QUOTA when there is none left, `unavailable` when it cannot be listened on. */
  ensure(tenant: Tenant): Promise<Result<{ readonly host: string; readonly port: number }, PortError>>;
  readonly port: number;
  /** All addresses that a tenant has or may get: `127.0.0.1/32`, `127.0.53.0/24`. */
  readonly blocks: readonly string[];
  close(): Promise<void>;
}

interface ListenersOptions {
  readonly path: string;
  readonly mainTenant: Tenant;
  readonly mainHost: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** The first three parts of the other tenants' addresses: `127.0.53`. */
  readonly tenantHosts: string;
  readonly respond: (tenant: Tenant) => Responder;
  readonly report?: ((error: unknown) => void) | undefined;
}

const hostsMax = 254;

/** Listens for the main tenant, and for every tenant seen before. Rejects when the main address cannot be had. */
export async function openListeners(options: ListenersOptions): Promise<Listeners> {
  const hosts = new Map<string, Kept>();
  for (const line of readLines(options.path)) {
    const { tenant, host } = line as Kept;
    hosts.set(tenantKey(tenant), { tenant, host: `${options.tenantHosts}.${host.split('.')[3]}` });
  }
  const file = await openAppendFile(options.path, [...hosts.values()]);
  hosts.set(tenantKey(options.mainTenant), { tenant: options.mainTenant, host: options.mainHost });
  const listening = new Map<string, Promise<DnsListener>>();
  const main = await listenDns(options.mainHost, options.port, options.respond(options.mainTenant)).catch(async (error: unknown) => {
    await file.close();
    throw error;
  });
  listening.set(tenantKey(options.mainTenant), Promise.resolve(main));

  const hostOf = async (tenant: Tenant): Promise<Result<string, PortError>> => {
    const present = hosts.get(tenantKey(tenant));
    if (present) return ok(present.host);
    const used = new Set([...hosts.values()].map(({ host }) => host));
    const host = Array.from({ length: hostsMax }, (_, index) => `${options.tenantHosts}.${index + 1}`).find((candidate) => !used.has(candidate));
    if (!host) return err(refused('QUOTA', `all ${hostsMax} addresses of ${options.tenantHosts}.0/24 have a tenant`));
    hosts.set(tenantKey(tenant), { tenant, host });
    file.append({ tenant, host });
    await file.written();
    return ok(host);
  };
  const ensure: Listeners['ensure'] = async (tenant) => {
    const host = await hostOf(tenant);
    if (!host.ok) return host;
    const key = tenantKey(tenant);
    const listener = listening.get(key) ?? listenDns(host.value, main.port, options.respond(tenant));
    listening.set(key, listener);
    try {
      await listener;
      return ok({ host: host.value, port: main.port });
    } catch (error) {
      listening.delete(key);
      return err({ kind: 'unavailable', message: (error as Error).message });
    }
  };
  for (const { tenant } of hosts.values()) {
    const known = await ensure(tenant);
    if (!known.ok) options.report?.(new Error(known.error.message));
  }
  return {
    port: main.port,
    blocks: [`${options.mainHost}/32`, `${options.tenantHosts}.0/24`],
    ensure,
    close: async () => {
      const started = await Promise.allSettled(listening.values());
      await Promise.all(started.flatMap((listener) => (listener.status === 'fulfilled' ? [listener.value.stop()] : [])));
      await file.close();
    },
  };
}
