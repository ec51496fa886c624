import type { Json } from './api-object.ts';
import { isList, isObject } from './patch/json-object.ts';

/** As Go prints a value with %v. */
export function goText(value: Json): string {
  if (isList(value)) return `[${value.map(goText).join(' ')}]`;
  if (isObject(value))
    return `map[${Object.keys(value)
      .sort()
      .map((name) => `${name}:${goText(value[name] ?? null)}`)
      .join(' ')}]`;
  return value === null ? '<nil>' : String(value);
}

/** As Go calls the type of a value that it keeps as interface{}. */
export const goType = (value: Json): string =>
  isList(value)
    ? '[]interface {}'
    : isObject(value)
      ? 'map[string]interface {}'
      : typeof value === 'boolean'
        ? 'bool'
        : typeof value === 'number'
          ? Number.isInteger(value)
            ? 'int64'
            : 'float64'
          : value === null
            ? 'nil'
            : 'string';
