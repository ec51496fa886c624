import type { Endpoint, Endpoints, EndpointSlice, Service } from '../../schemas/kubernetes/types.ts';
import { safeSuffix } from '../../domain/hash.ts';
import { jsonEqual } from '../../domain/json-equal.ts';
import { controllerReference, newMetadata } from '../../domain/new-object.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import type { Step } from '../../domain/reconciler.ts';
import type { Ref } from '../../domain/ref.ts';
import { endpointsOf, type PortGroup } from './endpoints-of.ts';

/** Source: k8s.io/endpointslice defaults (EPS packing): at most 100 endpoints a slice. */
const endpointsPerSlice = 100;
/** Source: core endpoints controller: what is over it is left out of the older Endpoints. */
const addressesMax = 1000;
const stepsMax = 100;

/** What brings the slices and the Endpoints of a Service in line with its pods; [] when they are. */
export function endpointSteps(objects: Objects, ref: Ref): readonly Step[] {
  const entry = objects.get<Service>(ref);
  const endpointsRef: Ref = { ...ref, resource: 'endpoints' };
  const endpoints = objects.get<Endpoints>(endpointsRef);
  if (entry === undefined || entry.object.metadata.deletionTimestamp !== undefined)
    return endpoints === undefined ? [] : [{ submit: { verb: 'delete', ref: endpointsRef, precondition: { uid: endpoints.object.metadata.uid } } }];
  if (entry.object.spec?.type === 'ExternalName' || Object.keys(entry.object.spec?.selector ?? {}).length === 0) return [];

  const groups = endpointsOf(objects, entry);
  return [...sliceSteps(objects, entry, groups), ...endpointsStep(entry, endpointsRef, endpoints, groups)].slice(0, stepsMax);
}

function sliceSteps(objects: Objects, entry: Entry<Service>, groups: readonly PortGroup[]): readonly Step[] {
  const { ref } = entry;
  const present = new Map(
    objects
      .by<EndpointSlice>('slicesByService', `${ref.org}/${ref.project}/${ref.namespace}/${ref.name}`)
      .filter((slice) => slice.object.metadata.labels?.['endpointslice.kubernetes.io/managed-by'] === managedBy)
      .map((slice) => [slice.ref.name, slice]),
  );
  const steps: Step[] = [];
  for (const wanted of wantedSlices(entry, groups)) {
    const found = present.get(wanted.metadata.name);
    present.delete(wanted.metadata.name);
    const sliceRef: Ref = { ...ref, resource: 'endpointslices.discovery.k8s.io', name: wanted.metadata.name };
    if (found === undefined) steps.push({ submit: { verb: 'create', ref: sliceRef, object: wanted } });
    else if (!jsonEqual([found.object.endpoints ?? [], found.object.ports ?? []], [wanted.endpoints, wanted.ports])) {
      const object: EndpointSlice = { ...found.object, endpoints: wanted.endpoints ?? [], ports: wanted.ports ?? [] };
      steps.push({ submit: { verb: 'replace', ref: sliceRef, object, precondition: { uid: found.object.metadata.uid, resourceVersion: String(found.sequence) } } });
    }
  }
  for (const surplus of present.values()) steps.push({ submit: { verb: 'delete', ref: surplus.ref, precondition: { uid: surplus.object.metadata.uid } } });
  return steps;
}

const managedBy = 'endpointslice-controller.k8s.io';

/** At least one slice, empty where there is no endpoint. Names follow from the Service's uid and the place, so two copies write the same. */
function wantedSlices(entry: Entry<Service>, groups: readonly PortGroup[]): readonly EndpointSlice[] {
  const chunks = groups.flatMap(({ ports, endpoints }) => chunked(endpoints).map((chunk) => ({ ports, endpoints: chunk })));
  return (chunks.length === 0 ? [{ ports: [], endpoints: [] }] : chunks).map(({ ports, endpoints }, index) => ({
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: newMetadata({
      name: `${entry.ref.name}-${safeSuffix(`${entry.object.metadata.uid}/${index}`)}`,
      namespace: entry.ref.namespace,
      labels: { ...entry.object.metadata.labels, 'kubernetes.io/service-name': entry.ref.name, 'endpointslice.kubernetes.io/managed-by': managedBy },
      ownerReferences: [controllerReference(entry.object)],
    }),
    addressType: 'IPv4',
    endpoints,
    ports: ports.map((port) => ({ ...port })),
  }));
}

function chunked(endpoints: readonly Endpoint[]): readonly (readonly Endpoint[])[] {
  const chunks: (readonly Endpoint[])[] = [];
  for (let from = 0; from < endpoints.length; from += endpointsPerSlice) chunks.push(endpoints.slice(from, from + endpointsPerSlice));
  return chunks;
}

function endpointsStep(entry: Entry<Service>, ref: Ref, present: Entry<Endpoints> | undefined, groups: readonly PortGroup[]): readonly Step[] {
  const subsets = subsetsOf(groups);
  if (present !== undefined && jsonEqual(present.object.subsets ?? [], subsets)) return [];
  if (present === undefined) {
    const object: Endpoints = {
      apiVersion: 'v1',
      kind: 'Endpoints',
      metadata: newMetadata({ name: ref.name, namespace: ref.namespace, labels: { ...entry.object.metadata.labels, 'endpoints.kubernetes.io/managed-by': 'endpoint-controller' } }),
      ...(subsets.length === 0 ? {} : { subsets }),
    };
    return [{ submit: { verb: 'create', ref, object } }];
  }
  const object: Endpoints = { ...present.object, subsets };
  return [{ submit: { verb: 'replace', ref, object, precondition: { uid: present.object.metadata.uid, resourceVersion: String(present.sequence) } } }];
}

/** Source: core endpoints controller: ready and not ready addresses of a subset, sorted; a terminating pod is in neither. */
function subsetsOf(groups: readonly PortGroup[]): NonNullable<Endpoints['subsets']> {
  let left = addressesMax;
  return groups.flatMap(({ ports, endpoints }) => {
    const shown = endpoints.filter((endpoint) => endpoint.conditions?.terminating !== true || endpoint.conditions.ready === true).slice(0, left);
    left -= shown.length;
    if (shown.length === 0) return [];
    const ready = shown.filter((endpoint) => endpoint.conditions?.ready === true).map(addressOf);
    const notReady = shown.filter((endpoint) => endpoint.conditions?.ready !== true).map(addressOf);
    return [
      {
        ...(ready.length === 0 ? {} : { addresses: ready }),
        ...(notReady.length === 0 ? {} : { notReadyAddresses: notReady }),
        ports: ports.map(({ name, ...port }) => ({ ...(name === '' ? {} : { name }), ...port })),
      },
    ];
  });
}

const addressOf = ({ addresses, hostname, nodeName, targetRef }: Endpoint) => ({
  ip: addresses[0] ?? '',
  ...(hostname === undefined ? {} : { hostname }),
  ...(nodeName === undefined ? {} : { nodeName }),
  ...(targetRef === undefined ? {} : { targetRef }),
});
