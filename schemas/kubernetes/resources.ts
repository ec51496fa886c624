import type { ResourceFacts } from '../../domain/schema-facts.ts';
import { group, reviewed, type BodyKind } from './resource-table.ts';
import { bindingBody, evictionBody, scaleBody, tokenRequestBody } from './subresources.ts';

export type { BodyKind } from './resource-table.ts';

const intoContainers = ['attach', 'exec', 'log', 'portforward', 'proxy'] as const;
const all = { categories: ['all'] } as const;
const apiExtensions = { categories: ['api-extensions'] } as const;
const status = { subresources: ['status'] } as const;
const scaled = ['scale', 'status'] as const;
const clusterScoped = { namespaced: false } as const;

/**
 * What is served, written by hand: names, short names, categories, subresources and verbs are facts of the API server's registry and
 * not in the API sources. Groups in the order of Kubernetes' discovery, resources by name; of a group with several versions the
 * preferred one comes first.
 * Source: discovery of a kube-apiserver 1.36.
 */
/** From a module of their own, as the name of the type tells. */
const customResourceDefinitions = group('apiextensions.k8s.io', 'v1', 'apiextensions', [
  {
    plural: 'customresourcedefinitions',
    kind: 'CustomResourceDefinition',
    shortNames: ['crd', 'crds'],
    ...apiExtensions,
    ...clusterScoped,
    subresources: ['status'],
  },
]).map((facts) => ({ ...facts, type: 'io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinition' }));

