import { plasmacloud } from '../../../schemas/lightningstor.ts';
import { listOwnedMethod } from '../ownership.ts';
import { unary } from '../unary.ts';

const v1 = plasmacloud.lightningstor.v1;
const service = 'plasmacloud.lightningstor.v1.VolumeService';
const snapshots = 'plasmacloud.lightningstor.v1.SnapshotService';
const attachments = 'plasmacloud.lightningstor.v1.AttachmentService';

export const lightningStorMethods = {
  ensureVolume: unary(`/${service}/EnsureVolume`, v1.EnsureVolumeRequest, v1.Volume),
  getVolume: unary(`/${service}/GetVolume`, v1.GetVolumeRequest, v1.Volume),
  listVolumes: unary(`/${service}/ListVolumes`, v1.ListVolumesRequest, v1.ListVolumesResponse),
  removeVolume: unary(`/${service}/RemoveVolume`, v1.RemoveVolumeRequest, v1.RemoveVolumeResponse),
  getCapacity: unary(`/${service}/GetCapacity`, v1.GetCapacityRequest, v1.Capacity),
  listOwned: listOwnedMethod(service),
  ensureSnapshot: unary(`/${snapshots}/EnsureSnapshot`, v1.EnsureSnapshotRequest, v1.Snapshot),
  getSnapshot: unary(`/${snapshots}/GetSnapshot`, v1.GetSnapshotRequest, v1.Snapshot),
  listSnapshots: unary(`/${snapshots}/ListSnapshots`, v1.ListSnapshotsRequest, v1.ListSnapshotsResponse),
  removeSnapshot: unary(`/${snapshots}/RemoveSnapshot`, v1.RemoveSnapshotRequest, v1.RemoveSnapshotResponse),
  ensureNode: unary(`/${attachments}/EnsureNode`, v1.EnsureNodeRequest, v1.Node),
  getNode: unary(`/${attachments}/GetNode`, v1.GetNodeRequest, v1.Node),
  removeNode: unary(`/${attachments}/RemoveNode`, v1.RemoveNodeRequest, v1.RemoveNodeResponse),
  ensureAttachment: unary(`/${attachments}/EnsureAttachment`, v1.EnsureAttachmentRequest, v1.Attachment),
  listAttachments: unary(`/${attachments}/ListAttachments`, v1.ListAttachmentsRequest, v1.ListAttachmentsResponse),
  removeAttachment: unary(`/${attachments}/RemoveAttachment`, v1.RemoveAttachmentRequest, v1.RemoveAttachmentResponse),
};
