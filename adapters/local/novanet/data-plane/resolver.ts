// The FlashDNS of a network's tenant, where a host leads to what the network's pods send to the resolver's address.
import { clusterDnsLabels, clusterDnsNamespace, clusterDnsPorts, resolverAddress } from '../../../../domain/cluster-dns.ts';
import type { Tenant } from '../../../../domain/ref.ts';
import type { PluggedPort } from './network-change.ts';

export interface Resolver {
  /** Of IPv4. */
  readonly address: string;
  readonly port: number;
}

/** Addresses where FlashDNS serves some tenant, or may. */
export interface Listener {
  /** `198.18.53.0/24` */
  readonly block: string;
  readonly port: number;
}

export interface NamesOfTenants {
  /** What FlashDNS said last of it, before this process too. */
  heard(tenant: Tenant): Resolver | undefined;
  /** Where pods come only when they are led; undefined: nothing was ever heard, it may be anywhere. */
  listeners(): readonly Listener[] | undefined;
  /** Once FlashDNS has said it in this process's life; undefined: never. */
  ask(tenant: Tenant): Promise<Resolver | undefined>;
}

export const isLoopback = (address: string): boolean => /^127\.\d+\.\d+\.\d+$/.test(address);

/** What security groups know it as: a pod of the DNS Service. Of no node: no host has it among its own. */
export const resolverPort: PluggedPort = {
  address: resolverAddress,
  node: '-',
  macAddress: '',
  namespace: clusterDnsNamespace,
  labels: clusterDnsLabels,
  namedPorts: clusterDnsPorts,
};
