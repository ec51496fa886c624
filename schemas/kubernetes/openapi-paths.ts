import type { ResourceFacts } from '../../domain/schema-facts.ts';
import { schemaRef, type OpenApi } from './openapi-types.ts';
import { deleteOptionsBody, statusType, type BodyKind } from './resources.ts';
import { subresourcesOf, type SubresourceFacts } from './subresources.ts';

type Action = 'list' | 'get' | 'post' | 'put' | 'patch' | 'delete' | 'deletecollection';

const parameter = (name: string, place: 'query' | 'path', type: string): OpenApi => ({
  name,
  in: place,
  description: '',
  schema: { type, uniqueItems: true },
  ...(place === 'path' && { required: true }),
});
const query = (name: string, type = 'string'): OpenApi => parameter(name, 'query', type);

const writeParameters = [query('dryRun'), query('fieldManager'), query('fieldValidation')];
const selection = [query('continue'), query('fieldSelector'), query('labelSelector'), query('limit', 'integer')];
const deletion = [query('dryRun'), query('gracePeriodSeconds', 'integer'), query('orphanDependents', 'boolean'), query('propagationPolicy')];
/** What each action reads from the query; kubectl looks here before it sends dryRun and fieldValidation. */
const parameters: Readonly<Record<Action, readonly OpenApi[]>> = {
  list: [
    query('allowWatchBookmarks', 'boolean'),
    ...selection,
    query('resourceVersion'),
    query('resourceVersionMatch'),
    query('sendInitialEvents', 'boolean'),
    query('timeoutSeconds', 'integer'),
    query('watch', 'boolean'),
  ],
  get: [],
  post: writeParameters,
  put: writeParameters,
  patch: [...writeParameters, query('force', 'boolean')],
  delete: deletion,
  deletecollection: [...selection, ...deletion],
};

const patchTypes = ['application/apply-patch+yaml', 'application/json-patch+json', 'application/merge-patch+json', 'application/strategic-merge-patch+json'];

/** Paths of one resource with its subresources, `/apis/apps/v1/namespaces/{namespace}/deployments/{name}/status`. */
export function openApiPaths(resource: ResourceFacts): OpenApi {
  const root = resource.group === '' ? `/api/${resource.version}` : `/apis/${resource.apiVersion}`;
  const collection = resource.namespaced ? `${root}/namespaces/{namespace}/${resource.plural}` : `${root}/${resource.plural}`;
  if (resource.review) return { [collection]: pathItem(resource, collection, resource, ['post']) };
  const item = `${collection}/{name}`;
  const paths: Record<string, OpenApi> = {
    [collection]: pathItem(resource, collection, resource, ['list', 'post', 'deletecollection']),
    [item]: pathItem(resource, item, resource, ['get', 'put', 'patch', 'delete']),
  };
  if (resource.namespaced) paths[`${root}/${resource.plural}`] = pathItem(resource, `${root}/${resource.plural}`, resource, ['list']);
  for (const [name, facts] of subresourcesOf(resource)) paths[`${item}/${name}`] = subresourceItem(resource, `${item}/${name}`, facts);
  return paths;
}

const actionOf: Readonly<Record<string, Action>> = { create: 'post', get: 'get', update: 'put', patch: 'patch', delete: 'delete' };

function subresourceItem(resource: ResourceFacts, path: string, { verbs, body, intoContainer }: SubresourceFacts): OpenApi {
  const actions = verbs.flatMap((verb) => actionOf[verb] ?? []);
  return pathItem(resource, path, body ?? resource, actions, intoContainer);
}

const methodOf: Readonly<Partial<Record<Action, string>>> = { list: 'get', deletecollection: 'delete' };

function pathItem(resource: ResourceFacts, path: string, kind: BodyKind, actions: readonly Action[], connects = false): OpenApi {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => parameter(name, 'path', 'string'));
  const operations = actions.map(
    (action) => [methodOf[action] ?? action, connects ? connection(resource, path, kind, action) : operation(resource, path, kind, action)] as const,
  );
  return { ...Object.fromEntries<OpenApi>(operations), parameters: [...inPath, query('pretty')] };
}

function operation(resource: ResourceFacts, path: string, kind: BodyKind, action: Action): OpenApi {
  const code = action === 'post' ? '201' : '200';
  const answered = action === 'list' ? `${kind.type}List` : action === 'deletecollection' ? statusType : kind.type;
  return {
    ...described(resource, path, kind, action),
    parameters: parameters[action],
    ...requestBody(kind, action, resource.custom !== undefined),
    responses: { [code]: { description: '', content: { 'application/json': { schema: schemaRef(answered) } } } },
  };
}

/** Of a subresource that reaches into a container: what goes over it is no object. */
function connection(resource: ResourceFacts, path: string, kind: BodyKind, action: Action): OpenApi {
  return {
    ...described(resource, path, kind, action),
    parameters: [],
    responses: { '200': { description: '', content: { '*/*': { schema: { type: 'string' } } } } },
    'x-kubernetes-action': 'connect',
  };
}

function described(resource: ResourceFacts, path: string, kind: BodyKind, action: Action): OpenApi {
  const [group, version] = kind.apiVersion.includes('/') ? kind.apiVersion.split('/') : ['', kind.apiVersion];
  return {
    description: '',
    tags: [`${resource.group === '' ? 'core' : resource.group.split('.')[0]}_${resource.version}`],
    operationId: `${action}${path.replace(/\W+(\w)/g, (_separator, letter: string) => letter.toUpperCase()).replaceAll('}', '')}`,
    'x-kubernetes-action': action,
    'x-kubernetes-group-version-kind': { group, version, kind: kind.kind },
  };
}

function requestBody(kind: BodyKind, action: Action, custom: boolean): OpenApi {
  if (action === 'get' || action === 'list') return {};
  if (action === 'patch')
    return {
      requestBody: {
        content: Object.fromEntries(patchTypes.filter((type) => !custom || !type.includes('strategic')).map((type) => [type, { schema: { type: 'object' } }])),
        required: true,
      },
    };
  const deletes = action === 'delete' || action === 'deletecollection';
  const schema = schemaRef(deletes ? deleteOptionsBody.type : kind.type);
  return { requestBody: { content: { '*/*': { schema } }, ...(!deletes && { required: true }) } };
}
