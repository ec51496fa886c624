import { chargeReading } from '../budget.ts';
import { define, namespace, type Library } from '../registration.ts';
import { IpAddress } from './ip-address.ts';

export function ipOf(text: string): IpAddress {
  chargeReading(text.length);
  const address = IpAddress.parse(text);
  if (address === undefined) throw new Error(`IP Address ${JSON.stringify(text)} parse error during conversion from string`);
  return address;
}

function isIn(address: IpAddress, range4: string, bits4: number, range6: string, bits6: number): boolean {
  const [range, bits] = address.family === 4 ? [range4, bits4] : [range6, bits6];
  return address.masked(bits).toString() === range;
}

const isLoopback = (address: IpAddress): boolean => isIn(address, '127.0.0.0', 8, '::1', 128);
const isLinkLocalUnicast = (address: IpAddress): boolean => isIn(address, '169.254.0.0', 16, 'fe80::', 10);
const isMulticast = (address: IpAddress): boolean => isIn(address, '224.0.0.0', 4, 'ff00::', 8);
const isBroadcast = (address: IpAddress): boolean => address.family === 4 && address.bits === 0xffff_ffffn;
const isLinkLocalMulticast = (address: IpAddress): boolean =>
  address.family === 4 ? address.masked(24).toString() === '224.0.0.0' : ((address.bits >> 112n) & 0xff0fn) === 0xff02n;
const isGlobalUnicast = (address: IpAddress): boolean =>
  address.bits !== 0n && !isBroadcast(address) && !isLoopback(address) && !isMulticast(address) && !isLinkLocalUnicast(address);

/** Source: apiserver pkg/cel/library ip.go, Go net/netip. */
export const ipLibrary: Library = (environment) => {
  const type = 'net.IP';
  environment.registerType(type, IpAddress);
  environment.registerOperator(`${type} == ${type}`, (a: IpAddress, b: IpAddress) => a.family === b.family && a.bits === b.bits);
  define(environment, `ip(string): ${type}`, ipOf);
  define(environment, 'isIP(string): bool', (text: string) => IpAddress.parse(text) !== undefined);
  define(environment, `string(${type}): string`, (address: IpAddress) => address.toString());
  namespace(environment, 'ip', { 'isCanonical(string): bool': (text: string) => ipOf(text).toString() === text });
  define(environment, `${type}.family(): int`, (address: IpAddress) => BigInt(address.family));
  define(environment, `${type}.isUnspecified(): bool`, (address: IpAddress) => address.bits === 0n);
  define(environment, `${type}.isLoopback(): bool`, isLoopback);
  define(environment, `${type}.isLinkLocalMulticast(): bool`, isLinkLocalMulticast);
  define(environment, `${type}.isLinkLocalUnicast(): bool`, isLinkLocalUnicast);
  define(environment, `${type}.isGlobalUnicast(): bool`, isGlobalUnicast);
};
