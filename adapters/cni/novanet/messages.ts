// The calls of schemas/plasmacloud/novanet/v1/novanet.proto that the plugin makes, with the fields it needs.
import type { Shape } from './wire.ts';

const string = (field: number) => [field, 'string'] as const;
const number = (field: number) => [field, 'number'] as const;

const tenant = { orgId: string(1), projectId: string(2) };
const ownership = { tenant: [1, tenant], owner: string(2), revision: number(3) } as const satisfies Shape;
const subnet = { id: string(2), cidr: string(3), gateway: string(4), dnsServers: [5, 'string', 'repeated'], vni: number(6) } as const satisfies Shape;
const port = {
  ownership: [1, ownership],
  id: string(2),
  deviceId: string(3),
  subnetId: string(5),
  address: string(6),
  macAddress: string(7),
} as const satisfies Shape;
const ownedResource = { ownership: [1, ownership], id: string(2) } as const satisfies Shape;

export interface TenantMessage {
  readonly orgId: string;
  readonly projectId: string;
}
export interface OwnershipMessage {
  readonly tenant?: TenantMessage;
  readonly owner: string;
  readonly revision: number;
}
export interface PortMessage {
  readonly ownership?: OwnershipMessage;
  readonly id: string;
  readonly deviceId: string;
  readonly subnetId: string;
  readonly address: string;
  readonly macAddress: string;
}
export interface SubnetMessage {
  readonly id: string;
  readonly cidr: string;
  readonly gateway: string;
  readonly dnsServers: readonly string[];
  /** Of the tenant's network; 0: not said. */
  readonly vni: number;
}

/** The types are for the compiler; `request` and `response` are what is on the wire. */
export interface Call<Request, Response> {
  readonly path: string;
  readonly request: Shape;
  readonly response: Shape;
  readonly types?: readonly [Request, Response];
}
const call = <Request, Response>(path: string, request: Shape, response: Shape): Call<Request, Response> => ({ path, request, response });

const ports = '/plasmacloud.novanet.v1.PortService';
const subnets = '/plasmacloud.novanet.v1.SubnetService';

interface Page {
  readonly tenant: TenantMessage;
  readonly pageSize: number;
  readonly pageToken: string;
}

export const calls = {
  createPort: call<{ ownership: OwnershipMessage; deviceId: string; name: string; subnetId: string }, PortMessage>(
    `${ports}/CreatePort`,
    { ownership: [1, ownership], deviceId: string(2), name: string(3), subnetId: string(4) },
    port,
  ),
  listPorts: call<Page & { deviceId: string }, { ports: readonly PortMessage[]; nextPageToken: string }>(
    `${ports}/ListPorts`,
    { tenant: [1, tenant], deviceId: string(2), pageSize: number(3), pageToken: string(4) },
    { ports: [1, port, 'repeated'], nextPageToken: string(2) },
  ),
  deletePort: call<{ ownership: OwnershipMessage }, object>(`${ports}/DeletePort`, { ownership: [1, ownership] }, {}),
  listOwned: call<Page & { ownerPrefix: string }, { resources: readonly { ownership?: OwnershipMessage; id: string }[]; nextPageToken: string }>(
    `${ports}/ListOwned`,
    { tenant: [1, tenant], ownerPrefix: string(2), pageSize: number(3), pageToken: string(4) },
    { resources: [1, ownedResource, 'repeated'], nextPageToken: string(2) },
  ),
  getSubnet: call<{ tenant: TenantMessage; subnetId: string }, SubnetMessage>(`${subnets}/GetSubnet`, { tenant: [1, tenant], subnetId: string(2) }, subnet),
  listSubnets: call<{ tenant: TenantMessage }, { subnets: readonly SubnetMessage[] }>(
    `${subnets}/ListSubnets`,
    { tenant: [1, tenant] },
    { subnets: [1, subnet, 'repeated'] },
  ),
};

/** In the trailer `plasmacloud-error-bin`. */
export const errorDetail = { reason: string(1) } as const satisfies Shape;
