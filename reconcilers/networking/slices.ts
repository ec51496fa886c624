import type { Endpoint, EndpointSlice, Service } from '../../schemas/kubernetes/types.ts';
import { safeSuffix } from '../../domain/hash.ts';
import { jsonEqual } from '../../domain/json-equal.ts';
import { controllerReference, newMetadata } from '../../domain/new-object.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import type { Step } from '../../domain/reconciler.ts';
import type { Ref } from '../../domain/ref.ts';
import { serviceNameLabel } from '../../domain/services-of-slice.ts';
import { endpointKey, type PortGroup } from './endpoints-of.ts';
import { packEndpoints } from './pack-endpoints.ts';

/** Names who writes a slice. */
export const managedByLabel = 'endpointslice.kubernetes.io/managed-by';
const managedBy = 'endpointslice-controller.k8s.io';
const headless = 'service.kubernetes.io/headless';
/** The cluster has one. */
const family = 'IPv4';

/** The Service's own, but for the one that says whether it is headless: that follows from it. Source: k8s.io/endpointslice setEndpointSliceLabels. */
export function labelsOf({ metadata, spec }: Service): Readonly<Record<string, string>> {
  const { [headless]: _said, ...labels } = metadata.labels ?? {};
  return { ...labels, ...(spec?.clusterIP === 'None' ? { [headless]: '' } : {}) };
}

/** What brings the slices of a Service in line with its endpoints; [] when they are. */
export function sliceSteps(objects: Objects, entry: Entry<Service>, groups: readonly PortGroup[]): readonly Step[] {
  const { ref } = entry;
  const present = objects
    .by<EndpointSlice>('slicesByService', `${ref.org}/${ref.project}/${ref.namespace}/${ref.name}`)
    .filter(({ object }) => object.metadata.labels?.[managedByLabel] === managedBy)
    .sort((a, b) => (a.ref.name < b.ref.name ? -1 : 1));
  // Those of a Service of the same name that is gone go with it, and those of a family that it has not: the type of a slice never changes.
  const isOwn = ({ addressType, metadata }: EndpointSlice): boolean =>
    addressType === family && metadata.ownerReferences?.some((owner) => owner.uid === entry.object.metadata.uid) === true;
  const own = present.filter(({ object }) => isOwn(object));
  const bins = new Map(own.map(({ ref: { name }, object }) => [name, { ports: object.ports ?? [], addresses: (object.endpoints ?? []).map(endpointKey) }]));
  const wanted = packEndpoints(bins, groups, (place) => `${ref.name}-${safeSuffix(`${entry.object.metadata.uid}/${place}`)}`);
  return [
    ...[...wanted].flatMap(([name, { ports, endpoints }]) =>
      sliceStep(
        entry,
        own.find((slice) => slice.ref.name === name),
        { ...ref, resource: 'endpointslices.discovery.k8s.io', name },
        ports,
        endpoints,
      ),
    ),
    ...present
      .filter((slice) => !wanted.has(slice.ref.name) || !own.includes(slice))
      .map((slice): Step => ({ submit: { verb: 'delete', ref: slice.ref, precondition: { uid: slice.object.metadata.uid } } })),
  ];
}

function sliceStep(
  entry: Entry<Service>,
  present: Entry<EndpointSlice> | undefined,
  ref: Ref,
  ports: PortGroup['ports'],
  endpoints: readonly Endpoint[],
): readonly Step[] {
  const metadata = present?.object.metadata ?? newMetadata({ name: ref.name, namespace: ref.namespace, ownerReferences: [controllerReference(entry.object)] });
  const labels = { ...labelsOf(entry.object), [serviceNameLabel]: entry.ref.name, [managedByLabel]: managedBy };
  const object: EndpointSlice = {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: { ...metadata, labels },
    addressType: family,
    endpoints,
    ports: ports.map((port) => ({ ...port })),
  };
  if (present === undefined) return [{ submit: { verb: 'create', ref, object } }];
  if (jsonEqual(present.object, object)) return [];
  return [{ submit: { verb: 'replace', ref, object, precondition: { uid: metadata.uid, resourceVersion: String(present.sequence) } } }];
}
