import { describe, expect, test } from 'vitest';
import { healthCheckRule, hostRules } from './host-rules.ts';
import { hostAddress, networksMax, routerAddress } from './uplink.ts';

const linesOf = (options: Partial<Parameters<typeof hostRules>[0]> = {}): readonly string[] =>
  hostRules({
    nodePortsOf: undefined,
    healthCheckPorts: [],
    tunnelAddresses: [],
    closed: [],
    closedBlocks: [],
    resolvers: new Map(),
    listeners: [],
    ...options,
  });
const rulesOf = (chain: string, options: Partial<Parameters<typeof hostRules>[0]> = {}): readonly string[] => {
  const lines = linesOf(options);
  const from = lines.indexOf(`chain ${chain} {`);
  return lines.slice(from + 2, lines.indexOf('}', from));
};
const ledToResolver = 'iifname "ku*" ct status dnat ct original ip daddr 100.64.0.53 accept;';
const resolver = (address: string) => ({ address, port: 10_053 });

describe('what the host does with packets of networks', () => {
  test('NP-8: networks do not meet, and nobody outside reaches into them but where he is led', () => {
    expect(rulesOf('keep-apart')).toEqual([
      'iifname "ku*" oifname "ku*" drop;',
      'iifname "ku*" ip daddr 169.254.0.0/16 drop;',
      'iifname "ku*" udp dport 4789 drop;',
      ledToResolver,
      'iifname "ku*" ip daddr 100.64.0.0/24 reject;',
      'oifname "ku*" ct state established,related accept;',
      'oifname "ku*" ct status dnat accept;',
      'oifname "ku*" drop;',
    ]);
  });

  test('NP-9: NovaNET and FlashDNS, which believe whom they hear, hear no pod', () => {
    const closed = [50_052, 50_053].map((port) => ({ address: '192.0.2.1', port }));
    const rules = rulesOf('keep-apart', { closed });
    expect(rules).toContain('iifname "ku*" ip daddr 192.0.2.1 tcp dport 50052 drop;');
    expect(rules).toContain('iifname "ku*" ip daddr 192.0.2.1 tcp dport 50053 drop;');
  });

  test('K10: each network is led to the FlashDNS of its tenant, and reaches nobody’s in another way', () => {
    const resolvers = new Map([
      [7, resolver('198.18.53.1')],
      [8, resolver('198.18.53.2')],
    ]);
    expect(rulesOf('lead', { resolvers })).toEqual([
      'iifname "ku*" ip daddr 100.64.0.53 meta l4proto { tcp, udp } th dport 53 dnat ip to iifname map @resolvers;',
    ]);
    expect(linesOf({ resolvers }).slice(-2)).toEqual([
      'add element ip k8shost-host resolvers { "ku7" : 198.18.53.1 . 10053 }',
      'add element ip k8shost-host resolvers { "ku8" : 198.18.53.2 . 10053 }',
    ]);
    const listeners = ['198.18.53.0/24', '192.0.2.1/32', '198.18.53.0/24'].map((block) => ({ block, port: 10_053 }));
    const rules = rulesOf('keep-apart', { resolvers, listeners });
    const drops = ['192.0.2.1/32', '198.18.53.0/24'].map((block) => `iifname "ku*" ip daddr ${block} meta l4proto { tcp, udp } th dport 10053 drop;`);
    expect(rules.slice(rules.indexOf(ledToResolver) + 2, -3)).toEqual(drops);
  });

  test('K10: while nobody knows where FlashDNS serves names, only answers leave a network', () => {
    const rules = rulesOf('keep-apart', { listeners: undefined });
    expect(rules.slice(rules.indexOf(ledToResolver) + 2, -3)).toEqual(['iifname "ku*" ct direction reply accept;', 'iifname "ku*" drop;']);
  });

  test('NP-9: pods begin nothing with the blocks that an operator closes, but for what is led', () => {
    const closedBlocks = [
      { block: '192.0.2.0/24', port: undefined },
      { block: '198.51.100.7/32', port: 443 },
    ];
    const rules = rulesOf('keep-apart', { closedBlocks });
    expect(rules.slice(rules.indexOf(ledToResolver) + 2, -3)).toEqual([
      'iifname "ku*" ct direction reply accept;',
      'iifname "ku*" ip daddr 192.0.2.0/24 drop;',
      'iifname "ku*" ip daddr 198.51.100.7/32 meta l4proto { tcp, udp } th dport 443 drop;',
    ]);
  });

  test('the address of the resolver is none of a network’s link', () => {
    const addresses = [1, 13, networksMax - 1].flatMap((vni) => [hostAddress(vni), routerAddress(vni)]);
    expect(addresses).toEqual(['100.64.1.5', '100.64.1.6', '100.64.1.53', '100.64.1.54', '100.127.255.253', '100.127.255.254']);
  });

  test('NP-8: VXLAN, which carries whatever network it says, is taken from hosts only', () => {
    expect(rulesOf('keep-out', { tunnelAddresses: ['192.0.2.11', '192.0.2.12'] })).toEqual([
      'iifname "ku*" ct state established,related accept;',
      ledToResolver,
      'iifname "ku*" drop;',
      'udp dport 4789 ip saddr 192.0.2.11 accept;',
      'udp dport 4789 ip saddr 192.0.2.12 accept;',
      'udp dport 4789 drop;',
      'iifname != "lo" ip saddr { 192.0.2.11, 192.0.2.12 } tcp dport @health-check-ports drop;',
    ]);
  });

  test('K10: of other hosts a pod reaches node ports, but answers whoever comes from there', () => {
    expect(rulesOf('keep-apart', { tunnelAddresses: ['192.0.2.11', '192.0.2.12'] })).toContain(
      'iifname "ku*" ip daddr { 192.0.2.11, 192.0.2.12 } jump keep-off-hosts;',
    );
    // The first two lines of other chains say where they hook in; this one has none.
    const lines = linesOf();
    const from = lines.indexOf('chain keep-off-hosts {');
    expect(lines.slice(from + 1, from + 5)).toEqual([
      'ct direction reply return;',
      'tcp dport @health-check-ports drop;',
      'meta l4proto { tcp, udp, sctp } th dport 30000-32767 return;',
      'drop;',
    ]);
  });

  test('node ports are those of one network, or none', () => {
    const nodePortRules = (options: Parameters<typeof rulesOf>[1]) =>
      rulesOf('lead', options).filter((rule) => rule.includes('30000') || rule.includes('@health'));
    expect(nodePortRules({})).toEqual([]);
    expect(nodePortRules({ nodePortsOf: 7 })).toEqual([
      'iifname != { "ku*", "kb*" } fib daddr type local tcp dport @health-check-ports accept;',
      'iifname != { "ku*", "kb*" } fib daddr type local meta l4proto { tcp, udp, sctp } th dport 30000-32767 dnat to 100.64.1.30;',
    ]);
  });

  test('SVC-54: ports of health checks are the host’s own, though they are among the node ports', () => {
    const lines = linesOf({ nodePortsOf: 7, healthCheckPorts: [30_100] });
    expect(lines.at(-1)).toBe('add element ip k8shost-host health-check-ports { 30100 }');
    expect(healthCheckRule(30_100, false)).toBe('delete element ip k8shost-host health-check-ports { 30100 }');
    expect(rulesOf('lead-own', { nodePortsOf: 7 })[0]).toBe('fib daddr type local ip daddr != 127.0.0.0/8 tcp dport @health-check-ports accept;');
  });
});
