/**
 * The OpenAPI 3 documents under /openapi/v3, made from the facts and the registry. kubectl takes from them merge keys for apply,
 * fields for explain, and whether dryRun and fieldValidation may be sent. Descriptions are empty.
 */
import { fnv1a32 } from '../../domain/hash.ts';
import type { ResourceFacts } from '../../domain/schema-facts.ts';
import { customOpenApiV3 } from './openapi-custom.ts';
import { openApiPaths } from './openapi-paths.ts';
import { openApiSchemas, type OpenApi } from './openapi-schemas.ts';
import { deleteOptionsBody, servedResources } from './resources.ts';
import { subresourcesOf } from './subresources.ts';

/** `api/v1` or `apis/apps/v1`. */
const pathOf = (apiVersion: string): string => (apiVersion.includes('/') ? `apis/${apiVersion}` : `api/${apiVersion}`);
const groupVersionPaths = [...new Set(servedResources.map(({ apiVersion }) => pathOf(apiVersion)))];
const documents = new Map<string, OpenApi>();

/** Undefined for a group version that is not served. The document is built once and shared: do not change it. */
export function openApiV3(groupVersionPath: string): OpenApi | undefined {
  if (!groupVersionPaths.includes(groupVersionPath)) return undefined;
  const document = documents.get(groupVersionPath) ?? build(groupVersionPath);
  documents.set(groupVersionPath, document);
  return document;
}

/** The answer of /openapi/v3: where each document is, with a hash that changes when it does. */
export function openApiV3Index(): OpenApiIndex {
  return { paths: Object.fromEntries(groupVersionPaths.map((path) => indexEntry([path, openApiV3(path)]))) };
}

export interface OpenApiIndex {
  readonly paths: Readonly<Record<string, { readonly serverRelativeURL: string }>>;
}

/** The documents of a tenant's custom resources by path, and the index with them; the built-in ones stay shared. */
export function withCustomResources(custom: readonly ResourceFacts[]): { readonly index: OpenApiIndex; readonly documents: ReadonlyMap<string, OpenApi> } {
  const paths = [...new Set(custom.map(({ apiVersion }) => pathOf(apiVersion)))];
  const documents = new Map(paths.map((path) => [path, customOpenApiV3(custom.filter(({ apiVersion }) => pathOf(apiVersion) === path))]));
  return { index: { paths: { ...openApiV3Index().paths, ...Object.fromEntries([...documents].map(indexEntry)) } }, documents };
}

function indexEntry([path, document]: readonly [string, OpenApi | undefined]): readonly [string, { readonly serverRelativeURL: string }] {
  const hash = fnv1a32(JSON.stringify(document)).toString(16).padStart(8, '0').toUpperCase();
  return [path, { serverRelativeURL: `/openapi/v3/${path}?hash=${hash}` }];
}

function build(groupVersionPath: string): OpenApi {
  const resources = servedResources.filter(({ apiVersion }) => pathOf(apiVersion) === groupVersionPath);
  const bodies = resources.flatMap((resource) =>
    subresourcesOf(resource).flatMap(([, { body, intoContainer }]) => (body === undefined || intoContainer ? [] : [body.type])),
  );
  const roots = [...resources.map(({ type }) => type), deleteOptionsBody.type, ...bodies];
  return {
    openapi: '3.0.0',
    info: { title: 'k8shost', version: 'v1.36.4' },
    paths: Object.fromEntries(resources.flatMap((resource) => Object.entries(openApiPaths(resource)))),
    components: { schemas: openApiSchemas(roots) },
  };
}
