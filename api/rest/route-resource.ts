import { methodNotAllowedMessage } from '../../domain/rejection-message.ts';
import { failure, statusOf } from '../status.ts';
import type { Status } from '../status.ts';
import type { Subresource } from '../../domain/command.ts';
import { isMetricsResource } from '../../schemas/kubernetes/metrics-resources.ts';
import { subresourceOf } from '../../schemas/kubernetes/subresources.ts';
import { answerReview } from './answer-review.ts';
import { bindPod } from './bind-pod.ts';
import { createObject } from './create-object.ts';
import { createToken } from './create-token.ts';
import { deleteCollection } from './delete-collection.ts';
import { deleteObject } from './delete-object.ts';
import { evictPod } from './evict-pod.ts';
import { getObject } from './get-object.ts';
import { listObjects } from './list-objects.ts';
import { parseListOptions } from './list-options.ts';
import { patchObject } from './patch-object.ts';
import { replaceObject } from './replace-object.ts';
import type { Reply } from './reply.ts';
import { statusReply } from './reply.ts';
import type { ResourceRequest } from './rest-request.ts';
import { getScale, patchScale, replaceScale } from './scale.ts';
import type { IncludeObject } from './table/table.ts';
import { watchObjects } from './watch-objects.ts';

type Route = (request: ResourceRequest) => Promise<Reply>;

/** By method. Without a prototype: a method is whatever a client sends. */
type Routes = Readonly<Record<string, Route>>;
const routes = (table: Routes): Routes => Object.assign(Object.create(null) as object, table);

const collection = routes({ GET: listOrWatch, POST: createObject, DELETE: deleteCollection });
const object = routes({ GET: getObject, PUT: (request) => replaceObject(request), PATCH: (request) => patchObject(request), DELETE: deleteObject });

const part = (name: Exclude<Subresource, 'scale' | 'finalize'>): Routes =>
  routes({ GET: getObject, PUT: (request) => replaceObject(request, name), PATCH: (request) => patchObject(request, name) });

const subresources: Readonly<Record<string, Routes>> = {
  approval: part('approval'),
  binding: routes({ POST: bindPod }),
  ephemeralcontainers: part('ephemeralcontainers'),
  eviction: routes({ POST: evictPod }),
  finalize: routes({ PUT: (request) => replaceObject(request, 'finalize') }),
  resize: part('resize'),
  scale: routes({ GET: getScale, PUT: replaceScale, PATCH: patchScale }),
  status: part('status'),
  token: routes({ POST: createToken }),
};

/** 501 for what needs a running container, 404 for what the resource does not have. */
function subresourceRoute({ http, facts, subresource }: ResourceRequest): Route | Status {
  const [name = '', ...path] = subresource.split('/');
  const found = subresourceOf(facts, name);
  if (found?.intoContainer) return statusOf({ kind: 'not-implemented', message: `${facts.resource}/${name} is not served: the nodes run no containers` });
  const methods = found === undefined || path.length > 0 || !Object.hasOwn(subresources, name) ? undefined : subresources[name];
  return methods === undefined ? statusOf({ kind: 'unknown-resource', message: '' }) : (methods[http.method] ?? methodNotAllowed);
}

/** The route of a request, or why it has none. */
export function routeOf(request: ResourceRequest): Route | Status {
  const { http, facts, namespace, name, subresource } = request;
  if (isMetricsResource(facts)) return metricsRoute(request);
  if (facts.review) return http.method === 'POST' && name === '' ? answerReview : methodNotAllowed;
  if (subresource !== '') return subresourceRoute(request);
  if (name !== '') return object[http.method] ?? methodNotAllowed;
  // Only what has a namespace in its path can be created or deleted there.
  const overAll = facts.namespaced && namespace === '';
  const method = overAll && http.method !== 'GET' ? '' : http.method;
  if (method === 'DELETE' && facts.resource === 'namespaces') return methodNotAllowed;
  return collection[method] ?? methodNotAllowed;
}

/** Nothing is measured until there are node agents. */
function metricsRoute({ http, facts, name, subresource }: ResourceRequest): Route | Status {
  if (subresource !== '') return statusOf({ kind: 'unknown-resource', message: '' });
  if (http.method !== 'GET') return methodNotAllowed;
  if (name !== '') return statusOf({ kind: 'not-found', resource: `${facts.kind.toLowerCase()}.${facts.group}`, name });
  return () => Promise.resolve({ kind: 'list', facts, rows: [], metadata: {} });
}

const methodNotAllowed: Status = failure(405, 'MethodNotAllowed', methodNotAllowedMessage, {});

async function listOrWatch(request: ResourceRequest): Promise<Reply> {
  const options = parseListOptions(request.http.query);
  if (!options.ok) return statusReply(options.error);
  return options.value.watch ? watchObjects(request, options.value, includeObjectOf(request.http.query)) : listObjects(request, options.value);
}

/** What a Table's rows carry beside their cells. */
export function includeObjectOf(query: URLSearchParams): IncludeObject {
  const given = query.get('includeObject');
  return given === 'None' || given === 'Object' ? given : 'Metadata';
}
