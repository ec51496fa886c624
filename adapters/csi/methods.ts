import { csi } from '../../schemas/csi.ts';
import { unary } from '../grpc/unary.ts';

const v1 = csi.v1;

export const identityMethods = {
  getPluginInfo: unary('/csi.v1.Identity/GetPluginInfo', v1.GetPluginInfoRequest, v1.GetPluginInfoResponse),
  getPluginCapabilities: unary('/csi.v1.Identity/GetPluginCapabilities', v1.GetPluginCapabilitiesRequest, v1.GetPluginCapabilitiesResponse),
  probe: unary('/csi.v1.Identity/Probe', v1.ProbeRequest, v1.ProbeResponse),
};

const controller = 'csi.v1.Controller';

export const controllerMethods = {
  createVolume: unary(`/${controller}/CreateVolume`, v1.CreateVolumeRequest, v1.CreateVolumeResponse),
  deleteVolume: unary(`/${controller}/DeleteVolume`, v1.DeleteVolumeRequest, v1.DeleteVolumeResponse),
  publishVolume: unary(`/${controller}/ControllerPublishVolume`, v1.ControllerPublishVolumeRequest, v1.ControllerPublishVolumeResponse),
  unpublishVolume: unary(`/${controller}/ControllerUnpublishVolume`, v1.ControllerUnpublishVolumeRequest, v1.ControllerUnpublishVolumeResponse),
  validateVolumeCapabilities: unary(`/${controller}/ValidateVolumeCapabilities`, v1.ValidateVolumeCapabilitiesRequest, v1.ValidateVolumeCapabilitiesResponse),
  listVolumes: unary(`/${controller}/ListVolumes`, v1.ListVolumesRequest, v1.ListVolumesResponse),
  getCapacity: unary(`/${controller}/GetCapacity`, v1.GetCapacityRequest, v1.GetCapacityResponse),
  getCapabilities: unary(`/${controller}/ControllerGetCapabilities`, v1.ControllerGetCapabilitiesRequest, v1.ControllerGetCapabilitiesResponse),
  createSnapshot: unary(`/${controller}/CreateSnapshot`, v1.CreateSnapshotRequest, v1.CreateSnapshotResponse),
  deleteSnapshot: unary(`/${controller}/DeleteSnapshot`, v1.DeleteSnapshotRequest, v1.DeleteSnapshotResponse),
  listSnapshots: unary(`/${controller}/ListSnapshots`, v1.ListSnapshotsRequest, v1.ListSnapshotsResponse),
  getSnapshot: unary(`/${controller}/GetSnapshot`, v1.GetSnapshotRequest, v1.GetSnapshotResponse),
  expandVolume: unary(`/${controller}/ControllerExpandVolume`, v1.ControllerExpandVolumeRequest, v1.ControllerExpandVolumeResponse),
  getVolume: unary(`/${controller}/ControllerGetVolume`, v1.ControllerGetVolumeRequest, v1.ControllerGetVolumeResponse),
  modifyVolume: unary(`/${controller}/ControllerModifyVolume`, v1.ControllerModifyVolumeRequest, v1.ControllerModifyVolumeResponse),
};

const group = 'csi.v1.GroupController';

export const groupMethods = {
  getCapabilities: unary(`/${group}/GroupControllerGetCapabilities`, v1.GroupControllerGetCapabilitiesRequest, v1.GroupControllerGetCapabilitiesResponse),
  createGroup: unary(`/${group}/CreateVolumeGroupSnapshot`, v1.CreateVolumeGroupSnapshotRequest, v1.CreateVolumeGroupSnapshotResponse),
  deleteGroup: unary(`/${group}/DeleteVolumeGroupSnapshot`, v1.DeleteVolumeGroupSnapshotRequest, v1.DeleteVolumeGroupSnapshotResponse),
  getGroup: unary(`/${group}/GetVolumeGroupSnapshot`, v1.GetVolumeGroupSnapshotRequest, v1.GetVolumeGroupSnapshotResponse),
};

const node = 'csi.v1.Node';

export const nodeMethods = {
  stageVolume: unary(`/${node}/NodeStageVolume`, v1.NodeStageVolumeRequest, v1.NodeStageVolumeResponse),
  unstageVolume: unary(`/${node}/NodeUnstageVolume`, v1.NodeUnstageVolumeRequest, v1.NodeUnstageVolumeResponse),
  publishVolume: unary(`/${node}/NodePublishVolume`, v1.NodePublishVolumeRequest, v1.NodePublishVolumeResponse),
  unpublishVolume: unary(`/${node}/NodeUnpublishVolume`, v1.NodeUnpublishVolumeRequest, v1.NodeUnpublishVolumeResponse),
  getVolumeStats: unary(`/${node}/NodeGetVolumeStats`, v1.NodeGetVolumeStatsRequest, v1.NodeGetVolumeStatsResponse),
  expandVolume: unary(`/${node}/NodeExpandVolume`, v1.NodeExpandVolumeRequest, v1.NodeExpandVolumeResponse),
  getCapabilities: unary(`/${node}/NodeGetCapabilities`, v1.NodeGetCapabilitiesRequest, v1.NodeGetCapabilitiesResponse),
  getInfo: unary(`/${node}/NodeGetInfo`, v1.NodeGetInfoRequest, v1.NodeGetInfoResponse),
};
