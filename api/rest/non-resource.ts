import { aggregatedContentType, aggregatedDiscovery, aggregatedVersion } from './aggregated-discovery.ts';
import type { SchemaFacts } from '../../domain/schema-facts.ts';
import { noTexts } from '../../schemas/kubernetes/openapi-texts.ts';
import type { RestDeps } from './deps.ts';
import { coreVersions, groupDocument, groupList, groupsOf, resourceList } from './discovery.ts';
import { healthChecks, healthReply } from './health.ts';
import { issuerKeysPath, issuerKeysReply } from './issuer-keys.ts';
import { openApiReply } from './openapi.ts';
import type { Reply } from './reply.ts';
import type { HttpRequest } from './rest-request.ts';
import { versionDocument } from './version.ts';

const document = (body: object, contentType?: string): Reply => ({
  kind: 'document',
  code: 200,
  document: body,
  ...(contentType === undefined ? {} : { contentType }),
});

export const pageNotFound: Reply = { kind: 'text', code: 404, text: '404 page not found\n' };

/** What anybody may read without a token: whether the server is up, and its version. Source: Kubernetes' system:public-info-viewer. */
export function publicReply({ method, path: given, query }: HttpRequest, deps: RestDeps): Reply | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  const path = given.replace(/\/$/, '');
  if (path === '/version') return method === 'GET' ? document(versionDocument(deps.version)) : undefined;
  return healthReply(path, query, deps);
}

/** Discovery, OpenAPI, the issuer's keys, and 404 for every other path that names no resource. */
export async function nonResourceReply(http: HttpRequest, facts: SchemaFacts, deps: RestDeps): Promise<Reply> {
  const path = http.path.replace(/\/$/, '');
  const [, root = '', group = '', version = '', ...more] = path.split('/');
  if (path === '') return document({ paths: pathsOf(facts) });
  if (root === 'openapi') return (await openApiReply(path, http, facts, deps.texts ?? noTexts)) ?? pageNotFound;
  if (path === issuerKeysPath) return (await issuerKeysReply(deps)) ?? pageNotFound;
  if (path === '/api' || path === '/apis') {
    const aggregated = aggregatedVersion(http.header('accept'));
    if (aggregated !== undefined) return document(aggregatedDiscovery(facts, path === '/api' ? 'api' : 'apis', aggregated), aggregatedContentType(aggregated));
    return document(path === '/api' ? coreVersions() : groupList(facts));
  }
  if (more.length > 0) return pageNotFound;
  if (root === 'api' && version === '') return listOr404(resourceList(facts, '', group));
  if (root !== 'apis') return pageNotFound;
  if (version !== '') return listOr404(resourceList(facts, group, version));
  const found = groupsOf(facts).find((one) => one.group === group);
  return found === undefined ? pageNotFound : document({ kind: 'APIGroup', apiVersion: 'v1', ...groupDocument(found) });
}

/** What there is besides objects. */
function pathsOf(facts: SchemaFacts): readonly string[] {
  const groups = groupsOf(facts).flatMap(({ group, versions }) => [`/apis/${group}`, ...versions.map((version) => `/apis/${group}/${version}`)]);
  const health = Object.entries(healthChecks).flatMap(([endpoint, checks]) => [`/${endpoint}`, ...checks.map(([name]) => `/${endpoint}/${name}`)]);
  return ['/api', '/api/v1', '/apis', ...groups, ...health, '/metrics', '/openapi/v2', '/openapi/v3', issuerKeysPath, '/version'].sort();
}

const listOr404 = (list: object | undefined): Reply => (list === undefined ? pageNotFound : document(list));
