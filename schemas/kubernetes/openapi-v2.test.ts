import { expect, test } from 'vitest';
import { noTexts } from './openapi-texts.ts';
import { openApiV2 } from './openapi-v2.ts';
import { servedResources } from './resources.ts';

const document = openApiV2(noTexts);

test('every reference is to a definition, every operation id is there once', () => {
  const refs = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref = '']) => ref);
  expect(refs.length).toBeGreaterThan(0);
  for (const ref of new Set(refs)) expect(Object.keys(document.definitions).map((name) => `#/definitions/${name}`)).toContain(ref);
  const ids = Object.values(document.paths).flatMap((item) =>
    [item.get, item.put, item.post, item.delete, item.patch].flatMap((one) => (one ? [one.operationId] : [])),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test('kubectl finds each kind, and that its patch may be a dry run', () => {
  for (const { group, version, apiVersion, kind, plural, namespaced, type } of servedResources.filter(({ review }) => !review)) {
    const item = document.paths[`/${group === '' ? 'api' : 'apis'}/${apiVersion}/${namespaced ? 'namespaces/{namespace}/' : ''}${plural}/{name}`];
    expect(item?.patch?.['x-kubernetes-group-version-kind']).toEqual({ group, version, kind });
    expect(item?.patch?.parameters).toContainEqual({ name: 'dryRun', in: 'query', description: '', type: 'string', uniqueItems: true });
    expect(document.definitions[type]?.['x-kubernetes-group-version-kind']).toEqual([{ group, version, kind }]);
  }
});

test('schemas say in words of version 2 what version 3 says with alternatives', () => {
  const { properties: ports } = document.definitions['io.k8s.api.core.v1.ServicePort'] ?? {};
  const intOrString = 'io.k8s.apimachinery.pkg.util.intstr.IntOrString';
  expect(ports?.['targetPort']).toEqual({ $ref: `#/definitions/${intOrString}` });
  expect(document.definitions[intOrString]).toEqual({ type: 'string', format: 'int-or-string' });
  expect(document.definitions['io.k8s.apimachinery.pkg.api.resource.Quantity']).toEqual({ type: 'string' });
  const { properties: pod } = document.definitions['io.k8s.api.core.v1.PodSpec'] ?? {};
  expect(pod?.['containers']).toMatchObject({ items: { $ref: '#/definitions/io.k8s.api.core.v1.Container' }, 'x-kubernetes-patch-merge-key': 'name' });
  expect(pod?.['securityContext']).toEqual({ $ref: '#/definitions/io.k8s.api.core.v1.PodSecurityContext' });
  expect(JSON.stringify(document)).not.toMatch(/"(?:oneOf|allOf)":\[|components/);
});
