// The Controller service. Calls for one volume or snapshot run one at a time.
import { ok } from '../../../domain/result.ts';
import { csi } from '../../../schemas/csi.ts';
import { implement, type Implementation } from '../../grpc/server.ts';
import { controllerMethods } from '../methods.ts';
import type { OneAtATime } from '../one-at-a-time.ts';
import type { Storage } from '../storage.ts';
import { expandVolume, modifyVolume } from './change-volume.ts';
import { createVolume, deleteVolume } from './create-volume.ts';
import { getCapacity, getVolume, listVolumes, validateVolumeCapabilities } from './list.ts';
import { publishVolume, unpublishVolume } from './publish.ts';
import { createSnapshot, deleteSnapshot, getSnapshot, listSnapshots } from './snapshots.ts';

const { Type } = csi.v1.ControllerServiceCapability.RPC;

const capabilities = [
  Type.CREATE_DELETE_VOLUME,
  Type.PUBLISH_UNPUBLISH_VOLUME,
  Type.LIST_VOLUMES,
  Type.GET_CAPACITY,
  Type.CREATE_DELETE_SNAPSHOT,
  Type.LIST_SNAPSHOTS,
  Type.CLONE_VOLUME,
  Type.PUBLISH_READONLY,
  Type.EXPAND_VOLUME,
  Type.LIST_VOLUMES_PUBLISHED_NODES,
  Type.VOLUME_CONDITION,
  Type.GET_VOLUME,
  Type.SINGLE_NODE_MULTI_WRITER,
  Type.MODIFY_VOLUME,
  Type.GET_SNAPSHOT,
].map((type) => ({ rpc: { type } }));

export function controllerService(storage: Storage, alone: OneAtATime): Implementation[] {
  const ofVolume = (id: string): string => `volume ${id}`;
  const ofSnapshot = (id: string): string => `snapshot ${id}`;
  return [
    implement(controllerMethods.getCapabilities, () => ok({ capabilities })),
    implement(controllerMethods.createVolume, (request) => alone.hold(ofVolume(request.name), () => createVolume(storage, request))),
    implement(controllerMethods.deleteVolume, (request) => alone.hold(ofVolume(request.volumeId), () => deleteVolume(storage, request))),
    implement(controllerMethods.publishVolume, (request) => alone.hold(ofVolume(request.volumeId), () => publishVolume(storage, request))),
    implement(controllerMethods.unpublishVolume, (request) => alone.hold(ofVolume(request.volumeId), () => unpublishVolume(storage, request))),
    implement(controllerMethods.expandVolume, (request) => alone.hold(ofVolume(request.volumeId), () => expandVolume(storage, request))),
    implement(controllerMethods.modifyVolume, (request) => alone.hold(ofVolume(request.volumeId), () => modifyVolume(storage, request))),
    implement(controllerMethods.createSnapshot, (request) => alone.hold(ofSnapshot(request.name), () => createSnapshot(storage, request))),
    implement(controllerMethods.deleteSnapshot, (request) => alone.hold(ofSnapshot(request.snapshotId), () => deleteSnapshot(storage, request))),
    implement(controllerMethods.validateVolumeCapabilities, (request) => validateVolumeCapabilities(storage, request)),
    implement(controllerMethods.listVolumes, (request) => listVolumes(storage, request)),
    implement(controllerMethods.getVolume, (request) => getVolume(storage, request)),
    implement(controllerMethods.getCapacity, (request) => getCapacity(storage, request)),
    implement(controllerMethods.listSnapshots, (request) => listSnapshots(storage, request)),
    implement(controllerMethods.getSnapshot, (request) => getSnapshot(storage, request)),
  ];
}
