// Names that follow from what they are for, so that the plugin keeps no state: whoever knows the container finds its interface again. Those of
// a tenant's network are in schemas/tenant-network.ts.
import { createHash } from 'node:crypto';
import type { Attachment } from './environment.ts';
import type { NetworkConfig } from './network-config.ts';

/** An interface's name has 15 characters at most. */
const digits = 12;
const digest = (...parts: readonly string[]): string => createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, digits);

/** The host's end of a container's interface. */
export const hostInterfaceName = (network: string, { containerId, ifname }: Attachment): string => `kv${digest(network, containerId, ifname)}`;

/** Locally administered, and the same whenever an interface of this name is made. */
export const macOfName = (name: string): string => ['0a', ...(digest('mac', name).slice(0, 10).match(/../g) ?? [])].join(':');

const aliasOf = 'k8shost-cni';
/** Written on the host's end, so that GC knows whose it is. The kernel keeps 255 characters. */
export const hostInterfaceAlias = (network: string, { containerId, ifname }: Attachment): string => [aliasOf, digest(network), containerId, ifname].join('/');

/** Undefined when it is not one of the network's. */
export function attachmentOfAlias(network: string, alias: string): Attachment | undefined {
  const [kind, of, containerId, ifname] = alias.split('/');
  return kind === aliasOf && of === digest(network) && containerId !== undefined && ifname !== undefined ? { containerId, ifname } : undefined;
}

/**
 * Owner in NovaNET of a port that this plugin made. It must not begin with `k8shost/`: what does, belongs to an object of the API, and is
 * swept where there is none.
 */
export const portOwner = (config: NetworkConfig, { containerId, ifname }: Attachment): string => `${portOwnerPrefix(config)}${containerId}/${ifname}`;
/** Of this node's ports in this network. */
export const portOwnerPrefix = ({ node, name }: NetworkConfig): string => `k8shost-cni/${encodeURIComponent(node)}/${name}/`;

export function attachmentOfOwner(config: NetworkConfig, owner: string): Attachment | undefined {
  const prefix = portOwnerPrefix(config);
  const [containerId, ifname, more] = owner.startsWith(prefix) ? owner.slice(prefix.length).split('/') : [];
  return containerId !== undefined && ifname !== undefined && more === undefined ? { containerId, ifname } : undefined;
}
