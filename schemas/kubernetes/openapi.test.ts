import { expect, test } from 'vitest';
import { noTexts, type KubernetesTexts } from './openapi-texts.ts';
import { groupVersionPaths, openApiV3 } from './openapi.ts';
import { servedResources } from './resources.ts';

interface Document {
  paths: Record<
    string,
    Record<string, { 'x-kubernetes-action': string; 'x-kubernetes-group-version-kind': object; parameters: { name: string }[]; operationId: string }>
  >;
  components: { schemas: Record<string, { properties: Record<string, object>; 'x-kubernetes-group-version-kind'?: object[] }> };
}
const documentOf = (path: string): Document => openApiV3(path, noTexts) as unknown as Document;
const allPaths = groupVersionPaths(servedResources);

test('every served group version has a document, others have none', () => {
  expect(allPaths).toEqual([...new Set(servedResources.map(({ group, apiVersion }) => `${group === '' ? 'api' : 'apis'}/${apiVersion}`))]);
  expect(openApiV3('apis/batch/v2', noTexts)).toBeUndefined();
  expect(openApiV3('constructor', noTexts)).toBeUndefined();
});

test('every reference in a document is to a schema of it, every operation id is there once', () => {
  for (const path of allPaths) {
    const document = documentOf(path);
    const refs = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name ?? '');
    for (const ref of new Set(refs)) expect(Object.keys(document.components.schemas), path).toContain(ref);
    const ids = Object.values(document.paths).flatMap((item) =>
      Object.entries(item).flatMap(([verb, { operationId }]) => (verb === 'parameters' ? [] : [operationId])),
    );
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('kubectl finds for each kind the patch operation and the parameters it may send', () => {
  for (const { group, version, apiVersion, kind, plural, namespaced, type } of servedResources.filter(({ review }) => !review)) {
    const root = group === '' ? '/api/v1' : `/apis/${apiVersion}`;
    const document = documentOf(root.slice(1));
    const item = document.paths[`${root}/${namespaced ? 'namespaces/{namespace}/' : ''}${plural}/{name}`];
    expect(item?.['patch']?.['x-kubernetes-group-version-kind']).toEqual({ group, version, kind });
    expect(item?.['patch']?.parameters.map(({ name }) => name)).toEqual(['dryRun', 'fieldManager', 'fieldValidation', 'force']);
    expect(document.components.schemas[type]?.['x-kubernetes-group-version-kind']).toEqual([{ group, version, kind }]);
  }
});

test('schemas carry what apply needs', () => {
  expect(documentOf('apis/apps/v1').components.schemas['io.k8s.api.core.v1.PodSpec']?.properties['volumes']).toEqual({
    type: 'array',
    items: { default: {}, allOf: [{ $ref: '#/components/schemas/io.k8s.api.core.v1.Volume' }] },
    'x-kubernetes-patch-strategy': 'merge,retainKeys',
    'x-kubernetes-patch-merge-key': 'name',
    'x-kubernetes-list-type': 'map',
    'x-kubernetes-list-map-keys': ['name'],
  });
});

test('what is said of types and fields stands beside what they are', () => {
  const texts: KubernetesTexts = (type) =>
    type.endsWith('.PodSpec') ? { text: 'A spec.', fields: new Map([['volumes', 'Where it keeps things.']]) } : undefined;
  const { schemas } = (openApiV3('api/v1', texts) as unknown as Document).components;
  expect(schemas['io.k8s.api.core.v1.PodSpec']).toMatchObject({ description: 'A spec.', properties: { volumes: { description: 'Where it keeps things.' } } });
  expect(schemas['io.k8s.api.core.v1.PodStatus']).not.toHaveProperty('description');
});

test('a reference has its neighbours outside, and stands alone where it has none', () => {
  const { properties } = documentOf('api/v1').components.schemas['io.k8s.api.core.v1.Pod'] ?? {};
  expect(properties?.['spec']).toEqual({ default: {}, allOf: [{ $ref: '#/components/schemas/io.k8s.api.core.v1.PodSpec' }] });
  const meta = documentOf('api/v1').components.schemas['io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta'];
  expect(meta?.properties['creationTimestamp']).toEqual({ $ref: '#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.Time' });
});

test('a list is a kind of its own, and what lists answer with', () => {
  const { paths, components } = documentOf('apis/apps/v1');
  expect(components.schemas['io.k8s.api.apps.v1.DeploymentList']).toEqual({
    type: 'object',
    properties: {
      apiVersion: { type: 'string' },
      items: { type: 'array', items: { default: {}, allOf: [{ $ref: '#/components/schemas/io.k8s.api.apps.v1.Deployment' }] } },
      kind: { type: 'string' },
      metadata: { default: {}, allOf: [{ $ref: '#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.ListMeta' }] },
    },
    required: ['items'],
    'x-kubernetes-group-version-kind': [{ group: 'apps', version: 'v1', kind: 'DeploymentList' }],
  });
  const collection = paths['/apis/apps/v1/namespaces/{namespace}/deployments'];
  expect(JSON.stringify(collection?.['get'])).toContain('#/components/schemas/io.k8s.api.apps.v1.DeploymentList');
  expect(collection?.['delete']?.['x-kubernetes-action']).toBe('deletecollection');
});

test('DeleteOptions are of the core group and of the group of what is deleted; bodies say what they are', () => {
  const { schemas } = documentOf('apis/apps/v1').components;
  const kinds = (type: string) => schemas[type]?.['x-kubernetes-group-version-kind'];
  expect(kinds('io.k8s.apimachinery.pkg.apis.meta.v1.DeleteOptions')).toEqual([
    { group: '', version: 'v1', kind: 'DeleteOptions' },
    { group: 'apps', version: 'v1', kind: 'DeleteOptions' },
  ]);
  expect(kinds('io.k8s.api.autoscaling.v1.Scale')).toEqual([{ group: 'autoscaling', version: 'v1', kind: 'Scale' }]);
});

test('an enumeration is of the field, or of the elements of its list', () => {
  const schemas = documentOf('api/v1').components.schemas;
  expect(schemas['io.k8s.api.core.v1.Container']?.properties['imagePullPolicy']).toMatchObject({ type: 'string', enum: ['Always', 'IfNotPresent', 'Never'] });
  expect(schemas['io.k8s.api.core.v1.ServiceSpec']?.properties['ipFamilies']).toMatchObject({
    type: 'array',
    items: { type: 'string', enum: ['', 'IPv4', 'IPv6'] },
  });
});

test('the scale of a Deployment is a Scale', () => {
  const scale = documentOf('apis/apps/v1').paths['/apis/apps/v1/namespaces/{namespace}/deployments/{name}/scale'];
  expect(scale?.['put']).toMatchObject({
    'x-kubernetes-action': 'put',
    'x-kubernetes-group-version-kind': { group: 'autoscaling', version: 'v1', kind: 'Scale' },
  });
});
