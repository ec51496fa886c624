// Endpoints that people write for a Service without a selector, as slices (EPS-12): whoever reads slices only finds them too.

import type { DiscoveryEndpointPort, Endpoint, EndpointAddress, Endpoints, EndpointSlice } from '../../schemas/kubernetes/types.ts';
import { safeSuffix } from '../../domain/hash.ts';
import { jsonEqual } from '../../domain/json-equal.ts';
import { controllerReference, newMetadata } from '../../domain/new-object.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import type { Step } from '../../domain/reconciler.ts';
import type { Ref } from '../../domain/ref.ts';
import { serviceNameLabel } from '../../domain/services-of-slice.ts';
import { parseIp } from '../../domain/validation/ip.ts';
import { endpointKey } from './endpoints-of.ts';
import { managedByLabel } from './slices.ts';

const managedBy = 'endpointslicemirroring-controller.k8s.io';
const skipMirrorLabel = 'endpointslice.kubernetes.io/skip-mirror';
/** Of a leader election of old times, which wrote itself into Endpoints every few seconds. */
const leaderAnnotation = 'control-plane.alpha.kubernetes.io/leader';
const notCopied = ['endpoints.kubernetes.io/last-change-trigger-time', 'kubectl.kubernetes.io/last-applied-configuration'];
/** As many as a slice may have. */
const endpointsPerSlice = 1000;

/** What brings the mirrored slices of a Service in line with its Endpoints; they go where there are none to mirror. Source: endpointslicemirroring. */
export function mirrorSteps(objects: Objects, service: Ref, endpoints: Entry<Endpoints> | undefined): readonly Step[] {
  const present = objects
    .by<EndpointSlice>('slicesByService', `${service.org}/${service.project}/${service.namespace}/${service.name}`)
    .filter(({ object }) => object.metadata.labels?.[managedByLabel] === managedBy);
  const wanted = endpoints !== undefined && isMirrored(endpoints.object) ? mirrorsOf(endpoints) : [];
  const kept = new Set(wanted.map(({ metadata }) => metadata.name));
  return [
    ...wanted.flatMap((slice) =>
      mirrorStep(
        { ...service, resource: 'endpointslices.discovery.k8s.io', name: slice.metadata.name },
        present.find(({ ref }) => ref.name === slice.metadata.name),
        slice,
      ),
    ),
    ...present
      .filter(({ ref }) => !kept.has(ref.name))
      .sort((a, b) => (a.ref.name < b.ref.name ? -1 : 1))
      .map(({ ref, object }): Step => ({ submit: { verb: 'delete', ref, precondition: { uid: object.metadata.uid } } })),
  ];
}

const isMirrored = ({ metadata }: Endpoints): boolean =>
  metadata.deletionTimestamp === undefined && metadata.labels?.[skipMirrorLabel] !== 'true' && metadata.annotations?.[leaderAnnotation] === undefined;

function mirrorStep(ref: Ref, present: Entry<EndpointSlice> | undefined, slice: EndpointSlice): readonly Step[] {
  if (present === undefined) return [{ submit: { verb: 'create', ref, object: slice } }];
  const { labels, annotations, ownerReferences } = slice.metadata;
  const { annotations: _old, ...metadata } = present.object.metadata;
  const object = { ...slice, metadata: { ...metadata, labels, ownerReferences, ...(annotations === undefined ? {} : { annotations }) } } as EndpointSlice;
  if (jsonEqual(present.object, object)) return [];
  return [{ submit: { verb: 'replace', ref, object, precondition: { uid: metadata.uid, resourceVersion: String(present.sequence) } } }];
}

/** A slice for each family and set of ports; more where one is full. */
function mirrorsOf({ object: { metadata, subsets = [] }, object }: Entry<Endpoints>): readonly EndpointSlice[] {
  const groups = new Map<string, { ports: readonly DiscoveryEndpointPort[]; addressType: string; endpoints: Map<string, Endpoint> }>();
  for (const { addresses = [], notReadyAddresses = [], ports = [] } of subsets) {
    const slicePorts = ports.map(({ name = '', ...port }) => ({ name, ...port }));
    for (const [list, ready] of [[addresses, true] as const, [notReadyAddresses, false] as const]) {
      for (const address of list) {
        const ip = parseIp(address.ip);
        if (ip === undefined) continue;
        const key = JSON.stringify([ip.family, slicePorts]);
        const group = groups.get(key) ?? { ports: slicePorts, addressType: ip.family, endpoints: new Map<string, Endpoint>() };
        groups.set(key, group);
        const endpoint = endpointOf(address, ip.canonical, ready);
        group.endpoints.set(endpointKey(endpoint), endpoint);
      }
    }
  }
  const annotations = Object.fromEntries(Object.entries(metadata.annotations ?? {}).filter(([key]) => !notCopied.includes(key)));
  const sliceOf = (name: string): EndpointSlice['metadata'] => ({
    ...newMetadata({ name, namespace: metadata.namespace ?? '', ownerReferences: [controllerReference(object)] }),
    labels: { ...metadata.labels, [serviceNameLabel]: metadata.name, [managedByLabel]: managedBy },
    ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
  });
  return [...groups].flatMap(([key, { ports, addressType, endpoints }]) =>
    chunks([...endpoints.values()]).map((chunk, place) => ({
      apiVersion: 'discovery.k8s.io/v1',
      kind: 'EndpointSlice',
      metadata: sliceOf(`${metadata.name}-${safeSuffix(`${metadata.uid}/${place}/${key}`)}`),
      addressType,
      endpoints: chunk,
      ports,
    })),
  );
}

const endpointOf = ({ hostname, nodeName, targetRef }: EndpointAddress, address: string, ready: boolean): Endpoint => ({
  addresses: [address],
  conditions: { ready },
  ...(hostname ? { hostname } : {}),
  ...(nodeName === undefined ? {} : { nodeName }),
  ...(targetRef === undefined ? {} : { targetRef }),
});

const chunks = (endpoints: readonly Endpoint[]): readonly (readonly Endpoint[])[] =>
  Array.from({ length: Math.ceil(endpoints.length / endpointsPerSlice) }, (_, at) => endpoints.slice(at * endpointsPerSlice, (at + 1) * endpointsPerSlice));
