import type { Member } from '../../domain/effect.ts';
import type { Entry } from '../../domain/objects.ts';
import { endpointsOfPort, isReadyEndpoint, stillServes } from '../../domain/slice-endpoints.ts';
import type { EndpointSlice } from '../../schemas/kubernetes/types.ts';

/** The ready endpoints of a Service's port; where none is, those that end and still serve (SVC-50, DRN-4). */
export function membersOf(slices: readonly Entry<EndpointSlice>[], portName: string, protocol: string): readonly Member[] {
  const ready = endpointsOfPort(slices, portName, protocol, isReadyEndpoint);
  const members = ready.length > 0 ? ready : endpointsOfPort(slices, portName, protocol, stillServes);
  return members.map(({ address, port }) => ({ address, port }));
}
