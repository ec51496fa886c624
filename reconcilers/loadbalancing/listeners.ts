import type { EndpointSlice, Service } from '../../schemas/kubernetes/types.ts';
import type { Listener } from '../../domain/effect.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import { membersOf } from './members.ts';

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
