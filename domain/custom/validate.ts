// Whether a value is as its schema says, in the words of kube-apiserver. A value that is as it was is not judged again on an update, so that
// a schema may become stricter (ratcheting). Source: kube-openapi validation/validate, apiextensions-apiserver validation.

import type { Json } from '../api-object.ts';
import { jsonEqual } from '../json-equal.ts';
import { invalid, notSupported, required } from '../names.ts';
import { isList, isObject, type JsonObject } from '../patch/json-object.ts';
import type { Cause } from '../rejection.ts';
import { matchesEvery } from './junctors.ts';
import { isEmbedded, isIntOrString, type JsonSchema, propertyOf, resourceFields } from './json-schema.ts';
import { correlated } from './correlate.ts';
import { listCauses } from './list-causes.ts';
import { numberCauses, textCauses } from './scalar-causes.ts';

/** `before` is the value that was there; undefined where there was none, or where it cannot be told which one it was. */
export function validateValue(value: Json, before: Json | undefined, schema: JsonSchema, path: string, isResource = false): readonly Cause[] {
  if (value === null && schema.nullable === true) return [];
  const causes = [...ownCauses(value, schema, path), ...innerCauses(value, before, schema, path, isResource || isEmbedded(schema))];
  return causes.length > 0 && before !== undefined && jsonEqual(value, before) ? [] : causes;
}

function ownCauses(value: Json, schema: JsonSchema, path: string): readonly Cause[] {
  const mistyped = typeCause(value, schema, path);
  if (mistyped !== undefined) return [mistyped];
  const causes: Cause[] = [...matchesEvery(value, schema, path, (one) => validateValue(value, undefined, one, path))];
  if (schema.enum !== undefined && !schema.enum.some((allowed) => jsonEqual(allowed, value))) causes.push(notOneOf(value, schema.enum, path));
  if (typeof value === 'string') causes.push(...textCauses(value, schema, path));
  if (typeof value === 'number') causes.push(...numberCauses(value, schema, path));
  if (isList(value)) causes.push(...listCauses(value, schema, path));
  if (isObject(value)) causes.push(...objectCauses(value, schema, path));
  return causes;
}

function innerCauses(value: Json, before: Json | undefined, schema: JsonSchema, path: string, isResource: boolean): readonly Cause[] {
  if (isList(value)) {
    const { items } = schema;
    if (items === undefined) return [];
    return value.flatMap((element, index) => validateValue(element, correlated(value, before, index, schema), items, `${path}[${index}]`));
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const known = isResource && resourceFields.has(name) ? undefined : propertyOf(schema, name);
    if (known === undefined) return [];
    const old = isObject(before ?? null) && Object.hasOwn(before as JsonObject, name) ? (before as JsonObject)[name] : undefined;
    return validateValue(inner, old, known, path === '' ? name : `${path}.${name}`);
  });
}

function typeOf(value: Json): string {
  if (value === null) return 'null';
  if (isList(value)) return 'array';
  return typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value;
}

function typeCause(value: Json, schema: JsonSchema, path: string): Cause | undefined {
  const wanted = isIntOrString(schema) ? ['integer', 'string'] : schema.type === undefined ? [] : [schema.type];
  const actual = typeOf(value);
  if (wanted.length === 0 || wanted.includes(actual) || (actual === 'integer' && wanted.includes('number'))) return undefined;
  const message = `${path} in body must be of type ${wanted.join(',')}: ${JSON.stringify(actual)}`;
  return { reason: 'FieldValueTypeInvalid', message: `Invalid value: ${JSON.stringify(actual)}: ${message}`, field: path || '<nil>' };
}

function notOneOf(value: Json, allowed: readonly Json[], path: string): Cause {
  const cause = notSupported(
    path,
    '',
    allowed.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))),
  );
  return { ...cause, message: cause.message.replace('""', () => JSON.stringify(value)) };
}

function objectCauses(value: JsonObject, schema: JsonSchema, path: string): readonly Cause[] {
  const count = Object.keys(value).length;
  const causes = (schema.required ?? [])
    .filter((name) => !Object.hasOwn(value, name) || value[name] === undefined)
    .map((name) => required(path === '' ? name : `${path}.${name}`));
  if (schema.minProperties !== undefined && count < schema.minProperties)
    causes.push(invalid(path, count, `${path} in body should have at least ${schema.minProperties} properties`));
  if (schema.maxProperties !== undefined && count > schema.maxProperties)
    causes.push({ reason: 'FieldValueTooMany', message: `Too many: ${count}: must have at most ${schema.maxProperties} items`, field: path });
  return causes;
}
