// Which port a container has. A pod's is made by the networking reconciler, with the pod's uid as its device, before the pod starts: it is
// looked up among the tenant's ports, so a uid that somebody made up finds nothing. A container of no pod gets a port of the plugin's own.
import { isIP } from 'node:net';
import { err, ok, type Result } from '../../../domain/result.ts';
import { cniError, type CniError } from '../cni-error.ts';
import type { Attachment } from '../environment.ts';
import { portOwner, portOwnerPrefix } from '../names.ts';
import type { NetworkConfig } from '../network-config.ts';
import type { NovaNetChannel } from './channel.ts';
import { calls, type PortMessage, type SubnetMessage } from './messages.ts';

export interface Plug {
  readonly port: PortMessage;
  readonly subnet: SubnetMessage;
}

const pageSize = 1_000;
const pagesMax = 100;

export async function podPort(novanet: NovaNetChannel, config: NetworkConfig, podUid: string): Promise<Result<PortMessage, CniError>> {
  const found = await novanet.call(calls.listPorts, { tenant: config.tenant, deviceId: podUid, pageSize: 1, pageToken: '' });
  if (!found.ok) return found;
  const [port] = found.value.ports;
  return port ? ok(port) : err(cniError('tryAgainLater', `NovaNET has no port of pod ${podUid} for ${config.tenant.orgId}/${config.tenant.projectId}`));
}

/** The same port again when it is repeated. `revision` must grow with time: a container that was taken away may come again. */
export const ownPort = (novanet: NovaNetChannel, config: NetworkConfig, attachment: Attachment, revision: number): Promise<Result<PortMessage, CniError>> =>
  novanet.call(calls.createPort, {
    ownership: { tenant: config.tenant, owner: portOwner(config, attachment), revision },
    deviceId: attachment.containerId,
    name: `${config.name}/${attachment.ifname}`,
    subnetId: config.subnetId,
  });

/** What `ownPort` made; a container of many networks has many. */
export async function containerPort(novanet: NovaNetChannel, config: NetworkConfig, attachment: Attachment): Promise<Result<PortMessage, CniError>> {
  const found = await novanet.call(calls.listPorts, { tenant: config.tenant, deviceId: attachment.containerId, pageSize, pageToken: '' });
  if (!found.ok) return found;
  const port = found.value.ports.find(({ ownership }) => ownership?.owner === portOwner(config, attachment));
  return port ? ok(port) : err(cniError('differs', `NovaNET has no port of container ${attachment.containerId}`));
}

/** A success when there is none. */
export const releasePort = (novanet: NovaNetChannel, config: NetworkConfig, owner: string, revision: number): Promise<Result<object, CniError>> =>
  novanet.call(calls.deletePort, { ownership: { tenant: config.tenant, owner, revision } });

/** The ports that this plugin made on this node for this network. */
export async function ownPorts(
  novanet: NovaNetChannel,
  config: NetworkConfig,
): Promise<Result<readonly { readonly owner: string; readonly revision: number }[], CniError>> {
  const owned: { owner: string; revision: number }[] = [];
  let pageToken = '';
  for (let page = 0; page < pagesMax; page++) {
    const answer = await novanet.call(calls.listOwned, { tenant: config.tenant, ownerPrefix: portOwnerPrefix(config), pageSize, pageToken });
    if (!answer.ok) return answer;
    for (const { ownership } of answer.value.resources) if (ownership) owned.push({ owner: ownership.owner, revision: ownership.revision });
    pageToken = answer.value.nextPageToken;
    if (pageToken === '') break;
  }
  return ok(owned);
}

/** The port with the subnet that it is on; its gateway and its resolvers are the subnet's. */
export async function plugOf(novanet: NovaNetChannel, config: NetworkConfig, port: PortMessage): Promise<Result<Plug, CniError>> {
  if (config.subnetId !== '' && port.subnetId !== config.subnetId)
    return err(cniError('config', `the port is on subnet ${port.subnetId}, the configuration says ${config.subnetId}`));
  const subnet = await novanet.call(calls.getSubnet, { tenant: config.tenant, subnetId: port.subnetId });
  if (!subnet.ok) return subnet;
  // Two networks without a number would be one.
  if (subnet.value.vni === 0) return err(cniError('novanet', 'NovaNET says no number of the network', `subnet ${subnet.value.id}`));
  return isSound(port, subnet.value)
    ? ok({ port, subnet: subnet.value })
    : err(cniError('novanet', `NovaNET's port ${port.id} has no address that can be used`));
}

/** What becomes part of a command is what it claims to be. */
const isSound = (port: PortMessage, subnet: SubnetMessage): boolean =>
  isAddress(port.address) &&
  /^([0-9a-f]{2}:){5}[0-9a-f]{2}$/i.test(port.macAddress) &&
  /\/[0-9]{1,3}$/.test(subnet.cidr) &&
  (subnet.gateway === '' || isAddress(subnet.gateway)) &&
  subnet.vni <= vniMax;
/** A VNI has 24 bits. */
const vniMax = 16_777_215;
const isAddress = (text: string): boolean => isIP(text) !== 0 && /^[0-9a-f.:]+$/i.test(text);
