import { expect, test } from 'vitest';
import { externalAddresses } from './external-addresses.ts';

test('IPAM-1: pools are named one after the other, and refused in words when they are none or overlap', () => {
  const pools = externalAddresses('few=198.51.100.8-198.51.100.15:autoAssign=false', externalAddresses('public=203.0.113.0/24', []));
  expect(pools).toEqual(['public=203.0.113.0/24', 'few=198.51.100.8-198.51.100.15:autoAssign=false']);
  expect(() => externalAddresses('more=203.0.113.128/25', pools)).toThrow('the pools public and more overlap: both have 203.0.113.128.');
  expect(() => externalAddresses('203.0.113.0/24', [])).toThrow('203.0.113.0/24 is no pool of addresses such as public=203.0.113.0/24');
});
