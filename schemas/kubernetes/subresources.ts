import type { ResourceFacts } from '../../domain/schema-facts.ts';
import { bodyOf, type BodyKind } from './resource-table.ts';

/** What can be done with a subresource: discovery, OpenAPI and the router all read this. */
export interface SubresourceFacts {
  /** Of discovery, sorted. */
  readonly verbs: readonly string[];
  /** What it takes and gives, where that is not the resource's own kind. */
  readonly body?: BodyKind;
  /** It reaches into a running container: in discovery as everywhere, and 501 until nodes run containers. */
  readonly intoContainer?: true;
}

/** pods/binding. */
export const bindingBody = bodyOf('v1', 'core', 'Binding');
/** Scale of deployments, replicasets, statefulsets and replicationcontrollers. */
export const scaleBody = bodyOf('autoscaling/v1', 'autoscaling', 'Scale');
/** pods/eviction. */
export const evictionBody = bodyOf('policy/v1', 'policy', 'Eviction');
/** serviceaccounts/token. */
export const tokenRequestBody = bodyOf('authentication.k8s.io/v1', 'authentication', 'TokenRequest');

const parts = ['get', 'patch', 'update'] as const;
const connect = ['create', 'get'] as const;
const proxied = ['create', 'delete', 'get', 'patch', 'update'] as const;
const options = (kind: string): Pick<SubresourceFacts, 'body' | 'intoContainer'> => ({ body: bodyOf('v1', 'core', kind), intoContainer: true });

const byName: Readonly<Record<string, SubresourceFacts>> = {
  approval: { verbs: parts },
  attach: { verbs: connect, ...options('PodAttachOptions') },
  binding: { verbs: ['create'], body: bindingBody },
  ephemeralcontainers: { verbs: parts },
  eviction: { verbs: ['create'], body: evictionBody },
  exec: { verbs: connect, ...options('PodExecOptions') },
  finalize: { verbs: ['update'] },
  log: { verbs: ['get'], intoContainer: true },
  portforward: { verbs: connect, ...options('PodPortForwardOptions') },
  resize: { verbs: parts },
  scale: { verbs: parts, body: scaleBody },
  status: { verbs: parts },
  token: { verbs: ['create'], body: tokenRequestBody },
};

/** `proxy` takes another kind at each resource. */
const proxies: Readonly<Record<string, SubresourceFacts>> = {
  nodes: { verbs: proxied, ...options('NodeProxyOptions') },
  pods: { verbs: proxied, ...options('PodProxyOptions') },
  services: { verbs: proxied, ...options('ServiceProxyOptions') },
};

const find = (table: Readonly<Record<string, SubresourceFacts>>, name: string): SubresourceFacts | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** Undefined for what the resource does not have. Source: discovery of a kube-apiserver 1.36. */
export function subresourceOf({ resource, subresources }: Pick<ResourceFacts, 'resource' | 'subresources'>, name: string): SubresourceFacts | undefined {
  if (!subresources.includes(name)) return undefined;
  return name === 'proxy' ? find(proxies, resource) : find(byName, name);
}

/** All of a resource, by name; a definition's in its order. */
export const subresourcesOf = (facts: Pick<ResourceFacts, 'resource' | 'subresources' | 'custom'>): readonly (readonly [string, SubresourceFacts])[] =>
  (facts.custom ? facts.subresources : facts.subresources.toSorted()).flatMap((name) => {
    const found = subresourceOf(facts, name);
    return found === undefined ? [] : [[name, found] as const];
  });
