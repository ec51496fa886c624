import type { Identity } from '../../domain/ports/iam.ts';
import type { ResourceFacts } from '../../domain/schema-facts.ts';
import type { Attributes } from '../authn/authorize.ts';
import type { MeasuredRequest } from './request-metrics.ts';
import type { HttpRequest } from './rest-request.ts';

const verbs: Readonly<Record<string, string>> = { get: 'GET', list: 'LIST', watch: 'WATCH', create: 'POST', update: 'PUT', patch: 'PATCH', delete: 'DELETE' };

/** Labels of a request for a resource that is served. Source: apiserver endpoints/metrics. */
export function measuredRequest(
  { tenant }: Identity,
  http: HttpRequest,
  { verb, subresource, namespace, name }: Extract<Attributes, { resource: string }>,
  { group, version, plural, subresources, custom }: ResourceFacts,
): MeasuredRequest {
  const [first = ''] = subresource.split('/');
  const applies = verb === 'patch' && (http.header('content-type') ?? '').startsWith('application/apply-patch');
  return {
    tenant,
    verb: applies ? 'APPLY' : (verbs[verb] ?? 'DELETECOLLECTION'),
    group,
    version,
    resource: plural,
    custom: custom !== undefined,
    subresource: subresources.includes(first) ? first : '',
    scope: name !== '' || verb === 'create' ? 'resource' : namespace === '' ? 'cluster' : 'namespace',
    dryRun: http.query.has('dryRun'),
  };
}
