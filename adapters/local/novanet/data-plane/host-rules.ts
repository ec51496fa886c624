// What the host itself does with packets of tenants' networks.
import { routerAddress, uplinkBlock, uplinkPrefix } from './uplink.ts';

export const hostTable = 'ip k8shost-host';

/**
 * Networks do not meet, nothing in them reaches the host itself but by what the host began, and what leaves has the host's address.
 * `nodePortsOf` is the network whose node ports the host's own addresses have.
 */
export const hostRules = (nodePortsOf: number | undefined, nodePorts = '30000-32767'): readonly string[] => [
  `add table ${hostTable}`,
  `delete table ${hostTable}`,
  `table ${hostTable} {`,
  'chain lead {',
  'type nat hook prerouting priority dstnat; policy accept;',
  ...(nodePortsOf === undefined
    ? []
    : [`iifname != "${uplinkPrefix}*" fib daddr type local meta l4proto { tcp, udp, sctp } th dport ${nodePorts} dnat to ${routerAddress(nodePortsOf)};`]),
  '}',
  'chain lead-own {',
  'type nat hook output priority -100; policy accept;',
  ...(nodePortsOf === undefined
    ? []
    : [`fib daddr type local ip daddr != 127.0.0.0/8 meta l4proto { tcp, udp, sctp } th dport ${nodePorts} dnat to ${routerAddress(nodePortsOf)};`]),
  '}',
  'chain keep-out {',
  'type filter hook input priority filter; policy accept;',
  `iifname "${uplinkPrefix}*" ct state established,related accept;`,
  `iifname "${uplinkPrefix}*" drop;`,
  '}',
  'chain keep-apart {',
  'type filter hook forward priority filter; policy accept;',
  `iifname "${uplinkPrefix}*" oifname "${uplinkPrefix}*" drop;`,
  `iifname "${uplinkPrefix}*" ip daddr 169.254.0.0/16 drop;`,
  '}',
  'chain hide {',
  'type nat hook postrouting priority srcnat; policy accept;',
  `ip saddr ${uplinkBlock} oifname != "${uplinkPrefix}*" masquerade;`,
  '}',
  '}',
];
