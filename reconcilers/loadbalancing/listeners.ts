import type { EndpointSlice, Service } from '../../schemas/kubernetes/types.ts';
import type { Listener, Member } from '../../domain/effect.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import { endpointsOfPort, isReadyEndpoint, stillServes } from '../../domain/slice-endpoints.ts';

/** One listener a Service port (TCP and UDP), its members the endpoints that connections may go to, with the port they resolve it to. */
export function listenersOf(objects: Objects, { ref, object }: Entry<Service>): readonly Listener[] {
  const slices = objects.by<EndpointSlice>('slicesByService', `${ref.org}/${ref.project}/${ref.namespace}/${ref.name}`);
  return (object.spec?.ports ?? []).flatMap((port) => {
    const protocol = port.protocol ?? 'TCP';
    if (protocol !== 'TCP' && protocol !== 'UDP') return [];
    const name = port.name ?? '';
    return [{ name: name || `${protocol.toLowerCase()}-${port.port}`, protocol, port: port.port, members: membersOf(slices, name, protocol) }];
  });
}

/** The ready ones; where none is, those that end and still serve (SVC-50, DRN-4). */
function membersOf(slices: readonly Entry<EndpointSlice>[], portName: string, protocol: string): readonly Member[] {
  const ready = endpointsOfPort(slices, portName, protocol, isReadyEndpoint);
  const members = ready.length > 0 ? ready : endpointsOfPort(slices, portName, protocol, stillServes);
  return members.map(({ address, port }) => ({ address, port }));
}
