// What the router of every network has; only elements and the chains that they lead to come and go.
import type { SharedSet } from './compiled.ts';

export const table = 'ip k8shost';

/** Set on what must come back through this node, since the client is not one of the network's. */
export const masqueradeMark = '0x4000';

const types: Readonly<Record<SharedSet, string>> = {
  'cluster-ports': 'map cluster-ports { type ipv4_addr . inet_proto . inet_service : verdict; }',
  'node-ports': 'map node-ports { type inet_proto . inet_service : verdict; }',
  'external-ports': 'map external-ports { type ipv4_addr . inet_proto . inet_service : verdict; }',
  guards: 'map guards { type ipv4_addr . inet_proto . inet_service : verdict; }',
  refused: 'set refused { type ipv4_addr . inet_proto . inet_service; }',
  'cluster-addresses': 'set cluster-addresses { type ipv4_addr; }',
  hairpins: 'set hairpins { type ipv4_addr . ipv4_addr; }',
  pods: 'set pods { type ipv4_addr; flags interval; }',
};

export const sharedSets = Object.keys(types) as readonly SharedSet[];

/**
 * Replaces the table whole, in one transaction. Guards come before addresses are rewritten, refusals after: what still has a Service's
 * address then was led nowhere (SVC-50). A pod that reaches itself must be answered through the router, so its address is hidden (SVC-52).
 */
export const baseRules = (): readonly string[] => [
  `add table ${table}`,
  `delete table ${table}`,
  `table ${table} {`,
  ...Object.values(types),
  'chain guard {',
  'type filter hook prerouting priority dstnat - 10; policy accept;',
  'ct state new ip daddr . meta l4proto . th dport vmap @guards;',
  '}',
  'chain lead {',
  'type nat hook prerouting priority dstnat; policy accept;',
  'ip daddr . meta l4proto . th dport vmap @cluster-ports;',
  'ip daddr . meta l4proto . th dport vmap @external-ports;',
  'fib daddr type local meta l4proto . th dport vmap @node-ports;',
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
  '}',
  '}',
];
