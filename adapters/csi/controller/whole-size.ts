import type { PortError } from '../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { lightningStorMethods } from '../../grpc/methods/lightningstor.ts';
import { rangeText, type CapacityRange } from '../capacity-range.ts';
import { no } from '../csi-status.ts';
import type { Storage } from '../storage.ts';

/** A size to ask for that stays within the range when LightningSTOR rounds it up; `usual` where the range does not require one and allows it. */
export async function wholeSizeIn(storage: Storage, range: CapacityRange, usual: number): Promise<Result<number, PortError>> {
  const { required, limit } = range;
  if (limit === Infinity) return ok(required || usual);
  const capacity = await storage.call(lightningStorMethods.getCapacity, {});
  if (!capacity.ok) return capacity;
  const step = capacity.value.minimumVolumeBytes || 1;
  const least = Math.ceil((required || 1) / step) * step;
  const most = Math.floor(limit / step) * step;
  if (least > most) return no('OUT_OF_RANGE', `volumes have whole multiples of ${step} bytes, and ${rangeText(range)} holds none`);
  return ok(required === 0 ? Math.min(usual, most) : least);
}
