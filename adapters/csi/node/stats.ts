// NodeGetVolumeStats: how full a volume is, and whether it serves.
import { statfs } from 'node:fs/promises';
import type { PortError } from '../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { csi } from '../../../schemas/csi.ts';
import { checkName } from '../checks.ts';
import { no } from '../csi-status.ts';
import type { NodeContext } from './context.ts';
import { placeOf, type Place } from './place.ts';
import { remoteImagesOf } from './remote-image.ts';
import { run } from './run-command.ts';
import { checkAnswers, troubleOfDevice, troubleOfMount } from './trouble.ts';

type Stats = csi.v1.NodeGetVolumeStatsResponse.$Properties;
const { Unit } = csi.v1.VolumeUsage;

export async function volumeStats(context: NodeContext, request: csi.v1.NodeGetVolumeStatsRequest): Promise<Result<Stats, PortError>> {
  const volumeId = checkName('volume_id', request.volumeId);
  if (!volumeId.ok) return volumeId;
  if (request.volumePath === '') return no('INVALID_ARGUMENT', 'volume_path is required');
  const place = await placeOf(context, volumeId.value, request.volumePath);
  if (!place.ok) return place;
  const volume = await context.storage.findVolume(volumeId.value);
  if (!volume.ok) return volume;
  const trouble = volume.value?.trouble || (await troubleOf(context, volumeId.value, place.value));
  const volumeCondition = { abnormal: trouble !== '', message: trouble || 'serving' };
  switch (place.value.kind) {
    case 'block':
      return ok({ usage: [{ unit: Unit.BYTES, total: place.value.loop.sizeBytes }], volumeCondition });
    case 'mounted':
      return ok({ usage: await usageOf(request.volumePath), volumeCondition });
    case 'folder': {
      const used = await usageOfFolder(place.value.folder, volume.value?.sizeBytes ?? 0);
      return used.ok ? ok({ usage: used.value, volumeCondition }) : used;
    }
  }
}

/** '' where nothing is seen. */
async function troubleOf({ runDir }: NodeContext, volumeId: string, place: Place): Promise<string> {
  if (place.kind === 'folder') return '';
  const isRemote = remoteImagesOf(runDir, volumeId).includes(place.loop.file);
  const trouble = (isRemote ? '' : troubleOfDevice(place.loop)) || (place.kind === 'mounted' ? await troubleOfMount(place.mount, place.loop) : '');
  if (trouble !== '' || !isRemote) return trouble;
  const answers = await checkAnswers(place.loop.file);
  return answers.ok ? '' : answers.error.message;
}

async function usageOf(path: string) {
  const { bsize, blocks, bavail, bfree, files, ffree } = await statfs(path);
  return [
    { unit: Unit.BYTES, total: blocks * bsize, available: bavail * bsize, used: (blocks - bfree) * bsize },
    // btrfs counts none.
    { unit: Unit.INODES, total: files, available: ffree, used: Math.max(files - ffree, 0) },
  ];
}

/** What is in it, by walking; the size is the one that is recorded, and may be gone beyond. */
async function usageOfFolder(folder: string, total: number) {
  const bytes = await sumOf(folder, ['--block-size=1']);
  if (!bytes.ok) return bytes;
  const inodes = await sumOf(folder, ['--inodes']);
  if (!inodes.ok) return inodes;
  const { files, ffree } = await statfs(folder);
  return ok([
    { unit: Unit.BYTES, total, available: Math.max(total - bytes.value, 0), used: bytes.value },
    { unit: Unit.INODES, total: inodes.value + Math.min(ffree, files), available: ffree, used: inodes.value },
  ]);
}

async function sumOf(folder: string, how: readonly string[]): Promise<Result<number, PortError>> {
  const said = await run('du', ['--summarize', '--one-file-system', ...how, '--', folder]);
  return said.ok ? ok(Number.parseInt(said.value, 10) || 0) : said;
}
