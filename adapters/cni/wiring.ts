import type { Attachment } from './environment.ts';
import { bridgeName, hostInterfaceAlias, hostInterfaceName, macOfName } from './names.ts';
import type { NetworkConfig } from './network-config.ts';
import type { Plug } from './novanet/ports.ts';
import type { Wiring } from './result.ts';

/** Everything that ADD makes and CHECK looks for. */
export function wiringOf(config: NetworkConfig, attachment: Attachment, netns: string, { port, subnet }: Plug): Wiring {
  const bridge = bridgeName(config.tenant, subnet.id);
  const hostInterface = hostInterfaceName(config.name, attachment);
  return {
    netns,
    ifname: attachment.ifname,
    hostInterface,
    alias: hostInterfaceAlias(config.name, attachment),
    bridge,
    mac: port.macAddress.toLowerCase(),
    hostMac: macOfName(hostInterface),
    bridgeMac: macOfName(bridge),
    mtu: config.mtu,
    address: `${port.address}/${subnet.cidr.slice(subnet.cidr.indexOf('/') + 1)}`,
    gateway: subnet.gateway,
    dns: config.dns ?? (subnet.dnsServers.length > 0 ? { nameservers: subnet.dnsServers } : {}),
  };
}
