import { createFlashDnsClient } from '../../adapters/plasmacloud/flashdns/flashdns-client.ts';
import { createFiberLbClient } from '../../adapters/plasmacloud/fiberlb/fiberlb-client.ts';
import { createLightningStorClient } from '../../adapters/plasmacloud/lightningstor/lightningstor-client.ts';
import { createNovaNetClient } from '../../adapters/plasmacloud/novanet/novanet-client.ts';
import { createPlasmaVmcClient } from '../../adapters/plasmacloud/plasmavmc/plasmavmc-client.ts';
import type { Cloud } from '../../domain/ports/cloud.ts';
import type { ServiceName } from '../../domain/effect.ts';

/** The five services that reconcilers call, each over its own channel. */
export function connectCloud(addresses: Readonly<Record<ServiceName, string>>): { readonly cloud: Cloud; close(): void } {
  const clients = {
    novanet: createNovaNetClient(addresses.novanet),
    flashdns: createFlashDnsClient(addresses.flashdns),
    fiberlb: createFiberLbClient(addresses.fiberlb),
    lightningstor: createLightningStorClient(addresses.lightningstor),
    plasmavmc: createPlasmaVmcClient(addresses.plasmavmc),
  };
  return {
    cloud: clients,
    close: () => Object.values(clients).forEach((client) => client.close()),
  };
}
