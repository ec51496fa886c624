// The gateways of all tenants.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Member } from '../../../../domain/effect.ts';
import type { PortError } from '../../../../domain/ports/port-error.ts';
import { tenantKey, type Tenant } from '../../../../domain/ref.ts';
import { ok, type Result } from '../../../../domain/result.ts';
import type { Owned } from '../../owned-store.ts';
import { isStandInAddress, servedPort } from '../../served-port.ts';
import { createTurns } from '../../turns.ts';
import type { ExternalAddresses, Wanted } from '../external-addresses.ts';
import type { OwnedRoutes } from './compile.ts';
import { defaultCertificate } from './default-certificate.ts';
import { reclaim } from './haproxy-process.ts';
import type { HttpRoutesBody } from './http-routes.ts';
import { createTenantGateway, type KeptRoutes, type TenantGateway } from './tenant-gateway.ts';

export interface Gateways {
  /** Resolves with the tenant's address when the owner's routes serve, or (undefined) no longer do. Nothing has changed when they are refused. */
  apply(tenant: Tenant, owner: string, routes: OwnedRoutes | undefined): Promise<Result<string, PortError>>;
  /** One for each of 80 and 443. */
  readonly ports: readonly { readonly port: number; readonly servedPort: number }[];
  close(): Promise<void>;
}

interface GatewaysOptions {
  readonly folder: string;
  readonly addresses: ExternalAddresses;
  readonly canBindLow: boolean;
  readonly drainMs: number;
  readonly nowMs: () => number;
  readonly binary?: string | undefined;
  readonly report: (error: unknown) => void;
  readonly kept: readonly Owned<HttpRoutesBody>[];
}

/** Alone at its address, of whatever pool. */
export const gatewayOf = (tenant: Tenant): Wanted => ({
  id: `http ${tenantKey(tenant)}`,
  use: { tenant, sharingKey: '', backendKey: '', ports: [] },
  pool: '',
});

/** A start reads configurations and certificates: more at once are not sooner done, and take the machine from everybody else. */
const startsAtOnceMax = 4;

/** With everything kept, which is served in a while; what cannot be served then is tried again until it can. */
export async function openGateways(options: GatewaysOptions): Promise<Gateways> {
  const { addresses, canBindLow } = options;
  mkdirSync(options.folder, { recursive: true, mode: 0o700 });
  await removeLeftBehind(options.folder, new Set(options.kept.map(({ body }) => body.address)));
  const certificate = await defaultCertificate(join(options.folder, 'default.pem'), options.nowMs());
  const reach = (member: Member): Member =>
    isStandInAddress(member.address) ? { address: member.address, port: servedPort(member.port, canBindLow) } : member;
  const ports = [80, 443].map((port) => ({ port, servedPort: servedPort(port, canBindLow) }));
  const gateways = new Map<string, TenantGateway>();
  const starts = createTurns();
  let started = 0;
  const open = (tenant: Tenant, kept?: KeptRoutes): TenantGateway => {
    const gateway = createTenantGateway(
      {
        ...options,
        name: tenantKey(tenant),
        defaultCertificate: certificate,
        httpPort: servedPort(80, canBindLow),
        httpsPort: servedPort(443, canBindLow),
        reach,
        addresses: {
          take: () => addresses.take(gatewayOf(tenant), new Set()),
          putBack: (address) => addresses.putBack(address, gatewayOf(tenant).id),
          giveBack: (address) => addresses.giveBack(address, gatewayOf(tenant).id),
        },
        takeTurnToStart: (start) => starts.take(String((started += 1) % startsAtOnceMax), start),
        idle: () => void gateways.delete(tenantKey(tenant)),
      },
      kept,
    );
    gateways.set(tenantKey(tenant), gateway);
    return gateway;
  };
  for (const owned of Map.groupBy(options.kept, ({ tenant }) => tenantKey(tenant)).values()) {
    const [first] = owned;
    if (!first) continue;
    const owners = new Map(owned.map(({ owner, id, body }) => [owner, { id, body }]));
    void open(first.tenant, { address: first.body.address, owners }).resume();
  }
  return {
    ports,
    apply: (tenant, owner, routes) => {
      const present = gateways.get(tenantKey(tenant));
      if (!present && !routes) return Promise.resolve(ok(''));
      return (present ?? open(tenant)).apply(owner, routes);
    },
    close: async () => {
      await Promise.all([...gateways.values()].map((gateway) => gateway.close()));
    },
  };
}

/** What was draining when an earlier run ended: nobody's, and with keys in it. */
async function removeLeftBehind(folder: string, inUse: ReadonlySet<string>): Promise<void> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || inUse.has(entry.name)) continue;
    await reclaim(join(folder, entry.name));
    rmSync(join(folder, entry.name), { recursive: true, force: true });
  }
}
