import { canonicalJson } from '../canonical-json.ts';
import type { Json } from '../api-object.ts';
import { invalid } from '../names.ts';
import { isObject, type JsonObject } from '../patch/json-object.ts';
import type { Cause } from '../rejection.ts';
import type { JsonSchema } from './json-schema.ts';

/** Sizes, and elements that may not occur twice. Source: apiextensions-apiserver schema/listtype. */
export function listCauses(value: readonly Json[], schema: JsonSchema, path: string): readonly Cause[] {
  const { minItems, maxItems, uniqueItems } = schema;
  const causes: Cause[] = [];
  if (minItems !== undefined && value.length < minItems) causes.push(invalid(path, value.length, `${path} in body should have at least ${minItems} items`));
  if (maxItems !== undefined && value.length > maxItems)
    causes.push({ reason: 'FieldValueTooMany', message: `Too many: ${value.length}: must have at most ${maxItems} items`, field: path });
  if (uniqueItems && duplicatesOf(value).length > 0) causes.push(invalid(path, value, `${path} in body shouldn't contain duplicates`));
  if (schema['x-kubernetes-list-type'] === 'set') causes.push(...duplicatesOf(value).map((index) => duplicate(value[index] as Json, path, index)));
  if (schema['x-kubernetes-list-type'] === 'map') {
    const keys = value.map((element) => keyOf(element, schema));
    causes.push(...duplicatesOf(keys).map((index) => duplicate(keys[index] as Json, path, index)));
  }
  return causes;
}

const duplicate = (value: Json, path: string, index: number): Cause => ({
  reason: 'FieldValueDuplicate',
  message: `Duplicate value: ${JSON.stringify(value)}`,
  field: `${path}[${index}]`,
});

/** Indexes of what occurred before. */
function duplicatesOf(values: readonly Json[]): readonly number[] {
  const seen = new Set<string>();
  return values.flatMap((value, index) => {
    const text = canonicalJson(value);
    if (seen.has(text)) return [index];
    seen.add(text);
    return [];
  });
}

/** The part of an element that tells it from the others of a map list; defaults of keys count. */
export function keyOf(element: Json, schema: JsonSchema): Json {
  if (!isObject(element)) return element;
  const keys = schema['x-kubernetes-list-map-keys'] ?? [];
  return Object.fromEntries(
    keys.flatMap((name) => {
      const value = Object.hasOwn(element, name) ? element[name] : schema.items?.properties?.[name]?.default;
      return value === undefined ? [] : [[name, value]];
    }),
  ) as JsonObject;
}
