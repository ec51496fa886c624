import type { ResourceFacts } from '../../domain/schema-facts.ts';

/** A kind that comes as a request body only; it is not stored and has no list. */
export type BodyKind = Pick<ResourceFacts, 'apiVersion' | 'kind' | 'type'>;

const core = { group: '', version: 'v1', apiVersion: 'v1', categories: [], shortNames: [], subresources: [] } as const;
const coreType = (kind: string): string => `io.k8s.api.core.v1.${kind}`;

/**
 * What is served, written by hand: names, short names, categories and subresources are facts of the API server's registry and
 * not in the API sources. Sorted by group, then resource.
 * Source: Kubernetes 1.36 discovery (`kubectl api-resources`).
 */
export const servedResources: readonly ResourceFacts[] = [
  {
    ...core,
    resource: 'configmaps',
    plural: 'configmaps',
    singular: 'configmap',
    shortNames: ['cm'],
    kind: 'ConfigMap',
    namespaced: true,
    type: coreType('ConfigMap'),
  },
  {
    ...core,
    resource: 'endpoints',
    plural: 'endpoints',
    singular: 'endpoints',
    shortNames: ['ep'],
    kind: 'Endpoints',
    namespaced: true,
    type: coreType('Endpoints'),
  },
  { ...core, resource: 'events', plural: 'events', singular: 'event', shortNames: ['ev'], kind: 'Event', namespaced: true, type: coreType('Event') },
  {
    ...core,
    resource: 'namespaces',
    plural: 'namespaces',
    singular: 'namespace',
    shortNames: ['ns'],
    kind: 'Namespace',
    namespaced: false,
    subresources: ['finalize', 'status'],
    type: coreType('Namespace'),
  },
  {
    ...core,
    resource: 'nodes',
    plural: 'nodes',
    singular: 'node',
    shortNames: ['no'],
    kind: 'Node',
    namespaced: false,
    subresources: ['status'],
    type: coreType('Node'),
  },
  {
    ...core,
    resource: 'persistentvolumeclaims',
    plural: 'persistentvolumeclaims',
    singular: 'persistentvolumeclaim',
    shortNames: ['pvc'],
    kind: 'PersistentVolumeClaim',
    namespaced: true,
    subresources: ['status'],
    type: coreType('PersistentVolumeClaim'),
  },
  {
    ...core,
    resource: 'persistentvolumes',
    plural: 'persistentvolumes',
    singular: 'persistentvolume',
    shortNames: ['pv'],
    kind: 'PersistentVolume',
    namespaced: false,
    subresources: ['status'],
    type: coreType('PersistentVolume'),
  },
  {
    ...core,
    resource: 'pods',
    plural: 'pods',
    singular: 'pod',
    shortNames: ['po'],
    categories: ['all'],
    kind: 'Pod',
    namespaced: true,
    subresources: ['binding', 'status'],
    type: coreType('Pod'),
  },
  { ...core, resource: 'secrets', plural: 'secrets', singular: 'secret', kind: 'Secret', namespaced: true, type: coreType('Secret') },
  {
    ...core,
    resource: 'serviceaccounts',
    plural: 'serviceaccounts',
    singular: 'serviceaccount',
    shortNames: ['sa'],
    kind: 'ServiceAccount',
    namespaced: true,
    type: coreType('ServiceAccount'),
  },
  {
    ...core,
    resource: 'services',
    plural: 'services',
    singular: 'service',
    shortNames: ['svc'],
    categories: ['all'],
    kind: 'Service',
    namespaced: true,
    subresources: ['status'],
    type: coreType('Service'),
  },
  {
    resource: 'deployments.apps',
    plural: 'deployments',
    singular: 'deployment',
    shortNames: ['deploy'],
    categories: ['all'],
    group: 'apps',
    version: 'v1',
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    namespaced: true,
    subresources: ['scale', 'status'],
    type: 'io.k8s.api.apps.v1.Deployment',
  },
  {
    resource: 'replicasets.apps',
    plural: 'replicasets',
    singular: 'replicaset',
    shortNames: ['rs'],
    categories: ['all'],
    group: 'apps',
    version: 'v1',
    apiVersion: 'apps/v1',
    kind: 'ReplicaSet',
    namespaced: true,
    subresources: ['scale', 'status'],
    type: 'io.k8s.api.apps.v1.ReplicaSet',
  },
  {
    resource: 'leases.coordination.k8s.io',
    plural: 'leases',
    singular: 'lease',
    shortNames: [],
    categories: [],
    group: 'coordination.k8s.io',
    version: 'v1',
    apiVersion: 'coordination.k8s.io/v1',
    kind: 'Lease',
    namespaced: true,
    subresources: [],
    type: 'io.k8s.api.coordination.v1.Lease',
  },
  {
    resource: 'endpointslices.discovery.k8s.io',
    plural: 'endpointslices',
    singular: 'endpointslice',
    shortNames: [],
    categories: [],
    group: 'discovery.k8s.io',
    version: 'v1',
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    namespaced: true,
    subresources: [],
    type: 'io.k8s.api.discovery.v1.EndpointSlice',
  },
  {
    resource: 'storageclasses.storage.k8s.io',
    plural: 'storageclasses',
    singular: 'storageclass',
    shortNames: ['sc'],
    categories: [],
    group: 'storage.k8s.io',
    version: 'v1',
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    namespaced: false,
    subresources: [],
    type: 'io.k8s.api.storage.v1.StorageClass',
  },
];

/** pods/binding. */
export const bindingBody: BodyKind = { apiVersion: 'v1', kind: 'Binding', type: coreType('Binding') };
/** deployments/scale, replicasets/scale. */
export const scaleBody: BodyKind = { apiVersion: 'autoscaling/v1', kind: 'Scale', type: 'io.k8s.api.autoscaling.v1.Scale' };
/** Body of DELETE. Clients name it by the group of what they delete or by `meta.k8s.io/v1`. */
export const deleteOptionsBody: BodyKind = { apiVersion: 'meta.k8s.io/v1', kind: 'DeleteOptions', type: 'io.k8s.apimachinery.pkg.apis.meta.v1.DeleteOptions' };

export const bodyKinds: readonly BodyKind[] = [bindingBody, scaleBody, deleteOptionsBody];
