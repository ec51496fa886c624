import type { Json } from '../api-object.ts';
import { isList, isObject, type JsonObject } from '../patch/json-object.ts';
import { isEmbedded, type JsonSchema, preserves, propertyOf, resourceFields } from './json-schema.ts';

/** More unknown fields than this are not listed. Source: apimachinery's limit of strict errors. */
const unknownMax = 100;

/**
 * `value` without what its schema does not know, and without nulls where there may be none (a default then takes their place). Returns
 * `value` itself when nothing was dropped; `unknown` gets the paths of fields. Source: apiextensions-apiserver schema/pruning, schema/defaulting.
 */
export function prune(value: Json, schema: JsonSchema, unknown: string[], path = '', isResource = false): Json {
  if (isList(value)) {
    const { items } = schema;
    if (items === undefined) return value;
    const elements = value.map((element, index) => prune(element, items, unknown, `${path}[${index}]`));
    return elements.every((element, index) => element === value[index]) ? value : elements;
  }
  return isObject(value) ? pruneObject(value, schema, unknown, path, isResource || isEmbedded(schema)) : value;
}

function pruneObject(value: JsonObject, schema: JsonSchema, unknown: string[], path: string, isResource: boolean): JsonObject {
  let changed = false;
  const kept: [string, Json][] = [];
  for (const [name, inner] of Object.entries(value)) {
    const known = propertyOf(schema, name);
    const innerPath = path === '' ? name : `${path}.${name}`;
    if (isResource && resourceFields.has(name)) kept.push([name, inner]);
    else if (known !== undefined) {
      const pruned = prune(inner, known, unknown, innerPath);
      if (pruned === null && known.nullable !== true) changed = true;
      else {
        changed ||= pruned !== inner;
        kept.push([name, pruned]);
      }
    } else if (preserves(schema) || schema.additionalProperties === true) kept.push([name, inner]);
    else {
      changed = true;
      if (unknown.length < unknownMax) unknown.push(innerPath);
    }
  }
  return changed ? Object.fromEntries(kept) : value;
}
