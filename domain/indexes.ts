import type { ApiObject } from './api-object.ts';
import type { IndexName } from './objects.ts';
import { isInternalResource, type Ref } from './ref.ts';
import type { PersistentVolume, Pod, Service } from '../schemas/kubernetes/types.ts';

/** The keys under which an object is found in an index; [] when it is not in it. Pure, and stable for equal objects. */
type KeysOf = (ref: Ref, object: ApiObject) => readonly string[];

const none: readonly string[] = [];
const tenantKey = (ref: Ref, ...rest: string[]): string => [ref.org, ref.project, ...rest].join('/');
const namespaceKey = (ref: Ref, ...rest: string[]): string => tenantKey(ref, ref.namespace, ...rest);

/** The one pair a Service is indexed under: any pod it selects carries it, so a pod's labels find every Service that may select it. */
export function firstSelectorPair(service: Service): string | undefined {
  return Object.entries(service.spec?.selector ?? {})
    .map(([label, value]) => `${label}=${value}`)
    .sort()[0];
}

export const indexes: Readonly<Record<IndexName, KeysOf>> = {
  // A claim carries the uid of the object it was made with: only what Kubernetes clients see is found by uid.
  uid: (ref, object) => (isInternalResource(ref.resource) ? none : [tenantKey(ref, object.metadata.uid)]),
  owner: (ref, object) => object.metadata.ownerReferences?.map((owner) => tenantKey(ref, owner.uid)) ?? none,
  podsByNode: (ref, object) => {
    const node = ref.resource === 'pods' ? (object as Pod).spec?.nodeName : undefined;
    return node ? [tenantKey(ref, node)] : none;
  },
  podsByLabel: (ref, object) =>
    ref.resource === 'pods' ? Object.entries(object.metadata.labels ?? {}).map(([label, value]) => namespaceKey(ref, `${label}=${value}`)) : none,
  servicesBySelector: (ref, object) => {
    const pair = ref.resource === 'services' ? firstSelectorPair(object as Service) : undefined;
    return pair === undefined ? none : [namespaceKey(ref, pair)];
  },
  slicesByService: (ref, object) => {
    const service = ref.resource === 'endpointslices.discovery.k8s.io' ? object.metadata.labels?.['kubernetes.io/service-name'] : undefined;
    return service ? [namespaceKey(ref, service)] : none;
  },
  podsByClaim: (ref, object) => {
    if (ref.resource !== 'pods') return none;
    const claims = (object as Pod).spec?.volumes?.flatMap((volume) => volume.persistentVolumeClaim?.claimName ?? []) ?? [];
    return [...new Set(claims)].map((claim) => namespaceKey(ref, claim));
  },
  volumesByClaim: (ref, object) => {
    const claim = ref.resource === 'persistentvolumes' ? (object as PersistentVolume).spec?.claimRef : undefined;
    return claim?.namespace && claim.name ? [tenantKey(ref, claim.namespace, claim.name)] : none;
  },
};

export const indexNames = Object.keys(indexes) as readonly IndexName[];
