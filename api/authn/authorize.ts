import type { Identity } from '../../domain/ports/iam.ts';
import type { SubjectRulesReviewStatus } from '../../schemas/kubernetes/types.ts';
import { failure, splitResource } from '../status.ts';
import type { Status } from '../status.ts';

/** What a request wants, as Kubernetes' authorizers see it. */
export type Attributes =
  | {
      readonly path: string;
      /** The lower-case HTTP method. */
      readonly verb: string;
    }
  | {
      /** get, list, watch, create, update, patch, delete or deletecollection. */
      readonly verb: string;
      /** `deployments.apps`. */
      readonly resource: string;
      readonly subresource: string;
      /** '' for cluster-scoped resources and for lists over all namespaces. */
      readonly namespace: string;
      /** '' for collections. */
      readonly name: string;
    };

const mastersGroup = 'system:masters';
const viewersGroup = 'k8shost:viewers';

const readVerbs: readonly string[] = ['get', 'list', 'watch'];

/** What everybody may ask about themselves. Source: Kubernetes' system:basic-user role. */
const selfReviews: readonly string[] = [
  'selfsubjectaccessreviews.authorization.k8s.io',
  'selfsubjectrulesreviews.authorization.k8s.io',
  'selfsubjectreviews.authentication.k8s.io',
];

/** Paths that every authenticated user may read, a star standing for any end. Source: Kubernetes' system:discovery and system:public-info-viewer roles. */
const discoveryPaths: readonly string[] = [
  '/api',
  '/api/*',
  '/apis',
  '/apis/*',
  '/healthz',
  '/livez',
  '/openapi',
  '/openapi/*',
  '/readyz',
  '/version',
  '/version/',
];
/** What a service account may read besides. Source: Kubernetes' system:service-account-issuer-discovery role. */
const issuerPaths: readonly string[] = ['/.well-known/openid-configuration', '/.well-known/openid-configuration/', '/openid/v1/jwks', '/openid/v1/jwks/'];
const accountsGroup = 'system:serviceaccounts';
const publicPaths: readonly string[] = ['/healthz', '/livez', '/readyz', '/version', '/version/'];

const isDiscovery = (path: string): boolean => discoveryPaths.some((one) => one === path || (one.endsWith('*') && path.startsWith(one.slice(0, -1))));

/** Nothing when the identity may do it, else the 403 in Kubernetes' words. The tenant is not looked at: it comes from the identity. */
export function authorize(identity: Pick<Identity, 'principal' | 'groups'>, attributes: Attributes): Status | undefined {
  if (identity.groups.includes(mastersGroup)) return undefined;
  if ('path' in attributes) {
    if (attributes.verb === 'get' && isDiscovery(attributes.path)) return undefined;
    if (attributes.verb === 'get' && identity.groups.includes(accountsGroup) && issuerPaths.includes(attributes.path)) return undefined;
    return failure(
      403,
      'Forbidden',
      `forbidden: User ${JSON.stringify(identity.principal)} cannot ${attributes.verb} path ${JSON.stringify(attributes.path)}`,
      {},
    );
  }
  if (attributes.verb === 'create' && selfReviews.includes(attributes.resource)) return undefined;
  if (identity.groups.includes(viewersGroup) && readVerbs.includes(attributes.verb)) return undefined;
  return forbidden(identity.principal, attributes);
}

/** The rules that `authorize` goes by, as a SelfSubjectRulesReview tells them. */
export function rulesOf({ groups }: Pick<Identity, 'groups'>): SubjectRulesReviewStatus {
  const all = ['*'];
  const asked = [...Map.groupBy(selfReviews.map(splitResource), ({ group }) => group)].map(([group, reviews]) => ({
    verbs: ['create'],
    apiGroups: [group],
    resources: reviews.map(({ kind }) => kind),
  }));
  const masters = groups.includes(mastersGroup);
  return {
    resourceRules: [
      ...(masters ? [{ verbs: all, apiGroups: all, resources: all }] : []),
      ...(groups.includes(viewersGroup) && !masters ? [{ verbs: [...readVerbs], apiGroups: all, resources: all }] : []),
      ...asked,
    ],
    nonResourceRules: [
      ...(masters ? [{ verbs: all, nonResourceURLs: all }] : []),
      ...[discoveryPaths, publicPaths, ...(groups.includes(accountsGroup) ? [issuerPaths] : [])].map((paths) => ({
        verbs: ['get'],
        nonResourceURLs: [...paths],
      })),
    ],
    incomplete: false,
  };
}

function forbidden(principal: string, { verb, resource, subresource, namespace, name }: Extract<Attributes, { resource: string }>): Status {
  const { kind, group } = splitResource(resource);
  const subject = name === '' ? resource : `${resource} ${JSON.stringify(name)}`;
  const target = JSON.stringify(subresource === '' ? kind : `${kind}/${subresource}`);
  const scope = namespace === '' ? 'at the cluster scope' : `in the namespace ${JSON.stringify(namespace)}`;
  const message = `${subject} is forbidden: User ${JSON.stringify(principal)} cannot ${verb} resource ${target} in API group ${JSON.stringify(group)} ${scope}`;
  return failure(403, 'Forbidden', message, { ...(name === '' ? {} : { name }), ...(group === '' ? {} : { group }), kind });
}
