// Where the pods of a cluster ask for names: the Service kube-system/kube-dns, as everywhere.
import type { Ref, Tenant } from './ref.ts';

/** Every tenant has a zone of this name; they never meet. */
export const clusterZone = 'cluster.local';

/** The tenth address of the range of Services, where kubeadm has it too. It is in the band that nobody gets by chance (SVC-2). */
export const clusterDnsAddress = '10.96.0.10';

/**
 * Where the Service leads to, in every tenant's network: what it says of a tenant is nothing (K10). Each host leads it to the FlashDNS of the tenant that
 * asks. From 100.64.0.0/10 like the links between routers and their host, whose own addresses begin above this /24.
 */
export const resolverAddress = '100.64.0.53';
export const resolverBlock = '100.64.0.0/24';

/** Policies allow the way to DNS by these labels; a Service and its pods have them both. */
export const clusterDnsNamespace = 'kube-system';
export const clusterDnsLabels: Readonly<Record<string, string>> = { 'k8s-app': 'kube-dns' };
export const dnsPort = 53;
export const clusterDnsPorts = [
  { name: 'dns', protocol: 'UDP', port: dnsPort },
  { name: 'dns-tcp', protocol: 'TCP', port: dnsPort },
] as const;

export const clusterDnsRef = ({ org, project }: Tenant): Ref => ({
  org,
  project,
  resource: 'services',
  namespace: clusterDnsNamespace,
  name: 'kube-dns',
});
export const isClusterDns = ({ resource, namespace, name }: Ref): boolean =>
  resource === 'services' && namespace === clusterDnsNamespace && name === 'kube-dns';
