// Volumes that were copied while they were written: their file systems have a journal to be replayed, which takes a device that may be written.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startLocalLightningStor } from '../../local/lightningstor/local-lightningstor.ts';
import { whyNoXfs, xfs, type SmallDisk } from '../../local/lightningstor/testing/small-disk.ts';
import { controllerMethods, nodeMethods } from '../methods.ts';
import { nodeName, skippedFor, startDriver, whyNoMounts, type TestDriver } from '../testing/driver-for-tests.ts';
import { listLoopDevices, pathOf } from './loop-devices.ts';

const reason = whyNoMounts('mkfs.ext4', 'mkfs.xfs', 'mkfs.btrfs') ?? whyNoXfs();
const mebibyte = 1_048_576;

describe.skipIf(reason !== undefined)(`copies of volumes in use${skippedFor(reason)}`, { timeout: 120_000 }, () => {
  let disk: SmallDisk;
  let service: Awaited<ReturnType<typeof startLocalLightningStor>>;
  let driver: TestDriver;
  beforeEach(async () => {
    disk = xfs(4_096 * mebibyte);
    service = await startLocalLightningStor({ dir: disk.folder, port: 0, backend: 'images' });
    driver = await startDriver({ images: true, lightningstor: service.address });
    await driver.call(nodeMethods.getInfo, {});
  });
  afterEach(async () => {
    await driver.stop();
    for (const loop of listLoopDevices().filter(({ file }) => file.startsWith(`${disk.folder}/`))) execFileSync('losetup', ['--detach', pathOf(loop)]);
    await service.stop();
    disk.end();
  });

  const capabilityOf = (fsType: string, mode: number) => ({ mount: { fsType }, accessMode: { mode } });
  const create = (name: string, fsType: string, more: object = {}) =>
    driver.call(controllerMethods.createVolume, {
      name,
      volumeCapabilities: [capabilityOf(fsType, 1)],
      capacityRange: { requiredBytes: 320 * mebibyte },
      ...more,
    });
  const stage = async (volumeId: string, fsType: string, { readonly = false, mode = 1 } = {}) => {
    const told = await driver.call(controllerMethods.publishVolume, { volumeId, nodeId: nodeName, volumeCapability: capabilityOf(fsType, 1), readonly });
    const stagingTargetPath = driver.folder(`staging-${volumeId}`);
    const { publishContext = {} } = told.value ?? {};
    return driver.call(nodeMethods.stageVolume, { volumeId, stagingTargetPath, publishContext, volumeCapability: capabilityOf(fsType, mode) });
  };
  const unstage = async (volumeId: string) => {
    await driver.call(nodeMethods.unstageVolume, { volumeId, stagingTargetPath: driver.path(`staging-${volumeId}`) });
    return driver.call(controllerMethods.unpublishVolume, { volumeId, nodeId: nodeName });
  };
  const fileIn = (volumeId: string): string => readFileSync(join(driver.path(`staging-${volumeId}`), 'file'), 'utf8');

  // LightningSTOR has file systems of its own machine synced before, which leaves btrfs nothing to replay.
  test.each([
    ['ext4', 'FAILED_PRECONDITION'],
    ['xfs', 'FAILED_PRECONDITION'],
    ['btrfs', 'OK'],
  ])('CSI-18: restored from a snapshot taken in use, %s is read once its journal was replayed, and is never shown without', async (fsType, code) => {
    await create('a', fsType);
    expect(await stage('a', fsType)).toMatchObject({ code: 'OK' });
    writeFileSync(join(driver.path('staging-a'), 'file'), 'precious', { flush: true });
    expect(await driver.call(controllerMethods.createSnapshot, { name: 's', sourceVolumeId: 'a' })).toMatchObject({
      value: { snapshot: { readyToUse: true } },
    });
    const from = { volumeContentSource: { snapshot: { snapshotId: 's' } } };
    for (const name of ['b', 'c']) expect(await create(name, fsType, from)).toMatchObject({ code: 'OK' });
    const unreplayed = await stage('b', fsType, { readonly: true });
    expect(unreplayed).toMatchObject({ code, message: code === 'OK' ? '' : (expect.stringContaining('stage it once for writing') as string) });
    if (code === 'OK') expect(fileIn('b')).toBe('precious');
    expect(await unstage('b')).toMatchObject({ code: 'OK' });
    expect(await stage('b', fsType)).toMatchObject({ code: 'OK' });
    await unstage('b');
    expect(await stage('b', fsType, { readonly: true })).toMatchObject({ code: 'OK' });
    // A device that may be written the kernel replays it on, whoever reads.
    expect(await stage('c', fsType, { mode: 2 })).toMatchObject({ code: 'OK' });
    expect([fileIn('b'), fileIn('c')]).toEqual(['precious', 'precious']);
    for (const name of ['a', 'b', 'c']) expect(await unstage(name)).toMatchObject({ code: 'OK' });
  });
});
