import type { Endpoint, Node, Pod, Service } from '../../schemas/kubernetes/types.ts';
import { firstSelectorPair } from '../../domain/indexes.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import { hasEnded, isReady, isTerminating } from '../../domain/pod-state.ts';
import { hintsFor } from './endpoint-hints.ts';
import { namedPortsOf } from './named-ports.ts';

interface ResolvedPort {
  readonly name: string;
  readonly protocol: string;
  readonly port: number;
  readonly appProtocol?: string;
}

/** Endpoints that have the same ports: named target ports may resolve differently from pod to pod. */
export interface PortGroup {
  readonly ports: readonly ResolvedPort[];
  readonly endpoints: readonly Endpoint[];
}

/**
 * The pods a Service selects, as endpoints, grouped by the ports they resolve to; both in a stable order.
 * Source: k8s.io/endpointslice utils (EPS-2 to EPS-5): a pod without address, that has ended or whose node is gone is none; a terminating one is not ready and
 * serving while its Ready condition holds; publishNotReadyAddresses makes every one ready.
 */
export function endpointsOf(objects: Objects, entry: Entry<Service>): readonly PortGroup[] {
  const groups = new Map<string, { ports: readonly ResolvedPort[]; endpoints: Endpoint[] }>();
  for (const pod of selectedPods(objects, entry)) {
    const ports = resolvePorts(entry.object, pod.object);
    const key = JSON.stringify(ports);
    const group = groups.get(key) ?? { ports, endpoints: [] };
    groups.set(key, group);
    group.endpoints.push(endpointOf(objects, entry.object, pod));
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/** What makes two endpoints the same one. */
export const endpointKey = (endpoint: Endpoint): string => `${endpoint.targetRef?.uid ?? ''}/${endpoint.addresses[0] ?? ''}`;

function selectedPods(objects: Objects, { ref, object }: Entry<Service>): readonly Entry<Pod>[] {
  const pair = firstSelectorPair(object);
  if (pair === undefined) return [];
  const selector = Object.entries(object.spec?.selector ?? {});
  return objects
    .by<Pod>('podsByLabel', `${ref.org}/${ref.project}/${ref.namespace}/${pair}`)
    .filter((pod) => selector.every(([label, value]) => pod.object.metadata.labels?.[label] === value) && pod.object.status?.podIP && !hasEnded(pod.object))
    .filter((pod) => object.spec?.publishNotReadyAddresses === true || nodeOf(objects, pod) !== undefined)
    .sort((a, b) => (a.ref.name < b.ref.name ? -1 : 1));
}

/** Ports whose name the pod does not know are left out. */
function resolvePorts(service: Service, pod: Pod): readonly ResolvedPort[] {
  return (service.spec?.ports ?? []).flatMap((port) => {
    const protocol = port.protocol ?? 'TCP';
    const target = port.targetPort ?? port.port;
    const number = typeof target === 'number' ? target : namedPort(pod, target, protocol);
    return number === undefined
      ? []
      : [{ name: port.name ?? '', protocol, port: number, ...(port.appProtocol === undefined ? {} : { appProtocol: port.appProtocol }) }];
  });
}

const namedPort = (pod: Pod, name: string, protocol: string): number | undefined =>
  namedPortsOf(pod).find((port) => port.name === name && port.protocol === protocol)?.port;

function endpointOf(objects: Objects, service: Service, entry: Entry<Pod>): Endpoint {
  const { ref, object: pod } = entry;
  const serving = isReady(pod);
  const terminating = isTerminating(pod);
  const nodeName = pod.spec?.nodeName;
  const zone = nodeOf(objects, entry)?.metadata.labels?.[zoneLabel];
  const conditions = { ready: service.spec?.publishNotReadyAddresses === true || (serving && !terminating), serving, terminating };
  return {
    addresses: [pod.status?.podIP ?? ''],
    conditions,
    ...hintsFor(service, { conditions, ...(nodeName === undefined ? {} : { nodeName }), ...(zone === undefined ? {} : { zone }) }),
    ...(pod.spec?.hostname && pod.spec.subdomain === service.metadata.name ? { hostname: pod.spec.hostname } : {}),
    ...(nodeName === undefined ? {} : { nodeName }),
    targetRef: { kind: 'Pod', namespace: ref.namespace, name: ref.name, uid: pod.metadata.uid },
    ...(zone === undefined ? {} : { zone }),
  };
}

export const zoneLabel = 'topology.kubernetes.io/zone';

const nodeOf = (objects: Objects, { ref, object }: Entry<Pod>): Node | undefined =>
  objects.get<Node>({ org: ref.org, project: ref.project, resource: 'nodes', namespace: '', name: object.spec?.nodeName ?? '' })?.object;
