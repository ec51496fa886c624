import { invalid } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { contains, parseCidr, parseIp } from './ip.ts';

/** Blocks that reach no other machine. */
const blocks = (...texts: readonly string[]) => texts.flatMap((text) => parseCidr(text) ?? []);
const loopback = blocks('127.0.0.0/8', '::1/128');
/** Where stand-in pods live: a loopback address by their nature. */
const standIns = blocks('127.64.0.0/10');
const linkLocal = blocks('169.254.0.0/16', 'fe80::/10');
const linkLocalMulticast = blocks('224.0.0.0/24', 'ff02::/16');

/** Addresses that another machine can reach, and those of stand-in pods. Source: core/validation ValidateEndpointIP. */
export function validateEndpointIp(field: string, text: string): readonly Cause[] {
  const address = parseIp(text);
  if (address === undefined) return [invalid(field, text, 'must be a valid IP address')];
  const isIn = (some: ReturnType<typeof blocks>): boolean => some.some((block) => contains(block, address));
  if (address.bits === 0n) return [invalid(field, text, `may not be unspecified (${text})`)];
  if (isIn(loopback) && !isIn(standIns)) return [invalid(field, text, 'may not be in the loopback range (127.0.0.0/8, ::1/128)')];
  if (isIn(linkLocal)) return [invalid(field, text, 'may not be in the link-local range (169.254.0.0/16, fe80::/10)')];
  return isIn(linkLocalMulticast) ? [invalid(field, text, 'may not be in the link-local multicast range (224.0.0.0/24, ff02::/10)')] : [];
}
