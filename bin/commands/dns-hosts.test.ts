import { expect, test } from 'vitest';
import { blockOfAddresses, hostAddress } from './dns-hosts.ts';

test('an address, and the first three parts of a block', () => {
  expect(hostAddress('192.0.2.1')).toBe('192.0.2.1');
  expect(blockOfAddresses('198.18.53.0/24')).toBe('198.18.53');
});

test.each(['', '0.0.0.0', 'dns.example.com', '::1', '192.0.2.1:53'])('%j is no address to listen at', (text) => {
  expect(() => hostAddress(text)).toThrow('is no IPv4 address of this host');
});

test.each(['', '198.18.53', '198.18.53.0', '198.18.53.1/24', '198.18.0.0/16', '198.18.256.0/24', '0.18.53.0/24'])('%j is no block', (text) => {
  expect(() => blockOfAddresses(text)).toThrow('is no block of 256 IPv4 addresses');
});
