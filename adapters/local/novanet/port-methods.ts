// PortService: one port an owner, with an address and a MAC that no other live port has.
import { randomUUID } from 'node:crypto';
import type { NamedPort } from '../../../domain/effect.ts';
import type { Labels } from '../../../domain/label-selector.ts';
import { listedPortLabels } from '../../../domain/listed-port-labels.ts';
import type { PortError } from '../../../domain/ports/port-error.ts';
import { sameTenant } from '../../../domain/ref.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import type { plasmacloud } from '../../../schemas/protobuf.ts';
import { refused } from '../../grpc/error-mapping.ts';
import { novanetMethods } from '../../grpc/methods/novanet.ts';
import { ownershipMessage, parseOwnership, parseTenant, type OwnedLister, type Ownership } from '../../grpc/ownership.ts';
import { parseNamedPorts } from '../../grpc/security-group.ts';
import { implement, type Implementation } from '../../grpc/server.ts';
import { listPage } from '../list-page.ts';
import type { Owned, OwnedStore } from '../owned-store.ts';
import type { PluggedPort } from './data-plane/network-change.ts';
import { macOf } from './mac.ts';
import type { Subnet, Subnets } from './subnets.ts';

export interface PortBody {
  readonly deviceId: string;
  readonly name: string;
  readonly subnetId: string;
  readonly address: string;
  readonly macAddress: string;
  /** These three are absent in what was kept before ports said them. */
  readonly node?: string;
  readonly namespace?: string;
  readonly namedPorts?: readonly NamedPort[];
}

type Wish = Required<Omit<PortBody, 'address' | 'macAddress'>>;
type PortMessage = plasmacloud.novanet.v1.Port.$Properties;
const portMessage = (port: Owned<PortBody>): PortMessage => ({
  ...port.body,
  namedPorts: [...(port.body.namedPorts ?? [])],
  ownership: ownershipMessage(port),
  id: port.id,
});

/** What hosts hear of it. */
export const pluggedPort = ({ address, macAddress, node = '', namespace = '', namedPorts = [] }: PortBody, labels: Labels): PluggedPort => ({
  address,
  macAddress,
  node,
  namespace,
  labels,
  namedPorts,
});

/** Ports with what they are listed by. */
export const listedPorts = (ports: OwnedStore<PortBody>): OwnedLister => ({
  listOwned: (query) => {
    const page = ports.listOwned(query);
    return { ...page, resources: page.resources.map((port) => ({ ...port, labels: listedPortLabels({ ...ports.byId(port.id)?.body, labels: port.labels }) })) };
  },
});

export function portMethods(ports: OwnedStore<PortBody>, subnets: Subnets, changed: (port: Owned<PortBody>, isThere: boolean) => void): Implementation[] {
  const addresses = new Set(ports.list().map((port) => port.body.address));
  const written = (): Promise<unknown> => Promise.all([subnets.written(), ports.written()]);
  const create = (ownership: Ownership, wish: Wish): Result<Owned<PortBody>, PortError> => {
    const subnet = subnets.ensure(ownership.tenant);
    if (!subnet.ok) return subnet;
    if (wish.subnetId !== '' && wish.subnetId !== subnet.value.id) return err(refused('NOT_FOUND', `there is no subnet ${wish.subnetId}`));
    const present = ports.find(ownership.tenant, ownership.owner);
    const taken = present ? ok(present.body) : place(subnet.value);
    if (!taken.ok) return taken;
    const { subnetId, address, macAddress } = taken.value;
    const id = present?.id ?? randomUUID();
    const body: PortBody = { ...wish, subnetId, address, macAddress };
    const port: Owned<PortBody> = { ...ownership, scope: '', id, body };
    ports.put(ownership, id, body);
    changed(port, true);
    return ok(port);
  };
  const place = (subnet: Subnet): Result<Pick<PortBody, 'subnetId' | 'address' | 'macAddress'>, PortError> => {
    const taken = subnets.takeAddress(subnet, (address) => addresses.has(address));
    if (!taken.ok) return taken;
    addresses.add(taken.value.address);
    return ok({ subnetId: subnet.id, address: taken.value.address, macAddress: macOf(taken.value.value) });
  };
  return [
    implement(novanetMethods.createPort, async ({ ownership, deviceId, name, subnetId, node, namespace, namedPorts }) => {
      const owner = parseOwnership(ownership);
      if (!owner.ok) return owner;
      if (deviceId === '') return err(refused('INVALID_ARGUMENT', 'device_id is required'));
      const named = parseNamedPorts(namedPorts);
      if (!named.ok) return named;
      const admitted = ports.admitEnsure(owner.value);
      if (!admitted.ok) return admitted;
      const port = create(owner.value, { deviceId, name, subnetId, node, namespace, namedPorts: named.value });
      await written();
      return port.ok ? ok(portMessage(port.value)) : port;
    }),
    implement(novanetMethods.deletePort, async ({ ownership }) => {
      const owner = parseOwnership(ownership);
      if (!owner.ok) return owner;
      const admitted = ports.admitRemove(owner.value);
      if (!admitted.ok) return admitted;
      const before = ports.remove(owner.value);
      if (before) {
        changed(before, false);
        addresses.delete(before.body.address);
        subnets.giveBack(before.body.address);
      }
      await written();
      return ok({});
    }),
    implement(novanetMethods.getPort, ({ tenant, portId }) => {
      const asker = parseTenant(tenant);
      if (!asker.ok) return asker;
      const port = ports.byId(portId);
      return port && sameTenant(asker.value, port.tenant) ? ok(portMessage(port)) : err(refused('NOT_FOUND', `there is no port ${portId}`));
    }),
    implement(novanetMethods.listPorts, (request) => {
      const listed = listPage(ports, request, (port) => request.deviceId === '' || port.body.deviceId === request.deviceId);
      return listed.ok ? ok({ ports: listed.value.page.map(portMessage), nextPageToken: listed.value.nextPageToken }) : listed;
    }),
  ];
}
