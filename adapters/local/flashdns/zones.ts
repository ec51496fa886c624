// Every tenant's zones, folded from what their owners put there.
import { tenantKey, type Tenant } from '../../../domain/ref.ts';
import { serverLabels } from './answer.ts';
import { createZone, type StoredRecordSet, type Zone } from './zone.ts';

/** Kubernetes DNS specification that the names of a cluster's zone follow (DNS-1). */
const dnsVersion = '1.1.0';
const ttlSeconds = 5;
const none: ReadonlyMap<string, Zone> = new Map();

export interface Zones {
  of(tenant: Tenant): ReadonlyMap<string, Zone>;
  ensure(tenant: Tenant, apex: string, listenHost: string): Zone;
  drop(tenant: Tenant, apex: string): void;
}

function builtIn(apex: string, listenHost: string): StoredRecordSet[] {
  const server: StoredRecordSet = { name: serverLabels, type: 'A', ttlSeconds, values: [listenHost] };
  return apex.endsWith('.arpa') ? [server] : [server, { name: 'dns-version', type: 'TXT', ttlSeconds, values: [dnsVersion] }];
}

export function createZones(nowMs: () => number): Zones {
  const byTenant = new Map<string, Map<string, Zone>>();
  return {
    of: (tenant) => byTenant.get(tenantKey(tenant)) ?? none,
    ensure: (tenant, apex, listenHost) => {
      const zones = byTenant.get(tenantKey(tenant)) ?? new Map<string, Zone>();
      byTenant.set(tenantKey(tenant), zones);
      const zone = zones.get(apex) ?? createZone(apex, builtIn(apex, listenHost), Math.floor(nowMs() / 1_000));
      zones.set(apex, zone);
      return zone;
    },
    drop: (tenant, apex) => void byTenant.get(tenantKey(tenant))?.delete(apex),
  };
}
