// The Service by which pods ask for names, and the slice that leads it to the resolver. Both come back when somebody takes them away; a Service that selects
// pods is its owner's own DNS, and gets no slice from here.
import type { ApiObject, Json } from '../../domain/api-object.ts';
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
  const spec = { type: 'ClusterIP', clusterIP: clusterDnsAddress, ports: dnsPortsOfService };
  const metadata = newMetadata({ name: ref.name, namespace: ref.namespace, labels: clusterDnsLabels });
  const object: ApiObject & Record<string, unknown> = { apiVersion: 'v1', kind: 'Service', metadata, spec };
  return act({ summary: 'the cluster has no DNS Service', detail: { clusterIP: clusterDnsAddress } }, { submit: { verb: 'create', ref, object } });
}

interface Mending {
  readonly summary: string;
  readonly step: Step;
}

const ofSlice = (submit: Wish): Mending => ({ summary: 'the slice that leads the DNS Service to the resolver', step: { submit } });

/** What brings its ports, or else its slice, in line, unless it is its owner's own; undefined when they are. More ports may stay. */
export function mendClusterDns(objects: Objects, { ref, object: service }: Entry<Service>): Mending | undefined {
  const sliceRef: Ref = { ...ref, resource: 'endpointslices.discovery.k8s.io' };
  const present = objects.get<EndpointSlice>(sliceRef);
  const { metadata, spec } = service;
  if (metadata.deletionTimestamp !== undefined) return undefined;
  if (Object.keys(spec?.selector ?? {}).length > 0 || spec?.type === 'ExternalName') {
    if (present?.object.metadata.labels?.[managedByLabel] !== managedBy) return undefined;
    return ofSlice({ verb: 'delete', ref: sliceRef, precondition: { uid: present.object.metadata.uid } });
  }
  const ports = portsWish(ref, service);
  if (ports !== undefined) return { summary: 'the ports by which pods ask for names', step: { submit: ports } };
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
  if (present === undefined) return ofSlice({ verb: 'create', ref: sliceRef, object });
  if (jsonEqual(present.object, object)) return undefined;
  const precondition = { uid: present.object.metadata.uid, resourceVersion: String(present.sequence) };
  return ofSlice({ verb: 'replace', ref: sliceRef, object, precondition });
}

const dnsPortsOfService = clusterDnsPorts.map((one) => ({ ...one, targetPort: one.port }));

/** Pods ask at these whatever became of them: who edits them away takes names from the whole project. */
function portsWish(ref: Ref, { metadata, spec }: Service): Wish | undefined {
  const present = spec?.ports ?? [];
  const isThere = ({ name, protocol, port }: (typeof clusterDnsPorts)[number]): boolean =>
    present.some((one) => one.name === name && one.port === port && (one.protocol ?? 'TCP') === protocol);
  if (clusterDnsPorts.every(isThere)) return undefined;
  const others = present.filter((one) =>
    clusterDnsPorts.every(({ name, protocol, port }) => one.name !== name && (one.port !== port || one.protocol !== protocol)),
  );
  const patch = { spec: { ports: [...dnsPortsOfService, ...others] as unknown as Json } };
  return { verb: 'patch', ref, patchType: 'merge', patch, precondition: { uid: metadata.uid } };
}

/** Its address may be somebody else's already; the worker asks again, ever later. */
export function tellOfClusterDns(objects: Objects, { wish, rejection }: Refusal, nowMs: number): readonly Wish[] {
  const namespace = namespaceOf(objects, wish.ref);
  if (namespace === undefined || wish.verb !== 'create' || wish.ref.resource !== clusterDnsRef(wish.ref).resource) return [];
  const message = `The Service kube-dns, by which pods ask for names, cannot be made: ${messageOf(rejection)}. It needs ${clusterDnsAddress}: give another Service that has it another address`;
  return [eventWish(namespace.ref, namespace.object, { type: 'Warning', reason: 'FailedCreate', message, component: managedBy }, nowMs)];
}
