import { chargeReading } from '../budget.ts';
import { define, type Library } from '../registration.ts';
import { IpAddress } from './ip-address.ts';
import { ipOf } from './ip.ts';

class Cidr {
  readonly address: IpAddress;
  readonly prefix: number;

  constructor(address: IpAddress, prefix: number) {
    this.address = address;
    this.prefix = prefix;
  }

  static parse(text: string): Cidr | undefined {
    const [, host = '', length = ''] = /^([^/]+)\/(0|[1-9]\d{0,2})$/.exec(text) ?? [];
    const address = IpAddress.parse(host);
    return address === undefined || length === '' || Number(length) > address.length ? undefined : new Cidr(address, Number(length));
  }

  contains(address: IpAddress): boolean {
    return address.family === this.address.family && address.masked(this.prefix).bits === this.address.masked(this.prefix).bits;
  }

  includes(other: Cidr): boolean {
    return this.prefix <= other.prefix && this.contains(other.address);
  }
}

function cidrOf(text: string): Cidr {
  chargeReading(text.length);
  const cidr = Cidr.parse(text);
  if (cidr === undefined) throw new Error(`network address parse error during conversion from string: netip.ParsePrefix(${JSON.stringify(text)})`);
  return cidr;
}

/** Source: apiserver pkg/cel/library cidr.go. */
export const cidrLibrary: Library = (environment) => {
  const type = 'net.CIDR';
  environment.registerType(type, Cidr);
  environment.registerOperator(`${type} == ${type}`, (a: Cidr, b: Cidr) => a.prefix === b.prefix && a.address.toString() === b.address.toString());
  define(environment, `cidr(string): ${type}`, cidrOf);
  define(environment, 'isCIDR(string): bool', (text: string) => Cidr.parse(text) !== undefined);
  define(environment, `string(${type}): string`, ({ address, prefix }: Cidr) => `${address.toString()}/${prefix}`);
  define(environment, `${type}.containsIP(string): bool`, (cidr: Cidr, text: string) => cidr.contains(ipOf(text)));
  define(environment, `${type}.containsIP(net.IP): bool`, (cidr: Cidr, address: IpAddress) => cidr.contains(address));
  define(environment, `${type}.containsCIDR(string): bool`, (cidr: Cidr, text: string) => cidr.includes(cidrOf(text)));
  define(environment, `${type}.containsCIDR(${type}): bool`, (cidr: Cidr, other: Cidr) => cidr.includes(other));
  define(environment, `${type}.ip(): net.IP`, ({ address }: Cidr) => address);
  define(environment, `${type}.masked(): ${type}`, ({ address, prefix }: Cidr) => new Cidr(address.masked(prefix), prefix));
  define(environment, `${type}.prefixLength(): int`, ({ prefix }: Cidr) => BigInt(prefix));
};
