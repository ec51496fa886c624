import type { Json } from '../api-object.ts';
import type { FieldType } from '../schema-facts.ts';

const scalars: Readonly<Record<Extract<FieldType, string>, string>> = {
  string: 'string',
  integer: 'int32',
  int64: 'int64',
  number: 'float64',
  boolean: 'bool',
  bytes: '[]uint8',
  quantity: 'resource.Quantity',
  'int-or-string': 'intstr.IntOrString',
  time: 'string',
  'micro-time': 'string',
  duration: 'string',
  json: 'runtime.RawExtension',
};

/** As Go's JSON decoder calls the type of a field: `int32`, `[]v1.Container`, `map[string]string`. */
export function goTypeName(type: FieldType): string {
  if (typeof type === 'string') return scalars[type];
  if ('list' in type) return `[]${goTypeName(type.list)}`;
  if ('map' in type) return `map[string]${goTypeName(type.map)}`;
  return type.ref.split('.').slice(-2).join('.');
}

/** As Go's JSON decoder calls a value: numbers that do not fit are named with their digits. */
export function jsonTypeName(json: Json): string {
  if (typeof json === 'number') return Number.isInteger(json) && Math.abs(json) < 2 ** 31 ? 'number' : `number ${json}`;
  if (typeof json === 'boolean') return 'bool';
  return Array.isArray(json) ? 'array' : typeof json;
}
