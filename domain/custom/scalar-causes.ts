import { compileRegex } from '../cel/library/regex.ts';
import { invalid } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { matchesFormat } from './formats.ts';
import type { JsonSchema } from './json-schema.ts';

/** The first thing that is wrong with a text, and its format. */
export function textCauses(value: string, schema: JsonSchema, path: string): readonly Cause[] {
  const { format } = schema;
  const wrong = lengthOrPattern(value, schema, path);
  if (format === undefined || matchesFormat(format, value)) return wrong === undefined ? [] : [wrong];
  const message = `Invalid value: ${JSON.stringify(value)}: ${path} in body must be of type ${format}: ${JSON.stringify(value)}`;
  return [...(wrong === undefined ? [] : [wrong]), { reason: 'FieldValueTypeInvalid', message, field: path }];
}

function lengthOrPattern(value: string, { minLength, maxLength, pattern }: JsonSchema, path: string): Cause | undefined {
  const length = [...value].length;
  if (maxLength !== undefined && length > maxLength)
    return { reason: 'FieldValueTooLong', message: `Too long: may not be more than ${maxLength} bytes`, field: path };
  if (minLength !== undefined && length < minLength) return invalid(path, value, `${path} in body should be at least ${minLength} chars long`);
  if (pattern !== undefined && !compileRegex(pattern).matcher(value).find()) return invalid(path, value, `${path} in body should match '${pattern}'`);
  return undefined;
}

const ranges: Readonly<Record<string, readonly [number, number]>> = { int32: [-(2 ** 31), 2 ** 31 - 1] };

export function numberCauses(value: number, schema: JsonSchema, path: string): readonly Cause[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format } = schema;
  const causes: Cause[] = [];
  const complain = (message: string): void => void causes.push(invalid(path, value, `${path} in body should be ${message}`));
  if (maximum !== undefined && (exclusiveMaximum ? value >= maximum : value > maximum))
    complain(exclusiveMaximum ? `less than ${maximum}` : `less than or equal to ${maximum}`);
  if (minimum !== undefined && (exclusiveMinimum ? value <= minimum : value < minimum))
    complain(exclusiveMinimum ? `greater than ${minimum}` : `greater than or equal to ${minimum}`);
  if (multipleOf !== undefined && !isMultiple(value, multipleOf)) complain(`a multiple of ${multipleOf}`);
  const range = schema.type === 'integer' && format !== undefined ? ranges[format] : undefined;
  if (range !== undefined && (value < range[0] || value > range[1]))
    causes.push(invalid(path, value, `Checked value must be of type integer with format ${format} in ${path}`));
  return causes;
}

function isMultiple(value: number, of: number): boolean {
  const quotient = value / of;
  return Math.abs(quotient - Math.round(quotient)) < 1e-9;
}
