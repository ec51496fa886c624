// The FlashDNS of a network's tenant, where a host leads to what the network's pods send to the resolver's address.
import { clusterDnsLabels, clusterDnsNamespace, clusterDnsPorts, resolverAddress } from '../../../../domain/cluster-dns.ts';
import type { PluggedPort } from './network-change.ts';

export interface Resolver {
  /** Of IPv4. */
  readonly address: string;
  readonly port: number;
  /** Blocks of all addresses where FlashDNS serves some tenant, at that port. */
  readonly listeners: readonly string[];
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
