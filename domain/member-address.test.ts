import { expect, test } from 'vitest';
import { whyNotMember } from './member-address.ts';
import { contains, parseCidr, type IpAddress } from './validation/ip.ts';

const isIn =
  (...blocks: readonly string[]) =>
  (address: IpAddress): boolean =>
    blocks.flatMap((block) => parseCidr(block) ?? []).some((block) => contains(block, address));
const around = {
  isOwn: isIn('127.64.16.0/20', '10.128.16.0/20'),
  isMachines: isIn('192.0.2.1/32', '10.128.16.1/32', '2001:db8::1/128'),
  isClouds: isIn('127.64.0.0/10', '10.128.0.0/12', '203.0.113.0/24'),
};

test.each(['127.64.16.7', '10.128.31.255', '198.51.100.7', '10.0.0.1', '192.0.2.2', '2001:db8::2'])('%s may be led to', (address) => {
  expect(whyNotMember(address, around)).toBeUndefined();
});

test.each([
  ['127.0.0.1', 'a loopback address'],
  ['127.64.32.1', 'a loopback address'],
  ['::1', 'a loopback address'],
  ['169.254.169.254', 'a link-local address'],
  ['fe80::1', 'a link-local address'],
  ['100.64.0.53', 'an address between the hosts of the cloud'],
  ['100.127.255.255', 'an address between the hosts of the cloud'],
  ['0.0.0.0', 'an address of no single host'],
  ['224.0.0.1', 'an address of no single host'],
  ['255.255.255.255', 'an address of no single host'],
  ['::', 'an address of no single host'],
  ['ff02::1', 'an address of no single host'],
  ['::7f00:1', 'an IPv6 address that stands for one of IPv4'],
  ['64:ff9b::7f00:1', 'an IPv6 address that stands for one of IPv4'],
  ['2002:7f00:1::', 'an IPv6 address that stands for one of IPv4'],
  ['10.128.0.1', 'an address of the cloud'],
  ['203.0.113.9', 'an address of the cloud'],
  ['192.0.2.1', 'an address of the cloud'],
  ['10.128.16.1', 'an address of the cloud'],
  ['2001:db8::1', 'an address of the cloud'],
])('%s may not: it is %s', (address, what) => {
  expect(whyNotMember(address, around)).toContain(`cannot be a member, since it is ${what}: `);
});

test.each(['localhost', 'web.example.com', '::ffff:127.0.0.1', '::ffff:10.128.16.7', '::ffff:7f00:1', 'fe80::1%lo', '010.128.16.7', '2130706433', ''])(
  '%j may not: it is no address that is read in one way only',
  (address) => {
    expect(whyNotMember(address, around)).toMatch(/^cannot be a member: write an IP address/);
  },
);
