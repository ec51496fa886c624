import { describe, expect, test } from 'vitest';
import { isHere, parseServed } from './served-names.ts';

const tenant = { orgId: 'acme', projectId: 'shop' };
const zone = (listenAddress: string, ...listenerBlocks: string[]) => ({ tenant, listenAddress, listenerBlocks });

describe('what FlashDNS says of where it serves a tenant', () => {
  test('names are there, on loopback addresses only when FlashDNS is on this host; the address itself is closed in any case', () => {
    const own = { block: '198.18.53.1/32', port: 10_053 };
    const resolver = { ok: true, value: { address: '198.18.53.1', port: 10_053 } };
    expect(parseServed(zone('198.18.53.1:10053', '198.18.53.0/24'), false)).toEqual({
      ok: true,
      value: { listeners: [{ block: '198.18.53.0/24', port: 10_053 }], resolver },
    });
    expect(parseServed(zone('198.18.53.1:10053'), false)).toMatchObject({ value: { listeners: [own], resolver } });
    const beside = { block: '198.18.53.2/31', port: 10_053 };
    expect(parseServed(zone('198.18.53.1:10053', '198.18.53.2/31'), false)).toMatchObject({ value: { listeners: [beside, own], resolver } });
    expect(parseServed(zone('127.0.53.1:10053'), true)).toMatchObject({ value: { resolver: { value: { address: '127.0.53.1' } } } });
    expect(parseServed(zone('127.0.53.1:10053'), false)).toMatchObject({
      value: { listeners: [{ block: '127.0.53.1/32' }], resolver: { ok: false, error: expect.stringContaining('start it with --dns-host') as unknown } },
    });
  });

  test('pods have no IPv6: its blocks are left out, and its addresses lead nowhere', () => {
    const served = parseServed(zone('[fd00::1]:10053', 'fd00::/64', '192.0.2.1/24'), true);
    expect(served).toMatchObject({ value: { listeners: [{ block: '192.0.2.0/24', port: 10_053 }] } });
    expect(served).toMatchObject({ value: { resolver: { error: expect.stringContaining('no IPv4 address') as unknown } } });
  });

  test.each(['1.2.3.4 accept; # ', '192.0.2.0/33', '256.0.2.0/24', '192.0.2.0/24\nflush ruleset', 'everywhere', ''])(
    'a block that is none, %j, makes the whole answer one that is not believed',
    (block) => {
      expect(parseServed(zone('198.18.53.1:10053', '198.18.53.0/24', block), true)).toMatchObject({
        ok: false,
        error: expect.stringContaining('is no block of addresses') as unknown,
      });
    },
  );

  test.each(['198.18.53.1:x', '198.18.53.1:0', '198.18.53.1:65536', '198.18.53.1', ':10053', ''])('so does "%s", where names would be', (address) => {
    expect(parseServed(zone(address, '198.18.53.0/24'), true)).toMatchObject({ ok: false, error: expect.stringContaining('is not ADDRESS:PORT') as unknown });
  });

  test('a FlashDNS is on this host when its address is', () => {
    expect([isHere('127.0.0.1:50053'), isHere('[::1]:50053'), isHere('192.0.2.77:50053')]).toEqual([true, true, false]);
  });
});
