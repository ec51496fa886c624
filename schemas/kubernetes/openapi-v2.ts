/**
 * The OpenAPI 2 document under /openapi/v2: the version 3 documents of all group versions in the older form. kubectl up to 1.29 knows
 * fields, merge keys and the dryRun parameter from here only.
 */
import type { ResourceFacts } from '../../domain/schema-facts.ts';
import { customSchemas, inVersion2 } from './openapi-custom.ts';
import { openApiPaths } from './openapi-paths.ts';
import { openApiSchemas } from './openapi-schemas.ts';
import type { KubernetesTexts } from './openapi-texts.ts';
import type { OpenApi } from './openapi-types.ts';
import { bodyKinds, servedResources, statusType } from './resources.ts';

/** Beside the members named here, vendor extensions (`x-kubernetes-…`). */
export interface SwaggerSchema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string;
  readonly format?: string;
  readonly required?: readonly string[];
  readonly enum?: readonly string[];
  readonly items?: SwaggerSchema;
  readonly additionalProperties?: SwaggerSchema;
  readonly properties?: Readonly<Record<string, SwaggerSchema>>;
  readonly [extension: `x-${string}`]: unknown;
}

export interface SwaggerParameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'body';
  readonly description: string;
  readonly required?: boolean;
  /** Of query and path. */
  readonly type?: string;
  readonly uniqueItems?: boolean;
  /** Of body. */
  readonly schema?: SwaggerSchema;
}

export interface SwaggerOperation {
  readonly description: string;
  readonly tags: readonly string[];
  readonly operationId: string;
  readonly consumes: readonly string[];
  readonly produces: readonly string[];
  readonly parameters: readonly SwaggerParameter[];
  readonly responses: Readonly<Record<string, { readonly description: string; readonly schema: SwaggerSchema }>>;
  readonly [extension: `x-${string}`]: unknown;
}

export type SwaggerMethod = 'get' | 'put' | 'post' | 'delete' | 'patch';
export type SwaggerPath = { readonly [method in SwaggerMethod]?: SwaggerOperation } & { readonly parameters: readonly SwaggerParameter[] };

export interface SwaggerDocument {
  readonly swagger: '2.0';
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, SwaggerPath>>;
  readonly definitions: Readonly<Record<string, SwaggerSchema>>;
}

/** The members of the version 3 documents that are turned here. */
interface SchemaV3 {
  readonly default?: unknown;
  readonly $ref?: string;
  readonly allOf?: readonly [SchemaV3];
  readonly oneOf?: readonly unknown[];
  readonly items?: SchemaV3;
  readonly additionalProperties?: SchemaV3;
  readonly properties?: Readonly<Record<string, SchemaV3>>;
}
interface Content {
  readonly content: Readonly<Record<string, { readonly schema: SchemaV3 }>>;
}
type ParameterV3 = Pick<SwaggerParameter, 'name' | 'in' | 'description' | 'required'> & { readonly schema: { readonly type: string } };
interface OperationV3 {
  readonly description: string;
  readonly tags: readonly string[];
  readonly operationId: string;
  readonly parameters: readonly ParameterV3[];
  readonly requestBody?: Content & { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Content & { readonly description: string }>>;
}

/** Of everything that is served, and of a tenant's custom resources. Built at each call: keep what is made of it. */
export function openApiV2(texts: KubernetesTexts, custom: readonly ResourceFacts[] = []): SwaggerDocument {
  const paths = [...servedResources, ...custom].flatMap((resource) => Object.entries(openApiPaths(resource)));
  const types = [...[...servedResources, ...bodyKinds].map(({ type }) => type), statusType];
  const apiVersions = [...servedResources, ...custom].map(({ apiVersion }) => apiVersion);
  const schemas = openApiSchemas({ types, listed: servedResources.filter(({ review }) => !review), apiVersions }, texts);
  return {
    swagger: '2.0',
    info: { title: 'k8shost', version: 'v1.36.4' },
    paths: mapValues(Object.fromEntries(paths), (item) => pathV2(item as OpenApi)),
    definitions: mapValues({ ...schemas, ...mapValues(customSchemas(custom, texts), (schema) => inVersion2(schema as OpenApi)) }, (schema) =>
      schemaV2(schema as SchemaV3),
    ),
  };
}

function pathV2({ parameters, ...operations }: OpenApi): SwaggerPath {
  return { ...mapValues(operations, (operation) => operationV2(operation as OperationV3)), parameters: (parameters as ParameterV3[]).map(parameterV2) };
}

function operationV2({ parameters, requestBody, responses, ...same }: OperationV3): SwaggerOperation {
  const [body] = Object.values(requestBody?.content ?? {});
  const inBody = body && ({ name: 'body', in: 'body', description: '', required: requestBody?.required ?? false, schema: schemaV2(body.schema) } as const);
  return {
    ...same,
    consumes: Object.keys(requestBody?.content ?? { '*/*': {} }),
    produces: ['application/json', 'application/yaml'],
    parameters: [...(inBody ? [inBody] : []), ...parameters.map(parameterV2)],
    responses: mapValues(responses, ({ description, content }) => ({ description, schema: schemaV2(content['application/json']?.schema ?? {}) })),
  };
}

const parameterV2 = ({ schema, ...same }: ParameterV3): SwaggerParameter => ({ ...same, ...schema });

/** A reference stands by itself here, nothing has a default; where version 3 has alternatives (quantity, int-or-string), version 2 has a text. */
function schemaV2({ default: _default, $ref, allOf, oneOf, items, additionalProperties, properties, ...same }: SchemaV3): SwaggerSchema {
  const reference = $ref ?? allOf?.[0].$ref;
  return {
    ...same,
    ...(reference !== undefined && { $ref: reference.replace('#/components/schemas/', '#/definitions/') }),
    ...(oneOf && { type: 'string' }),
    ...(items && { items: schemaV2(items) }),
    ...(additionalProperties && { additionalProperties: schemaV2(additionalProperties) }),
    ...(properties && { properties: mapValues(properties, schemaV2) }),
  };
}

const mapValues = <From, To>(record: Readonly<Record<string, From>>, turn: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, turn(value)]));
