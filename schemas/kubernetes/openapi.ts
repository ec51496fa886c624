/**
 * The OpenAPI 3 documents under /openapi/v3, made from the facts and the registry. kubectl takes from them merge keys for apply,
 * fields for explain, and whether dryRun and fieldValidation may be sent. What is said of types and fields comes from outside.
 */
import type { ResourceFacts } from '../../domain/schema-facts.ts';
import { customOpenApiV3 } from './openapi-custom.ts';
import { openApiPaths } from './openapi-paths.ts';
import { openApiSchemas } from './openapi-schemas.ts';
import type { KubernetesTexts } from './openapi-texts.ts';
import type { OpenApi } from './openapi-types.ts';
import { deleteOptionsBody, servedResources, statusType } from './resources.ts';
import { subresourcesOf } from './subresources.ts';

/** `api/v1` or `apis/apps/v1`. */
const pathOf = (apiVersion: string): string => (apiVersion.includes('/') ? `apis/${apiVersion}` : `api/${apiVersion}`);

/** One for each group version of `resources`. */
export const groupVersionPaths = (resources: readonly ResourceFacts[]): readonly string[] => [
  ...new Set(resources.map(({ apiVersion }) => pathOf(apiVersion))),
];

/** Of a group version of what is built in, or of `custom` kinds; undefined for one that is neither. Built at each call. */
export function openApiV3(path: string, texts: KubernetesTexts, custom: readonly ResourceFacts[] = []): OpenApi | undefined {
  const isOfPath = ({ apiVersion }: ResourceFacts): boolean => pathOf(apiVersion) === path;
  const builtIn = servedResources.filter(isOfPath);
  if (builtIn.length > 0) return builtInDocument(builtIn, texts);
  const own = custom.filter(isOfPath);
  return own.length === 0 ? undefined : customOpenApiV3(own, texts);
}

function builtInDocument(resources: readonly ResourceFacts[], texts: KubernetesTexts): OpenApi {
  const bodies = resources.flatMap((resource) =>
    subresourcesOf(resource).flatMap(([, { body, intoContainer }]) => (body === undefined || intoContainer ? [] : [body.type])),
  );
  const types = [...resources.map(({ type }) => type), deleteOptionsBody.type, statusType, ...bodies];
  const roots = { types, listed: resources.filter(({ review }) => !review), apiVersions: resources.map(({ apiVersion }) => apiVersion) };
  return {
    openapi: '3.0.0',
    info: { title: 'k8shost', version: 'v1.36.4' },
    paths: Object.fromEntries(resources.flatMap((resource) => Object.entries(openApiPaths(resource)))),
    components: { schemas: openApiSchemas(roots, texts) },
  };
}
