import { isIPv4 } from 'node:net';
import { InvalidArgumentError } from 'commander';

/** Of `--listen` and `--dns-host`: one address, since other services and other tenants' names are beside it. */
export function hostAddress(text: string): string {
  if (isIPv4(text) && text !== '0.0.0.0') return text;
  throw new InvalidArgumentError(`"${text}" is no IPv4 address of this host such as 192.0.2.1.`);
}

/** Of `--dns-tenant-hosts`: the first three parts of `198.18.53.0/24`. */
export function blockOfAddresses(text: string): string {
  const [, parts = ''] = /^(\d+\.\d+\.\d+)\.0\/24$/.exec(text) ?? [];
  if (isIPv4(`${parts}.0`) && !parts.startsWith('0.')) return parts;
  throw new InvalidArgumentError(`"${text}" is no block of 256 IPv4 addresses such as 198.18.53.0/24.`);
}
