import { addressesAnnotation, sharingKeyAnnotation } from '../../domain/address-request.ts';
import type { Tenant } from '../../domain/ref.ts';
import type { Client } from './client.ts';
import { manifest } from './manifests.ts';
import type { World } from './world.ts';

const ROUNDS = 4;
const THINK_MS = { from: 500, to: 20_000 };
/** Few, so that tenants want the same, and that those who got one by chance are there. */
const ADDRESSES = ['203.0.0.1', '203.0.0.2', '203.0.0.3'] as const;

/** A user who wants this address and no other, has it for a while when he gets it, and goes; another tenant may want it then. */
export async function askForAddresses(world: World, client: Client, tenant: Tenant): Promise<void> {
  const chance = world.chance(`addresses of ${client.life.name}`);
  for (let round = 0; round < ROUNDS; round += 1) {
    const annotations = {
      [addressesAnnotation]: chance.pick(ADDRESSES) ?? '',
      ...(chance.happens(0.5) ? { [sharingKeyAnnotation]: 'front' } : {}),
    };
    const spec = { type: 'LoadBalancer', selector: { app: 'web' }, ports: [{ name: 'http', port: chance.between(80, 82), targetPort: 8_080 }] };
    const asking = manifest(tenant, 'services', 'default', { apiVersion: 'v1', kind: 'Service', annotations, spec }, 'asking');
    // One of which nobody knows whether it was done may be done after it was deleted, and would want its address for ever.
    await client.insist({ verb: 'create', ...asking });
    await client.life.clock.sleep(chance.between(THINK_MS.from, THINK_MS.to));
    await client.insist({ verb: 'delete', ref: asking.ref });
    await client.life.clock.sleep(chance.between(THINK_MS.from, THINK_MS.to));
  }
}
