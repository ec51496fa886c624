import { Duration, UnsignedInt } from '@marcbachmann/cel-js/evaluator';
import { charge, chargeReading } from '../budget.ts';

/** `"%s has %d".format(["x", 2])`. Source: cel-go ext/formatting. */
export function formatted(pattern: string, args: readonly unknown[]): string {
  let next = 0;
  chargeReading(pattern.length);
  return pattern.replaceAll(/%(?:%|(?:\.(\d+))?([a-zA-Z]))/g, (clause, precision: string | undefined, verb: string | undefined) => {
    if (verb === undefined) return '%';
    if (next >= args.length) throw new Error(`index ${next} out of range`);
    const text = formatOne(verb, args[next++], precision === undefined ? 6 : Math.min(Number(precision), 100)) ?? unknownClause(clause);
    chargeReading(text.length);
    return text;
  });
}

function unknownClause(clause: string): never {
  throw new Error(`could not parse formatting clause: unrecognized formatting clause "${clause.slice(1)}"`);
}

function formatOne(verb: string, value: unknown, digits: number): string | undefined {
  switch (verb) {
    case 's':
      return show(value);
    case 'd':
      if (typeof value !== 'bigint' && !(value instanceof UnsignedInt)) throw new Error('decimal clause can only be used on integers');
      return value.toString();
    case 'f':
      return Number(value).toFixed(digits);
    case 'e':
      return Number(value)
        .toExponential(digits)
        .replace(/e([+-])(\d)$/, 'e$10$2');
    case 'b':
      return typeof value === 'boolean' ? `${Number(value)}` : integer(value).toString(2);
    case 'o':
      return integer(value).toString(8);
    case 'x':
      return typeof value === 'string' ? hexOf(value) : integer(value).toString(16);
    case 'X':
      return (typeof value === 'string' ? hexOf(value) : integer(value).toString(16)).toUpperCase();
    default:
      return undefined;
  }
}

const hexOf = (text: string): string => [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

function integer(value: unknown): bigint {
  if (typeof value !== 'bigint') throw new Error('only integers can be formatted this way');
  return value;
}

function show(value: unknown): string {
  charge(1);
  if (value === null) return 'null';
  if (typeof value === 'string') {
    chargeReading(value.length);
    return value;
  }
  if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`;
  if (value instanceof Date) return value.toISOString().replace(/\.000Z$/, 'Z');
  if (value instanceof Duration) return value.toString();
  if (!(value instanceof Map)) return String(value as number | bigint | boolean);
  const entries = [...(value as ReadonlyMap<unknown, unknown>)].map(([key, one]) => `${show(key)}: ${show(one)}`);
  return `{${entries.sort().join(', ')}}`;
}
