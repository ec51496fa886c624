import { getServers } from 'node:dns';
import { isIP } from 'node:net';
import { InvalidArgumentError } from 'commander';

/** Of `--dns-upstream`: addresses with or without a port, comma between them, or this machine's own resolvers. */
export function dnsUpstream(text: string): readonly string[] {
  if (text === 'system') return getServers();
  const addresses = text.split(',').map((one) => one.trim());
  const wrong = addresses.find((address) => !isResolver(address));
  if (wrong === undefined) return addresses;
  throw new InvalidArgumentError(`"${wrong}" is no address such as 192.0.2.1, 192.0.2.1:5353 or [2001:db8::1]:53, nor is it \`system\`.`);
}

function isResolver(text: string): boolean {
  if (isIP(text) !== 0) return true;
  const [, v6, v4, port] = /^(?:\[([^\]]+)\]|([^:]+)):(\d{1,5})$/.exec(text) ?? [];
  return isIP(v6 ?? v4 ?? '') === (v6 === undefined ? 4 : 6) && Number(port) >= 1 && Number(port) <= 65_535;
}
