// What is copied on a disk that is full: it fails, is told, and is made by the repeat of the call once there is room.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startLocalLightningStor } from '../../local/lightningstor/local-lightningstor.ts';
import { skippedWhen, tmpfs, whyNoTmpfs, type SmallDisk } from '../../local/lightningstor/testing/small-disk.ts';
import { controllerMethods, groupMethods, nodeMethods } from '../methods.ts';
import { nodeName, startDriver, type TestDriver } from '../testing/driver-for-tests.ts';

const mebibyte = 1_048_576;
const mount = { mount: {}, accessMode: { mode: 1 } };
const reason = whyNoTmpfs();

describe.skipIf(reason !== undefined)(`copies that failed${skippedWhen(reason)}`, () => {
  let disk: SmallDisk;
  let service: Awaited<ReturnType<typeof startLocalLightningStor>>;
  let driver: TestDriver;
  const ballast = (): string => join(disk.folder, 'ballast');
  const create = (name: string, more: object = {}) =>
    driver.call(controllerMethods.createVolume, { name, volumeCapabilities: [mount], capacityRange: { requiredBytes: mebibyte }, ...more });
  const remove = (volumeId: string) => driver.call(controllerMethods.deleteVolume, { volumeId });
  beforeEach(async () => {
    disk = tmpfs(128 * mebibyte);
    service = await startLocalLightningStor({ dir: disk.folder, port: 0 });
    driver = await startDriver({ images: false, lightningstor: service.address });
    await driver.call(nodeMethods.getInfo, {});
    await create('a');
    const published = await driver.call(controllerMethods.publishVolume, { volumeId: 'a', nodeId: nodeName, volumeCapability: mount });
    writeFileSync(join(published.value?.publishContext['folder'] ?? '', 'file'), Buffer.alloc(40 * mebibyte, 'x'));
    await driver.call(controllerMethods.unpublishVolume, { volumeId: 'a', nodeId: nodeName });
    writeFileSync(ballast(), Buffer.alloc(60 * mebibyte));
  });
  afterEach(async () => {
    await driver.stop();
    await service.stop();
    disk.end();
  });

  const clone = () => create('b', { volumeContentSource: { volume: { volumeId: 'a' } } });
  const snapshot = () => driver.call(controllerMethods.createSnapshot, { name: 's', sourceVolumeId: 'a' });
  const group = () => driver.call(groupMethods.createGroup, { name: 'g', sourceVolumeIds: ['a'] });
  test.each([
    ['CSI-3, CSI-11: a clone', clone, { volume: { volumeId: 'b' } }],
    ['CSI-3, CSI-18: a snapshot', snapshot, { snapshot: { readyToUse: true } }],
    ['CSI-3, SAN-14: a group of snapshots', group, { groupSnapshot: { readyToUse: true } }],
  ] as const)('%s says why it is not there, and is made by the repeat', async (_, call, value) => {
    expect(await call()).toMatchObject({ code: 'ABORTED', message: expect.stringContaining('No space left on device') as string });
    expect(await remove('a')).toMatchObject({ code: 'FAILED_PRECONDITION' });
    rmSync(ballast());
    expect(await call()).toMatchObject({ code: 'OK', value });
    expect(await remove('a')).toMatchObject({ code: 'OK' });
  });
});
