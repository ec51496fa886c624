// What the router of every network has; only elements and the chains that they lead to come and go.
import { gatewayInterface, rulesTable } from '../../../../schemas/tenant-network.ts';
import type { SharedSet } from './compiled.ts';
import { overlayInterface, routersBlock } from './overlay.ts';
import { uplinkInterface } from './uplink.ts';

export const table = rulesTable;
const arpTable = 'arp k8shost';
export const tables = [table, arpTable];

/** Where a set is. */
export const tableOf = (set: string): string => (set === 'speakers' ? arpTable : table);

/** Set on what must come back through this node, since the client is not one of the network's. */
export const masqueradeMark = '0x4000';

const types: Readonly<Record<SharedSet, string>> = {
  'cluster-ports': 'map cluster-ports { type ipv4_addr . inet_proto . inet_service : verdict; }',
  'node-ports': 'map node-ports { type inet_proto . inet_service : verdict; }',
  /** Of the node itself: what pods send to its node ports never reaches the host, which could not lead it back. */
  'node-addresses': 'set node-addresses { type ipv4_addr; }',
  'external-ports': 'map external-ports { type ipv4_addr . inet_proto . inet_service : verdict; }',
  guards: 'map guards { type ipv4_addr . inet_proto . inet_service : verdict; }',
  refused: 'set refused { type ipv4_addr . inet_proto . inet_service; }',
  'cluster-addresses': 'set cluster-addresses { type ipv4_addr; }',
  hairpins: 'set hairpins { type ipv4_addr . ipv4_addr; }',
  /** What the host calls itself on its link to the router. */
  hosts: 'set hosts { type ipv4_addr; }',
  /** Pods on this host, by address; and with their MAC addresses, for packets and for ARP. */
  known: 'set known { type ipv4_addr; }',
  genuine: 'set genuine { type ether_addr . ipv4_addr; }',
  speakers: 'set speakers { type ether_addr . ipv4_addr; }',
  /** Pods that policies isolate lead to what these say. */
  'isolated-in': 'map isolated-in { type ipv4_addr : verdict; }',
  'isolated-out': 'map isolated-out { type ipv4_addr : verdict; }',
  pods: 'set pods { type ipv4_addr; flags interval; }',
};

const { speakers, ...typesOfTable } = types;

// A pod speaks with the addresses that its port was given (NP-9).
const genuine = [
  'chain genuine-only {',
  'type filter hook prerouting priority raw; policy accept;',
  `iifname "${gatewayInterface}" ether saddr . ip saddr != @genuine drop;`,
  '}',
];

/**
 * Who may send to whom, when Services' addresses are rewritten already (NP-6). Every way through it ends in a verdict: what a policy allows to leave
 * goes to `ingress`. What another router hides behind its own address was judged there, by its client's.
 */
const policies = [
  'chain ingress {',
  'ip daddr vmap @isolated-in;',
  'accept;',
  '}',
  'chain forward {',
  'type filter hook forward priority filter; policy accept;',
  'ct state established,related accept;',
  `iifname "${gatewayInterface}" ip daddr ${routersBlock} drop;`,
  // Not told of yet: neither are its policies.
  `oifname "${gatewayInterface}" ip daddr != @known drop;`,
  `iifname "${uplinkInterface}" ip saddr @hosts accept;`,
  `iifname "${overlayInterface}" ip saddr ${routersBlock} accept;`,
  'ct status dnat ip saddr . ip daddr @hairpins accept;',
  `iifname "${gatewayInterface}" ip saddr vmap @isolated-out;`,
  'goto ingress;',
  '}',
];

const arp = [
  `add table ${arpTable}`,
  `delete table ${arpTable}`,
  `table ${arpTable} {`,
  speakers,
  'chain heard {',
  'type filter hook input priority filter; policy accept;',
  `iifname "${gatewayInterface}" arp saddr ether . arp saddr ip != @speakers drop;`,
  '}',
  '}',
];

/**
 * Replaces the table whole, in one transaction. Guards come before addresses are rewritten, refusals after: what still has a Service's
 * address then was led nowhere (SVC-50). A pod that reaches itself must be answered through the router, so its address is hidden (SVC-52).
 */
export const baseRules = (): readonly string[] => [
  `add table ${table}`,
  `delete table ${table}`,
  `table ${table} {`,
  ...Object.values(typesOfTable),
  ...genuine,
  ...policies,
  'chain guard {',
  'type filter hook prerouting priority dstnat - 10; policy accept;',
  'ct state new ip daddr . meta l4proto . th dport vmap @guards;',
  '}',
  'chain lead {',
  'type nat hook prerouting priority dstnat; policy accept;',
  'ip daddr . meta l4proto . th dport vmap @cluster-ports;',
  'ip daddr . meta l4proto . th dport vmap @external-ports;',
  'fib daddr type local meta l4proto . th dport vmap @node-ports;',
  `iifname "${gatewayInterface}" ip daddr @node-addresses meta l4proto . th dport vmap @node-ports;`,
  '}',
  'chain refuse {',
  'type filter hook prerouting priority dstnat + 10; policy accept;',
  'ip daddr @cluster-addresses meta l4proto tcp reject with tcp reset;',
  'ip daddr @cluster-addresses reject;',
  'ip daddr . meta l4proto . th dport @refused meta l4proto tcp reject with tcp reset;',
  'ip daddr . meta l4proto . th dport @refused reject;',
  '}',
  'chain hide {',
  'type nat hook postrouting priority srcnat; policy accept;',
  'ct status dnat ip saddr . ip daddr @hairpins masquerade;',
  `meta mark and ${masqueradeMark} == ${masqueradeMark} masquerade;`,
  // Outside nobody knows the way back to a pod, and on other nodes nobody that to this host.
  `oifname "${uplinkInterface}" masquerade;`,
  `oifname "${overlayInterface}" ip saddr @hosts masquerade;`,
  '}',
  '}',
  ...arp,
];
