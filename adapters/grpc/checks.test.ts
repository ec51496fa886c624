import { describe, expect, test } from 'vitest';
import { isAddress, isCidr, isPort } from './checks.ts';

describe('checks', () => {
  test.each(['10.0.0.0/8', '0.0.0.0/0', '192.0.2.1/32', '::/0', '2001:db8::/128', '::ffff:10.0.0.1/128'])('%s is a CIDR', (text) =>
    expect(isCidr(text)).toBe(true),
  );

  test.each([
    '10.0.0.0/33',
    '10.0.0.0/99',
    '::/129',
    '10.0.0.0',
    '10.0.0.0/',
    '10.0.0.0/08',
    '10.0.0.0/8/9',
    '10.0.0.0/8/ accept',
    '10.0/8',
    'fe80::1%eth0/64',
    '/8',
    '',
  ])('%j is no CIDR', (text) => expect(isCidr(text)).toBe(false));

  test('an address has no zone', () => expect(['10.0.0.1', 'fe80::1', 'fe80::1%eth0', 'web'].map(isAddress)).toEqual([true, true, false, false]));

  test('a port is 1 to 65535', () => expect([0, 1, 65_535, 65_536, 1.5].map(isPort)).toEqual([false, true, true, false, false]));
});
