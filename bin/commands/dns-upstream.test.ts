import { expect, test } from 'vitest';
import { dnsUpstream } from './dns-upstream.ts';

test('addresses with and without a port', () => {
  expect(dnsUpstream('192.0.2.1, 192.0.2.2:5353,2001:db8::1,[2001:db8::2]:53')).toEqual(['192.0.2.1', '192.0.2.2:5353', '2001:db8::1', '[2001:db8::2]:53']);
});

test.each(['', 'resolver.example.com', '192.0.2.1:0', '192.0.2.1:65536', '192.0.2.256', '[192.0.2.1]:53', '2001:db8::1:53x', '192.0.2.1,,192.0.2.2'])(
  '%j is refused by name',
  (text) => {
    expect(() => dnsUpstream(text)).toThrow('nor is it `system`');
  },
);
