const nanosOf: Readonly<Record<string, number>> = { ns: 1, us: 1e3, µs: 1e3, ms: 1e6, s: 1e9, m: 60e9, h: 3600e9 };

/** More than any that fits into Go's 64 bits needs. */
const textLengthMax = 200;

/** Nanoseconds of `1h30m`, `-2.5s`; undefined for other text. Source: Go time.ParseDuration. */
export function durationNanos(text: string): bigint | undefined {
  if (text.length > textLengthMax) return undefined;
  if (!/^([-+]?)((?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|ms|s|m|h))+$|^[-+]?0$/.test(text)) return undefined;
  let nanos = 0n;
  for (const [, whole = '', fraction = '', unit = ''] of text.matchAll(/(\d*)(?:\.(\d*))?(ns|us|µs|ms|s|m|h)/g)) {
    const size = BigInt(nanosOf[unit] ?? 0);
    nanos += BigInt(whole || '0') * size + (fraction === '' ? 0n : (BigInt(fraction) * size) / 10n ** BigInt(fraction.length));
  }
  return text.startsWith('-') ? -nanos : nanos;
}

/** Milliseconds of what people write: `90s`, `1h30m` as in Go, `30d`, `1d12h`; undefined for other text, and for no time or less. */
export function longDurationMs(text: string): number | undefined {
  const [, days, rest = ''] = /^(?:(\d{1,6})d)?(.*)$/s.exec(text) ?? [];
  const nanos = days !== undefined && rest === '' ? 0n : durationNanos(rest);
  if (nanos === undefined || nanos < 0n) return undefined;
  const ms = Number(days ?? 0) * 86_400_000 + Number(nanos / 1_000_000n);
  return ms > 0 ? ms : undefined;
}
