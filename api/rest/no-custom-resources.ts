import type { Reply } from './reply.ts';
import type { ResourcePath } from './request-path.ts';

/**
 * The list of CustomResourceDefinitions, as long as they are not served: there are none. kubectl asks for it before it tells that a
 * kind does not exist, and an error here would stand in place of that answer. Not in discovery, so nobody else finds it.
 */
export function noCustomResources(method: string, { group, version, plural, name }: ResourcePath): Reply | undefined {
  if (method !== 'GET' || group !== 'apiextensions.k8s.io' || version !== 'v1' || plural !== 'customresourcedefinitions' || name !== '') return undefined;
  const apiVersion = 'apiextensions.k8s.io/v1';
  return { kind: 'document', code: 200, document: { kind: 'CustomResourceDefinitionList', apiVersion, metadata: { resourceVersion: '1' }, items: [] } };
}
