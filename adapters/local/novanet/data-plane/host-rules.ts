// What the host itself does with packets of tenants' networks.
import { vxlanPort } from './overlay.ts';
import { routerAddress, uplinkBlock, uplinkPrefix } from './uplink.ts';

export const hostTable = 'ip k8shost-host';

export interface HostRulesOptions {
  /** The network whose node ports the host's own addresses have. */
  readonly nodePortsOf: number | undefined;
  /** Where other hosts send VXLAN from; of IPv4. */
  readonly tunnelAddresses: readonly string[];
  /** Where NovaNET answers, which believes whom it hears; undefined: by a name. */
  readonly novanet: { readonly address: string; readonly port: number } | undefined;
}

const nodePorts = '30000-32767';
const network = `"${uplinkPrefix}*"`;

/**
 * Networks do not meet. Nothing in them reaches the host itself but in answer to it, and what leaves has the host's address; nothing from outside reaches into them
 * but what was led there, or answers. VXLAN carries whatever network it says, so it is taken from hosts only, and no pod may send it.
 */
export const hostRules = ({ nodePortsOf, tunnelAddresses, novanet }: HostRulesOptions): readonly string[] => {
  const led = nodePortsOf === undefined ? [] : [`meta l4proto { tcp, udp, sctp } th dport ${nodePorts} dnat to ${routerAddress(nodePortsOf)};`];
  return [
    `add table ${hostTable}`,
    `delete table ${hostTable}`,
    `table ${hostTable} {`,
    'chain lead {',
    'type nat hook prerouting priority dstnat; policy accept;',
    ...led.map((rule) => `iifname != ${network} fib daddr type local ${rule}`),
    '}',
    'chain lead-own {',
    'type nat hook output priority -100; policy accept;',
    ...led.map((rule) => `fib daddr type local ip daddr != 127.0.0.0/8 ${rule}`),
    '}',
    'chain keep-out {',
    'type filter hook input priority filter; policy accept;',
    `iifname ${network} ct state established,related accept;`,
    `iifname ${network} drop;`,
    ...tunnelAddresses.map((address) => `udp dport ${vxlanPort} ip saddr ${address} accept;`),
    `udp dport ${vxlanPort} drop;`,
    '}',
    'chain keep-apart {',
    'type filter hook forward priority filter; policy accept;',
    `iifname ${network} oifname ${network} drop;`,
    `iifname ${network} ip daddr 169.254.0.0/16 drop;`,
    `iifname ${network} udp dport ${vxlanPort} drop;`,
    ...(novanet === undefined ? [] : [`iifname ${network} ip daddr ${novanet.address} tcp dport ${novanet.port} drop;`]),
    `oifname ${network} ct state established,related accept;`,
    `oifname ${network} ct status dnat accept;`,
    `oifname ${network} drop;`,
    '}',
    'chain hide {',
    'type nat hook postrouting priority srcnat; policy accept;',
    `ip saddr ${uplinkBlock} oifname != ${network} masquerade;`,
    '}',
    '}',
  ];
};
