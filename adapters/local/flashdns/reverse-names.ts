// The names that addresses have, derived from the record sets that ask for it (DNS-4, DNS-8).
import { ipv6Bytes } from './record-data.ts';
import type { StoredRecordSet } from './zone.ts';

export const reverseApexes = ['in-addr.arpa', 'ip6.arpa'] as const;
type ReverseApex = (typeof reverseApexes)[number];

/** What the owner of these record sets of `apex` has in the zone of reverse names. */
export function reverseSetsOf(reverseApex: ReverseApex, apex: string, recordSets: readonly StoredRecordSet[]): readonly StoredRecordSet[] {
  const wanted = reverseApex === 'in-addr.arpa' ? 'A' : 'AAAA';
  return recordSets.flatMap(({ name, type, ttlSeconds, values, reverse }) => {
    if (!reverse || type !== wanted) return [];
    const target = name === '' ? `${apex}.` : `${name}.${apex}.`;
    return values.map((value): StoredRecordSet => ({ name: reverseLabels(value), type: 'PTR', ttlSeconds, values: [target] }));
  });
}

/** `7.0.96.10` of 10.96.0.7; the nibbles of an IPv6 address from the last on (RFC 3596 section 2.5). */
const reverseLabels = (address: string): string =>
  (address.includes(':') ? [...(ipv6Bytes(address) ?? Buffer.alloc(0)).toString('hex')] : address.split('.')).reverse().join('.');
