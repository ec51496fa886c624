import type { Endpoint, EndpointConditions, EndpointSlice } from '../schemas/kubernetes/types.ts';
import type { Entry } from './objects.ts';

export interface SliceEndpoint {
  readonly address: string;
  /** What the Service's port is on this endpoint. */
  readonly port: number;
  readonly endpoint: Endpoint;
}

type Conditions = EndpointConditions | undefined;

/** EPS-3: what is not said of ready and serving means true, of terminating false. */
export const isReadyEndpoint = (conditions: Conditions): boolean => conditions?.ready !== false;
export const stillServes = (conditions: Conditions): boolean => conditions?.terminating === true && conditions.serving !== false;

/** The endpoints of a Service's port that match, each once, sorted by address, then port. A slice without the port has none. */
export function endpointsOfPort(
  slices: readonly Entry<EndpointSlice>[],
  portName: string,
  protocol: string,
  matches: (conditions: Conditions) => boolean,
): readonly SliceEndpoint[] {
  const found = new Map<string, SliceEndpoint>();
  for (const { object } of slices) {
    if (object.addressType === 'FQDN') continue;
    const port = object.ports?.find((one) => (one.name ?? '') === portName && (one.protocol ?? 'TCP') === protocol)?.port;
    if (port === undefined) continue;
    for (const endpoint of object.endpoints ?? []) {
      const [address] = endpoint.addresses;
      if (address !== undefined && matches(endpoint.conditions)) found.set(`${address}:${port}`, { address, port, endpoint });
    }
  }
  return [...found.values()].sort((a, b) => (a.address === b.address ? a.port - b.port : a.address < b.address ? -1 : 1));
}
