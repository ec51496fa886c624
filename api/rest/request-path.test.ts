import { expect, test } from 'vitest';
import { parseResourcePath } from './request-path.ts';

const path = (group: string, version: string, namespace: string, plural: string, name = '', subresource = ''): object => ({
  group,
  version,
  namespace,
  plural,
  name,
  subresource,
});

test.each<[string, object | undefined]>([
  ['/api/v1/pods', path('', 'v1', '', 'pods')],
  ['/api/v1/namespaces/shop/pods/web/status', path('', 'v1', 'shop', 'pods', 'web', 'status')],
  ['/apis/apps/v1/namespaces/shop/deployments', path('apps', 'v1', 'shop', 'deployments')],
  ['/api/v1/namespaces', path('', 'v1', '', 'namespaces')],
  ['/api/v1/namespaces/shop', path('', 'v1', '', 'namespaces', 'shop')],
  ['/api/v1/namespaces/shop/status', path('', 'v1', '', 'namespaces', 'shop', 'status')],
  ['/api/v1/namespaces/shop/finalize', path('', 'v1', '', 'namespaces', 'shop', 'finalize')],
  ['/api/v1/nodes/a%2Fb', path('', 'v1', '', 'nodes', 'a/b')],
  ['/api/v1/namespaces/shop/pods/', path('', 'v1', 'shop', 'pods')],
  ['/api', undefined],
  ['/api/v1', undefined],
  ['/apis/apps/v1', undefined],
  ['/openapi/v3/api/v1', undefined],
  ['/api/v1/nodes/%zz', undefined],
])('%s', (text, expected) => expect(parseResourcePath(text)).toEqual(expected));
