/**
 * IP addresses and blocks of them as Kubernetes reads them.
 * Source: apimachinery util/validation ip.go (messages, strictness), RFC 4291 and RFC 5952 (text of IPv6 addresses).
 */
import { invalid } from '../names.ts';
import type { Cause } from '../rejection.ts';

export interface IpAddress {
  readonly family: 'IPv4' | 'IPv6';
  /** Big-endian: 32 bits of IPv4, 128 of IPv6. */
  readonly bits: bigint;
  /** As it is written where it is written right. */
  readonly canonical: string;
  /** `010.0.0.1`: some read it as octal. */
  readonly hasLeadingZeros: boolean;
  /** `::ffff:10.0.0.1`: some read it as IPv4; `family` and `bits` are of IPv4. */
  readonly isMapped: boolean;
}

interface IpBlock {
  readonly address: IpAddress;
  readonly prefixLength: number;
  /** The first address and the length, `10.0.0.0/8`. */
  readonly canonical: string;
  readonly hasLeadingZeros: boolean;
}

/** Undefined when it is none. Leading zeros are read as decimal, as Kubernetes always did. */
export function parseIp(text: string): IpAddress | undefined {
  if (text.length > 45) return undefined;
  return text.includes(':') ? parseIpv6(text) : parseIpv4(text);
}

/** Undefined also for what two programs may read differently. Source: Go net/netip, without zones. */
export function parseStrictIp(text: string): IpAddress | undefined {
  const address = parseIp(text);
  return address === undefined || address.hasLeadingZeros || address.isMapped ? undefined : address;
}

function parseIpv4(text: string): IpAddress | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d+$/.test(part) && Number(part) <= 255)) return undefined;
  const bits = parts.reduce((sum, part) => (sum << 8n) | BigInt(part), 0n);
  return { family: 'IPv4', bits, canonical: formatIp('IPv4', bits), hasLeadingZeros: parts.some((part) => /^0\d/.test(part)), isMapped: false };
}

function parseIpv6(text: string): IpAddress | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head, tail] = halves.map((half, index) => groupsOf(half, index === halves.length - 1));
  if (head === undefined || (halves.length === 2 && tail === undefined)) return undefined;
  const groups = tail === undefined ? head : [...head, ...Array.from({ length: 8 - head.length - tail.length }, () => 0), ...tail];
  if (groups.length !== 8 || (tail !== undefined && head.length + tail.length > 7)) return undefined;
  const bits = groups.reduce((sum, group) => (sum << 16n) | BigInt(group), 0n);
  if (bits >> 32n === 0xffffn) return { ...ipv4Of(bits & 0xffffffffn), isMapped: true };
  return { family: 'IPv6', bits, canonical: formatIp('IPv6', bits), hasLeadingZeros: false, isMapped: false };
}

const ipv4Of = (bits: bigint): IpAddress => ({ family: 'IPv4', bits, canonical: formatIp('IPv4', bits), hasLeadingZeros: false, isMapped: false });

/** The 16-bit groups of one side of `::`; the last of an address may be one of IPv4. */
function groupsOf(text: string, isEnd: boolean): readonly number[] | undefined {
  if (text === '') return [];
  const parts = text.split(':');
  const groups: number[] = [];
  for (const [index, part] of parts.entries()) {
    if (part.includes('.')) {
      const last = isEnd && index === parts.length - 1 ? parseIpv4(part) : undefined;
      if (last === undefined || last.hasLeadingZeros) return undefined;
      groups.push(Number(last.bits >> 16n), Number(last.bits & 0xffffn));
    } else if (/^[0-9a-f]{1,4}$/i.test(part)) groups.push(Number.parseInt(part, 16));
    else return undefined;
  }
  return groups.length <= 8 ? groups : undefined;
}

export function formatIp(family: IpAddress['family'], bits: bigint): string {
  if (family === 'IPv4') return [24n, 16n, 8n, 0n].map((shift) => String((bits >> shift) & 0xffn)).join('.');
  const groups = Array.from({ length: 8 }, (_, index) => ((bits >> BigInt(112 - index * 16)) & 0xffffn).toString(16));
  const { start, length } = longestZeros(groups);
  if (length < 2) return groups.join(':');
  return `${groups.slice(0, start).join(':')}::${groups.slice(start + length).join(':')}`;
}

