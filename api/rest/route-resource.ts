import { failure, methodNotAllowedMessage, statusOf } from '../status.ts';
import type { Status } from '../status.ts';
import { bindPod } from './bind-pod.ts';
import { createObject } from './create-object.ts';
import { deleteCollection } from './delete-collection.ts';
import { deleteObject } from './delete-object.ts';
import { getObject } from './get-object.ts';
import { listObjects } from './list-objects.ts';
import { parseListOptions } from './list-options.ts';
import type { PageSnapshots } from './page-snapshots.ts';
import { patchObject } from './patch-object.ts';
import { replaceObject } from './replace-object.ts';
import type { Reply } from './reply.ts';
import { statusReply } from './reply.ts';
import type { ResourceRequest } from './rest-request.ts';
import { getScale, patchScale, replaceScale } from './scale.ts';
import type { IncludeObject } from './table/table.ts';
import { watchObjects } from './watch-objects.ts';

type Route = (request: ResourceRequest, snapshots: PageSnapshots) => Promise<Reply>;

/** By method. Without a prototype: a method is whatever a client sends. */
type Routes = Readonly<Record<string, Route>>;
const routes = (table: Routes): Routes => Object.assign(Object.create(null) as object, table);

const collection = routes({ GET: listOrWatch, POST: createObject, DELETE: deleteCollection });
const object = routes({ GET: getObject, PUT: (request) => replaceObject(request), PATCH: (request) => patchObject(request), DELETE: deleteObject });

const subresources: Readonly<Record<string, Routes>> = {
  status: routes({ GET: getObject, PUT: (request) => replaceObject(request, 'status'), PATCH: (request) => patchObject(request, 'status') }),
  scale: routes({ GET: getScale, PUT: replaceScale, PATCH: patchScale }),
  binding: routes({ POST: bindPod }),
  finalize: routes({ PUT: (request) => replaceObject(request, 'finalize') }),
};

/** Subresources that reach into a running container; by resource. */
const intoContainers: ReadonlyMap<string, readonly string[]> = new Map([
  ['pods', ['attach', 'exec', 'log', 'portforward', 'proxy']],
  ['services', ['proxy']],
  ['nodes', ['proxy']],
]);

function withoutRoute(resource: string, subresource: string): Status {
  const [name = ''] = subresource.split('/');
  if (intoContainers.get(resource)?.includes(name) !== true) return statusOf({ kind: 'unknown-resource', message: '' });
  return statusOf({ kind: 'not-implemented', message: `${resource}/${name} is not served: the nodes run no containers` });
}

/** The route of a request; 501 for a subresource that needs containers, 404 for another that is not served, 405 for a method that the path does not have. */
export function routeOf({ http, facts, namespace, name, subresource }: ResourceRequest): Route | Status {
  if (facts.review) return statusOf({ kind: 'not-implemented', message: `${facts.resource} are not served yet` });
  if (subresource !== '') {
    const found = facts.subresources.includes(subresource) ? subresources[subresource] : undefined;
    return found === undefined ? withoutRoute(facts.resource, subresource) : (found[http.method] ?? methodNotAllowed);
  }
  if (name !== '') return object[http.method] ?? methodNotAllowed;
  // Only what has a namespace in its path can be created or deleted there.
  const overAll = facts.namespaced && namespace === '';
  const method = overAll && http.method !== 'GET' ? '' : http.method;
  if (method === 'DELETE' && facts.resource === 'namespaces') return methodNotAllowed;
  return collection[method] ?? methodNotAllowed;
}

const methodNotAllowed: Status = failure(405, 'MethodNotAllowed', methodNotAllowedMessage, {});

async function listOrWatch(request: ResourceRequest, snapshots: PageSnapshots): Promise<Reply> {
  const options = parseListOptions(request.http.query);
  if (!options.ok) return statusReply(options.error);
  return options.value.watch ? watchObjects(request, options.value, includeObjectOf(request.http.query)) : listObjects(request, options.value, snapshots);
}

/** What a Table's rows carry beside their cells. */
export function includeObjectOf(query: URLSearchParams): IncludeObject {
  const given = query.get('includeObject');
  return given === 'None' || given === 'Object' ? given : 'Metadata';
}
