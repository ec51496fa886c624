import type { Json } from '../api-object.ts';
import { roundedText } from '../exact-integers.ts';
import { isList, isObject, type JsonObject } from '../patch/json-object.ts';
import type { FieldType, SchemaFacts } from '../schema-facts.ts';
import { decodeScalar } from './decode-scalar.ts';
import { goTypeName, jsonTypeName } from './go-names.ts';

/** More unknown fields than this are not listed. Source: apimachinery's limit of strict errors. */
const unknownMax = 100;

export interface Walk {
  readonly facts: SchemaFacts;
  /** Paths of unknown fields, `spec.containers[0].x`. */
  readonly unknown: string[];
  /** The first wrong type, in the words of Go's decoder; what was decoded is worthless then. */
  failure: string | undefined;
}

/** Both spellings of a path: unknown fields are named with list indexes, wrong types without. */
export interface Path {
  readonly indexed: string;
  readonly plain: string;
}

/** Where a value stands, for the message of a wrong type. */
export interface Place {
  /** `DeploymentSpec`, the struct that holds the field. */
  readonly struct: string;
  readonly path: Path;
}

export function decodeStruct(walk: Walk, typeName: string, json: JsonObject, path: Path): JsonObject {
  const fields = walk.facts.type(typeName)?.fields ?? {};
  const struct = typeName.slice(typeName.lastIndexOf('.') + 1);
  const decoded: [string, Json][] = [];
  for (const [name, value] of Object.entries(json)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const inner = { indexed: path.indexed === '' ? name : `${path.indexed}.${name}`, plain: path.plain === '' ? name : `${path.plain}.${name}` };
    if (field === undefined) {
      if (walk.unknown.length < unknownMax) walk.unknown.push(inner.indexed);
    } else if (value !== null) decoded.push([name, decodeValue(walk, field.type, value, { struct, path: inner })]);
  }
  return Object.fromEntries(decoded);
}

function decodeValue(walk: Walk, type: FieldType, json: Json, place: Place): Json {
  if (typeof type === 'string') {
    const scalar = decodeScalar(type, json);
    if (scalar.ok) return scalar.value;
    if (scalar.error === 'type') return fail(walk, wrongType(type, json, place));
    return fail(walk, 'text' in scalar.error ? scalar.error.text : rounded(type, place, scalar.error.roundedAt));
  }
  if ('ref' in type) return isObject(json) ? decodeStruct(walk, type.ref, json, place.path) : fail(walk, wrongType(type, json, place));
  if ('map' in type) {
    if (!isObject(json)) return fail(walk, wrongType(type, json, place));
    // In the order in which Go writes a map, whatever the sender's: a refusal may quote it.
    const keys = Object.keys(json).sort();
    return Object.fromEntries(keys.map((key) => [key, decodeElement(walk, type.map, json[key] ?? null, place, `.${key}`)]));
  }
  if (!isList(json)) return fail(walk, wrongType(type, json, place));
  return json.map((element, index) => decodeElement(walk, type.list, element, place, `[${index}]`));
}

/** A null element is Go's zero value of its type. */
function decodeElement(walk: Walk, type: FieldType, json: Json, place: Place, suffix: string): Json {
  if (json === null) return zeroOf(type);
  return decodeValue(walk, type, json, { ...place, path: { ...place.path, indexed: place.path.indexed + suffix } });
}

function zeroOf(type: FieldType): Json {
  if (type === 'integer' || type === 'int64' || type === 'number' || type === 'int-or-string') return 0;
  if (type === 'boolean') return false;
  if (type === 'quantity') return '0';
  if (type === 'json') return null;
  if (typeof type === 'object') return 'list' in type ? [] : {};
  return '';
}

function fail(walk: Walk, message: string): null {
  walk.failure ??= message;
  return null;
}

const wrongType = (type: FieldType, json: Json, { struct, path }: Place): string =>
  `json: cannot unmarshal ${jsonTypeName(json)} into Go struct field ${struct}.${path.plain} of type ${goTypeName(type)}`;

/** Where the field takes a text too, there is a way to say it. */
const rounded = (type: FieldType, { struct, path }: Place, at: string): string =>
  `json: cannot unmarshal number into Go struct field ${struct}.${path.plain}${at} of type ${goTypeName(type)}: ${roundedText}${
    type === 'int64' ? '' : ', write it as a string'
  }`;
