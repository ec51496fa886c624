import { plasmacloud } from '../../../schemas/plasmacloud.ts';
import { listOwnedMethod } from '../ownership.ts';
import { unary } from '../unary.ts';

const v1 = plasmacloud.flashdns.v1;
const zones = 'plasmacloud.flashdns.v1.ZoneService';

export const flashdnsMethods = {
  ensureZone: unary(`/${zones}/EnsureZone`, v1.EnsureZoneRequest, v1.Zone),
  deleteZone: unary(`/${zones}/DeleteZone`, v1.DeleteZoneRequest, v1.DeleteZoneResponse),
  putRecordSets: unary(`/${zones}/PutRecordSets`, v1.PutRecordSetsRequest, v1.PutRecordSetsResponse),
  removeRecordSets: unary(`/${zones}/RemoveRecordSets`, v1.RemoveRecordSetsRequest, v1.RemoveRecordSetsResponse),
  listRecordSets: unary(`/${zones}/ListRecordSets`, v1.ListRecordSetsRequest, v1.ListRecordSetsResponse),
  listOwned: listOwnedMethod(zones),
};
