import { clusterDnsRef } from '../../domain/cluster-dns.ts';
import type { Tenant } from '../../domain/ref.ts';
import type { Client } from './client.ts';
import type { World } from './world.ts';

const LOSSES = 3;
const THINK_MS = { from: 2_000, to: 30_000 };

/** A user who takes away what leads pods to names: the Service, or its slice. */
export async function loseDns(world: World, client: Client, tenant: Tenant): Promise<void> {
  const chance = world.chance(`losses of ${client.life.name}`);
  const service = clusterDnsRef(tenant);
  for (let done = 0; done < LOSSES; done += 1) {
    await client.life.clock.sleep(chance.between(THINK_MS.from, THINK_MS.to));
    await client.ask({ verb: 'delete', ref: chance.happens(0.6) ? service : { ...service, resource: 'endpointslices.discovery.k8s.io' } });
  }
}
