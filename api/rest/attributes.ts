import type { Attributes } from '../authn/authorize.ts';
import type { ResourcePath } from './request-path.ts';
import type { HttpRequest } from './rest-request.ts';

/** What a resource request asks leave for. Source: apiserver request RequestInfoFactory. */
export function attributesOf(http: HttpRequest, { group, plural, namespace, name, subresource }: ResourcePath): Extract<Attributes, { resource: string }> {
  // A namespace is in itself, for who may do what.
  const inNamespace = plural === 'namespaces' && group === '' ? name : namespace;
  return { verb: verbOf(http, name), resource: group === '' ? plural : `${plural}.${group}`, subresource, namespace: inNamespace, name };
}

function verbOf({ method, query }: HttpRequest, name: string): string {
  switch (method) {
    case 'POST':
      return 'create';
    case 'PUT':
      return 'update';
    case 'PATCH':
      return 'patch';
    case 'DELETE':
      return name === '' ? 'deletecollection' : 'delete';
    default:
      if (name !== '') return 'get';
      return query.has('watch') && query.get('watch') !== 'false' && query.get('watch') !== '0' ? 'watch' : 'list';
  }
}
