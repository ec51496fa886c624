import type { Endpoint, Service } from '../../schemas/kubernetes/types.ts';

/**
 * For whom an endpoint is the nearest: its own zone, and its own node where the Service prefers that; none while it is not ready. A proxy
 * that finds no hint for where it is uses every endpoint. Source: k8s.io/endpointslice trafficdist (EPS-10).
 */
export function hintsFor({ spec }: Service, { conditions, zone, nodeName }: Pick<Endpoint, 'conditions' | 'zone' | 'nodeName'>): Pick<Endpoint, 'hints'> {
  const preference = spec?.trafficDistribution;
  if (preference === undefined || conditions?.ready !== true) return {};
  const hints = {
    ...(zone === undefined ? {} : { forZones: [{ name: zone }] }),
    ...(nodeName === undefined || preference !== 'PreferSameNode' ? {} : { forNodes: [{ name: nodeName }] }),
  };
  return Object.keys(hints).length === 0 ? {} : { hints };
}
