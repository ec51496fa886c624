// What the messages of the typed services tell beside the whole object.
import type { ApiObject, ObjectMeta } from '../../domain/api-object.ts';
import type { Deployment, Node, Pod, Service } from '../../schemas/kubernetes/types.ts';
import type { k8shost } from '../../schemas/protobuf.ts';

/** A bookmark's object has little more than a resourceVersion. */
type Read<T> = Partial<Omit<T, 'metadata'>> & { readonly metadata: ObjectMeta };

/** The object of a reply; a Status (a create that the log had done long ago) reads as an object without anything. */
export const readJson = <T extends ApiObject>(json: Uint8Array): Read<T> => JSON.parse(Buffer.from(json).toString('utf8')) as Read<T>;

export const metadataOf = (metadata: Partial<ObjectMeta>): k8shost.v1.ObjectMeta.$Properties => ({
  name: metadata.name ?? '',
  namespace: metadata.namespace ?? '',
  uid: metadata.uid ?? '',
  resourceVersion: metadata.resourceVersion ?? '',
  labels: { ...metadata.labels },
  annotations: { ...metadata.annotations },
  creationTimestamp: metadata.creationTimestamp ?? '',
  generation: metadata.generation ?? 0,
});

export const podSummary = ({ spec, status }: Read<Pod>): k8shost.v1.Pod.$Properties => ({
  phase: status?.phase ?? '',
  nodeName: spec?.nodeName ?? '',
  podIp: status?.podIP ?? '',
});

export const serviceSummary = ({ spec, status }: Read<Service>): k8shost.v1.Service.$Properties => ({
  type: spec?.type ?? '',
  clusterIp: spec?.clusterIP ?? '',
  loadBalancerIps: (status?.loadBalancer?.ingress ?? []).flatMap(({ ip }) => (ip === undefined ? [] : [ip])),
});

export const deploymentSummary = ({ spec, status }: Read<Deployment>): k8shost.v1.Deployment.$Properties => ({
  replicas: spec?.replicas ?? 0,
  readyReplicas: status?.readyReplicas ?? 0,
  availableReplicas: status?.availableReplicas ?? 0,
});

export const nodeSummary = ({ status }: Read<Node>): k8shost.v1.Node.$Properties => ({
  ready: (status?.conditions ?? []).some(({ type, status }) => type === 'Ready' && status === 'True'),
  internalIp: (status?.addresses ?? []).find(({ type }) => type === 'InternalIP')?.address ?? '',
});
