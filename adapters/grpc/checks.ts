// What routes and security groups on the wire are checked by. Rules of a firewall are made of them, and one word that nft does not understand
// costs a network its whole table.
import { isIP } from 'node:net';
import type { PortError } from '../../domain/ports/port-error.ts';
import { err, type Result } from '../../domain/result.ts';
import { refused } from './error-mapping.ts';

export const bad = (message: string): Result<never, PortError> => err(refused('INVALID_ARGUMENT', message));

export const isPort = (port: number): boolean => Number.isInteger(port) && port >= 1 && port <= 65_535;

/** Without a zone (`fe80::1%eth0`), which is one host's alone. */
export const isAddress = (text: string): boolean => isIP(text) !== 0 && !text.includes('%');

export function isCidr(text: string): boolean {
  const [address = '', length = '', ...more] = text.split('/');
  return more.length === 0 && isAddress(address) && /^(0|[1-9][0-9]{0,2})$/.test(length) && Number(length) <= (isIP(address) === 4 ? 32 : 128);
}