function longestZeros(groups: readonly string[]): { readonly start: number; readonly length: number } {
  let best = { start: 0, length: 0 };
  for (let start = 0; start < groups.length; start += 1) {
    let length = 0;
    while (groups[start + length] === '0') length += 1;
    if (length > best.length) best = { start, length };
  }
  return best;
}

export const addressBits = (family: IpAddress['family']): number => (family === 'IPv4' ? 32 : 128);

export function parseCidr(text: string): IpBlock | undefined {
  const slash = text.indexOf('/');
  const address = parseIp(text.slice(0, slash));
  const length = text.slice(slash + 1);
  if (slash < 0 || address === undefined || address.isMapped || !/^\d{1,4}$/.test(length)) return undefined;
  const prefixLength = Number(length);
  if (prefixLength > addressBits(address.family)) return undefined;
  return {
    address,
    prefixLength,
    canonical: `${formatIp(address.family, firstOf(address, prefixLength))}/${prefixLength}`,
    hasLeadingZeros: address.hasLeadingZeros || /^0\d/.test(length),
  };
}

/** The first address of the block that an address is in. */
export function firstOf({ family, bits }: Pick<IpAddress, 'family' | 'bits'>, prefixLength: number): bigint {
  const host = BigInt(addressBits(family) - prefixLength);
  return (bits >> host) << host;
}

export const contains = ({ address, prefixLength }: IpBlock, other: IpAddress): boolean =>
  address.family === other.family && firstOf(address, prefixLength) === firstOf(other, prefixLength);

const ipWrong = 'must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)';
const cidrWrong = 'must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)';

/** For fields older than the strict rules: any spelling of IPv6, but nothing that two programs read differently. */
export function validateOldIp(field: string, text: string, heldBefore: readonly string[] = []): readonly Cause[] {
  if (heldBefore.includes(text)) return [];
  const address = parseIp(text);
  if (address === undefined) return [invalid(field, text, ipWrong)];
  if (address.hasLeadingZeros) return [invalid(field, text, 'must not have leading 0s')];
  return address.isMapped ? [invalid(field, text, 'must not be an IPv4-mapped IPv6 address')] : [];
}

/** For newer fields: the canonical spelling only. */
export function validateIp(field: string, text: string): readonly Cause[] {
  const causes = validateOldIp(field, text);
  const canonical = parseIp(text)?.canonical;
  return causes.length > 0 || canonical === text ? causes : [invalid(field, text, `must be in canonical form (${JSON.stringify(canonical)})`)];
}

export function validateOldCidr(field: string, text: string, heldBefore: readonly string[] = []): readonly Cause[] {
  if (heldBefore.includes(text)) return [];
  const block = parseCidr(text);
  if (block === undefined) return [invalid(field, text, cidrWrong)];
  if (block.hasLeadingZeros) return [invalid(field, text, 'must not have leading 0s in IP or prefix length')];
  return firstOf(block.address, block.prefixLength) === block.address.bits ? [] : [invalid(field, text, 'must not have bits set beyond the prefix length')];
}

export function validateCidr(field: string, text: string): readonly Cause[] {
  const causes = validateOldCidr(field, text);
  const canonical = parseCidr(text)?.canonical;
  return causes.length > 0 || canonical === text ? causes : [invalid(field, text, `must be in canonical form (${JSON.stringify(canonical)})`)];
}

/** What the sender of an accepted but unusual address is told. Source: GetWarningsForIP. */
export function ipWarnings(field: string, text: string): readonly string[] {
  const address = parseIp(text);
  if (address?.family !== 'IPv6' || address.canonical === text) return [];
  return [`${field}: IPv6 address ${JSON.stringify(text)} should be in RFC 5952 canonical format (${JSON.stringify(address.canonical)})`];
}

/** Source: GetWarningsForCIDR. */
export function cidrWarnings(field: string, text: string): readonly string[] {
  const block = parseCidr(text);
  if (block?.address.family !== 'IPv6' || block.canonical === text) return [];
  return [`${field}: IPv6 CIDR value ${JSON.stringify(text)} should be in RFC 5952 canonical format (${JSON.stringify(block.canonical)})`];
}
