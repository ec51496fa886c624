import { getServers } from 'node:dns';
import { InvalidArgumentError } from 'commander';
import { parseResolverAddress } from '../../adapters/local/flashdns/resolver-address.ts';

/** Of `--dns-upstream`: addresses with or without a port, comma between them, or this machine's own resolvers. */
export function dnsUpstream(text: string): readonly string[] {
  if (text === 'system') return getServers();
  const addresses = text.split(',').map((one) => one.trim());
  const wrong = addresses.find((address) => parseResolverAddress(address) === undefined);
  if (wrong === undefined) return addresses;
  throw new InvalidArgumentError(`"${wrong}" is no address such as 192.0.2.1, 192.0.2.1:5353 or [2001:db8::1]:53, nor is it \`system\`.`);
}
