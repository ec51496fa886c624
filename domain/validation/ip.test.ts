import { expect, test } from 'vitest';
import { cidrWarnings, ipWarnings, parseCidr, parseIp, validateCidr, validateIp, validateOldCidr, validateOldIp } from './ip.ts';

const messages = (causes: readonly { readonly message: string }[]): string => causes.map(({ message }) => message.replace(/^Invalid value: .*?": /, '')).join();

test.each([
  ['10.9.8.7', 'IPv4', '10.9.8.7'],
  ['010.9.8.7', 'IPv4', '10.9.8.7'],
  ['2001:DB8:0:0:0:0:0:1', 'IPv6', '2001:db8::1'],
  ['::', 'IPv6', '::'],
  ['1::', 'IPv6', '1::'],
  ['1:0:0:2:0:0:0:3', 'IPv6', '1:0:0:2::3'],
  ['1:2:3:4:5:6:0:8', 'IPv6', '1:2:3:4:5:6:0:8'],
  ['64:ff9b::192.0.2.1', 'IPv6', '64:ff9b::c000:201'],
  ['::ffff:10.0.0.1', 'IPv4', '10.0.0.1'],
])('%s is an %s address, written %s', (text, family, canonical) => expect(parseIp(text)).toMatchObject({ family, canonical }));

test.each([
  '',
  '10.0.0',
  '10.0.0.256',
  '1.2.3.4.5',
  'a',
  ':1',
  '1::2::3',
  '1:2:3:4:5:6:7',
  '1:2:3:4:5:6:7:8:9',
  '1:2:3:4:5:6:7::8',
  '12345::',
  '::1.2.3',
  '1.2.3.4::1',
  'fe80::1%eth0',
])('%j is no address', (text) => expect(parseIp(text)).toBeUndefined());

test.each(['10.0.0.0', '10.0.0.0/', '10.0.0.0/33', '2001:db8::/129', '10.0.0/8', '/8', '10.0.0.0/-1'])('%j is no block', (text) => {
  expect(parseCidr(text)).toBeUndefined();
  expect(messages(validateOldCidr('f', text))).toBe('must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)');
});

// Source: apimachinery util/validation ip_test.go.
test.each<[typeof validateIp, string, string]>([
  [validateIp, '1.2.3.4', ''],
  [validateIp, '01.2.3.4', 'must not have leading 0s'],
  [validateIp, '::ffff:1.2.3.4', 'must not be an IPv4-mapped IPv6 address'],
  [validateIp, '2001:db8:0::1', 'must be in canonical form ("2001:db8::1")'],
  [validateIp, 'localhost', 'must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)'],
  [validateOldIp, '2001:db8:0::1', ''],
  [validateOldIp, '1.2.3.04', 'must not have leading 0s'],
  [validateCidr, '192.168.0.0/16', ''],
  [validateCidr, '192.168.1.0/16', 'must not have bits set beyond the prefix length'],
  [validateCidr, '192.168.0.0/016', 'must not have leading 0s in IP or prefix length'],
  [validateCidr, '2001:DB8::/64', 'must be in canonical form ("2001:db8::/64")'],
  [validateOldCidr, '2001:DB8::/64', ''],
])('%o of %s: %j', (validate, text, message) => expect(messages(validate('f', text))).toBe(message));

test('what was there before may stay, and an unusual spelling is told', () => {
  expect(validateOldIp('f', '01.2.3.4', ['01.2.3.4'])).toEqual([]);
  expect(validateOldCidr('f', '1.2.3.4/8', ['1.2.3.4/8'])).toEqual([]);
  expect(ipWarnings('f', '2001:DB8::1')).toEqual(['f: IPv6 address "2001:DB8::1" should be in RFC 5952 canonical format ("2001:db8::1")']);
  expect(cidrWarnings('f', '2001:DB8::/64')).toEqual(['f: IPv6 CIDR value "2001:DB8::/64" should be in RFC 5952 canonical format ("2001:db8::/64")']);
  expect([...ipWarnings('f', '1.2.3.4'), ...cidrWarnings('f', '10.0.0.0/8')]).toEqual([]);
});
