import type { Json } from '../api-object.ts';
import { isList, isObject, type JsonObject } from '../patch/json-object.ts';
import { type JsonSchema, propertyOf } from './json-schema.ts';

/** Sets the schema's defaults in the objects that are there; `value` itself when nothing was missing. Source: apiextensions-apiserver schema/defaulting. */
export function setDefaults(value: Json, schema: JsonSchema): Json {
  if (isList(value)) {
    const { items } = schema;
    if (items === undefined) return value;
    const elements = value.map((element) => setDefaults(element, items));
    return elements.every((element, index) => element === value[index]) ? value : elements;
  }
  return isObject(value) ? setInObject(value, schema) : value;
}

function setInObject(value: JsonObject, schema: JsonSchema): JsonObject {
  const changes: [string, Json][] = [];
  for (const [name, { default: byDefault, nullable }] of Object.entries(schema.properties ?? {})) {
    const present = Object.hasOwn(value, name) ? value[name] : undefined;
    if (byDefault !== undefined && (present === undefined || (present === null && nullable !== true))) changes.push([name, byDefault]);
  }
  const missing = new Map(changes);
  for (const name of [...Object.keys(value), ...missing.keys()]) {
    const inner = missing.get(name) ?? value[name];
    const known = propertyOf(schema, name);
    if (known === undefined || inner === undefined) continue;
    const changed = setDefaults(inner, known);
    if (changed !== inner) changes.push([name, changed]);
  }
  return changes.length === 0 ? value : { ...value, ...Object.fromEntries(changes) };
}
