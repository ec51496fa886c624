// Calls that name a path at which another volume is, or none, and a device that two nodes of one machine have.
import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, openSync, rmSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { controllerMethods, nodeMethods } from '../methods.ts';
import { nodeName, skippedFor, startDriver, whyNoMounts, type TestDriver } from '../testing/driver-for-tests.ts';

const reason = whyNoMounts('mkfs.ext4', 'mkfs.xfs');
const mount = { mount: { fsType: 'ext4' }, accessMode: { mode: 1 } };
const ofMany = { block: {}, accessMode: { mode: 5 } };
const run = (program: string, ...args: readonly string[]): string => execFileSync(program, args, { encoding: 'utf8', stdio: 'pipe' });

describe.skipIf(reason !== undefined)(`what is not the volume's own stays${skippedFor(reason)}`, { timeout: 120_000 }, () => {
  let driver: TestDriver;
  afterEach(() => driver.stop());
  const begin = async (images: boolean): Promise<void> => {
    driver = await startDriver({ images, canMount: true });
    await driver.call(nodeMethods.getInfo, {});
  };
  const make = async (name: string, volumeCapability: object = mount, nodes: readonly string[] = [nodeName]): Promise<void> => {
    const range = { requiredBytes: 320 * 2 ** 20 };
    expect(await driver.call(controllerMethods.createVolume, { name, volumeCapabilities: [volumeCapability], capacityRange: range })).toMatchObject({
      code: 'OK',
    });
    for (const nodeId of nodes)
      expect(await driver.call(controllerMethods.publishVolume, { volumeId: name, nodeId, volumeCapability })).toMatchObject({ code: 'OK' });
  };
  const stage = (volumeId: string, volumeCapability: object = mount, on = driver) =>
    on.call(nodeMethods.stageVolume, { volumeId, stagingTargetPath: on.folder(`staging-${volumeId}`), volumeCapability });
  const publish = (volumeId: string, target: string, volumeCapability: object = mount, on = driver) =>
    on.call(nodeMethods.publishVolume, { volumeId, stagingTargetPath: on.path(`staging-${volumeId}`), targetPath: on.path(target), volumeCapability });
  const unstage = (volumeId: string, staging: string, on = driver) => on.call(nodeMethods.unstageVolume, { volumeId, stagingTargetPath: on.path(staging) });
  const unpublish = (volumeId: string, target: string, on = driver) => on.call(nodeMethods.unpublishVolume, { volumeId, targetPath: on.path(target) });

  test('CSI-15: unstaging and unpublishing leave what is another volume, or none', async () => {
    await begin(true);
    await make('a');
    await make('b');
    await stage('a');
    await publish('a', 'pod');
    run('mount', '-t', 'tmpfs', 'tmpfs', driver.folder('other'));
    const before = [driver.mounts(), driver.loops()];
    for (const volume of ['b', 'none']) {
      expect(await unpublish(volume, 'pod')).toMatchObject({ code: 'OK' });
      expect(await unstage(volume, 'staging-a')).toMatchObject({ code: 'OK' });
    }
    for (const volume of ['a', 'none']) expect(await unpublish(volume, 'other')).toMatchObject({ code: 'OK' });
    expect(await unstage('none', 'other')).toMatchObject({ code: 'OK' });
    expect([driver.mounts(), driver.loops()]).toEqual(before);
    expect(await unpublish('a', 'pod')).toMatchObject({ code: 'OK' });
    expect(await unstage('a', 'staging-a')).toMatchObject({ code: 'OK' });
    expect([driver.mounts(), driver.loops()]).toEqual([[driver.path('other')], []]);
  });

  test('CSI-15: of folders too', async () => {
    await begin(false);
    await make('a');
    await make('b');
    await publish('a', 'pod');
    expect(await unpublish('b', 'pod')).toMatchObject({ code: 'OK' });
    expect(driver.mounts()).toEqual([driver.path('pod')]);
    expect(await unpublish('a', 'pod')).toMatchObject({ code: 'OK' });
    expect([driver.mounts(), existsSync(driver.path('pod'))]).toEqual([[], false]);
  });

  test.each([true, false])('CSI-15: a volume that LightningSTOR does not know any more is unpublished and unstaged, of images: %s', async (images) => {
    await begin(images);
    await make('a');
    await make('b');
    await stage('a');
    await stage('b');
    await publish('a', 'pod');
    await driver.stopLightningStor();
    rmSync(driver.path('data'), { recursive: true });
    await driver.startLightningStor(0);
    for (const call of [() => unpublish('a', 'pod'), () => unstage('a', 'staging-a')]) expect(await call()).toMatchObject({ code: 'OK' });
    expect([driver.mounts(), driver.loops().length]).toEqual(images ? [[driver.path('staging-b')], 1] : [[], 0]);
  });

  test('CSI-16: a device that another node of the machine has too stays when one of them unstages it, and goes with the last', async () => {
    await begin(true);
    const other = await startDriver({ images: true, lightningstor: driver.lightningstor, name: 'n2' });
    try {
      await other.call(nodeMethods.getInfo, {});
      await make('a', ofMany, [nodeName, 'n2']);
      for (const one of [driver, other]) expect(await stage('a', ofMany, one)).toMatchObject({ code: 'OK' });
      expect(await publish('a', 'device', ofMany, other)).toMatchObject({ code: 'OK' });
      expect(await unstage('a', 'staging-a')).toMatchObject({ code: 'OK' });
      expect(await publish('a', 'second', ofMany, other)).toMatchObject({ code: 'OK' });
      for (const target of ['device', 'second']) expect(await unpublish('a', target, other)).toMatchObject({ code: 'OK' });
      expect(await driver.call(controllerMethods.unpublishVolume, { volumeId: 'a', nodeId: nodeName })).toMatchObject({ code: 'OK' });
      expect(await unstage('a', 'staging-a', other)).toMatchObject({ code: 'OK' });
      expect(driver.loops()).toEqual([]);
    } finally {
      await other.stop();
    }
  });

  test.each([true, false])(
    'CSI-16: a device that two nodes of the machine have is left to nobody when both let go of it, the second staged it: %s',
    async (isStaged) => {
      await begin(true);
      const other = await startDriver({ images: true, lightningstor: driver.lightningstor, name: 'n2' });
      try {
        await other.call(nodeMethods.getInfo, {});
        await make('a', ofMany, [nodeName, 'n2']);
        await stage('a', ofMany);
        if (isStaged) await stage('a', ofMany, other);
        expect(await unstage('a', 'staging-a')).toMatchObject({ code: 'OK' });
        if (isStaged) expect(await unstage('a', 'staging-a', other)).toMatchObject({ code: 'OK' });
        for (const nodeId of [nodeName, 'n2'])
          expect(await driver.call(controllerMethods.unpublishVolume, { volumeId: 'a', nodeId })).toMatchObject({ code: 'OK' });
        expect(await driver.call(controllerMethods.deleteVolume, { volumeId: 'a' })).toMatchObject({ code: 'OK' });
        expect(driver.loops()).toEqual([]);
      } finally {
        await other.stop();
      }
    },
  );

  test('CSI-14: a block volume that is staged is published, also when another node of the machine has unstaged it', async () => {
    await begin(true);
    const other = await startDriver({ images: true, lightningstor: driver.lightningstor, name: 'n2' });
    try {
      await other.call(nodeMethods.getInfo, {});
      await make('a', ofMany, [nodeName, 'n2']);
      for (const one of [driver, other]) await stage('a', ofMany, one);
      await unstage('a', 'staging-a');
      expect(await publish('a', 'device', ofMany, other)).toMatchObject({ code: 'OK' });
      expect(run('blockdev', '--getsize64', other.path('device')).trim()).toBe(String(320 * 2 ** 20));
      await unpublish('a', 'device', other);
      await unstage('a', 'staging-a', other);
      expect(driver.loops()).toEqual([]);
    } finally {
      await other.stop();
    }
  });

  test('CSI-14: a device that was detached, and goes when whoever has it open closes it, is given to nobody', async () => {
    await begin(true);
    await make('a', ofMany);
    await stage('a', ofMany);
    const [loop = ''] = driver.loops();
    const fd = openSync(loop, 'r');
    run('losetup', '--detach', loop);
    expect(await stage('a', ofMany)).toMatchObject({ code: 'ABORTED' });
    expect(await publish('a', 'device', ofMany)).toMatchObject({ code: 'ABORTED' });
    closeSync(fd);
    await expect.poll(() => driver.loops()).toEqual([]);
    expect(await publish('a', 'device', ofMany)).toMatchObject({ code: 'OK' });
  });

  test('CSI-16: what is mounted is unstaged also while LightningSTOR is away', async () => {
    await begin(true);
    await make('a');
    await stage('a');
    await driver.stopLightningStor();
    expect(await unstage('a', 'staging-a')).toMatchObject({ code: 'OK' });
    expect([driver.mounts(), driver.loops()]).toEqual([[], []]);
  });

  test('CSI-17: a volume that is published read-only grows nothing that is mounted where another one is staged', async () => {
    await begin(true);
    const xfs = { mount: { fsType: 'xfs' }, accessMode: { mode: 1 } };
    for (const name of ['a', 'b']) {
      await make(name, xfs);
      await stage(name, xfs);
    }
    const base = { volumeId: 'a', stagingTargetPath: driver.path('staging-a'), targetPath: driver.path('pod'), volumeCapability: xfs, readonly: true };
    expect(await driver.call(nodeMethods.publishVolume, base)).toMatchObject({ code: 'OK' });
    const capacityRange = { requiredBytes: 480 * 2 ** 20 };
    await driver.call(controllerMethods.expandVolume, { volumeId: 'a', capacityRange });
    const expand = (staging: string) =>
      driver.call(nodeMethods.expandVolume, { volumeId: 'a', volumePath: driver.path('pod'), stagingTargetPath: driver.path(staging), capacityRange });
    expect(await expand('staging-b')).toMatchObject({ code: 'FAILED_PRECONDITION', message: expect.stringContaining('read-only') as string });
    expect(await expand('staging-a')).toMatchObject({ code: 'OK' });
  });
});
