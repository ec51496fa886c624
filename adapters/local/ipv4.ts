/** A block of IPv4 addresses as numbers: `first` is the network's own address. */
export interface Ipv4Block {
  readonly first: number;
  readonly prefixLength: number;
}

export const sizeOf = (block: Ipv4Block): number => 2 ** (32 - block.prefixLength);

export const formatIpv4 = (address: number): string => [24, 16, 8, 0].map((shift) => (address >>> shift) & 255).join('.');

export const formatBlock = (block: Ipv4Block): string => `${formatIpv4(block.first)}/${block.prefixLength}`;

/** `127.64.0.0/10`; throws for anything that is not a block with its host bits clear. */
export function parseBlock(text: string): Ipv4Block {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(text)?.slice(1).map(Number);
  const [a = 256, b = 256, c = 256, d = 256, prefixLength = 33] = parts ?? [];
  const first = ((a * 256 + b) * 256 + c) * 256 + d;
  if ([a, b, c, d].some((part) => part > 255) || prefixLength > 32 || first % sizeOf({ first, prefixLength }) !== 0)
    throw new Error(`${text} is not a block of IPv4 addresses such as 127.64.0.0/10`);
  return { first, prefixLength };
}

export const isWithin = (inner: Ipv4Block, outer: Ipv4Block): boolean =>
  inner.first >= outer.first && inner.first + sizeOf(inner) <= outer.first + sizeOf(outer);
