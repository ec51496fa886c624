// A schema that is structural says of every field what type it has, outside of allOf, anyOf, oneOf and not. Source: apiextensions-apiserver
// schema/validation.go, apis/apiextensions/validation.

import { compileRegex } from '../cel/library/regex.ts';
import { forbidden, invalid, notSupported, required } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { isEmbedded, isIntOrString, type JsonSchema, preserves } from './json-schema.ts';

type Level = 'root' | 'field' | 'item';

const untyped: Readonly<Record<Level, string>> = {
  root: 'must not be empty at the root',
  field: 'must not be empty for specified object fields',
  item: 'must not be empty for specified array items',
};
const types = ['array', 'boolean', 'integer', 'number', 'object', 'string'];

/** What Kubernetes' schemas may not say at all. */
const neverAllowed = ['$ref', 'definitions', 'dependencies', 'patternProperties', 'additionalItems'];

export function structuralCauses(schema: JsonSchema, path: string, level: Level = 'root'): readonly Cause[] {
  const causes: Cause[] = [...ofType(schema, path, level), ...ofLists(schema, path), ...ofExtensions(schema, path)];
  for (const field of neverAllowed) if (Object.hasOwn(schema, field)) causes.push(forbidden(`${path}.${field}`, `${field} is not supported`));
  if (schema.uniqueItems) causes.push(forbidden(`${path}.uniqueItems`, 'uniqueItems cannot be set to true since the runtime complexity becomes quadratic'));
  if (schema.properties !== undefined && schema.additionalProperties !== undefined && schema.additionalProperties !== false)
    causes.push(forbidden(`${path}.additionalProperties`, 'additionalProperties and properties are mutual exclusive'));
  if (schema.additionalProperties === false) causes.push(forbidden(`${path}.additionalProperties`, 'additionalProperties cannot be set to false'));
  if (level === 'root' && schema.additionalProperties !== undefined) causes.push(forbidden(`${path}.additionalProperties`, 'must not be used at the root'));
  causes.push(...ofPattern(schema, path), ...ofJunctors(schema, path));
  if (level === 'root' || isEmbedded(schema)) causes.push(...ofResource(schema, path, level));
  for (const [name, inner] of Object.entries(schema.properties ?? {})) {
    if (level === 'root' && name === 'metadata') continue;
    causes.push(...structuralCauses(inner, `${path}.properties[${name}]`, 'field'));
  }
  if (typeof schema.additionalProperties === 'object') causes.push(...structuralCauses(schema.additionalProperties, `${path}.additionalProperties`, 'field'));
  if (schema.items !== undefined) causes.push(...structuralCauses(schema.items, `${path}.items`, 'item'));
  return causes;
}

function ofType(schema: JsonSchema, path: string, level: Level): readonly Cause[] {
  const { type } = schema;
  if (isEmbedded(schema) && type !== 'object') {
    const message = 'must be object if x-kubernetes-embedded-resource is true';
    return [type === undefined ? required(`${path}.type`, message) : invalid(`${path}.type`, type, message)];
  }
  if (type === undefined) return isIntOrString(schema) || preserves(schema) ? [] : [required(`${path}.type`, untyped[level])];
  if (!types.includes(type)) return [notSupported(`${path}.type`, type, types)];
  return level === 'root' && type !== 'object' ? [invalid(`${path}.type`, type, 'must be object at the root')] : [];
}

function ofLists(schema: JsonSchema, path: string): readonly Cause[] {
  const { type, items } = schema;
  const listType = schema['x-kubernetes-list-type'];
  const keys = schema['x-kubernetes-list-map-keys'];
  const causes: Cause[] = [];
  if (type === 'array' && items === undefined) causes.push(required(`${path}.items`, 'must be specified'));
  if (listType !== undefined && type !== 'array')
    causes.push(
      type === undefined
        ? required(`${path}.type`, 'must be array if x-kubernetes-list-type is specified')
        : invalid(`${path}.type`, type, 'must be array if x-kubernetes-list-type is specified'),
    );
  if (listType !== undefined && !['atomic', 'set', 'map'].includes(listType))
    causes.push(notSupported(`${path}.x-kubernetes-list-type`, listType, ['atomic', 'map', 'set']));
  if (listType === 'map') {
    if (keys === undefined || keys.length === 0)
      causes.push(required(`${path}.x-kubernetes-list-map-keys`, 'must not be empty if x-kubernetes-list-type is map'));
    if (items !== undefined && items.type !== 'object')
      causes.push(invalid(`${path}.items.type`, items.type ?? '', "must be object if parent array's x-kubernetes-list-type is map"));
    for (const key of keys ?? []) {
      const found = items?.properties?.[key];
      if (found === undefined) causes.push(invalid(`${path}.x-kubernetes-list-map-keys`, keys, 'entries must all be names of item properties'));
      else if (!(items?.required ?? []).includes(key) && found.default === undefined)
        causes.push(
          required(
            `${path}.items.properties[${key}].default`,
            'this property is in x-kubernetes-list-map-keys, so it must have a default or be a required property',
          ),
        );
    }
  } else if (keys !== undefined && keys.length > 0)
    causes.push(invalid(`${path}.x-kubernetes-list-type`, listType ?? '', 'must be map if x-kubernetes-list-map-keys is non-empty'));
  return causes;
}

