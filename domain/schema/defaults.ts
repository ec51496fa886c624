import type { Json } from '../api-object.ts';
import { isList, isObject, type JsonObject } from '../patch/json-object.ts';
import type { FieldType, SchemaFacts } from '../schema-facts.ts';

/**
 * Sets what the sources' `+default` markers say, inside the structs that are there (`protocol: TCP` of a port). Defaults that
 * depend on other fields are rules of the kinds. Returns `object` itself when nothing was missing.
 */
export function defaultBySchema<T extends object>(facts: SchemaFacts, typeName: string, object: T): T {
  return defaultValue(facts, { ref: typeName }, object as unknown as Json) as unknown as T;
}

function defaultValue(facts: SchemaFacts, type: FieldType, value: Json): Json {
  if (typeof type === 'string') return value;
  if ('ref' in type) return isObject(value) ? defaultStruct(facts, type.ref, value) : value;
  if ('list' in type) {
    if (typeof type.list === 'string' || !isList(value)) return value;
    const elements = value.map((element) => defaultValue(facts, type.list, element));
    return elements.every((element, index) => element === value[index]) ? value : elements;
  }
  if (typeof type.map === 'string' || !isObject(value)) return value;
  return withChanges(
    value,
    Object.entries(value).map(([key, element]) => [key, defaultValue(facts, type.map, element)] as const),
  );
}

function defaultStruct(facts: SchemaFacts, typeName: string, value: JsonObject): JsonObject {
  const fields = facts.type(typeName)?.fields ?? {};
  const changes: (readonly [string, Json])[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const present = Object.hasOwn(value, name) ? value[name] : undefined;
    if (present === undefined) {
      if (field.default !== undefined) changes.push([name, field.default as Json]);
    } else changes.push([name, defaultValue(facts, field.type, present)]);
  }
  return withChanges(value, changes);
}

function withChanges(value: JsonObject, changes: readonly (readonly [string, Json])[]): JsonObject {
  const real = changes.filter(([key, change]) => !Object.hasOwn(value, key) || value[key] !== change);
  return real.length === 0 ? value : { ...value, ...Object.fromEntries(real) };
}
