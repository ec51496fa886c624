import { expect, test } from 'vitest';
import { reachableAddresses } from './reachable.ts';

test.each([
  [true, '1.1.1.1'],
  [true, '2606:4700:4700::1111'],
  [false, '127.0.0.1'],
  [false, '127.64.0.9'],
  [false, '0.0.0.0'],
  [false, '10.96.0.1'],
  [false, '169.254.169.254'],
  [false, '172.31.0.1'],
  [false, '192.168.1.1'],
  [false, '100.64.0.1'],
  [false, '224.0.0.1'],
  [false, '::1'],
  [false, '::'],
  [false, 'fe80::1'],
  [false, 'fd00::1'],
  [false, '::ffff:127.0.0.1'],
  [false, '::ffff:7f00:1'],
  [false, 'localhost'],
  [false, ''],
])('%s: tenants’ webhooks may be at %s', (expected, address) => {
  expect(reachableAddresses([])(address)).toBe(expected);
});

test('an operator opens ranges, also to what is written as IPv6', () => {
  const isReachable = reachableAddresses(['10.20.0.0/16', '::1/128']);
  expect(['10.20.1.1', '10.21.1.1', '::1', '::ffff:10.20.1.1'].map(isReachable)).toEqual([true, false, true, true]);
  expect(() => reachableAddresses(['10.0.0.0'])).toThrow('is not a range of addresses');
});
