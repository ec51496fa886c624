// The Node service. Calls for one volume run one at a time on a node.
import type { PortError } from '../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { csi } from '../../../schemas/csi.ts';
import { lightningStorMethods } from '../../grpc/methods/lightningstor.ts';
import { implement, type Implementation } from '../../grpc/server.ts';
import { nodeMethods } from '../methods.ts';
import { nodeOwner } from '../owners.ts';
import { topologyOf } from '../topology.ts';
import type { NodeContext } from './context.ts';
import { expandVolume } from './expand.ts';
import { publishVolume } from './publish.ts';
import { stageVolume } from './stage.ts';
import { volumeStats } from './stats.ts';
import { unpublishVolume } from './unpublish.ts';
import { unstageVolume } from './unstage.ts';

const { Type } = csi.v1.NodeServiceCapability.RPC;

const capabilities = [Type.STAGE_UNSTAGE_VOLUME, Type.GET_VOLUME_STATS, Type.EXPAND_VOLUME, Type.VOLUME_CONDITION, Type.SINGLE_NODE_MULTI_WRITER].map(
  (type) => ({
    rpc: { type },
  }),
);

export function nodeService(context: NodeContext): Implementation[] {
  return [
    implement(nodeMethods.getCapabilities, () => ok({ capabilities })),
    implement(nodeMethods.getInfo, async () => {
      const told = await tellNode(context);
      if (!told.ok) return told;
      return ok({ nodeId: context.name, maxVolumesPerNode: context.maxVolumes, accessibleTopology: topologyOf(context.zone) });
    }),
    implement(nodeMethods.stageVolume, (request) => stageVolume(context, request)),
    implement(nodeMethods.unstageVolume, (request) => unstageVolume(context, request)),
    implement(nodeMethods.publishVolume, (request) => publishVolume(context, request)),
    implement(nodeMethods.unpublishVolume, (request) => unpublishVolume(context, request)),
    implement(nodeMethods.getVolumeStats, (request) => volumeStats(context, request)),
    implement(nodeMethods.expandVolume, (request) => expandVolume(context, request)),
  ];
}

/** LightningSTOR attaches volumes to nodes that told of themselves. */
export const tellNode = ({ storage, name, zone, maxVolumes, machine }: NodeContext): Promise<Result<unknown, PortError>> =>
  storage.call(lightningStorMethods.ensureNode, {
    ownership: storage.ownership(nodeOwner(name)),
    name,
    zone,
    maxVolumes,
    machine,
  });
