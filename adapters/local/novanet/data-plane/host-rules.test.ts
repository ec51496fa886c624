import { describe, expect, test } from 'vitest';
import { hostRules } from './host-rules.ts';

const rulesOf = (chain: string, options: Partial<Parameters<typeof hostRules>[0]> = {}): readonly string[] => {
  const lines = hostRules({ nodePortsOf: undefined, tunnelAddresses: [], novanet: undefined, ...options });
  const from = lines.indexOf(`chain ${chain} {`);
  return lines.slice(from + 2, lines.indexOf('}', from));
};

describe('what the host does with packets of networks', () => {
  test('NP-8: networks do not meet, and nobody outside reaches into them but where he is led', () => {
    expect(rulesOf('keep-apart')).toEqual([
      'iifname "ku*" oifname "ku*" drop;',
      'iifname "ku*" ip daddr 169.254.0.0/16 drop;',
      'iifname "ku*" udp dport 4789 drop;',
      'oifname "ku*" ct state established,related accept;',
      'oifname "ku*" ct status dnat accept;',
      'oifname "ku*" drop;',
    ]);
  });

  test('NP-9: NovaNET, which believes whom it hears, hears no pod', () => {
    expect(rulesOf('keep-apart', { novanet: { address: '192.0.2.1', port: 50_052 } })).toContain('iifname "ku*" ip daddr 192.0.2.1 tcp dport 50052 drop;');
  });

  test('NP-8: VXLAN, which carries whatever network it says, is taken from hosts only', () => {
    expect(rulesOf('keep-out', { tunnelAddresses: ['192.0.2.11', '192.0.2.12'] })).toEqual([
      'iifname "ku*" ct state established,related accept;',
      'iifname "ku*" drop;',
      'udp dport 4789 ip saddr 192.0.2.11 accept;',
      'udp dport 4789 ip saddr 192.0.2.12 accept;',
      'udp dport 4789 drop;',
    ]);
  });

  test('node ports are those of one network, or none', () => {
    expect(rulesOf('lead')).toEqual([]);
    expect(rulesOf('lead', { nodePortsOf: 7 })).toEqual([
      'iifname != "ku*" fib daddr type local meta l4proto { tcp, udp, sctp } th dport 30000-32767 dnat to 100.64.0.30;',
    ]);
  });
});
