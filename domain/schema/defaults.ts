import type { Json } from '../api-object.ts';
import { isList, isObject, type JsonObject } from '../patch/json-object.ts';
import type { FieldType, SchemaFacts, TypeFacts } from '../schema-facts.ts';

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
  const changes = Object.entries(value).flatMap(([key, element]) => {
    const changed = defaultValue(facts, type.map, element);
    return changed === element ? [] : [[key, changed] as const];
  });
  return withChanges(value, changes);
}

function defaultStruct(facts: SchemaFacts, typeName: string, value: JsonObject): JsonObject {
  const type = facts.type(typeName);
  if (type === undefined) return value;
  const changes: (readonly [string, Json])[] = defaultedFields(type).filter(([name]) => !Object.hasOwn(value, name) || value[name] === undefined);
  for (const name of Object.keys(value)) {
    const field = Object.hasOwn(type.fields, name) ? type.fields[name] : undefined;
    const present = value[name];
    if (field === undefined || present === undefined) continue;
    const changed = defaultValue(facts, field.type, present);
    if (changed !== present) changes.push([name, changed]);
  }
  return withChanges(value, changes);
}

/** Facts never change, so what is looked up at every write is found once a type. */
const defaultsByType = new WeakMap<TypeFacts, readonly (readonly [string, Json])[]>();

function defaultedFields(type: TypeFacts): readonly (readonly [string, Json])[] {
  const known = defaultsByType.get(type);
  if (known !== undefined) return known;
  const found = Object.entries(type.fields).flatMap(([name, field]) => (field.default === undefined ? [] : [[name, field.default as Json] as const]));
  defaultsByType.set(type, found);
  return found;
}

function withChanges(value: JsonObject, changes: readonly (readonly [string, Json])[]): JsonObject {
  return changes.length === 0 ? value : { ...value, ...Object.fromEntries(changes) };
}