export const servedResources: readonly ResourceFacts[] = [
  ...group('', 'v1', 'core', [
    { plural: 'configmaps', kind: 'ConfigMap', shortNames: ['cm'] },
    { plural: 'endpoints', kind: 'Endpoints', shortNames: ['ep'] },
    { plural: 'events', kind: 'Event', shortNames: ['ev'] },
    { plural: 'limitranges', kind: 'LimitRange', shortNames: ['limits'] },
    { plural: 'namespaces', kind: 'Namespace', shortNames: ['ns'], ...clusterScoped, subresources: ['finalize', 'status'] },
    { plural: 'nodes', kind: 'Node', shortNames: ['no'], ...clusterScoped, subresources: ['proxy', 'status'] },
    { plural: 'persistentvolumeclaims', kind: 'PersistentVolumeClaim', shortNames: ['pvc'], ...status },
    { plural: 'persistentvolumes', kind: 'PersistentVolume', shortNames: ['pv'], ...clusterScoped, ...status },
    {
      plural: 'pods',
      kind: 'Pod',
      shortNames: ['po'],
      ...all,
      subresources: [...intoContainers, 'binding', 'ephemeralcontainers', 'eviction', 'resize', 'status'].sort(),
    },
    { plural: 'podtemplates', kind: 'PodTemplate' },
    { plural: 'replicationcontrollers', kind: 'ReplicationController', shortNames: ['rc'], ...all, subresources: scaled },
    { plural: 'resourcequotas', kind: 'ResourceQuota', shortNames: ['quota'], ...status },
    { plural: 'secrets', kind: 'Secret' },
    { plural: 'serviceaccounts', kind: 'ServiceAccount', shortNames: ['sa'], subresources: ['token'] },
    { plural: 'services', kind: 'Service', shortNames: ['svc'], ...all, subresources: ['proxy', 'status'] },
  ]),
  ...group('apps', 'v1', 'apps', [
    { plural: 'controllerrevisions', kind: 'ControllerRevision' },
    { plural: 'daemonsets', kind: 'DaemonSet', shortNames: ['ds'], ...all, ...status },
    { plural: 'deployments', kind: 'Deployment', shortNames: ['deploy'], ...all, subresources: scaled },
    { plural: 'replicasets', kind: 'ReplicaSet', shortNames: ['rs'], ...all, subresources: scaled },
    { plural: 'statefulsets', kind: 'StatefulSet', shortNames: ['sts'], ...all, subresources: scaled },
  ]),
  ...group('events.k8s.io', 'v1', 'events', [{ plural: 'events', kind: 'Event', shortNames: ['ev'], storedAs: 'events' }]),
  ...reviewed('authentication.k8s.io', 'v1', 'authentication', [
    { plural: 'selfsubjectreviews', kind: 'SelfSubjectReview', ...clusterScoped },
    { plural: 'tokenreviews', kind: 'TokenReview', ...clusterScoped },
  ]),
  ...reviewed('authorization.k8s.io', 'v1', 'authorization', [
    { plural: 'localsubjectaccessreviews', kind: 'LocalSubjectAccessReview' },
    { plural: 'selfsubjectaccessreviews', kind: 'SelfSubjectAccessReview', ...clusterScoped },
    { plural: 'selfsubjectrulesreviews', kind: 'SelfSubjectRulesReview', ...clusterScoped },
    { plural: 'subjectaccessreviews', kind: 'SubjectAccessReview', ...clusterScoped },
  ]),
  ...group('autoscaling', 'v2', 'autoscaling', [
    { plural: 'horizontalpodautoscalers', kind: 'HorizontalPodAutoscaler', shortNames: ['hpa'], ...all, ...status },
  ]),
  ...group('autoscaling', 'v1', 'autoscaling', [
    {
      plural: 'horizontalpodautoscalers',
      kind: 'HorizontalPodAutoscaler',
      shortNames: ['hpa'],
      ...all,
      ...status,
      storedAs: 'horizontalpodautoscalers.autoscaling',
    },
  ]),
  ...group('batch', 'v1', 'batch', [
    { plural: 'cronjobs', kind: 'CronJob', shortNames: ['cj'], ...all, ...status },
    { plural: 'jobs', kind: 'Job', ...all, ...status },
  ]),
  ...group('certificates.k8s.io', 'v1', 'certificates', [
    {
      plural: 'certificatesigningrequests',
      kind: 'CertificateSigningRequest',
      shortNames: ['csr'],
      ...clusterScoped,
      subresources: ['approval', 'status'],
    },
  ]),
  ...group('networking.k8s.io', 'v1', 'networking', [
    { plural: 'ingressclasses', kind: 'IngressClass', ...clusterScoped },
    { plural: 'ingresses', kind: 'Ingress', shortNames: ['ing'], ...status },
    { plural: 'ipaddresses', kind: 'IPAddress', shortNames: ['ip'], ...clusterScoped },
    { plural: 'networkpolicies', kind: 'NetworkPolicy', shortNames: ['netpol'] },
    { plural: 'servicecidrs', kind: 'ServiceCIDR', ...clusterScoped, ...status },
  ]),
  ...group('policy', 'v1', 'policy', [{ plural: 'poddisruptionbudgets', kind: 'PodDisruptionBudget', shortNames: ['pdb'], ...status }]),
  ...group('rbac.authorization.k8s.io', 'v1', 'rbac', [
    { plural: 'clusterrolebindings', kind: 'ClusterRoleBinding', ...clusterScoped },
    { plural: 'clusterroles', kind: 'ClusterRole', ...clusterScoped },
    { plural: 'rolebindings', kind: 'RoleBinding' },
    { plural: 'roles', kind: 'Role' },
  ]),
  ...group('storage.k8s.io', 'v1', 'storage', [
    { plural: 'csidrivers', kind: 'CSIDriver', ...clusterScoped },
    { plural: 'csinodes', kind: 'CSINode', ...clusterScoped },
    { plural: 'csistoragecapacities', kind: 'CSIStorageCapacity' },
    { plural: 'storageclasses', kind: 'StorageClass', shortNames: ['sc'], ...clusterScoped },
    { plural: 'volumeattachments', kind: 'VolumeAttachment', ...clusterScoped, ...status },
    { plural: 'volumeattributesclasses', kind: 'VolumeAttributesClass', shortNames: ['vac'], ...clusterScoped },
  ]),
  ...group('admissionregistration.k8s.io', 'v1', 'admissionregistration', [
    { plural: 'mutatingwebhookconfigurations', kind: 'MutatingWebhookConfiguration', ...apiExtensions, ...clusterScoped },
    { plural: 'validatingadmissionpolicies', kind: 'ValidatingAdmissionPolicy', ...apiExtensions, ...clusterScoped, ...status },
    { plural: 'validatingadmissionpolicybindings', kind: 'ValidatingAdmissionPolicyBinding', ...apiExtensions, ...clusterScoped },
    { plural: 'validatingwebhookconfigurations', kind: 'ValidatingWebhookConfiguration', ...apiExtensions, ...clusterScoped },
  ]),
  ...customResourceDefinitions,
  ...group('scheduling.k8s.io', 'v1', 'scheduling', [{ plural: 'priorityclasses', kind: 'PriorityClass', shortNames: ['pc'], ...clusterScoped }]),
  ...group('coordination.k8s.io', 'v1', 'coordination', [{ plural: 'leases', kind: 'Lease' }]),
  ...group('node.k8s.io', 'v1', 'node', [{ plural: 'runtimeclasses', kind: 'RuntimeClass', ...clusterScoped }]),
  ...group('discovery.k8s.io', 'v1', 'discovery', [{ plural: 'endpointslices', kind: 'EndpointSlice' }]),
];

/** Body of DELETE. Clients name it by the group of what they delete or by `meta.k8s.io/v1`. */
export const deleteOptionsBody: BodyKind = { apiVersion: 'meta.k8s.io/v1', kind: 'DeleteOptions', type: 'io.k8s.apimachinery.pkg.apis.meta.v1.DeleteOptions' };

export const bodyKinds: readonly BodyKind[] = [bindingBody, scaleBody, evictionBody, tokenRequestBody, deleteOptionsBody];

/** What lists carry beside their items, and what answers that show no object: in OpenAPI only. */
export const listMetaType = 'io.k8s.apimachinery.pkg.apis.meta.v1.ListMeta';
export const statusType = 'io.k8s.apimachinery.pkg.apis.meta.v1.Status';
