import type { FieldFacts, FieldType, TypeFacts } from '../schema-facts.ts';
import { isEmbedded, isIntOrString, type JsonSchema, preserves } from './json-schema.ts';

const objectMeta = 'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta';
const scalars: Readonly<Record<string, FieldType>> = { string: 'string', integer: 'int64', number: 'number', boolean: 'boolean' };

/** The facts of a custom kind's fields, for the machine that built-in kinds run on: who owns what, which lists are sets or maps. */
export function customTypes(name: string, schema: JsonSchema): ReadonlyMap<string, TypeFacts> {
  const types = new Map<string, TypeFacts>();
  addType(types, name, schema, true);
  return types;
}

function addType(types: Map<string, TypeFacts>, name: string, schema: JsonSchema, isResource: boolean): FieldType {
  const fields: Record<string, FieldFacts> = isResource ? { apiVersion: plain('string'), kind: plain('string'), metadata: plain({ ref: objectMeta }) } : {};
  const required = new Set(schema.required);
  for (const [property, inner] of Object.entries(schema.properties ?? {})) {
    if (isResource && Object.hasOwn(fields, property)) continue;
    fields[property] = fieldFacts(types, `${name}.${property}`, inner, required.has(property));
  }
  const isAtomic = schema['x-kubernetes-map-type'] === 'atomic';
  types.set(name, { name, fields, ...(isAtomic && { atomic: true as const }), ...(preserves(schema) && { open: true as const }) });
  return { ref: name };
}

const plain = (type: FieldType): FieldFacts => ({ type, protoNumber: 0, optional: true });

function fieldFacts(types: Map<string, TypeFacts>, name: string, schema: JsonSchema, required: boolean): FieldFacts {
  const listType = schema.type === 'array' ? (schema['x-kubernetes-list-type'] ?? 'atomic') : undefined;
  const listMapKeys = schema['x-kubernetes-list-map-keys'];
  const mapType = schema['x-kubernetes-map-type'];
  return {
    type: fieldType(types, name, schema),
    protoNumber: 0,
    optional: !required,
    ...(listType !== undefined && { listType }),
    ...(listMapKeys !== undefined && { listMapKeys }),
    ...(mapType !== undefined && { mapType }),
    ...(schema.default !== undefined && { default: schema.default }),
  };
}

function fieldType(types: Map<string, TypeFacts>, name: string, schema: JsonSchema): FieldType {
  if (isIntOrString(schema)) return 'int-or-string';
  if (schema.type === 'array') return { list: schema.items === undefined ? 'json' : fieldType(types, `${name}.items`, schema.items) };
  if (schema.type !== 'object') return scalars[schema.type ?? ''] ?? 'json';
  if (typeof schema.additionalProperties === 'object') return { map: fieldType(types, `${name}.values`, schema.additionalProperties) };
  if (schema.properties === undefined || schema.additionalProperties === true)
    return isEmbedded(schema) && !preserves(schema) ? addType(types, name, schema, true) : 'json';
  return addType(types, name, schema, isEmbedded(schema));
}
