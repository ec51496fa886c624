// The OpenAPI 3 schema of a field's type, as kube-openapi's generator writes it.
import type { FieldFacts, FieldType } from '../../domain/schema-facts.ts';

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

/** Scalars that have a schema of their own in the official documents; kubectl explain prints its name. */
const namedScalars: ReadonlyMap<FieldType, string> = new Map([
  ['quantity', 'io.k8s.apimachinery.pkg.api.resource.Quantity'],
  ['int-or-string', 'io.k8s.apimachinery.pkg.util.intstr.IntOrString'],
  ['time', 'io.k8s.apimachinery.pkg.apis.meta.v1.Time'],
  ['micro-time', 'io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime'],
]);
const typeByName = new Map([...namedScalars].map(([type, name]) => [name, type]));

const zeroValues: Readonly<Partial<Record<string, unknown>>> = { string: '', integer: 0, int64: 0, number: 0, boolean: false };

export const schemaRef = (type: string): OpenApi => ({ $ref: `#/components/schemas/${type}` });

/** The schema under a name that stands for no struct: a scalar, or free JSON, which apiextensions alone lets be of any type. */
export function namedSchema(name: string): OpenApi {
  const type = typeByName.get(name);
  if (typeof type === 'string') return scalars[type];
  return name.startsWith('io.k8s.apiextensions-apiserver.') ? {} : scalars.json;
}

/** Of a field, with what is said of it beside its type. */
export function fieldSchema(facts: FieldFacts, said: OpenApi): OpenApi {
  const byDefault = facts.default ?? (facts.present ? zeroOf(facts.type) : undefined);
  return besides(typeSchema(facts.type, facts), { ...said, ...(byDefault !== undefined && { default: byDefault }) });
}

function typeSchema(type: FieldType, facts: FieldFacts): OpenApi {
  const name = referenced(type, facts);
  if (name !== undefined) return schemaRef(name);
  if (typeof type === 'string') return { ...scalars[type], ...(facts.enum && { enum: facts.enum }) };
  if ('list' in type) return { type: 'array', items: elementSchema(type.list, facts) };
  return 'map' in type ? { type: 'object', additionalProperties: elementSchema(type.map, facts) } : {};
}

function elementSchema(type: FieldType, facts: FieldFacts): OpenApi {
  const zero = zeroOf(type);
  return besides(typeSchema(type, facts), zero === undefined ? {} : { default: zero });
}

/** A reference that has neighbours stands in `allOf`, because they would be ignored otherwise. */
const besides = (schema: OpenApi, neighbours: OpenApi): OpenApi =>
  '$ref' in schema && Object.keys(neighbours).length > 0 ? { ...neighbours, allOf: [schema] } : { ...neighbours, ...schema };

/** What Go writes for a value that nobody set; undefined where there is none to see. */
const zeroOf = (type: FieldType): unknown => (typeof type === 'string' ? zeroValues[type] : 'ref' in type ? {} : undefined);

function referenced(type: FieldType, { named }: FieldFacts): string | undefined {
  if (type === 'json') return named;
  return typeof type === 'string' ? namedScalars.get(type) : 'ref' in type ? type.ref : undefined;
}

/** The schemas that a field's schema refers to. */
export function refsOf(type: FieldType, facts: FieldFacts): readonly string[] {
  if (typeof type === 'object' && 'list' in type) return refsOf(type.list, facts);
  if (typeof type === 'object' && 'map' in type) return refsOf(type.map, facts);
  return [referenced(type, facts) ?? []].flat();
}
