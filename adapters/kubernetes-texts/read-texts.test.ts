import { expect, test } from 'vitest';
import { openApiSchemas } from '../../schemas/kubernetes/openapi-schemas.ts';
import { bodyKinds, servedResources } from '../../schemas/kubernetes/resources.ts';
import { readTexts } from './read-texts.ts';

const texts = readTexts();

test('something is said of every type and field, but where upstream says nothing itself', () => {
  const schemas = openApiSchemas(
    { types: [...servedResources, ...bodyKinds].map(({ type }) => type), listed: servedResources.filter(({ review }) => !review), apiVersions: [] },
    texts,
  ) as Record<string, { readonly description?: string; readonly properties?: Readonly<Record<string, { readonly description?: string }>> }>;
  const untold = Object.entries(schemas).flatMap(([type, { description, properties = {} }]) => [
    ...(description === undefined ? [type] : []),
    ...Object.entries(properties).flatMap(([field, said]) => (said.description === undefined ? [`${type}.${field}`] : [])),
  ]);
  const upstreamToo = /\.(Quantity|CertificateSigningRequest(List)?\.metadata|IngressRule\.http|JSONSchemaProps\.[\w$-]+|ExternalDocumentation\.\w+)$/;
  expect(untold.filter((name) => !upstreamToo.test(name))).toEqual([]);
  expect(Object.keys(schemas).length).toBeGreaterThan(400);
});

test('nothing is said of a type that is not there', () => {
  expect(texts('io.k8s.api.core.v1.Nothing')).toBeUndefined();
  expect(texts('com.example.v1.Thing')).toBeUndefined();
});
