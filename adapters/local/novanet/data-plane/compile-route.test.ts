import { describe, expect, test } from 'vitest';
import type { ServiceRoute } from '../../../../domain/effect.ts';
import { sampleEndpoint, samplePort, sampleRoute } from '../../../../domain/testing/sample-route.ts';
import { compileRoute } from './compile-route.ts';

/** As one reads it: elements, then chains with their rules, then sets. */
function compiled(route: Partial<ServiceRoute>): readonly string[] {
  const { elements, chains, sets } = compileRoute('r1', { ...sampleRoute, ...route }, { node: 'n1', zone: '' });
  return [
    ...elements.map(({ set, key, verdict }) => `${set} ${key}${verdict && ` : ${verdict}`}`),
    ...[...chains].map(([chain, rules]) => `${chain}: ${rules.join('; ')}`),
    ...[...sets].map(([set, definition]) => `${set}: ${definition}`),
  ];
}
const one = samplePort([sampleEndpoint('10.128.0.2')]);
const two = sampleRoute.ports[0] ?? one;
const away = samplePort([sampleEndpoint('10.128.0.3', { node: 'n2' })]);
const outside = { nodePort: 30_080 };

describe('a route in words of nft', () => {
  test('leads from the cluster address to an endpoint of each, by chance', () => {
    expect(compiled({})).toEqual([
      'cluster-addresses 10.96.0.7',
      'hairpins 10.128.0.2 . 10.128.0.2',
      'hairpins 10.128.0.3 . 10.128.0.3',
      'cluster-ports 10.96.0.7 . tcp . 80 : goto in/r1/default/web/tcp/80',
      'in/r1/default/web/tcp/80: numgen random mod 2 0 meta l4proto tcp dnat ip to 10.128.0.2:8080; meta l4proto tcp dnat ip to 10.128.0.3:8080',
    ]);
  });

  test('many endpoints are in a map', () => {
    const many = Array.from({ length: 51 }, (_, index) => sampleEndpoint(`10.128.0.${index + 2}`));
    expect(compiled({ ports: [samplePort(many)] }).at(-1)).toMatch(
      /: meta l4proto tcp dnat ip to numgen random mod 51 map \{ 0 : 10\.128\.0\.2 \. 8080, .*, 50 : 10\.128\.0\.52 \. 8080 \}$/,
    );
    expect(compiled({ ports: [samplePort(many.slice(1))] }).at(-1)).toMatch(
      /: numgen random mod 50 0 meta .*; meta l4proto tcp dnat ip to 10\.128\.0\.52:8080$/,
    );
  });

  test('SVC-50: without endpoints leads nowhere, so that the address refuses', () => {
    expect(compiled({ ports: [samplePort([])] })).toEqual(['cluster-addresses 10.96.0.7']);
    expect(compiled({ ports: [samplePort([], outside)], externalAddresses: ['203.0.113.1'] })).toEqual([
      'cluster-addresses 10.96.0.7',
      'refused 203.0.113.1 . tcp . 80',
    ]);
  });

  test('SVC-51: inside, a local policy takes those here, or none', () => {
    expect(compiled({ internalLocal: true }).at(-1)).toBe('in/r1/default/web/tcp/80: meta l4proto tcp dnat ip to 10.128.0.2:8080');
    expect(compiled({ internalLocal: true, ports: [away] })).toEqual(['cluster-addresses 10.96.0.7', 'hairpins 10.128.0.3 . 10.128.0.3']);
  });

  test('SVC-32: from outside hides clients, for the endpoint may be elsewhere', () => {
    expect(compiled({ ports: [{ ...one, ...outside }], externalAddresses: ['203.0.113.1'] }).slice(2)).toEqual([
      'cluster-ports 10.96.0.7 . tcp . 80 : goto in/r1/default/web/tcp/80',
      'external-ports 203.0.113.1 . tcp . 80 : goto out/r1/default/web/tcp/80',
      'node-ports tcp . 30080 : goto out/r1/default/web/tcp/80',
      'in/r1/default/web/tcp/80: meta l4proto tcp dnat ip to 10.128.0.2:8080',
      'out/r1/default/web/tcp/80: ip saddr != @pods meta mark set meta mark or 0x4000; meta l4proto tcp dnat ip to 10.128.0.2:8080',
    ]);
  });

  test('SVC-32, SVC-50: from outside with a local policy clients keep their addresses, or are dropped where no endpoint is; pods are not outside', () => {
    expect(compiled({ externalLocal: true, ports: [{ ...two, ...outside }] }).at(-1)).toBe(
      'out/r1/default/web/tcp/80: ' +
        'ip saddr @pods numgen random mod 2 0 meta l4proto tcp dnat ip to 10.128.0.2:8080; ip saddr @pods meta l4proto tcp dnat ip to 10.128.0.3:8080; ' +
        'meta l4proto tcp dnat ip to 10.128.0.2:8080',
    );
    expect(compiled({ externalLocal: true, ports: [{ ...away, ...outside }] }).at(-1)).toMatch(/^out.*@pods .*10\.128\.0\.3:8080; drop$/);
    expect(compiled({ externalLocal: true, ports: [samplePort([], outside)] }).at(-1)).toBe('out/r1/default/web/tcp/80: drop');
  });

  test('SVC-31: with affinity a client stays, as long as it is heard of', () => {
    expect(compiled({ affinitySeconds: 60 }).slice(3)).toEqual([
      'cluster-ports 10.96.0.7 . tcp . 80 : goto in/r1/default/web/tcp/80',
      'to/r1/default/web/tcp/80/10.128.0.2-8080: update @stay/r1/default/web/tcp/80/10.128.0.2-8080/60s { ip saddr }; meta l4proto tcp dnat ip to 10.128.0.2:8080',
      'to/r1/default/web/tcp/80/10.128.0.3-8080: update @stay/r1/default/web/tcp/80/10.128.0.3-8080/60s { ip saddr }; meta l4proto tcp dnat ip to 10.128.0.3:8080',
      'in/r1/default/web/tcp/80: ' +
        'ip saddr @stay/r1/default/web/tcp/80/10.128.0.2-8080/60s goto to/r1/default/web/tcp/80/10.128.0.2-8080; ' +
        'ip saddr @stay/r1/default/web/tcp/80/10.128.0.3-8080/60s goto to/r1/default/web/tcp/80/10.128.0.3-8080; ' +
        'numgen random mod 2 0 goto to/r1/default/web/tcp/80/10.128.0.2-8080; goto to/r1/default/web/tcp/80/10.128.0.3-8080',
      'stay/r1/default/web/tcp/80/10.128.0.2-8080/60s: type ipv4_addr; flags dynamic, timeout; size 65535; timeout 60s;',
      'stay/r1/default/web/tcp/80/10.128.0.3-8080/60s: type ipv4_addr; flags dynamic, timeout; size 65535; timeout 60s;',
    ]);
  });

  test('SVC-34: source ranges guard the balancer’s addresses only', () => {
    const lines = compiled({
      ports: [{ ...one, ...outside }],
      externalAddresses: ['203.0.113.1'],
      sourceRanges: ['192.0.2.0/24', '192.0.2.7/32', '2001:db8::/32'],
    });
    expect(lines.filter((line) => /guards|from/.test(line))).toEqual([
      'guards 203.0.113.1 . tcp . 80 : goto from/r1/default/web/tcp/80',
      'from/r1/default/web/tcp/80: ip saddr 192.0.2.0/24 return; ip saddr 192.0.2.7/32 return; drop',
    ]);
  });

  test('UDP and SCTP are led as what they are, addresses of IPv6 not at all', () => {
    const lines = compiled({
      addresses: ['10.96.0.7', 'fd00::7'],
      ports: [samplePort([sampleEndpoint('10.128.0.2'), sampleEndpoint('fd00::2')], { protocol: 'UDP', port: 53 }), { ...one, protocol: 'SCTP' }],
    });
    expect(lines.filter((line) => line.startsWith('cluster'))).toEqual([
      'cluster-addresses 10.96.0.7',
      'cluster-ports 10.96.0.7 . udp . 53 : goto in/r1/default/web/udp/53',
      'cluster-ports 10.96.0.7 . sctp . 80 : goto in/r1/default/web/sctp/80',
    ]);
    expect(lines.join()).not.toContain('fd00');
  });
});
