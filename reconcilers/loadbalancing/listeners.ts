import type { EndpointConditions, EndpointSlice, Service } from '../../schemas/kubernetes/types.ts';
import type { Listener, Member } from '../../domain/effect.ts';
import type { Entry, Objects } from '../../domain/objects.ts';

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
  const ready = membersThat(isReady, slices, portName, protocol);
  return ready.length > 0 ? ready : membersThat(stillServes, slices, portName, protocol);
}

type Conditions = EndpointConditions | undefined;

/** EPS-3: what is not said of ready and serving means true, of terminating false. */
const isReady = (conditions: Conditions): boolean => conditions?.ready !== false;
const stillServes = (conditions: Conditions): boolean => conditions?.terminating === true && conditions.serving !== false;

function membersThat(
  matches: (conditions: Conditions) => boolean,
  slices: readonly Entry<EndpointSlice>[],
  portName: string,
  protocol: string,
): readonly Member[] {
  const members = new Map<string, Member>();
  for (const { object } of slices) {
    if (object.addressType === 'FQDN') continue;
    const port = object.ports?.find((one) => (one.name ?? '') === portName && (one.protocol ?? 'TCP') === protocol)?.port;
    if (port === undefined) continue;
    for (const endpoint of object.endpoints ?? []) {
      const [address] = endpoint.addresses;
      if (address !== undefined && matches(endpoint.conditions)) members.set(`${address}:${port}`, { address, port });
    }
  }
  return [...members.values()].sort((a, b) => (a.address === b.address ? a.port - b.port : a.address < b.address ? -1 : 1));
}
