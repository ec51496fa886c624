// GC: what of this network on this node belongs to no attachment that the runtime still knows.
import type { Attachment } from './environment.ts';
import { attachmentOfAlias, attachmentOfOwner } from './names.ts';
import type { NetworkConfig } from './network-config.ts';
import type { Link } from './run-ip.ts';

const keyOf = ({ containerId, ifname }: Attachment): string => `${containerId}/${ifname}`;

const isStale = (config: NetworkConfig): ((attachment: Attachment | undefined) => boolean) => {
  const valid = new Set(config.validAttachments.map(keyOf));
  return (attachment) => attachment !== undefined && !valid.has(keyOf(attachment));
};

/** Names of host ends. */
export function staleInterfaces(config: NetworkConfig, host: readonly Link[]): readonly string[] {
  const stale = isStale(config);
  return host.filter((link) => stale(attachmentOfAlias(config.name, link.ifalias ?? ''))).map((link) => link.ifname);
}

export function stalePorts<T extends { readonly owner: string }>(config: NetworkConfig, owned: readonly T[]): readonly T[] {
  const stale = isStale(config);
  return owned.filter(({ owner }) => stale(attachmentOfOwner(config, owner)));
}
