// Blocks of IPv4 addresses as ranges that do not overlap, as sets of nftables want them.
import { formatIpv4, sizeOf } from '../../ipv4.ts';

/** Both ends are in it. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** The range of a block, whatever its host bits are; undefined: it is not of IPv4. */
export function rangeOfBlock(cidr: string): Range | undefined {
  const [a = 256, b = 256, c = 256, d = 256, prefixLength = 33] = (/^(\d+)\.(\d+)\.(\d+)\.(\d+)\/(\d+)$/.exec(cidr) ?? []).slice(1).map(Number);
  if ([a, b, c, d].some((part) => part > 255) || prefixLength > 32) return undefined;
  const size = sizeOf({ first: 0, prefixLength });
  const address = ((a * 256 + b) * 256 + c) * 256 + d;
  const first = address - (address % size);
  return { first, last: first + size - 1 };
}

/** In order, and as few as can be. */
export function merged(ranges: readonly Range[]): readonly Range[] {
  const all: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.first - b.first)) {
    const before = all.at(-1);
    if (before === undefined || range.first > before.last + 1) all.push(range);
    else all[all.length - 1] = { first: before.first, last: Math.max(before.last, range.last) };
  }
  return all;
}

/** What is left of it. */
export function without(range: Range, holes: readonly Range[]): readonly Range[] {
  const left: Range[] = [];
  let first = range.first;
  for (const hole of merged(holes)) {
    if (hole.first > first) left.push({ first, last: Math.min(hole.first - 1, range.last) });
    first = Math.max(first, hole.last + 1);
  }
  if (first <= range.last) left.push({ first, last: range.last });
  return left.filter((one) => one.first <= one.last);
}

export const everyAddress: Range = { first: 0, last: 2 ** 32 - 1 };

/** `10.0.0.0-10.0.0.255` */
export const addressesInWords = ({ first, last }: Range): string => (first === last ? formatIpv4(first) : `${formatIpv4(first)}-${formatIpv4(last)}`);

/** `80`, `80-90` */
export const numbersInWords = ({ first, last }: Range): string => (first === last ? String(first) : `${first}-${last}`);
