// Whether a value is as its schema says, in the words of kube-apiserver. A value that is as it was is not judged again on an update, so that
// a schema may become stricter (ratcheting). Source: kube-openapi validation/validate, apiextensions-apiserver validation.

import type { Json } from '../api-object.ts';
import { isRounded, roundedAt, roundedText } from '../exact-integers.ts';
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
export const validateValue = (value: Json, before: Json | undefined, schema: JsonSchema, path: string, isResource = false): readonly Cause[] =>
  judge(value, before, schema, path, { isResource, isWhole: true });

/** A schema that is not whole is one of `allOf` and the like: it has no types, and what it does not name is named beside it. */
interface Role {
  readonly isResource: boolean;
  readonly isWhole: boolean;
}

const partial: Role = { isResource: false, isWhole: false };

function judge(value: Json, before: Json | undefined, schema: JsonSchema, path: string, role: Role): readonly Cause[] {
  if (value === null && schema.nullable === true) return [];
  const isRoundedHere = role.isWhole && schema.type !== 'number' && isRounded(value);
  const causes = isRoundedHere ? [rounded(path)] : [...ownCauses(value, schema, path), ...innerCauses(value, before, schema, path, role)];
  return asBefore(value, before, causes);
}

const asBefore = (value: Json, before: Json | undefined, causes: readonly Cause[]): readonly Cause[] =>
  causes.length > 0 && before !== undefined && jsonEqual(value, before) ? [] : causes;

/** Its digits are not those that were written, and are not shown. */
const rounded = (path: string): Cause => invalid(path, '', `${roundedText}: write it as a string`);

/** A value that no schema describes. */
function undescribed(value: Json, before: Json | undefined, path: string): readonly Cause[] {
  const at = roundedAt(value);
  return at === undefined ? [] : asBefore(value, before, [rounded(path + at)]);
}

function ownCauses(value: Json, schema: JsonSchema, path: string): readonly Cause[] {
  const mistyped = typeCause(value, schema, path);
  if (mistyped !== undefined) return [mistyped];
  const causes: Cause[] = [...matchesEvery(schema, path, (one) => judge(value, undefined, one, path, partial))];
  if (schema.enum !== undefined && !schema.enum.some((allowed) => jsonEqual(allowed, value))) causes.push(notOneOf(value, schema.enum, path));
  if (typeof value === 'string') causes.push(...textCauses(value, schema, path));
  if (typeof value === 'number') causes.push(...numberCauses(value, schema, path));
  if (isList(value)) causes.push(...listCauses(value, schema, path));
  if (isObject(value)) causes.push(...objectCauses(value, schema, path));
  return causes;
}

function innerCauses(value: Json, before: Json | undefined, schema: JsonSchema, path: string, role: Role): readonly Cause[] {
  const inner: Role = { isResource: false, isWhole: role.isWhole };
  if (isList(value)) {
    const { items } = schema;
    if (items === undefined) return role.isWhole ? undescribed(value, before, path) : [];
    return value.flatMap((element, index) => judge(element, correlated(value, before, index, schema), items, `${path}[${index}]`, inner));
  }
  if (!isObject(value)) return [];
  const isResource = role.isResource || isEmbedded(schema);
  return Object.entries(value).flatMap(([name, member]) => {
    if (role.isResource && resourceFields.has(name)) return [];
    const known = isResource && resourceFields.has(name) ? undefined : propertyOf(schema, name);
    if (known === undefined && !role.isWhole) return [];
    const old = isObject(before ?? null) && Object.hasOwn(before as JsonObject, name) ? (before as JsonObject)[name] : undefined;
    const memberPath = path === '' ? name : `${path}.${name}`;
    return known === undefined ? undescribed(member, old, memberPath) : judge(member, old, known, memberPath, inner);
  });
}

function typeOf(value: Json): string {
  if (value === null) return 'null';
  if (isList(value)) return 'array';
  return typeof value === 'number' && Number.isSafeInteger(value) ? 'integer' : typeof value;
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
