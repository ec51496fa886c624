import { describe, expect, test } from 'vitest';
import type { ServiceRoute } from '../../../../domain/effect.ts';
import { sampleEndpoint, samplePort, sampleRoute } from '../../../../domain/testing/sample-route.ts';
import { compileRoute } from './compile-route.ts';
import { createNetworkRules } from './network-rules.ts';

const viewer = { node: 'n1', zone: '' };
const compiled = (id: string, route: Partial<ServiceRoute> = {}) => compileRoute(id, { ...sampleRoute, ...route }, viewer);
const withEndpoints = (...addresses: string[]): Partial<ServiceRoute> => ({ ports: [samplePort(addresses.map((address) => sampleEndpoint(address)))] });
const short = (lines: readonly string[]): readonly string[] => lines.map((line) => line.replaceAll(' ip k8shost', ''));

describe('what must change in the kernel', () => {
  test('of a new route: chains, rules, then what leads to them', () => {
    const rules = createNetworkRules();
    expect(short(rules.change('a', 1, compiled('a', withEndpoints('10.128.0.2'))))).toEqual([
      'add chain in/a/default/web/tcp/80',
      'add rule in/a/default/web/tcp/80 meta l4proto tcp dnat ip to 10.128.0.2:8080',
      'add element cluster-addresses { 10.96.0.7 }',
      'add element hairpins { 10.128.0.2 . 10.128.0.2 }',
      'add element cluster-ports { 10.96.0.7 . tcp . 80 : goto in/a/default/web/tcp/80 }',
    ]);
  });

  test('nothing when it is the same', () => {
    const rules = createNetworkRules();
    rules.change('a', 1, compiled('a'));
    expect(rules.change('a', 2, compiled('a'))).toEqual([]);
  });

  test('of an endpoint that comes: the rules of this Service alone', () => {
    const rules = createNetworkRules();
    for (const id of ['b', 'c']) rules.change(id, 1, compiled(id, { addresses: [`10.96.0.${id.charCodeAt(0)}`] }));
    rules.change('a', 1, compiled('a', withEndpoints('10.128.0.2')));
    expect(short(rules.change('a', 2, compiled('a', withEndpoints('10.128.0.2', '10.128.0.9'))))).toEqual([
      'add chain in/a/default/web/tcp/80',
      'flush chain in/a/default/web/tcp/80',
      'add rule in/a/default/web/tcp/80 numgen random mod 2 0 meta l4proto tcp dnat ip to 10.128.0.2:8080',
      'add rule in/a/default/web/tcp/80 meta l4proto tcp dnat ip to 10.128.0.9:8080',
      'add element hairpins { 10.128.0.9 . 10.128.0.9 }',
    ]);
  });

  test('of a route that goes: what leads to its chains first, and what others want stays', () => {
    const rules = createNetworkRules();
    rules.change('a', 1, compiled('a', withEndpoints('10.128.0.2')));
    rules.change('b', 1, compiled('b', { ...withEndpoints('10.128.0.2'), addresses: ['10.96.0.8'] }));
    expect(short(rules.change('a', 2, undefined))).toEqual([
      'delete element cluster-addresses { 10.96.0.7 }',
      'delete element cluster-ports { 10.96.0.7 . tcp . 80 }',
      'flush chain in/a/default/web/tcp/80',
      'delete chain in/a/default/web/tcp/80',
    ]);
  });

  test('an address that went to a newer Service is led there, whoever is told of first, and stays there when the older goes', () => {
    const rules = createNetworkRules();
    rules.change('old', 5, compiled('old', withEndpoints('10.128.0.2')));
    expect(short(rules.change('new', 9, compiled('new', withEndpoints('10.128.0.2')))).slice(2)).toEqual([
      'delete element cluster-ports { 10.96.0.7 . tcp . 80 }',
      'add element cluster-ports { 10.96.0.7 . tcp . 80 : goto in/new/default/web/tcp/80 }',
    ]);
    expect(short(rules.change('old', 10, undefined))).toEqual(['flush chain in/old/default/web/tcp/80', 'delete chain in/old/default/web/tcp/80']);
  });

  test('another affinity takes other sets; the chains of those that stay are not touched when an endpoint goes', () => {
    const rules = createNetworkRules();
    rules.change('a', 1, compiled('a', { ...withEndpoints('10.128.0.2', '10.128.0.3'), affinitySeconds: 60 }));
    const less = short(rules.change('a', 2, compiled('a', { ...withEndpoints('10.128.0.2'), affinitySeconds: 60 })));
    expect(less.filter((line) => line.includes('to/a/default/web/tcp/80/10.128.0.2') && /^(flush|delete)/.test(line))).toEqual([]);
    expect(less.slice(-3)).toEqual([
      'flush chain to/a/default/web/tcp/80/10.128.0.3-8080',
      'delete chain to/a/default/web/tcp/80/10.128.0.3-8080',
      'delete set stay/a/default/web/tcp/80/10.128.0.3-8080/60s',
    ]);
    const longer = short(rules.change('a', 3, compiled('a', { ...withEndpoints('10.128.0.2'), affinitySeconds: 90 })));
    expect(longer[0]).toBe('add set stay/a/default/web/tcp/80/10.128.0.2-8080/90s { type ipv4_addr; flags dynamic, timeout; size 65535; timeout 90s; }');
    expect(longer.at(-1)).toBe('delete set stay/a/default/web/tcp/80/10.128.0.2-8080/60s');
  });

  test('the whole has the elements of a set in one line, sorted', () => {
    const rules = createNetworkRules();
    for (const id of ['b', 'a']) rules.change(id, 1, compiled(id, { ...withEndpoints('10.128.0.2'), addresses: [`10.96.0.${id.charCodeAt(0)}`] }));
    const lines = short(rules.whole());
    expect(lines.slice(0, 3)).toEqual(['add table', 'delete table', 'table {']);
    expect(lines.slice(-3)).toEqual([
      'add element cluster-addresses { 10.96.0.97, 10.96.0.98 }',
      'add element cluster-ports { 10.96.0.97 . tcp . 80 : goto in/a/default/web/tcp/80, 10.96.0.98 . tcp . 80 : goto in/b/default/web/tcp/80 }',
      'add element hairpins { 10.128.0.2 . 10.128.0.2 }',
    ]);
  });
});
