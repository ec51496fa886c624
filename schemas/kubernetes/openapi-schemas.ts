import type { FieldFacts, TypeFacts } from '../../domain/schema-facts.ts';
import { kubernetesFacts } from './facts.ts';
import type { KubernetesTexts } from './openapi-texts.ts';
import { fieldSchema, namedSchema, refsOf, type OpenApi } from './openapi-types.ts';
import { servedResources } from './resources.ts';

/** The schemas of `roots` and of all they reach, sorted by name. */
export function openApiSchemas(roots: readonly string[], texts: KubernetesTexts): OpenApi {
  const schemas = new Map<string, OpenApi>();
  const waiting = [...roots];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (schemas.has(name)) continue;
    const facts = kubernetesFacts.type(name);
    schemas.set(name, facts === undefined ? { ...described(texts(name)?.text), ...namedSchema(name) } : schemaOf(facts, texts));
    waiting.push(...Object.values(facts?.fields ?? {}).flatMap((field) => refsOf(field.type, field)));
  }
  return Object.fromEntries([...schemas].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const described = (text: string | undefined): OpenApi => (text === undefined ? {} : { description: text });

function schemaOf({ name, atomic, fields }: TypeFacts, texts: KubernetesTexts): OpenApi {
  const said = texts(name);
  const required = Object.entries(fields).flatMap(([field, { optional }]) => (optional ? [] : [field]));
  const kinds = servedResources.filter(({ type }) => type === name).map(({ group, version, kind }) => ({ group, version, kind }));
  const properties = Object.entries(fields).map(([field, facts]) => [field, property(facts, said?.fields.get(field))] as const);
  return {
    ...described(said?.text),
    type: 'object',
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
    ...(required.length > 0 && { required }),
    ...(kinds.length > 0 && { 'x-kubernetes-group-version-kind': kinds }),
    ...(atomic && { 'x-kubernetes-map-type': 'atomic' }),
  };
}

function property(facts: FieldFacts, text: string | undefined): OpenApi {
  return fieldSchema(facts, {
    ...described(text),
    ...(facts.patchStrategy && { 'x-kubernetes-patch-strategy': facts.patchStrategy.join(',') }),
    ...(facts.patchMergeKey !== undefined && { 'x-kubernetes-patch-merge-key': facts.patchMergeKey }),
    ...(facts.listType && { 'x-kubernetes-list-type': facts.listType }),
    ...(facts.listMapKeys && { 'x-kubernetes-list-map-keys': facts.listMapKeys }),
    ...(facts.mapType && !saysSo(facts) && { 'x-kubernetes-map-type': facts.mapType }),
  });
}

/** Whether the struct that a field refers to says by itself that it is atomic. */
const saysSo = ({ type, mapType }: FieldFacts): boolean =>
  typeof type === 'object' && 'ref' in type && mapType === 'atomic' && kubernetesFacts.type(type.ref)?.atomic === true;
