// Volumes that are folders: links to them without root, bind mounts of them with it.
import { existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { controllerMethods, nodeMethods } from '../methods.ts';
import { nodeName, skippedFor, startDriver, whyNoMounts, type TestDriver } from '../testing/driver-for-tests.ts';

const mebibyte = 1_048_576;
const capabilityOf = (mode: number) => ({ mount: {}, accessMode: { mode } });

describe('folders on a node', () => {
  let driver: TestDriver;
  afterEach(() => driver.stop());

  const begin = async (canMount: boolean, mode = 1) => {
    driver = await startDriver({ images: false, canMount });
    await driver.call(nodeMethods.getInfo, {});
    const volumeCapability = capabilityOf(mode);
    await driver.call(controllerMethods.createVolume, { name: 'a', volumeCapabilities: [volumeCapability], capacityRange: { requiredBytes: mebibyte } });
    const published = await driver.call(controllerMethods.publishVolume, { volumeId: 'a', nodeId: nodeName, volumeCapability });
    const publishContext = published.value?.publishContext ?? {};
    const base = { volumeId: 'a', stagingTargetPath: driver.folder('staging'), publishContext, volumeCapability };
    expect(await driver.call(nodeMethods.stageVolume, base)).toMatchObject({ code: 'OK' });
    return {
      folder: publishContext['folder'] ?? '',
      publish: (target: string, more: object = {}) => driver.call(nodeMethods.publishVolume, { ...base, targetPath: driver.path(target), ...more }),
      unpublish: (target: string) => driver.call(nodeMethods.unpublishVolume, { volumeId: 'a', targetPath: driver.path(target) }),
      unstage: () => driver.call(nodeMethods.unstageVolume, { volumeId: 'a', stagingTargetPath: driver.path('staging') }),
      stats: (target: string) => driver.call(nodeMethods.getVolumeStats, { volumeId: 'a', volumePath: driver.path(target) }),
      detach: () => driver.call(controllerMethods.unpublishVolume, { volumeId: 'a', nodeId: nodeName }),
    };
  };

  test('CSI-15: without root a target is a link to the folder, and goes with the unpublish', async () => {
    const node = await begin(false);
    expect(await node.publish('pod')).toMatchObject({ code: 'OK' });
    expect(await node.publish('pod')).toMatchObject({ code: 'OK' });
    expect(readlinkSync(driver.path('pod'))).toBe(node.folder);
    writeFileSync(driver.path('pod/file'), 'precious');
    expect(await node.unpublish('pod')).toMatchObject({ code: 'OK' });
    expect(lstatSync(driver.path('pod'), { throwIfNoEntry: false })).toBeUndefined();
    expect(readFileSync(join(node.folder, 'file'), 'utf8')).toBe('precious');
    expect(await node.unstage()).toMatchObject({ code: 'OK' });
    expect(readdirSync(driver.path('staging'))).toEqual([]);
  });

  test('CSI-14: without root a second target is known for one, also by a driver that began anew, and one that is gone does not count', async () => {
    const node = await begin(false);
    await node.publish('one');
    await driver.restart();
    expect(await node.publish('two')).toMatchObject({ code: 'FAILED_PRECONDITION' });
    expect(await node.publish('two', { volumeCapability: capabilityOf(7) })).toMatchObject({ code: 'OK' });
    await node.unpublish('one');
    await node.unpublish('two');
    expect(await node.publish('three')).toMatchObject({ code: 'OK' });
  });

  test('without root what a link cannot keep is refused, and what is at a target already is not touched', async () => {
    const node = await begin(false);
    expect(await node.publish('pod', { readonly: true })).toMatchObject({ code: 'FAILED_PRECONDITION' });
    expect(await node.publish('pod', { volumeCapability: { block: {}, accessMode: { mode: 1 } } })).toMatchObject({ code: 'FAILED_PRECONDITION' });
    mkdirSync(driver.path('full'));
    writeFileSync(driver.path('full/file'), '');
    expect(await node.publish('full')).toMatchObject({ code: 'FAILED_PRECONDITION' });
    symlinkSync('/etc', driver.path('link'));
    expect(await node.publish('link')).toMatchObject({ code: 'ALREADY_EXISTS' });
    for (const target of ['staging', 'staging/pod']) expect(await node.publish(target)).toMatchObject({ code: 'INVALID_ARGUMENT' });
    expect(existsSync(driver.path('full/file'))).toBe(true);
  });

  test('CSI-21: of a folder the size that is recorded, and what is in it', async () => {
    const node = await begin(false);
    await node.publish('pod');
    writeFileSync(driver.path('pod/file'), Buffer.alloc(100_000, 'x'));
    const { value } = await node.stats('pod');
    expect(value?.usage[0]?.total).toBe(mebibyte);
    expect(Number(value?.usage[0]?.used)).toBeGreaterThanOrEqual(100_000);
    expect(value?.usage[1]?.used).toBe(2);
    expect(await node.stats('nowhere')).toMatchObject({ code: 'NOT_FOUND' });
  });

  const reason = whyNoMounts();
  test.skipIf(reason !== undefined).each([true, false])(
    `what is in a volume stays in it where the run folder is a symbolic link, one that the driver sees at its start: %s${skippedFor(reason)}`,
    async (isSeen) => {
      const node = await begin(true);
      writeFileSync(join(node.folder, 'file'), 'precious');
      rmSync(driver.path('run'), { recursive: true, force: true });
      symlinkSync(driver.folder('elsewhere'), driver.path('run'));
      if (isSeen) await driver.restart();
      const published = await node.publish('one', { volumeCapability: { mount: { mountFlags: ['noatime'] }, accessMode: { mode: 1 } } });
      expect(published.code).toBe(isSeen ? 'OK' : 'ABORTED');
      expect(readFileSync(join(node.folder, 'file'), 'utf8')).toBe('precious');
      if (isSeen) expect(driver.mounts()).toEqual([driver.path('one')]);
    },
  );

  test.skipIf(reason !== undefined)(`CSI-14: with root a folder is bound to its targets, read-only where that is asked for${skippedFor(reason)}`, async () => {
    const node = await begin(true);
    expect(await node.publish('one')).toMatchObject({ code: 'OK' });
    expect(await node.publish('one', { readonly: true })).toMatchObject({ code: 'ALREADY_EXISTS' });
    expect(await node.publish('two')).toMatchObject({ code: 'FAILED_PRECONDITION' });
    expect(await node.publish('two', { volumeCapability: capabilityOf(7), readonly: true })).toMatchObject({ code: 'OK' });
    writeFileSync(driver.path('one/file'), 'x');
    expect(() => writeFileSync(driver.path('two/file'), 'y')).toThrow(/EROFS/);
    expect(await node.stats('two')).toMatchObject({ code: 'OK' });
    expect(await node.detach()).toMatchObject({ code: 'FAILED_PRECONDITION' });
    for (const target of ['staging', 'staging/pod', 'one/pod'])
      expect(await node.publish(target, { volumeCapability: capabilityOf(7) })).toMatchObject({ code: 'INVALID_ARGUMENT' });
    for (const target of ['one', 'two']) expect(await node.unpublish(target)).toMatchObject({ code: 'OK' });
    expect(await node.detach()).toMatchObject({ code: 'OK' });
    expect(driver.mounts()).toEqual([]);
  });
});
