// What a volume may be made of, with a real LightningSTOR of images.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { controllerMethods } from '../methods.ts';
import { startDriver, type TestDriver } from '../testing/driver-for-tests.ts';

const mebibyte = 1_048_576;
const accessMode = { mode: 1 };
let driver: TestDriver;
const create = (name: string, access: 'mount' | 'block', volumeContentSource?: object) =>
  driver.call(controllerMethods.createVolume, {
    name,
    volumeCapabilities: [{ [access]: {}, accessMode }],
    capacityRange: { requiredBytes: mebibyte },
    ...(volumeContentSource && { volumeContentSource }),
  });
beforeEach(async () => {
  driver = await startDriver({ images: true });
});
afterEach(() => driver.stop());

test('a clone is for the access that its source is for; of a snapshot the orchestrator has asked who may', async () => {
  await create('disk', 'block');
  await create('folder', 'mount');
  await driver.call(controllerMethods.createSnapshot, { name: 'moment', sourceVolumeId: 'disk' });
  const clones = [
    await create('a', 'mount', { volume: { volumeId: 'disk' } }),
    await create('b', 'block', { volume: { volumeId: 'folder' } }),
    await create('c', 'block', { volume: { volumeId: 'disk' } }),
    await create('d', 'mount', { snapshot: { snapshotId: 'moment' } }),
  ];
  expect(clones.map(({ code }) => code)).toEqual(['INVALID_ARGUMENT', 'INVALID_ARGUMENT', 'OK', 'OK']);
  expect(clones[0]?.message).toBe('the volume disk is for block access, and one for mount access is asked for: restore a snapshot of it');
});
