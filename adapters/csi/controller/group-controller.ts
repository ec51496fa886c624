import { ok } from '../../../domain/result.ts';
import { csi } from '../../../schemas/csi.ts';
import { implement, type Implementation } from '../../grpc/server.ts';
import { groupMethods } from '../methods.ts';
import type { OneAtATime } from '../one-at-a-time.ts';
import type { Storage } from '../storage.ts';
import { createGroup, deleteGroup, getGroup } from './groups.ts';

const { Type } = csi.v1.GroupControllerServiceCapability.RPC;

export function groupControllerService(storage: Storage, alone: OneAtATime): Implementation[] {
  const ofGroup = (id: string): string => `group ${id}`;
  return [
    implement(groupMethods.getCapabilities, () => ok({ capabilities: [{ rpc: { type: Type.CREATE_DELETE_GET_VOLUME_GROUP_SNAPSHOT } }] })),
    implement(groupMethods.createGroup, (request) => alone.hold(ofGroup(request.name), () => createGroup(storage, request))),
    implement(groupMethods.deleteGroup, (request) => alone.hold(ofGroup(request.groupSnapshotId), () => deleteGroup(storage, request))),
    implement(groupMethods.getGroup, (request) => getGroup(storage, request)),
  ];
}
