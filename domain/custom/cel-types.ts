import type { CelObject, CelType } from '../cel/cel-type.ts';
import { isEmbedded, isIntOrString, type JsonSchema, preserves } from './json-schema.ts';

const reserved: ReadonlySet<string> = new Set(
  'true false null in as break const continue else for function if import let loop package namespace return var void while'.split(' '),
);

/** How a field is written in an expression; undefined for what cannot be. Source: apiserver pkg/cel/escaping.go. */
function escapedName(name: string): string | undefined {
  if (!/^[A-Za-z_./-][A-Za-z0-9_./-]*$/.test(name)) return undefined;
  if (reserved.has(name)) return `__${name}__`;
  return name.replaceAll('__', '__underscores__').replaceAll('.', '__dot__').replaceAll('-', '__dash__').replaceAll('/', '__slash__');
}

const metadata: CelObject = { object: 'object.metadata', fields: { name: 'string', generateName: 'string' } };

/** `name` is that of the object's type, which tells it from all others of the schema. Source: apiserver pkg/cel/common/schemas.go. */
export function celTypeOf(schema: JsonSchema, name: string, isResource = false): CelType {
  if (schema.nullable === true && !isResource) return 'dyn';
  if (isIntOrString(schema)) return 'dyn';
  switch (schema.type) {
    case 'integer':
      return 'int';
    case 'number':
      return 'double';
    case 'boolean':
      return 'bool';
    case 'string':
      return textType(schema.format);
    case 'array':
      return { list: schema.items === undefined ? 'dyn' : celTypeOf(schema.items, `${name}.items`) };
    case 'object':
      return objectType(schema, name, isResource || isEmbedded(schema));
    default:
      return isResource ? objectType(schema, name, true) : 'dyn';
  }
}

function textType(format: string | undefined): CelType {
  if (format === 'date' || format === 'date-time') return 'timestamp';
  if (format === 'duration') return 'duration';
  return format === 'byte' ? 'bytes' : 'string';
}

function objectType(schema: JsonSchema, name: string, isResource: boolean): CelType {
  const { properties, additionalProperties } = schema;
  if (typeof additionalProperties === 'object') return { map: celTypeOf(additionalProperties, `${name}.values`) };
  if (additionalProperties === true || (properties === undefined && !isResource))
    return preserves(schema) || additionalProperties ? { map: 'dyn' } : { object: name, fields: {} };
  const fields: Record<string, CelType> = {};
  const rawNames: Record<string, string> = {};
  for (const [property, inner] of Object.entries(properties ?? {})) {
    const escaped = escapedName(property);
    if (escaped === undefined) continue;
    fields[escaped] = celTypeOf(inner, `${name}.${property.replaceAll(/[<>(),]/g, '_')}`);
    if (escaped !== property) rawNames[escaped] = property;
  }
  return { object: name, fields: isResource ? { ...fields, apiVersion: 'string', kind: 'string', metadata } : fields, rawNames };
}