function ofExtensions(schema: JsonSchema, path: string): readonly Cause[] {
  const causes: Cause[] = [];
  if (isIntOrString(schema) && preserves(schema))
    causes.push(invalid(`${path}.x-kubernetes-preserve-unknown-fields`, true, 'must be false if x-kubernetes-int-or-string is true'));
  if (isIntOrString(schema) && isEmbedded(schema))
    causes.push(invalid(`${path}.x-kubernetes-embedded-resource`, true, 'must be false if x-kubernetes-int-or-string is true'));
  const mapType = schema['x-kubernetes-map-type'];
  if (mapType !== undefined && schema.type !== 'object')
    causes.push(invalid(`${path}.type`, schema.type ?? '', 'must be object if x-kubernetes-map-type is specified'));
  return causes;
}

function ofPattern({ pattern }: JsonSchema, path: string): readonly Cause[] {
  if (pattern === undefined) return [];
  try {
    compileRegex(pattern);
    return [];
  } catch (error) {
    return [invalid(`${path}.pattern`, pattern, `must be a valid regular expression, but isn't: ${(error as Error).message}`)];
  }
}

const intOrStringPattern = (alternatives: readonly JsonSchema[] | undefined): boolean =>
  alternatives?.length === 2 && alternatives[0]?.type === 'integer' && alternatives[1]?.type === 'string';

/** Inside a junctor only values are restricted. */
function ofJunctors(schema: JsonSchema, path: string): readonly Cause[] {
  const intOrString = isIntOrString(schema);
  return [
    ...(intOrString && intOrStringPattern(schema.anyOf) ? [] : (schema.anyOf ?? []).flatMap((one, index) => nested(one, schema, `${path}.anyOf[${index}]`))),
    ...(schema.allOf ?? []).flatMap((one, index) =>
      intOrString && index === 0 && intOrStringPattern(one.anyOf) ? [] : nested(one, schema, `${path}.allOf[${index}]`),
    ),
    ...(schema.oneOf ?? []).flatMap((one, index) => nested(one, schema, `${path}.oneOf[${index}]`)),
    ...(schema.not === undefined ? [] : nested(schema.not, schema, `${path}.not`)),
  ];
}

const restrictedFields = [
  'additionalProperties',
  'default',
  'description',
  'nullable',
  'title',
  'type',
  'x-kubernetes-embedded-resource',
  'x-kubernetes-int-or-string',
  'x-kubernetes-list-map-keys',
  'x-kubernetes-list-type',
  'x-kubernetes-map-type',
  'x-kubernetes-preserve-unknown-fields',
  'x-kubernetes-validations',
] as const;

function nested(schema: JsonSchema, outer: JsonSchema, path: string): readonly Cause[] {
  const causes: Cause[] = [];
  for (const field of restrictedFields) {
    const message =
      field === 'additionalProperties'
        ? 'must be undefined to be structural'
        : field.startsWith('x-kubernetes') &&
            field !== 'x-kubernetes-list-map-keys' &&
            field !== 'x-kubernetes-list-type' &&
            field !== 'x-kubernetes-map-type' &&
            field !== 'x-kubernetes-validations'
          ? 'must be false to be structural'
          : 'must be empty to be structural';
    if (Object.hasOwn(schema, field)) causes.push(forbidden(`${path}.${field}`, message));
  }
  for (const [name, inner] of Object.entries(schema.properties ?? {})) {
    const known = outer.properties?.[name];
    if (known === undefined)
      causes.push(
        required(`${path.replace(/\.(?:anyOf|allOf|oneOf)\[\d+\]|\.not/, '')}.properties[${name}]`, `because it is defined in ${path}.properties[${name}]`),
      );
    else causes.push(...nested(inner, known, `${path}.properties[${name}]`));
  }
  if (schema.items !== undefined && outer.items !== undefined) causes.push(...nested(schema.items, outer.items, `${path}.items`));
  return [
    ...causes,
    ...ofPattern(schema, path),
    ...ofJunctors({ ...schema, ...(outer.properties && { properties: outer.properties }), ...(outer.items && { items: outer.items }) }, path),
  ];
}

/** Of the resource itself only metadata.name and metadata.generateName may be restricted. */
function ofResource(schema: JsonSchema, path: string, level: Level): readonly Cause[] {
  const causes: Cause[] = [];
  for (const field of ['apiVersion', 'kind']) {
    const type = schema.properties?.[field]?.type;
    if (schema.properties?.[field] !== undefined && type !== 'string') causes.push(invalid(`${path}.properties[${field}].type`, type ?? '', 'must be string'));
  }
  const metadata = schema.properties?.['metadata'];
  if (metadata !== undefined && metadata.type !== 'object') causes.push(invalid(`${path}.properties[metadata].type`, metadata.type ?? '', 'must be object'));
  if (level === 'root' && metadata !== undefined) {
    const { type: _type, description: _description, properties = {}, ...rest } = metadata;
    if (Object.keys(rest).length > 0 || Object.keys(properties).some((name) => name !== 'name' && name !== 'generateName'))
      causes.push(
        forbidden(`${path}.properties[metadata]`, 'must not specify anything other than name and generateName, but metadata is implicitly specified'),
      );
  }
  if (level !== 'root' && !preserves(schema) && Object.keys(schema.properties ?? {}).length === 0)
    causes.push(required(`${path}.properties`, 'must not be empty if x-kubernetes-embedded-resource is true without x-kubernetes-preserve-unknown-fields'));
  return causes;
}
