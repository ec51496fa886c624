/**
 * Kubernetes quantities (`100m`, `1.5Gi`, `2e3`), exact to 10^-9.
 * Source: apimachinery pkg/api/resource (grammar, rounding up, canonical form).
 */
import { err, ok, type Result } from './result.ts';

type Format = 'BinarySI' | 'DecimalSI' | 'DecimalExponent';

export interface Quantity {
  /** The amount times 10^9; a finer part is rounded away from zero. */
  readonly nanos: bigint;
  /** How it was written, so how it is printed. */
  readonly format: Format;
}

const nano = 1_000_000_000n;
const binarySuffixes = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];
const decimalSuffixes: ReadonlyMap<string, number> = new Map([
  ['n', -9],
  ['u', -6],
  ['m', -3],
  ['', 0],
  ['k', 3],
  ['M', 6],
  ['G', 9],
  ['T', 12],
  ['P', 15],
  ['E', 18],
]);
const decimalSuffixOf = new Map([...decimalSuffixes].map(([suffix, exponent]) => [exponent, suffix]));
const binaryMax = ((1n << 63n) - 1n) * nano;
/** Longer texts and larger exponents than any real amount are refused, so that a hostile one costs nothing. */
const textLengthMax = 100;
const exponentMax = 60;

const syntax = /^([+-]?)(?=[\d.])(\d*)(?:\.(\d*))?([eEinumkKMGTP]*)([-+]?\d*)$/;
const formatWrong = "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'";
const suffixWrong = "unable to parse quantity's suffix";
const numberWrong = 'unable to parse numeric part of quantity';

/** Clusters know few different amounts and read them with every pod. Beyond this many they are forgotten. */
const knownMax = 4_096;
const known = new Map<string, Result<Quantity, string>>();

/** The error is the text that Kubernetes gives for it. */
export function parseQuantity(text: string): Result<Quantity, string> {
  if (text.length > textLengthMax) return err(formatWrong);
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= knownMax) known.clear();
  const result = read(text);
  known.set(text, result);
  return result;
}

function read(text: string): Result<Quantity, string> {
  const match = syntax.exec(text);
  if (match === null) return err(formatWrong);
  const [, sign, whole = '', fraction = '', letters = '', digits = ''] = match;
  if (whole === '' && fraction === '') return err(numberWrong);
  const scale = scaleOf(letters, digits);
  if (scale === undefined) return err(suffixWrong);
  if (Math.abs(scale.exponent) > exponentMax) return err(numberWrong);

  const unscaled = BigInt(whole + fraction) * (scale.base === 2 ? 1n << BigInt(scale.exponent) : 1n);
  const tens = 9 - fraction.length + (scale.base === 10 ? scale.exponent : 0);
  let nanos = tens >= 0 ? unscaled * 10n ** BigInt(tens) : divideUp(unscaled, 10n ** BigInt(-tens));
  if (scale.format === 'BinarySI' && nanos > binaryMax) nanos = binaryMax;
  const format = scale.format === 'BinarySI' && nanos > 0n && nanos < nano ? 'DecimalSI' : scale.format;
  return ok({ nanos: sign === '-' ? -nanos : nanos, format });
}

interface Scale {
  readonly base: 2 | 10;
  readonly exponent: number;
  readonly format: Format;
}

function scaleOf(letters: string, digits: string): Scale | undefined {
  if (digits !== '') {
    const isExponent = (letters === 'e' || letters === 'E') && /\d/.test(digits);
    return isExponent ? { base: 10, exponent: Number(digits), format: 'DecimalExponent' } : undefined;
  }
  const decimal = decimalSuffixes.get(letters);
  if (decimal !== undefined) return { base: 10, exponent: decimal, format: 'DecimalSI' };
  const binary = binarySuffixes.indexOf(letters);
  return binary > 0 ? { base: 2, exponent: binary * 10, format: 'BinarySI' } : undefined;
}

/** Quotient of magnitudes, rounded away from zero. */
const divideUp = (value: bigint, by: bigint): bigint => (value >= 0n ? (value + by - 1n) / by : -((-value + by - 1n) / by));

/** Thousandths, rounded away from zero: millicores of a cpu amount. */
export const toMillis = (quantity: Quantity): number => Number(divideUp(quantity.nanos, 1_000_000n));
/** Whole units, rounded away from zero: a count. Exact up to 2^53. */
export const toWhole = (quantity: Quantity): number => Number(divideUp(quantity.nanos, nano));
/** Bytes of a memory or storage amount, rounded up. Exact up to 2^53. */
export const toBytes = toWhole;

/** Negative, zero or positive, as for sorting. The format does not count. */
export const compareQuantities = (a: Quantity, b: Quantity): number => (a.nanos < b.nanos ? -1 : a.nanos > b.nanos ? 1 : 0);
export const quantityOfMillis = (millis: number): Quantity => ({ nanos: BigInt(Math.ceil(millis)) * 1_000_000n, format: 'DecimalSI' });
export const quantityOfBytes = (bytes: number): Quantity => ({ nanos: BigInt(Math.ceil(bytes)) * nano, format: 'BinarySI' });

/** The canonical text: no fraction, the largest suffix that keeps it exact. `1024Mi` → `1Gi`, `0.5` → `500m`. */
export function formatQuantity(quantity: Quantity): string {
  const { nanos, format } = quantity;
  if (nanos === 0n) return '0';
  const magnitude = nanos < 0n ? -nanos : nanos;
  const fitsBinary = format === 'BinarySI' && magnitude >= 1024n * nano && magnitude % nano === 0n;
  const text = fitsBinary ? formatBinary(magnitude / nano) : formatDecimal(magnitude, format);
  return nanos < 0n ? `-${text}` : text;
}

function formatBinary(units: bigint): string {
  let mantissa = units;
  let step = 0;
  while (mantissa % 1024n === 0n && step < binarySuffixes.length - 1) {
    mantissa /= 1024n;
    step += 1;
  }
  return `${mantissa}${binarySuffixes[step]}`;
}

function formatDecimal(nanos: bigint, format: Format): string {
  let mantissa = nanos;
  let exponent = -9;
  while (mantissa % 1000n === 0n && exponent < 18) {
    mantissa /= 1000n;
    exponent += 3;
  }
  if (format !== 'DecimalExponent') return `${mantissa}${decimalSuffixOf.get(exponent)}`;
  return exponent === 0 ? `${mantissa}` : `${mantissa}e${exponent}`;
}
