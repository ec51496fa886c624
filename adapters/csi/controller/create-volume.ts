import type { PortError } from '../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../domain/result.ts';
import type { csi } from '../../../schemas/csi.ts';
import { lightningStorMethods } from '../../grpc/methods/lightningstor.ts';
import { rangeText } from '../capacity-range.ts';
import { checkName } from '../checks.ts';
import { no } from '../csi-status.ts';
import { volumeOwner } from '../owners.ts';
import type { Storage, StoredVolume } from '../storage.ts';
import { ensureVolume } from './ensure-volume.ts';
import { untilReady } from './until-ready.ts';
import { volumeMessage } from './volume-message.ts';
import { wholeSizeIn } from './whole-size.ts';
import { conflictOf, readVolumeWish, usualSize, VolumeMode, type VolumeWish } from './volume-wish.ts';

/** LightningSTOR's own ensure would grow a volume that is there, so a repeat is told from another wish before it. */
export async function createVolume(storage: Storage, request: csi.v1.CreateVolumeRequest): Promise<Result<csi.v1.CreateVolumeResponse.$Properties, PortError>> {
  const wish = readVolumeWish(request);
  if (!wish.ok) return wish;
  const { name } = wish.value;
  const present = await storage.findVolume(name);
  if (!present.ok) return present;
  const foreign = present.value && present.value.ownership?.owner !== volumeOwner(name) ? `${present.value.ownership?.owner} made it` : undefined;
  const conflict = foreign ?? (present.value && conflictOf(wish.value, present.value));
  if (conflict !== undefined) return no('ALREADY_EXISTS', `there is another volume ${name}: ${conflict}`);
  const made = await (present.value ? againIfFailed(storage, present.value) : make(storage, wish.value));
  if (!made.ok) return made;
  const filled = await untilReady(made.value, () => storage.findVolume(name));
  if (!filled.ok) return filled;
  if (filled.value === undefined) return no('ABORTED', `volume ${name} was removed while it was being made`);
  if (filled.value.ready === true) return ok({ volume: volumeMessage(filled.value) });
  if (filled.value.trouble) return no('ABORTED', `volume ${name} could not be filled: ${filled.value.trouble}`);
  return no('ABORTED', `volume ${name} is being filled from its source, ${filled.value.copiedBytes} of ${filled.value.sizeBytes} bytes: ask again`);
}

/** A copy that failed is made again when it is asked for again. */
const againIfFailed = async (storage: Storage, volume: StoredVolume): Promise<Result<StoredVolume, PortError>> =>
  volume.trouble && volume.ready !== true ? ensureVolume(storage, volume) : ok(volume);

async function make(storage: Storage, wish: VolumeWish): Promise<Result<StoredVolume, PortError>> {
  const size = await sizeFor(storage, wish);
  if (!size.ok) return size;
  const { name, block, source, zones } = wish;
  const volume = {
    name,
    sizeBytes: size.value,
    accessModes: [...wish.accessModes],
    parameters: { ...wish.parameters },
    mode: block ? VolumeMode.BLOCK : VolumeMode.FILESYSTEM,
    source: { ...(source.kind === 'snapshot' && { snapshotName: source.name }), ...(source.kind === 'volume' && { volumeName: source.name }) },
  };
  return ensureVolume(storage, volume, zones);
}

const accessOf = (isBlock: boolean): string => (isBlock ? 'block' : 'mount');

/**
 * What has a source is at least as large as it, and what has a file system as that needs. A clone is for the same access: what is written to a block
 * volume may be made to harm the kernel that mounts it. Of snapshots Kubernetes asks who may write their contents, and does not tell drivers.
 */
async function sizeFor(storage: Storage, { range: asked, least: leastMounted, source, block }: VolumeWish): Promise<Result<number, PortError>> {
  const range = { required: asked.required && Math.max(asked.required, leastMounted), limit: asked.limit };
  if (source.kind === 'nothing') return wholeSizeIn(storage, range, usualSize);
  const found = source.kind === 'snapshot' ? await storage.findSnapshot(source.name) : await storage.findVolume(source.name);
  if (!found.ok) return found;
  if (found.value === undefined) return no('NOT_FOUND', `there is no ${source.kind} ${source.name} to make a volume from`);
  const isBlock = found.value.mode === VolumeMode.BLOCK;
  if (source.kind === 'volume' && isBlock !== block) {
    const instead = `is for ${accessOf(isBlock)} access, and one for ${accessOf(block)} access is asked for: restore a snapshot of it`;
    return no('INVALID_ARGUMENT', `the volume ${source.name} ${instead}`);
  }
  const least = found.value.sizeBytes ?? 0;
  const size = range.required || Math.max(least, leastMounted);
  return size >= least && least <= range.limit
    ? wholeSizeIn(storage, { required: size, limit: range.limit }, size)
    : no('OUT_OF_RANGE', `the ${source.kind} ${source.name} has ${least} bytes, and ${rangeText(range)} are asked for`);
}

export async function deleteVolume(storage: Storage, request: csi.v1.DeleteVolumeRequest): Promise<Result<object, PortError>> {
  const name = checkName('volume_id', request.volumeId);
  if (!name.ok) return name;
  const present = await storage.findVolume(name.value);
  if (!present.ok) return present;
  const owner = volumeOwner(name.value);
  if (present.value && present.value.ownership?.owner !== owner) return notOurs(present.value);
  // Also when there is none: a repeat, or one that was being made when its caller went away.
  const removed = await storage.call(lightningStorMethods.removeVolume, { ownership: storage.ownership(owner) });
  return removed.ok ? ok({}) : removed;
}

/** What others made in the same tenant is theirs to change. */
export const notOurs = ({ name, ownership }: StoredVolume) =>
  no('FAILED_PRECONDITION', `volume ${name} was made by ${ownership?.owner ?? 'somebody else'}, not by this driver: change it there`);
