import { expect, test } from 'vitest';
import { authorize } from './authorize.ts';

const bob = (...groups: string[]): { principal: string; groups: string[] } => ({ principal: 'bob', groups });
const listPods = { verb: 'list', resource: 'pods', subresource: '', namespace: 'default', name: '' } as const;

test('masters may do everything, viewers may read', () => {
  expect(authorize(bob('system:masters'), { ...listPods, verb: 'deletecollection' })).toBeUndefined();
  expect(authorize(bob('system:masters'), { path: '/metrics', verb: 'get' })).toBeUndefined();
  for (const verb of ['get', 'list', 'watch']) expect(authorize(bob('k8shost:viewers'), { ...listPods, verb })).toBeUndefined();
  for (const verb of ['create', 'update', 'patch', 'delete', 'deletecollection'])
    expect(authorize(bob('k8shost:viewers'), { ...listPods, verb })?.code).toBe(403);
});

test('a refusal has the words of Kubernetes (9.5)', () => {
  expect(authorize(bob(), listPods)).toMatchObject({
    code: 403,
    reason: 'Forbidden',
    message: 'pods is forbidden: User "bob" cannot list resource "pods" in API group "" in the namespace "default"',
    details: { kind: 'pods' },
  });
  expect(authorize(bob(), { verb: 'patch', resource: 'deployments.apps', subresource: 'scale', namespace: 'shop', name: 'web' })).toMatchObject({
    message: 'deployments.apps "web" is forbidden: User "bob" cannot patch resource "deployments/scale" in API group "apps" in the namespace "shop"',
    details: { name: 'web', group: 'apps', kind: 'deployments' },
  });
  expect(authorize(bob(), { verb: 'list', resource: 'nodes', subresource: '', namespace: '', name: '' })?.message).toBe(
    'nodes is forbidden: User "bob" cannot list resource "nodes" in API group "" at the cluster scope',
  );
  expect(authorize(bob(), { path: '/metrics', verb: 'get' })?.message).toBe('forbidden: User "bob" cannot get path "/metrics"');
});

test('everybody with a token may read discovery', () => {
  for (const path of ['/api', '/apis/apps/v1', '/openapi/v3', '/version']) expect(authorize(bob(), { path, verb: 'get' })).toBeUndefined();
  expect(authorize(bob(), { path: '/apis', verb: 'post' })?.code).toBe(403);
  expect(authorize(bob(), { path: '/apisomething', verb: 'get' })?.code).toBe(403);
  expect(['/livez', '/livez/ping'].map((path) => authorize(bob(), { path, verb: 'get' })?.code)).toEqual([undefined, 403]);
});

test("service accounts may read the issuer's keys", () => {
  expect(authorize(bob('system:serviceaccounts'), { path: '/openid/v1/jwks', verb: 'get' })).toBeUndefined();
  expect(authorize(bob('system:serviceaccounts'), { path: '/openid/v1/jwks', verb: 'post' })?.code).toBe(403);
  expect(authorize(bob(), { path: '/openid/v1/jwks', verb: 'get' })?.code).toBe(403);
});
