import { addressBits, firstOf, formatIp, parseStrictIp, type IpAddress as Parsed } from '../../validation/ip.ts';

/** An address as expressions have it. */
export class IpAddress {
  readonly #parsed: Pick<Parsed, 'family' | 'bits'>;

  private constructor(parsed: Pick<Parsed, 'family' | 'bits'>) {
    this.#parsed = parsed;
  }

  /** Undefined for text that is none, has a zone, or is an IPv4-mapped IPv6 address. */
  static parse(text: string): IpAddress | undefined {
    const parsed = parseStrictIp(text);
    return parsed === undefined ? undefined : new IpAddress(parsed);
  }

  get family(): 4 | 6 {
    return this.#parsed.family === 'IPv4' ? 4 : 6;
  }

  get bits(): bigint {
    return this.#parsed.bits;
  }

  get length(): number {
    return addressBits(this.#parsed.family);
  }

  /** The address with all but the first `prefix` bits zero. */
  masked(prefix: number): IpAddress {
    return new IpAddress({ family: this.#parsed.family, bits: firstOf(this.#parsed, prefix) });
  }

  /** The canonical text. */
  toString(): string {
    return formatIp(this.#parsed.family, this.bits);
  }
}
