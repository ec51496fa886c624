import { jsonEqual } from '../json-equal.ts';
import { invalid } from '../names.ts';
import type { Cause } from '../rejection.ts';
import type { JsonSchema } from './json-schema.ts';
import { prune } from './prune.ts';
import { validateValue } from './validate.ts';

/** A default is a value of its own schema, without unknown fields. Source: apiextensions-apiserver schema/defaulting validation.go. */
export function defaultCauses(schema: JsonSchema, path: string): readonly Cause[] {
  const { default: value } = schema;
  return [
    ...(value === undefined ? [] : ofDefault(schema, `${path}.default`)),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => defaultCauses(inner, `${path}.properties[${name}]`)),
    ...(typeof schema.additionalProperties === 'object' ? defaultCauses(schema.additionalProperties, `${path}.additionalProperties`) : []),
    ...(schema.items === undefined ? [] : defaultCauses(schema.items, `${path}.items`)),
  ];
}

function ofDefault(schema: JsonSchema, path: string): readonly Cause[] {
  const value = schema.default ?? null;
  const pruned = prune(value, schema, []);
  if (!jsonEqual(pruned, value)) return [invalid(path, value, 'must not have unknown fields')];
  return validateValue(value, undefined, schema, path);
}
