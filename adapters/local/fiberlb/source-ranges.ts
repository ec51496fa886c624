import { BlockList, isIP } from 'node:net';

/** Who may connect. No ranges: everybody. */
export interface SourceRanges {
  admits(address: string): boolean;
}

/** Undefined when one of `cidrs` is not a CIDR. */
export function parseSourceRanges(cidrs: readonly string[]): SourceRanges | undefined {
  const list = new BlockList();
  for (const cidr of cidrs) {
    const [network = '', length = '', ...rest] = cidr.split('/');
    const family = isIP(network);
    if (family === 0 || rest.length > 0 || !/^\d{1,3}$/.test(length) || Number(length) > (family === 4 ? 32 : 128)) return undefined;
    list.addSubnet(network, Number(length), family === 4 ? 'ipv4' : 'ipv6');
  }
  return { admits: (address) => cidrs.length === 0 || list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4') };
}
