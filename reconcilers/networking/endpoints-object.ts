import type { Endpoint, Endpoints, Service } from '../../schemas/kubernetes/types.ts';
import { jsonEqual } from '../../domain/json-equal.ts';
import { newMetadata } from '../../domain/new-object.ts';
import type { Entry } from '../../domain/objects.ts';
import type { Step } from '../../domain/reconciler.ts';
import type { Ref } from '../../domain/ref.ts';
import type { PortGroup } from './endpoints-of.ts';
import { labelsOf } from './slices.ts';

/** Source: core endpoints controller: what is over it is left out (EPS-11). */
const addressesMax = 1000;
const overCapacity = 'endpoints.kubernetes.io/over-capacity';
const managedBy = { 'endpoints.kubernetes.io/managed-by': 'endpoint-controller' };

/** Those that people or others wrote are not ours to delete. */
export const isOwnEndpoints = (endpoints: Endpoints): boolean => endpoints.metadata.labels?.['endpoints.kubernetes.io/managed-by'] === 'endpoint-controller';

/** The older Endpoints of a Service; [] when they are right. */
export function endpointsStep(entry: Entry<Service>, ref: Ref, present: Entry<Endpoints> | undefined, groups: readonly PortGroup[]): readonly Step[] {
  const { metadata } = present?.object ?? { metadata: newMetadata({ name: ref.name, namespace: ref.namespace }) };
  const { annotations: { [overCapacity]: _truncated, ...annotations } = {}, ...kept } = metadata;
  const count = groups.reduce((sum, { endpoints }) => sum + endpoints.length, 0);
  const marks = { ...annotations, ...(count > addressesMax ? { [overCapacity]: 'truncated' } : {}) };
  const subsets = subsetsOf(entry.object, groups);
  const object: Endpoints = {
    apiVersion: 'v1',
    kind: 'Endpoints',
    metadata: {
      ...kept,
      labels: { ...labelsOf(entry.object), ...managedBy },
      ...(Object.keys(marks).length === 0 ? {} : { annotations: marks }),
    },
    ...(subsets.length === 0 ? {} : { subsets }),
  };
  if (present === undefined) return [{ submit: { verb: 'create', ref, object } }];
  if (jsonEqual(present.object, object)) return [];
  return [{ submit: { verb: 'replace', ref, object, precondition: { uid: metadata.uid, resourceVersion: String(present.sequence) } } }];
}

/** Ready and not ready addresses of the same ports; a terminating pod is in neither, and a pod that has none of the ports. */
function subsetsOf(service: Service, groups: readonly PortGroup[]): NonNullable<Endpoints['subsets']> {
  const wantsPorts = (service.spec?.ports ?? []).length > 0;
  const shown = groups
    .filter(({ ports }) => ports.length > 0 || !wantsPorts)
    .flatMap(({ ports, endpoints }) =>
      endpoints.filter((endpoint) => endpoint.conditions?.terminating !== true || isShownReady(endpoint)).map((endpoint) => ({ ports, endpoint })),
    );
  const chosen = new Set(
    [...shown.filter(({ endpoint }) => isShownReady(endpoint)), ...shown.filter(({ endpoint }) => !isShownReady(endpoint))].slice(0, addressesMax),
  );
  return groups.flatMap(({ ports }) => {
    const own = shown.filter((one) => one.ports === ports && chosen.has(one)).map(({ endpoint }) => endpoint);
    const ready = own.filter(isShownReady).map(addressOf);
    const notReady = own.filter((endpoint) => !isShownReady(endpoint)).map(addressOf);
    if (own.length === 0) return [];
    return [
      {
        ...(ready.length === 0 ? {} : { addresses: ready }),
        ...(notReady.length === 0 ? {} : { notReadyAddresses: notReady }),
        ...(ports.length === 0 ? {} : { ports: ports.map(({ name, ...port }) => ({ ...(name === '' ? {} : { name }), ...port })) }),
      },
    ];
  });
}

const isShownReady = (endpoint: Endpoint): boolean => endpoint.conditions?.ready === true;

const addressOf = ({ addresses, hostname, nodeName, targetRef }: Endpoint) => ({
  ip: addresses[0] ?? '',
  ...(hostname === undefined ? {} : { hostname }),
  ...(nodeName === undefined ? {} : { nodeName }),
  ...(targetRef === undefined ? {} : { targetRef }),
});
