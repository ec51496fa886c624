// The route of a Service with a cluster address: where what is sent to it goes. Which of the endpoints a node takes is the node's to choose,
// since it depends on the node (SVC-51).
import { effectFor } from '../../domain/effect-base.ts';
import type { EffectOf, RouteEndpoint, RoutePort } from '../../domain/effect.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import { affinitySecondsOf } from '../../domain/session-affinity.ts';
import { endpointsOfPort, isReadyEndpoint, stillServes } from '../../domain/slice-endpoints.ts';
import { sourceRangesOf } from '../../domain/source-ranges.ts';
import type { EndpointConditions, EndpointSlice, Service, ServicePort } from '../../schemas/kubernetes/types.ts';

/** Headless Services and ExternalNames have no address that anything could be sent to. */
export const mayHaveRoute = ({ spec }: Service): boolean => spec?.type !== 'ExternalName' && clusterAddressesOf(spec).length > 0;

export function routeOf(objects: Objects, entry: Entry<Service>): EffectOf<'ensure-service-route'> {
  const { ref, object } = entry;
  const { spec, status } = object;
  const slices = objects.by<EndpointSlice>('slicesByService', `${ref.org}/${ref.project}/${ref.namespace}/${ref.name}`);
  // SVC-38: with ipMode Proxy nodes must not cut the way short.
  const balanced = (status?.loadBalancer?.ingress ?? []).filter(({ ipMode }) => ipMode !== 'Proxy').flatMap(({ ip }) => ip ?? []);
  return {
    ...effectFor(objects, entry),
    kind: 'ensure-service-route',
    name: `${ref.namespace}/${ref.name}`,
    addresses: clusterAddressesOf(spec),
    // `externalIPs` are denied (SVC-35).
    externalAddresses: [...balanced].sort(),
    ports: (spec?.ports ?? []).map((port) => portOf(slices, port)),
    affinitySeconds: affinitySecondsOf(object),
    internalLocal: spec?.internalTrafficPolicy === 'Local',
    externalLocal: spec?.externalTrafficPolicy === 'Local',
    sourceRanges: [...sourceRangesOf(object)].sort(),
    healthCheckNodePort: spec?.healthCheckNodePort ?? 0,
  };
}

const clusterAddressesOf = (spec: Service['spec']): readonly string[] =>
  (spec?.clusterIPs ?? (spec?.clusterIP ? [spec.clusterIP] : [])).filter((address) => address !== '' && address !== 'None');

function portOf(slices: readonly Entry<EndpointSlice>[], { name = '', protocol = 'TCP', port, nodePort = 0 }: ServicePort): RoutePort {
  const endpoints = endpointsOfPort(slices, name, protocol, servesNow).map(({ address, port: target, endpoint }): RouteEndpoint => {
    const { conditions, nodeName = '', hints } = endpoint;
    return {
      address,
      port: target,
      node: nodeName,
      terminating: !isReadyEndpoint(conditions),
      forZones: (hints?.forZones ?? []).map((zone) => zone.name),
      forNodes: (hints?.forNodes ?? []).map((node) => node.name),
    };
  });
  return { name, protocol: protocol as RoutePort['protocol'], port, nodePort, endpoints };
}

const servesNow = (conditions: EndpointConditions | undefined): boolean => isReadyEndpoint(conditions) || stillServes(conditions);
