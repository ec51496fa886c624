import type { FieldFacts, ResourceFacts, TypeFacts } from '../../domain/schema-facts.ts';
import { kubernetesFacts } from './facts.ts';
import type { KubernetesTexts } from './openapi-texts.ts';
import { fieldSchema, namedSchema, refsOf, type OpenApi } from './openapi-types.ts';
import { bodyKinds, deleteOptionsBody, listMetaType, servedResources, statusType, type BodyKind } from './resources.ts';

interface OpenApiRoots {
  readonly types: readonly string[];
  /** Those whose lists are there too. */
  readonly listed: readonly ResourceFacts[];
  /** `apps/v1`: whose DeleteOptions it is, beside the core group's. */
  readonly apiVersions: readonly string[];
}

/** The schemas of `roots` and of all they reach, sorted by name. */
export function openApiSchemas({ types, listed, apiVersions }: OpenApiRoots, texts: KubernetesTexts): OpenApi {
  const schemas = new Map<string, OpenApi>();
  const waiting = [...types, ...listed.map(({ type }) => type), ...(listed.length > 0 ? [listMetaType] : [])];
  for (const resource of listed) schemas.set(`${resource.type}List`, listSchema(resource, texts));
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (schemas.has(name)) continue;
    const facts = kubernetesFacts.type(name);
    schemas.set(name, facts === undefined ? { ...described(texts(name)?.text), ...namedSchema(name) } : schemaOf(facts, kindsOf(name, apiVersions), texts));
    waiting.push(...Object.values(facts?.fields ?? {}).flatMap((field) => refsOf(field.type, field)));
  }
  return Object.fromEntries([...schemas].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const described = (text: string | undefined): OpenApi => (text === undefined ? {} : { description: text });

/** Under which group, version and kind a type is known; DeleteOptions under those of what is deleted. */
function kindsOf(name: string, apiVersions: readonly string[]): readonly OpenApi[] {
  if (name === deleteOptionsBody.type) return [...new Set(['v1', ...apiVersions])].map((apiVersion) => groupVersionKind(apiVersion, deleteOptionsBody.kind));
  return [...servedResources, ...answeredKinds].filter(({ type }) => type === name).map(({ apiVersion, kind }) => groupVersionKind(apiVersion, kind));
}

const answeredKinds: readonly BodyKind[] = [...bodyKinds, { apiVersion: 'v1', kind: 'Status', type: statusType }];

function groupVersionKind(apiVersion: string, kind: string): OpenApi {
  const [version = '', group = ''] = apiVersion.split('/').reverse();
  return { group, version, kind };
}

/** `{apiVersion, kind, metadata, items}`, as every kind has it. */
export function listSchema({ type, apiVersion, kind }: ResourceFacts, texts: KubernetesTexts): OpenApi {
  const fields: Readonly<Record<string, FieldFacts>> = {
    apiVersion: { type: 'string', protoNumber: 0, optional: true },
    items: { type: { list: { ref: type } }, protoNumber: 0, optional: false },
    kind: { type: 'string', protoNumber: 0, optional: true },
    metadata: { type: { ref: listMetaType }, protoNumber: 0, optional: true, present: true },
  };
  return schemaOf({ name: `${type}List`, fields }, [groupVersionKind(apiVersion, `${kind}List`)], texts);
}

function schemaOf({ name, atomic, fields }: TypeFacts, kinds: readonly OpenApi[], texts: KubernetesTexts): OpenApi {
  const said = texts(name);
  const required = Object.entries(fields).flatMap(([field, { optional }]) => (optional ? [] : [field]));
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
