// A NovaNET that has the subnets that a test says, and gives out their addresses in order.
import { err, ok } from '../../../domain/result.ts';
import type { plasmacloud } from '../../../schemas/protobuf.ts';
import { refused } from '../../grpc/error-mapping.ts';
import { novanetMethods } from '../../grpc/methods/novanet.ts';
import { implement, serve } from '../../grpc/server.ts';

interface StubSubnet {
  readonly id: string;
  readonly cidr: string;
  readonly gateway: string;
  readonly vni: number;
}

type Port = { readonly ownership: plasmacloud.common.v1.Ownership.$Properties | null; readonly deviceId: string; readonly subnetId: string } & ReturnType<
  typeof numbered
>;

const numbered = ({ cidr }: StubSubnet, number: number) => ({
  id: `p${number}`,
  address: cidr.replace(/[0-9]*\/.*/, `${number}`),
  macAddress: `02:00:00:00:00:${number.toString(16).padStart(2, '0')}`,
});

export function startStubNovaNet(subnets: readonly StubSubnet[]) {
  const portsByOwner = new Map<string, Port>();
  let count = 1;
  const find = (id: string): StubSubnet | undefined => subnets.find((subnet) => subnet.id === id);
  return serve({
    port: 0,
    methods: [
      implement(novanetMethods.createPort, ({ ownership, deviceId, subnetId }) => {
        const subnet = find(subnetId);
        if (subnet === undefined) return err(refused('NOT_FOUND', `there is no subnet ${subnetId}`));
        const owner = ownership?.owner ?? '';
        const port = portsByOwner.get(owner) ?? { ownership: ownership ?? null, deviceId, subnetId, ...numbered(subnet, ++count) };
        portsByOwner.set(owner, port);
        return ok(port);
      }),
      implement(novanetMethods.listPorts, ({ deviceId }) => ok({ ports: [...portsByOwner.values()].filter((port) => port.deviceId === deviceId) })),
      implement(novanetMethods.deletePort, ({ ownership }) => {
        portsByOwner.delete(ownership?.owner ?? '');
        return ok({});
      }),
      implement(novanetMethods.getSubnet, ({ subnetId }) => {
        const subnet = find(subnetId);
        return subnet ? ok(subnet) : err(refused('NOT_FOUND', `there is no subnet ${subnetId}`));
      }),
    ],
  });
}
