import { expect, test } from 'vitest';
import { attributesOf } from './attributes.ts';
import { parseResourcePath } from './request-path.ts';
import type { HttpRequest } from './rest-request.ts';

// What is asked leave for, as Kubernetes' authorizers see it: verb, resource, subresource, namespace, name.
test.each([
  ['GET', '/api/v1/pods', '', ['list', 'pods', '', '', '']],
  ['GET', '/api/v1/namespaces/shop/pods', 'watch=true', ['watch', 'pods', '', 'shop', '']],
  ['GET', '/api/v1/namespaces/shop/pods', 'watch=false', ['list', 'pods', '', 'shop', '']],
  ['GET', '/api/v1/namespaces/shop/pods/p/status', '', ['get', 'pods', 'status', 'shop', 'p']],
  ['POST', '/api/v1/namespaces/shop/pods/p/binding', '', ['create', 'pods', 'binding', 'shop', 'p']],
  ['PUT', '/apis/apps/v1/namespaces/shop/deployments/d', '', ['update', 'deployments.apps', '', 'shop', 'd']],
  ['PATCH', '/apis/apps/v1/namespaces/shop/deployments/d/scale', '', ['patch', 'deployments.apps', 'scale', 'shop', 'd']],
  ['DELETE', '/api/v1/namespaces/shop/configmaps', '', ['deletecollection', 'configmaps', '', 'shop', '']],
  ['DELETE', '/api/v1/namespaces/shop', '', ['delete', 'namespaces', '', 'shop', 'shop']],
] as const)('%s %s?%s', (method, path, query, expected) => {
  const parsed = parseResourcePath(path);
  const http = { method, path, query: new URLSearchParams(query) } as HttpRequest;
  if (parsed === undefined) throw new Error(`${path} names no resource`);
  const { verb, resource, subresource, namespace, name } = attributesOf(http, parsed);
  expect([verb, resource, subresource, namespace, name]).toEqual(expected);
});
