import { clusterZone } from '../../domain/cluster-dns.ts';
import { bridgeName, gatewayInterface, routerLinkName, routerNamespace } from '../../schemas/tenant-network.ts';
import type { Attachment } from './environment.ts';
import { hostInterfaceAlias, hostInterfaceName, macOfName } from './names.ts';
import type { NetworkConfig } from './network-config.ts';
import { pathOfNamespace } from './netns.ts';
import type { Plug } from './novanet/ports.ts';
import type { Dns, RouterWiring, Wiring } from './result.ts';

/** Everything that ADD makes and CHECK looks for. */
export function wiringOf(config: NetworkConfig, attachment: Attachment & { readonly podNamespace: string }, netns: string, { port, subnet }: Plug): Wiring {
  const bridge = bridgeName(subnet.vni);
  const hostInterface = hostInterfaceName(config.name, attachment);
  const prefix = subnet.cidr.slice(subnet.cidr.indexOf('/') + 1);
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
    address: `${port.address}/${prefix}`,
    gateway: subnet.gateway,
    router: subnet.gateway === '' ? undefined : routerOf(config.node, subnet.vni, `${subnet.gateway}/${prefix}`),
    dns: config.dns ?? dnsOf(subnet.dnsServers, attachment.podNamespace),
  };
}

/** What a kubelet writes for a pod whose `dnsPolicy` is ClusterFirst (DNS-21). */
function dnsOf(nameservers: readonly string[], namespace: string): Dns {
  if (nameservers.length === 0) return {};
  if (namespace === '') return { nameservers };
  return { nameservers, search: [`${namespace}.svc.${clusterZone}`, `svc.${clusterZone}`, clusterZone], options: ['ndots:5'] };
}

function routerOf(node: string, vni: number, address: string): RouterWiring {
  const namespace = routerNamespace(node, vni);
  const link = routerLinkName(vni);
  return { namespace, path: pathOfNamespace(namespace), link, linkMac: macOfName(link), gatewayMac: macOfName(`${gatewayInterface}${vni}`), address };
}
