import { isIP } from 'node:net';

export interface ResolverAddress {
  readonly host: string;
  readonly port: number;
}

const usualPort = 53;

/** `192.0.2.1`, `192.0.2.1:5353`, `2001:db8::1` or `[2001:db8::1]:53`; undefined for anything else. */
export function parseResolverAddress(text: string): ResolverAddress | undefined {
  if (isIP(text) !== 0) return { host: text, port: usualPort };
  const [, v6, v4, digits] = /^(?:\[([^\]]+)\]|([^:]+)):(\d{1,5})$/.exec(text) ?? [];
  const [host, port] = [v6 ?? v4 ?? '', Number(digits)];
  return isIP(host) === (v6 === undefined ? 4 : 6) && port >= 1 && port <= 65_535 ? { host, port } : undefined;
}
