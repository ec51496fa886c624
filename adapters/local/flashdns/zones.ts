// Every tenant's zones, folded from what their owners put there.
import { clusterDnsAddress } from '../../../domain/cluster-dns.ts';
import { tenantKey, type Tenant } from '../../../domain/ref.ts';
import { serverLabels } from './zone-apex.ts';
import { reverseApexes, reverseSetsOf } from './reverse-names.ts';
import { createZone, type StoredRecordSet, type Zone } from './zone.ts';

/** Kubernetes DNS specification that the names of a cluster's zone follow (DNS-1). */
const dnsVersion = '1.1.0';
const ttlSeconds = 5;
const none: ReadonlyMap<string, Zone> = new Map();

export interface Zones {
  of(tenant: Tenant): ReadonlyMap<string, Zone>;
  ensure(tenant: Tenant, apex: string): Zone;
  /** Replaces what the owner has in the zone, and the names that its addresses have; nothing where there is no such zone. */
  put(tenant: Tenant, apex: string, owner: string, recordSets: readonly StoredRecordSet[], serial: number): void;
  drop(tenant: Tenant, apex: string): void;
}

function builtIn(apex: string): StoredRecordSet[] {
  const server: StoredRecordSet = { name: serverLabels, type: 'A', ttlSeconds, values: [clusterDnsAddress] };
  return apex.endsWith('.arpa') ? [server] : [server, { name: 'dns-version', type: 'TXT', ttlSeconds, values: [dnsVersion] }];
}

export function createZones(nowMs: () => number): Zones {
  const byTenant = new Map<string, Map<string, Zone>>();
  const ensure: Zones['ensure'] = (tenant, apex) => {
    const zones = byTenant.get(tenantKey(tenant)) ?? new Map<string, Zone>();
    byTenant.set(tenantKey(tenant), zones);
    const zone = zones.get(apex) ?? createZone(apex, builtIn(apex), Math.floor(nowMs() / 1_000));
    zones.set(apex, zone);
    return zone;
  };
  return {
    of: (tenant) => byTenant.get(tenantKey(tenant)) ?? none,
    ensure,
    put: (tenant, apex, owner, recordSets, serial) => {
      const own = byTenant.get(tenantKey(tenant));
      const zone = own?.get(apex);
      if (own === undefined || zone === undefined) return;
      zone.put(owner, recordSets, serial);
      for (const reverseApex of reverseApexes) {
        const sets = reverseSetsOf(reverseApex, apex, recordSets);
        const reverse = sets.length === 0 ? own.get(reverseApex) : ensure(tenant, reverseApex);
        reverse?.put(`${apex}/${owner}`, sets, serial);
      }
    },
    drop: (tenant, apex) => void byTenant.get(tenantKey(tenant))?.delete(apex),
  };
}
