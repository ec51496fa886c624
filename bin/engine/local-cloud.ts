import { askNovaNet } from '../../adapters/local/fiberlb/ask-novanet.ts';
import { startLocalFiberLb } from '../../adapters/local/fiberlb/local-fiberlb.ts';
import { startLocalFlashDns } from '../../adapters/local/flashdns/local-flashdns.ts';
import { startLocalIam } from '../../adapters/local/iam/local-iam.ts';
import { startLocalLightningStor, type BackendName } from '../../adapters/local/lightningstor/local-lightningstor.ts';
import { startLocalNovaNet } from '../../adapters/local/novanet/local-novanet.ts';
import { startLocalPlasmaVmc } from '../../adapters/local/plasmavmc/local-plasmavmc.ts';
import { clusterDnsAddress } from '../../domain/cluster-dns.ts';
import type { ServiceName } from '../../domain/effect.ts';
import { podSubnetPrefixLength, poolsAt, type Ports } from './ports.ts';

interface LocalCloudOptions {
  readonly dir: string;
  readonly ports: Ports;
  readonly portOffset: number;
  readonly nodes: number;
  /** The block that pods' addresses are from; one of 127.0.0.0/8 by default, where stand-ins can listen without root. */
  readonly podAddresses?: string | undefined;
  /** Where NovaNET and FlashDNS take calls; 127.0.0.1 by default. */
  readonly listen?: string | undefined;
  /** Where FlashDNS serves names: the main tenant's, and the first three parts of the others' addresses; on loopback by default. */
  readonly dnsHost?: string | undefined;
  readonly dnsTenantHosts?: string | undefined;
  /** Pools of external addresses; []: one of 127.20.0.0/16. */
  readonly externalAddresses: readonly string[];
  /** Who FlashDNS asks for names that are not the clusters'. */
  readonly dnsUpstream: readonly string[];
  /** Where LightningSTOR takes calls, and serves images to nodes on other machines; 127.0.0.1 by default. */
  readonly storageListen?: string | undefined;
  /** How LightningSTOR keeps volumes; folders by default. */
  readonly volumes?: BackendName;
  readonly report: (error: unknown) => void;
}

export interface LocalCloud {
  readonly addresses: Readonly<Record<ServiceName | 'iam', string>>;
  readonly adminKeyFile: string;
  /** Where default/default asks for names. */
  readonly dnsAddress: string;
  stop(): Promise<void>;
}

/** The six PlasmaCloud services on this machine, without root. Rejects with a sentence when one cannot start; the others are stopped then. */
export async function startLocalCloud({
  dir,
  ports,
  portOffset,
  nodes,
  podAddresses,
  listen,
  dnsHost,
  dnsTenantHosts,
  externalAddresses,
  dnsUpstream,
  storageListen,
  volumes = 'folders',
  report,
}: LocalCloudOptions): Promise<LocalCloud> {
  const pools = poolsAt(portOffset);
  const forNodes = { dir, report, ...(listen !== undefined && { host: listen }) };
  const stops: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const one of stops.splice(0).toReversed()) await one();
  };
  const start = async <T extends { readonly address: string; stop(): Promise<void> }>(starting: Promise<T>): Promise<T> => {
    const service = await starting;
    stops.push(() => service.stop());
    return service;
  };
  try {
    const iam = await start(startLocalIam({ dir, port: ports.iam, report }));
    const novanet = await start(
      startLocalNovaNet({
        ...forNodes,
        port: ports.novanet,
        pool: podAddresses ?? pools.pods,
        subnetPrefixLength: podSubnetPrefixLength,
        dnsServers: [clusterDnsAddress],
      }),
    );
    const names = { ...(dnsHost !== undefined && { dnsHost }), ...(dnsTenantHosts !== undefined && { tenantHosts: dnsTenantHosts }) };
    const flashdns = await start(startLocalFlashDns({ ...forNodes, port: ports.flashdns, dnsPort: ports.dns, ...names, upstream: dnsUpstream }));
    const pods = askNovaNet(novanet.address);
    stops.push(async () => pods.close());
    const fiberlb = await start(
      startLocalFiberLb({
        dir,
        port: ports.fiberlb,
        pools: externalAddresses.length > 0 ? externalAddresses : pools.balancers,
        networks: { subnetsOf: pods.subnetsOf, cloud: [...novanet.blocks, ...namesAt(dnsHost, dnsTenantHosts)] },
        report,
      }),
    );
    const lightningstor = await start(
      startLocalLightningStor({
        dir,
        port: ports.lightningstor,
        ...(storageListen !== undefined && { host: storageListen }),
        backend: volumes,
        nbd: { port: ports.nbd },
        report,
      }),
    );
    const plasmavmc = await start(startLocalPlasmaVmc({ dir, port: ports.plasmavmc, nodesPerTenant: nodes, report }));
    return {
      addresses: {
        iam: iam.address,
        novanet: novanet.address,
        flashdns: flashdns.address,
        fiberlb: fiberlb.address,
        lightningstor: lightningstor.address,
        plasmavmc: plasmavmc.address,
      },
      adminKeyFile: iam.adminKeyPath,
      dnsAddress: flashdns.dnsAddress,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Where FlashDNS serves names: a block that is routed to this machine is not among the addresses of its interfaces. */
const namesAt = (host: string | undefined, tenantHosts: string | undefined): readonly string[] => [
  ...(host === undefined ? [] : [`${host}/32`]),
  ...(tenantHosts === undefined ? [] : [`${tenantHosts}.0/24`]),
];
