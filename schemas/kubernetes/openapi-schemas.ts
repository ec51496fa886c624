import type { FieldFacts, FieldType } from '../../domain/schema-facts.ts';
import { kubernetesFacts } from './facts.ts';
import { servedResources } from './resources.ts';

export type OpenApi = { readonly [key: string]: unknown };

const scalars: Readonly<Record<Extract<FieldType, string>, OpenApi>> = {
  string: { type: 'string' },
  integer: { type: 'integer', format: 'int32' },
  int64: { type: 'integer', format: 'int64' },
  number: { type: 'number', format: 'double' },
  boolean: { type: 'boolean' },
  bytes: { type: 'string', format: 'byte' },
  quantity: { oneOf: [{ type: 'string' }, { type: 'number' }] },
  'int-or-string': { format: 'int-or-string', oneOf: [{ type: 'integer' }, { type: 'string' }] },
  time: { type: 'string', format: 'date-time' },
  'micro-time': { type: 'string', format: 'date-time' },
  duration: { type: 'string' },
  json: { type: 'object' },
};

/** Scalars that have a name in the official documents, which kubectl explain prints. */
const namedScalars: ReadonlyMap<FieldType, string> = new Map([
  ['quantity', 'io.k8s.apimachinery.pkg.api.resource.Quantity'],
  ['int-or-string', 'io.k8s.apimachinery.pkg.util.intstr.IntOrString'],
]);

export const schemaRef = (type: string): OpenApi => ({ $ref: `#/components/schemas/${type}` });

/** The schemas of `roots` and of all they reach, sorted by name. */
export function openApiSchemas(roots: readonly string[]): OpenApi {
  const schemas = new Map<string, OpenApi>();
  const waiting = [...roots];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (schemas.has(name)) continue;
    const scalar = scalarNamed(name);
    if (scalar !== undefined) schemas.set(name, { description: '', ...scalar });
    const facts = kubernetesFacts.type(name);
    if (facts === undefined) continue;
    schemas.set(name, schemaOf(name, facts.fields));
    waiting.push(...Object.values(facts.fields).flatMap(({ type }) => refsOf(type)));
  }
  return Object.fromEntries([...schemas].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function scalarNamed(name: string): OpenApi | undefined {
  for (const [type, known] of namedScalars) if (known === name && typeof type === 'string') return scalars[type];
  return undefined;
}

function schemaOf(name: string, fields: Readonly<Record<string, FieldFacts>>): OpenApi {
  // Schemas hold values of any type, where a RawExtension holds an object.
  const anyJson = name.startsWith('io.k8s.apiextensions-apiserver.');
  const required = Object.entries(fields).flatMap(([field, { optional }]) => (optional ? [] : [field]));
  const kinds = servedResources.filter(({ type }) => type === name).map(({ group, version, kind }) => ({ group, version, kind }));
  return {
    description: '',
    type: 'object',
    properties: Object.fromEntries(Object.entries(fields).map(([field, facts]) => [field, property(facts, anyJson)])),
    ...(required.length > 0 && { required }),
    ...(kinds.length > 0 && { 'x-kubernetes-group-version-kind': kinds }),
  };
}

function property(facts: FieldFacts, anyJson: boolean): OpenApi {
  return {
    description: '',
    ...typeSchema(facts.type, anyJson, facts.enum),
    ...(facts.default !== undefined && { default: facts.default }),
    ...(facts.patchStrategy && { 'x-kubernetes-patch-strategy': facts.patchStrategy.join(',') }),
    ...(facts.patchMergeKey !== undefined && { 'x-kubernetes-patch-merge-key': facts.patchMergeKey }),
    ...(facts.listType && { 'x-kubernetes-list-type': facts.listType }),
    ...(facts.listMapKeys && { 'x-kubernetes-list-map-keys': facts.listMapKeys }),
    ...(facts.mapType && { 'x-kubernetes-map-type': facts.mapType }),
  };
}

/** A reference stands in `allOf`, because its neighbours would be ignored otherwise. */
function typeSchema(type: FieldType, anyJson: boolean, values?: readonly string[]): OpenApi {
  if (type === 'json' && anyJson) return {};
  const named = namedScalars.get(type);
  if (named !== undefined) return { allOf: [schemaRef(named)] };
  if (typeof type === 'string') return { ...scalars[type], ...(values && { enum: values }) };
  if ('ref' in type) return { allOf: [schemaRef(type.ref)] };
  if ('list' in type) return { type: 'array', items: typeSchema(type.list, anyJson, values) };
  return { type: 'object', additionalProperties: typeSchema(type.map, anyJson, values) };
}

function refsOf(type: FieldType): readonly string[] {
  if (typeof type === 'string') return [namedScalars.get(type) ?? []].flat();
  if ('ref' in type) return [type.ref];
  return refsOf('list' in type ? type.list : type.map);
}
