// The Service by which pods ask for names, and the slice that leads it to the resolver. Both come back when somebody takes them away; a Service that selects
// pods is its owner's own DNS, and gets no slice from here.
import type { ApiObject } from '../../domain/api-object.ts';
import { clusterDnsAddress, clusterDnsLabels, clusterDnsNamespace, clusterDnsPorts, clusterDnsRef, resolverAddress } from '../../domain/cluster-dns.ts';
import type { Wish } from '../../domain/command.ts';
import { jsonEqual } from '../../domain/json-equal.ts';
import { eventWish } from '../../domain/kubernetes-event.ts';
import { controllerReference, newMetadata } from '../../domain/new-object.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import { act, settled, type Plan, type Refusal, type Step } from '../../domain/reconciler.ts';
import { messageOf } from '../../domain/rejection-message.ts';
import type { Ref, Tenant } from '../../domain/ref.ts';
import { serviceNameLabel } from '../../domain/services-of-slice.ts';
import type { EndpointSlice, Service } from '../../schemas/kubernetes/types.ts';

const managedByLabel = 'endpointslice.kubernetes.io/managed-by';
const managedBy = 'k8shost-dns';

const namespaceOf = (objects: Objects, { org, project }: Tenant): Entry | undefined =>
  objects.get({ org, project, resource: 'namespaces', namespace: '', name: clusterDnsNamespace });

/** Of a project whose namespace for it is there. */
export function makeClusterDns(objects: Objects, ref: Ref): Plan {
  const namespace = namespaceOf(objects, ref);
  if (namespace === undefined || namespace.object.metadata.deletionTimestamp !== undefined) return settled;
  const spec = { type: 'ClusterIP', clusterIP: clusterDnsAddress, ports: clusterDnsPorts.map((one) => ({ ...one, targetPort: one.port })) };
  const metadata = newMetadata({ name: ref.name, namespace: ref.namespace, labels: clusterDnsLabels });
  const object: ApiObject & Record<string, unknown> = { apiVersion: 'v1', kind: 'Service', metadata, spec };
  return act({ summary: 'the cluster has no DNS Service', detail: { clusterIP: clusterDnsAddress } }, { submit: { verb: 'create', ref, object } });
}

/** What brings the slice in line; [] when it is. */
export function resolverSteps(objects: Objects, { ref, object: service }: Entry<Service>): readonly Step[] {
  const sliceRef: Ref = { ...ref, resource: 'endpointslices.discovery.k8s.io' };
  const present = objects.get<EndpointSlice>(sliceRef);
  const { metadata, spec } = service;
  if (metadata.deletionTimestamp !== undefined) return [];
  if (Object.keys(spec?.selector ?? {}).length > 0 || spec?.type === 'ExternalName') {
    if (present?.object.metadata.labels?.[managedByLabel] !== managedBy) return [];
    return [{ submit: { verb: 'delete', ref: sliceRef, precondition: { uid: present.object.metadata.uid } } }];
  }
  const object: EndpointSlice = {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: {
      ...(present?.object.metadata ?? newMetadata({ name: ref.name, namespace: ref.namespace })),
      ownerReferences: [controllerReference(service)],
      labels: { ...clusterDnsLabels, [serviceNameLabel]: ref.name, [managedByLabel]: managedBy },
    },
    addressType: 'IPv4',
    endpoints: [{ addresses: [resolverAddress], conditions: { ready: true, serving: true, terminating: false } }],
    ports: clusterDnsPorts.map((one) => ({ ...one })),
  };
  if (present === undefined) return [{ submit: { verb: 'create', ref: sliceRef, object } }];
  if (jsonEqual(present.object, object)) return [];
  const precondition = { uid: present.object.metadata.uid, resourceVersion: String(present.sequence) };
  return [{ submit: { verb: 'replace', ref: sliceRef, object, precondition } }];
}

/** Its address may be somebody else's already; the worker asks again, ever later. */
export function tellOfClusterDns(objects: Objects, { wish, rejection }: Refusal, nowMs: number): readonly Wish[] {
  const namespace = namespaceOf(objects, wish.ref);
  if (namespace === undefined || wish.verb !== 'create' || wish.ref.resource !== clusterDnsRef(wish.ref).resource) return [];
  const message = `The Service kube-dns, by which pods ask for names, cannot be made: ${messageOf(rejection)}. It needs ${clusterDnsAddress}: give another Service that has it another address`;
  return [eventWish(namespace.ref, namespace.object, { type: 'Warning', reason: 'FailedCreate', message, component: managedBy }, nowMs)];
}
