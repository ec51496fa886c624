import type { HttpRequest } from './rest-request.ts';

const prefixed = /^\/(api\/[^/]+|apis\/[^/]+\/[^/]+)\/watch\/(.+?)\/?$/;
const ofNamespace = /^namespaces\/[^/]+\/[^/]+\/([^/]+)$/;
const ofCluster = /^(?!namespaces\/[^/]+\/)[^/]+\/([^/]+)$/;

/**
 * `/api/v1/watch/namespaces/NS/pods/NAME`, the way watches were asked for before `?watch=1`, as the watch it means: of a list, or of
 * the one object by its name. Source: apiserver request RequestInfoFactory.
 */
export function withoutWatchPrefix(http: HttpRequest): HttpRequest {
  const [, root = '', rest = ''] = prefixed.exec(http.path) ?? [];
  if (http.method !== 'GET' || rest === '') return http;
  const name = (ofNamespace.exec(rest) ?? ofCluster.exec(rest))?.[1];
  const query = new URLSearchParams(http.query);
  query.set('watch', 'true');
  if (name !== undefined) query.set('fieldSelector', [query.get('fieldSelector'), `metadata.name=${decoded(name)}`].filter(Boolean).join(','));
  return { ...http, path: `/${root}/${name === undefined ? rest : rest.slice(0, rest.lastIndexOf('/'))}`, query };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
