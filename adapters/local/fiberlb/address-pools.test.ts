import { describe, expect, test } from 'vitest';
import { addressAt, askablePools, indexInPool, isGiven, pickPools, sizeOfPool, type AddressPool } from './address-pools.ts';
import { parseAddressPool, requireApart } from './parse-address-pools.ts';

const shop = { org: 'acme', project: 'shop' };
const web = { org: 'acme', project: 'web' };
const pools = (...texts: readonly string[]): readonly AddressPool[] => texts.map(parseAddressPool);
const names = (some: readonly AddressPool[]): readonly string[] => some.map(({ name }) => name);

describe('IPAM-1: a pool of external addresses', () => {
  test('is a list of blocks and ranges, in their order', () => {
    const pool = parseAddressPool('public=203.0.113.0/30,198.51.100.254-198.51.101.1');
    const all = Array.from({ length: sizeOfPool(pool) }, (_, index) => addressAt(pool, index));
    expect(all).toEqual(['203.0.113.0', '203.0.113.1', '203.0.113.2', '203.0.113.3', '198.51.100.254', '198.51.100.255', '198.51.101.0', '198.51.101.1']);
    expect(all.map((address) => indexInPool(pool, address))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(['203.0.113.4', '203.0.112.255', '198.51.101.2', '203.0.113', '203.0.113.01', 'web'].map((address) => indexInPool(pool, address))).toEqual(
      Array.from({ length: 6 }, () => -1),
    );
  });

  test('gives every address, unless it avoids those of buggy routers', () => {
    const given = (text: string) => ['10.0.0.0', '10.0.0.1', '10.0.0.255'].filter((address) => isGiven(parseAddressPool(text), address));
    expect([given('a=10.0.0.0/24'), given('a=10.0.0.0/24:avoidBuggyIPs=true')]).toEqual([['10.0.0.0', '10.0.0.1', '10.0.0.255'], ['10.0.0.1']]);
  });

  test.each([
    ['public', /is no pool of addresses/],
    ['Public=10.0.0.0/24', /is no pool of addresses/],
    ['public=', /is not a block/],
    ['public=10.0.0.1/24', /is not a block/],
    ['public=10.0.0.9-10.0.0.1', /ends before it begins/],
    ['public=10.0.0.1-web', /is not a block/],
    ['public=10.0.0.1-10.0.0.5-10.0.0.9', /is no range/],
    ['public=10.0.0.0/24:autoAssign=false=x', /autoAssign=false=x is no option/],
    ['public=10.0.0.0/24:project=acme/shop=foo', /project=acme\/shop=foo is no option/],
    ['public=10.0.0.0/24:project=Acme Corp/shop', /project=Acme Corp\/shop is no option/],
    ['public=10.0.0.0/24:project=acme/', /project=acme\/ is no option/],
    ['public=10.0.0.0/8', /at most 1048576/],
    ['public=10.0.0.0/24:autoAssign', /autoAssign is no option/],
    ['public=10.0.0.0/24:project=acme', /project=acme is no option/],
    ['public=10.0.0.0/24:color=red', /color=red is no option/],
  ])('is not %s', (text, why) => {
    expect(() => parseAddressPool(text)).toThrow(why);
  });

  test('has no address of another, nor its name', () => {
    expect(() => requireApart(pools('a=10.0.1.0/24', 'b=10.0.0.0-10.0.0.255', 'c=10.0.2.0/24'))).not.toThrow();
    expect(() => requireApart(pools('a=10.0.1.0/24', 'b=10.0.0.0-10.0.1.0'))).toThrow('the pools b and a overlap: both have 10.0.1.0');
    expect(() => requireApart(pools('a=10.0.1.0/24,10.0.1.8/32'))).toThrow('ranges of the pool a overlap: both have 10.0.1.8');
    expect(() => requireApart(pools('a=10.0.1.0/24', 'a=10.0.2.0/24'))).toThrow('there are two pools of external addresses called a');
  });
});

describe('IPAM-2: where a load balancer’s address comes from', () => {
  const all = pools(
    'one=10.0.1.0/24',
    'late=10.0.2.0/24:project=acme/shop',
    'second=10.0.3.0/24:project=acme/shop,priority=2',
    'asked=10.0.4.0/24:autoAssign=false',
    'first=10.0.5.0/24:project=acme/web,project=acme/shop,priority=1',
    'two=10.0.6.0/24',
  );

  test('the project’s own pools by priority, then everybody’s; none that waits to be asked for', () => {
    expect(names(pickPools(all, shop, ''))).toEqual(['first', 'second', 'late', 'one', 'two']);
    expect(names(pickPools(all, web, ''))).toEqual(['first', 'one', 'two']);
  });

  test('the one that it asks for, unless that is another project’s', () => {
    expect(names(pickPools(all, web, 'asked'))).toEqual(['asked']);
    expect(names(pickPools(all, web, 'second'))).toEqual([]);
    expect(names(pickPools(all, web, 'none'))).toEqual([]);
  });

  test('an address that it asks for may be in a pool that waits to be asked for', () => {
    expect(names(askablePools(all, web, ''))).toEqual(['one', 'asked', 'first', 'two']);
    expect(names(askablePools(all, shop, 'two'))).toEqual(['two']);
  });
});
