// OpenAPI documents of a tenant's custom resources: their definitions are OpenAPI already, with the descriptions their authors wrote.

import type { ResourceFacts } from '../../domain/schema-facts.ts';
import { openApiPaths } from './openapi-paths.ts';
import { listSchema, openApiSchemas } from './openapi-schemas.ts';
import type { KubernetesTexts } from './openapi-texts.ts';
import { schemaRef, type OpenApi } from './openapi-types.ts';
import { deleteOptionsBody, listMetaType, statusType } from './resources.ts';
import { scaleBody } from './subresources.ts';

const objectMeta = 'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta';

/** `resources`: all of one group version. */
export const customOpenApiV3 = (resources: readonly ResourceFacts[], texts: KubernetesTexts): OpenApi => ({
  openapi: '3.0.0',
  info: { title: 'Kubernetes CRD Swagger', version: 'v0.1.0' },
  paths: Object.fromEntries(resources.flatMap((resource) => Object.entries(openApiPaths(resource)))),
  components: {
    schemas: {
      ...openApiSchemas(
        {
          types: [deleteOptionsBody.type, objectMeta, scaleBody.type, listMetaType, statusType],
          listed: [],
          apiVersions: resources.map(({ apiVersion }) => apiVersion),
        },
        texts,
      ),
      ...customSchemas(resources, texts),
    },
  },
});

/** Of the kinds and their lists, by the names of their types. */
export const customSchemas = (resources: readonly ResourceFacts[], texts: KubernetesTexts): OpenApi =>
  Object.fromEntries(
    resources.flatMap((facts) => [
      [facts.type, schemaOf(facts)],
      [`${facts.type}List`, listSchema(facts, texts)],
    ]),
  );

function schemaOf({ custom, group, version, kind }: ResourceFacts): OpenApi {
  const schema = (custom?.schema ?? {}) as OpenApi & { readonly properties?: OpenApi };
  return {
    ...schema,
    type: 'object',
    properties: {
      ...schema.properties,
      apiVersion: { type: 'string', description: '', ...(schema.properties?.['apiVersion'] as OpenApi | undefined) },
      kind: { type: 'string', description: '', ...(schema.properties?.['kind'] as OpenApi | undefined) },
      metadata: { description: '', allOf: [schemaRef(objectMeta)] },
    },
    'x-kubernetes-group-version-kind': [{ group, version, kind }],
  };
}

const onlyInV3 = new Set(['oneOf', 'anyOf', 'not', 'nullable', 'default']);

/** As version 2 of OpenAPI can say it: without alternatives, and without what is below a field that keeps what it does not know. */
export function inVersion2(schema: OpenApi): OpenApi {
  const { properties, items, additionalProperties, allOf, ...rest } = schema as Readonly<Record<string, OpenApi | undefined>>;
  const reference = (allOf as unknown as readonly OpenApi[] | undefined)?.[0]?.['$ref'];
  const plain = Object.fromEntries(Object.entries(rest).filter(([name]) => !onlyInV3.has(name)));
  if (reference !== undefined) return { ...plain, allOf };
  if (schema['x-kubernetes-preserve-unknown-fields'] === true || schema['x-kubernetes-int-or-string'] === true) {
    const { type: _type, ...untyped } = plain;
    return schema['x-kubernetes-group-version-kind'] === undefined ? untyped : { ...plain };
  }
  return {
    ...plain,
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, inVersion2(one as OpenApi)])) }),
    ...(items && { items: inVersion2(items) }),
    ...(typeof additionalProperties === 'object' && { additionalProperties: inVersion2(additionalProperties) }),
  };
}
