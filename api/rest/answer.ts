import type { SchemaFacts } from '../../domain/schema-facts.ts';
import type { Authenticate } from '../authn/authenticator.ts';
import { authorize } from '../authn/authorize.ts';
import { quarantined } from '../quarantined.ts';
import type { Identity } from '../../domain/ports/iam.ts';
import type { Tenant } from '../../domain/ref.ts';
import { withMetricsResources } from '../../schemas/kubernetes/metrics-resources.ts';
import { hasProtobuf } from '../../schemas/kubernetes/protobuf-kinds.ts';
import { failure, statusOf } from '../status.ts';
import type { Status } from '../status.ts';
import { attributesOf } from './attributes.ts';
import type { RestDeps } from './deps.ts';
import { withoutWatchPrefix } from './deprecated-watch.ts';
import { tooManyInFlight } from './in-flight.ts';
import { measuredRequest } from './measured-request.ts';
import { parseAccept } from './media-type.ts';
import { shownReply } from './converted-version.ts';
import { negotiate, offeredTypes, plainJson } from './negotiation.ts';
import type { Representation } from './negotiation.ts';
import { nonResourceReply, pageNotFound, publicReply } from './non-resource.ts';
import type { Reply } from './reply.ts';
import { statusReply } from './reply.ts';
import { parseResourcePath } from './request-path.ts';
import { factsFor } from './tenant-facts.ts';
import { unfitForm } from './unfit-form.ts';
import type { ResourcePath } from './request-path.ts';
import type { HttpRequest, ResourceRequest } from './rest-request.ts';
import { metricsContentType } from './request-metrics.ts';
import type { MeasuredRequest, RequestMetrics } from './request-metrics.ts';
import { routeOf } from './route-resource.ts';

export interface Answer {
  readonly reply: Reply;
  readonly representation: Representation;
  /** What it was about, and of which kind; undefined for what is no resource, or asked by nobody known. */
  readonly measured?: MeasuredRequest & { readonly kind: string };
  /** Is called when the reply has left: until then the request is one of those that its project has under way. */
  readonly left?: () => void;
}

/** A request's way: who is it → may they → does it exist → do it. Nothing about any tenant is told before the first two. */
export function createAnswer(deps: RestDeps, authenticate: Authenticate, metrics?: RequestMetrics): (http: HttpRequest) => Promise<Answer> {
  return async (given) => {
    const http = withoutWatchPrefix(given);
    const open = publicReply(http, deps);
    if (open !== undefined) return plain(open);
    const identity = await authenticate(http.header('authorization'));
    if (!identity.ok) return plain(statusReply(statusOf(identity.error)));
    if (http.header('impersonate-user') !== undefined) return plain(statusReply(statusOf({ kind: 'not-implemented', message: 'impersonation is not served' })));
    const path = parseResourcePath(http.path);
    const attributes = path && attributesOf(http, path);
    const refused = authorize(identity.value, attributes ?? { path: http.path, verb: http.method.toLowerCase() });
    if (refused !== undefined) return plain(statusReply(refused));
    const left = deps.inFlight.take(identity.value.tenant, attributes?.verb ?? http.method.toLowerCase());
    if (left === undefined) return plain(statusReply(tooManyInFlight));
    try {
      return { ...(await answerTo({ http, deps, identity: identity.value, path, attributes, metrics })), left };
    } catch (error) {
      left();
      throw error;
    }
  };
}

interface Known {
  readonly http: HttpRequest;
  readonly deps: RestDeps;
  readonly identity: Identity;
  readonly path: ResourcePath | undefined;
  readonly attributes: ReturnType<typeof attributesOf> | undefined;
  readonly metrics: RequestMetrics | undefined;
}

/** What somebody asks who may. */
async function answerTo({ http, deps, identity, path, attributes, metrics }: Known): Promise<Answer> {
  if (http.path === '/metrics' && http.method === 'GET' && metrics !== undefined) return plain(await metricsReply(deps, metrics, identity.tenant));
  if (path === undefined || attributes === undefined)
    return plain(http.method === 'GET' ? await nonResourceReply(http, withMetricsResources(factsFor(deps, identity.tenant)), deps) : pageNotFound);

  const facts = servedAt(factsFor(deps, identity.tenant), path);
  const protobuf = typeof facts !== 'string' && hasProtobuf(facts.type);
  const representation = negotiate(http.header('accept'), protobuf);
  if (representation === undefined) return plain(statusReply(notAcceptable(http.header('accept'), protobuf)));
  if (typeof facts === 'string') {
    const reply = facts === 'group' ? pageNotFound : statusReply(statusOf({ kind: 'unknown-resource', message: '' }));
    return { reply, representation };
  }
  const store = deps.storeOf(facts.resource);
  const quarantine = store.objects.quarantine(identity.tenant);
  if (quarantine !== undefined) return { reply: statusReply(statusOf(quarantined(identity.tenant, quarantine))), representation };
  const { namespace, name, subresource } = path;
  const request: ResourceRequest = {
    http,
    deps,
    identity,
    facts,
    store,
    namespace,
    name,
    subresource,
    representation,
  };
  const route = routeOf(request);
  const measured = { ...measuredRequest(identity, http, attributes, facts), kind: facts.kind };
  const found = typeof route === 'function' ? await shownReply(request, await route(request)) : statusReply(route);
  const unfit = unfitForm(found, representation, http.query);
  const reply = unfit === undefined ? found : statusReply(unfit);
  return { reply: withDeprecation(reply, facts.custom?.deprecation), representation, measured };
}

async function metricsReply(deps: RestDeps, metrics: RequestMetrics, tenant: Tenant): Promise<Reply> {
  const stored = factsFor(deps, tenant)
    .resources()
    .filter(({ converted, review }) => !converted && !review);
  const counts = stored.map(({ resource }) => [resource, deps.storeOf(resource).objects.list(tenant, resource).length] as const);
  return { kind: 'bytes', contentType: metricsContentType, body: await metrics.text(tenant, counts) };
}

/** A version that its definition calls deprecated says so at every answer that is one. */
const withDeprecation = (reply: Reply, deprecation: string | undefined): Reply =>
  deprecation === undefined || (reply.kind !== 'object' && reply.kind !== 'list') ? reply : { ...reply, warnings: [deprecation, ...(reply.warnings ?? [])] };

const plain = (reply: Reply): Answer => ({ reply, representation: plainJson });

/** Told in one way where a type is offered and not in the form that is asked, and in another where no type is. Source: apiserver negotiation. */
function notAcceptable(accept: string | undefined, protobuf: boolean): Status {
  const offered = offeredTypes(protobuf);
  const isOffered = parseAccept(accept ?? '').some(({ type }) => offered.includes(type));
  return isOffered
    ? failure(406, 'NotAcceptable', `only the following media types are accepted: ${offered.join(', ')}`)
    : failure(406, 'NotAcceptable', `406: Not Acceptable\n\nAvailable representations: ${offered.join(', ')}`, {});
}

/** The facts of the resource a path names; else whether its group or only the resource (or the version) is unknown. */
function servedAt(all: SchemaFacts, { group, version, plural, namespace }: ResourcePath): ResourceRequest['facts'] | 'group' | 'resource' {
  const facts = withMetricsResources(all);
  const found = facts.served(group, version, plural);
  if (found !== undefined) return found.namespaced || namespace === '' ? found : 'resource';
  return facts.resources().some((one) => one.group === group) ? 'resource' : 'group';
}
