import type { AnswerOf, CloudNode } from '../../../domain/effect.ts';
import type { CloudService } from '../../../domain/ports/cloud.ts';
import { ok } from '../../../domain/result.ts';
import type { plasmacloud } from '../../../schemas/protobuf.ts';
import { cloudClient } from '../../grpc/cloud-client.ts';
import { openChannel, type ChannelOptions } from '../../grpc/client.ts';
import { plasmaVmcMethods } from '../../grpc/methods/plasmavmc.ts';
import { ownershipMessage, tenantMessage } from '../../grpc/ownership.ts';

/** PlasmaVMC at `host:port`. */
export function createPlasmaVmcClient(address: string, options: ChannelOptions = {}): CloudService & { close(): void } {
  const channel = openChannel(address, options);
  return cloudClient('plasmavmc', channel, plasmaVmcMethods.listOwned, {
    'ensure-instance': async (effect) => {
      const { nodeName, namespace, podName, address: podAddress, runsToEnd } = effect;
      const containers = effect.containers.map(({ name, image, ports }) => ({ name, image, ports: ports.map((port) => ({ ...port })) }));
      const answer = await channel.call(plasmaVmcMethods.ensureInstance, {
        ownership: ownershipMessage(effect),
        spec: { nodeName, namespace, podName, address: podAddress, containers, runsToEnd },
      });
      if (!answer.ok) return answer;
      const { id, state, startedAtMs, endedAtMs, message } = answer.value;
      return ok({ instanceId: id, state: stateOf(state), startedAtMs, endedAtMs, message });
    },
    'remove-instance': async (effect) => {
      const answer = await channel.call(plasmaVmcMethods.removeInstance, { ownership: ownershipMessage(effect) });
      return answer.ok ? ok({}) : answer;
    },
    'observe-nodes': async (effect) => {
      const answer = await channel.call(plasmaVmcMethods.listNodes, { tenant: tenantMessage(effect.tenant) });
      return answer.ok ? ok({ nodes: answer.value.nodes.map(nodeOf) }) : answer;
    },
  });
}

/** A state this version does not know is on its way to one that it does. */
const stateOf = (state: string): AnswerOf<'ensure-instance'>['state'] => (state === 'running' || state === 'ended' || state === 'failed' ? state : 'pending');

const nodeOf = (node: plasmacloud.plasmavmc.v1.Node.$Properties): CloudNode => ({
  name: node.name ?? '',
  internalAddress: node.internalAddress ?? '',
  cpuMillis: node.cpuMillis ?? 0,
  memoryBytes: node.memoryBytes ?? 0,
  podsMax: node.podsMax ?? 0,
  ephemeralStorageBytes: node.ephemeralStorageBytes ?? 0,
  zone: node.zone ?? '',
  heartbeatMs: node.heartbeatMs ?? 0,
  runtimeVersion: node.runtimeVersion ?? '',
  osImage: node.osImage ?? '',
  kernelVersion: node.kernelVersion ?? '',
  architecture: node.architecture ?? '',
});
