/** Of eight groups of which the last two are written as IPv4. */
const textLengthMax = 45;

/** An IPv4 or IPv6 address as a number. Source: Go net/netip. */
export class IpAddress {
  readonly family: 4 | 6;
  readonly bits: bigint;

  constructor(family: 4 | 6, bits: bigint) {
    this.family = family;
    this.bits = bits;
  }

  /** Undefined for text that is none, has a zone, or is an IPv4-mapped IPv6 address. */
  static parse(text: string): IpAddress | undefined {
    if (text.length > textLengthMax) return undefined;
    if (!text.includes(':')) return parse4(text);
    const address = parse6(text);
    return address === undefined || address.bits >> 32n === 0xffffn ? undefined : address;
  }

  get length(): 32 | 128 {
    return this.family === 4 ? 32 : 128;
  }

  /** The address with all but the first `prefix` bits zero. */
  masked(prefix: number): IpAddress {
    const rest = BigInt(this.length - prefix);
    return new IpAddress(this.family, (this.bits >> rest) << rest);
  }

  /** The canonical text. */
  toString(): string {
    if (this.family === 4) return [24n, 16n, 8n, 0n].map((shift) => (this.bits >> shift) & 255n).join('.');
    const groups = Array.from({ length: 8 }, (_, index) => ((this.bits >> BigInt(112 - index * 16)) & 0xffffn).toString(16));
    const zeros = longestZeros(groups);
    if (zeros === undefined) return groups.join(':');
    return `${groups.slice(0, zeros.from).join(':')}::${groups.slice(zeros.from + zeros.count).join(':')}`;
  }
}

function parse4(text: string): IpAddress | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255)) return undefined;
  return new IpAddress(
    4,
    parts.reduce((bits, part) => (bits << 8n) | BigInt(part), 0n),
  );
}

function parse6(text: string): IpAddress | undefined {
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  const tail = dotted === null ? undefined : parse4(dotted[2] ?? '');
  if (dotted !== null && tail === undefined) return undefined;
  const whole = tail === undefined ? text : `${dotted?.[1]}${(tail.bits >> 16n).toString(16)}:${(tail.bits & 0xffffn).toString(16)}`;
  const halves = whole.split('::');
  if (halves.length > 2) return undefined;
  const [left = [], right = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - left.length - right.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  const groups = [...left, ...Array.from({ length: missing }, () => '0'), ...right];
  if (!groups.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return undefined;
  return new IpAddress(
    6,
    groups.reduce((bits, group) => (bits << 16n) | BigInt(`0x${group}`), 0n),
  );
}

/** The first longest run of at least two zero groups. Source: RFC 5952 section 4.2. */
function longestZeros(groups: readonly string[]): { readonly from: number; readonly count: number } | undefined {
  let best: { from: number; count: number } | undefined;
  for (let from = 0; from < groups.length; from++) {
    let count = 0;
    while (groups[from + count] === '0') count++;
    if (count >= 2 && count > (best?.count ?? 0)) best = { from, count };
  }
  return best;
}
