import { plasmacloud } from '../../../schemas/protobuf.ts';
import { listOwnedMethod } from '../ownership.ts';
import { unary } from '../unary.ts';

const v1 = plasmacloud.lightningstor.v1;
const service = 'plasmacloud.lightningstor.v1.VolumeService';

export const lightningStorMethods = {
  ensureVolume: unary(`/${service}/EnsureVolume`, v1.EnsureVolumeRequest, v1.Volume),
  getVolume: unary(`/${service}/GetVolume`, v1.GetVolumeRequest, v1.Volume),
  listVolumes: unary(`/${service}/ListVolumes`, v1.ListVolumesRequest, v1.ListVolumesResponse),
  removeVolume: unary(`/${service}/RemoveVolume`, v1.RemoveVolumeRequest, v1.RemoveVolumeResponse),
  getCapacity: unary(`/${service}/GetCapacity`, v1.GetCapacityRequest, v1.Capacity),
  listOwned: listOwnedMethod(service),
};
