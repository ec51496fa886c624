// The node's calls with real images, loop devices and mounts: what the reference suite leaves out.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { controllerMethods, nodeMethods } from '../methods.ts';
import { attachLoop, detachLoop, loopsOf, pathOf } from './loop-devices.ts';
import { nodeName, skippedFor, startDriver, whyNoMounts, type TestDriver } from '../testing/driver-for-tests.ts';

const reason = whyNoMounts('mkfs.ext4', 'mkfs.xfs', 'mkfs.btrfs');
const mebibyte = 1_048_576;
const size = 320 * mebibyte;
const grownSize = 480 * mebibyte;
const run = (program: string, ...args: readonly string[]): string => execFileSync(program, args, { encoding: 'utf8', stdio: 'pipe' });
const sumOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

type How = { readonly fsType?: string; readonly mode?: number; readonly block?: boolean; readonly mountFlags?: string[] };
const capabilityOf = ({ fsType = '', mode = 1, block = false, mountFlags = [] }: How) =>
  block ? { block: {}, accessMode: { mode } } : { mount: { fsType, mountFlags }, accessMode: { mode } };

describe.skipIf(reason !== undefined)(`volumes on a node${skippedFor(reason)}`, { timeout: 120_000 }, () => {
  let driver: TestDriver;
  beforeEach(async () => {
    driver = await startDriver({ images: true });
    await driver.call(nodeMethods.getInfo, {});
  });
  afterEach(() => driver.stop());

  const make = async (name: string, how: How = {}, more: object = {}): Promise<Record<string, string>> => {
    const volumeCapability = capabilityOf(how);
    const made = await driver.call(controllerMethods.createVolume, {
      name,
      volumeCapabilities: [volumeCapability],
      capacityRange: { requiredBytes: size },
      ...more,
    });
    expect(made).toMatchObject({ code: 'OK' });
    const published = await driver.call(controllerMethods.publishVolume, { volumeId: name, nodeId: nodeName, volumeCapability });
    expect(published).toMatchObject({ code: 'OK' });
    return published.value?.publishContext ?? {};
  };
  const stagingOf = (name: string): string => driver.folder(`staging-${name}`);
  const stage = (name: string, publishContext: Record<string, string>, how: How = {}) =>
    driver.call(nodeMethods.stageVolume, { volumeId: name, stagingTargetPath: stagingOf(name), publishContext, volumeCapability: capabilityOf(how) });
  const publish = (name: string, target: string, publishContext: Record<string, string>, how: How = {}, readonly = false) =>
    driver.call(nodeMethods.publishVolume, {
      volumeId: name,
      stagingTargetPath: stagingOf(name),
      targetPath: driver.path(target),
      publishContext,
      volumeCapability: capabilityOf(how),
      readonly,
    });
  const unpublish = (name: string, target: string) => driver.call(nodeMethods.unpublishVolume, { volumeId: name, targetPath: driver.path(target) });
  const unstage = (name: string) => driver.call(nodeMethods.unstageVolume, { volumeId: name, stagingTargetPath: stagingOf(name) });
  const detach = (name: string) => driver.call(controllerMethods.unpublishVolume, { volumeId: name, nodeId: nodeName });
  const expand = (name: string, target: string) =>
    driver.call(nodeMethods.expandVolume, {
      volumeId: name,
      volumePath: driver.path(target),
      stagingTargetPath: stagingOf(name),
      capacityRange: { requiredBytes: grownSize },
    });
  const grow = (name: string) => driver.call(controllerMethods.expandVolume, { volumeId: name, capacityRange: { requiredBytes: grownSize } });
  const bytesIn = (target: string): number => Number(run('df', '--block-size=1', '--output=size', driver.path(target)).split('\n')[1]);

  test('CSI-15, CSI-16: a volume is made, published, written, moved on and found again, and nothing stays behind', async () => {
    const context = await make('a');
    expect(await stage('a', context)).toMatchObject({ code: 'OK' });
    expect(await publish('a', 'pod', context)).toMatchObject({ code: 'OK' });
    writeFileSync(driver.path('pod/file'), 'precious');
    expect(await unstage('a')).toMatchObject({ code: 'FAILED_PRECONDITION' });
    expect(await detach('a')).toMatchObject({ code: 'FAILED_PRECONDITION' });
    expect(await unpublish('a', 'pod')).toMatchObject({ code: 'OK' });
    expect(existsSync(driver.path('pod'))).toBe(false);
    expect(await unstage('a')).toMatchObject({ code: 'OK' });
    expect(readdirSync(stagingOf('a'))).toEqual([]);
    expect(await stage('a', context)).toMatchObject({ code: 'OK' });
    expect(readFileSync(join(stagingOf('a'), 'file'), 'utf8')).toBe('precious');
    for (const again of [unstage, unstage, detach, detach]) expect(await again('a')).toMatchObject({ code: 'OK' });
    expect([driver.mounts(), driver.loops()]).toEqual([[], []]);
  });

  test('CSI-14: a second publish', async () => {
    const context = await make('a');
    await stage('a', context);
    expect(await publish('a', 'one', context)).toMatchObject({ code: 'OK' });
    expect(await publish('a', 'one', context)).toMatchObject({ code: 'OK' });
    expect(await publish('a', 'one', context, {}, true)).toMatchObject({ code: 'ALREADY_EXISTS' });
    for (const mode of [1, 6]) expect(await publish('a', 'two', context, { mode })).toMatchObject({ code: 'FAILED_PRECONDITION' });
    expect(existsSync(driver.path('two'))).toBe(false);
    expect(await publish('a', 'two', context, { mode: 7 }, true)).toMatchObject({ code: 'OK' });
    expect(() => writeFileSync(driver.path('two/file'), '')).toThrow(/EROFS/);
    writeFileSync(driver.path('one/file'), 'seen by both');
    expect(readFileSync(driver.path('two/file'), 'utf8')).toBe('seen by both');
  });

  test('CSI-3: a volume that is to be mounted with the flag ro is staged and published again as the first time, and never made', async () => {
    const context = await make('a');
    const how = { mountFlags: ['ro'] };
    expect(await stage('a', context, how)).toMatchObject({ code: 'FAILED_PRECONDITION', message: expect.stringContaining('empty') as string });
    await stage('a', context);
    await unstage('a');
    for (let time = 0; time < 2; time++) expect(await stage('a', context, how)).toMatchObject({ code: 'OK' });
    for (let time = 0; time < 2; time++) expect(await publish('a', 'pod', context, how)).toMatchObject({ code: 'OK' });
    expect(() => writeFileSync(driver.path('pod/file'), '')).toThrow(/EROFS/);
  });

  test('SAN-10: what is not staged is not published, and what is staged otherwise is told', async () => {
    const context = await make('a');
    expect(await publish('a', 'pod', context)).toMatchObject({ code: 'FAILED_PRECONDITION' });
    expect(await stage('a', context, { fsType: 'ext4' })).toMatchObject({ code: 'OK' });
    expect(await stage('a', context, { fsType: 'xfs' })).toMatchObject({ code: 'ALREADY_EXISTS' });
    expect(await stage('a', context, { mode: 2 })).toMatchObject({ code: 'ALREADY_EXISTS' });
    expect(await stage('a', context, { mountFlags: ['noexec'] })).toMatchObject({ code: 'ALREADY_EXISTS' });
    await unstage('a');
    expect(await stage('a', context, { fsType: 'xfs' })).toMatchObject({ code: 'FAILED_PRECONDITION' });
    expect(await stage('a', context, { fsType: 'ntfs' })).toMatchObject({ code: 'INVALID_ARGUMENT' });
    expect(await stage('a', context, { mountFlags: ['bind'] })).toMatchObject({ code: 'INVALID_ARGUMENT' });
    expect(await stage('a', context, { mountFlags: ['noexec'] })).toMatchObject({ code: 'OK' });
  });

  test('a volume with something on it is never made anew', async () => {
    const context = await make('a');
    run('mkswap', context['image'] ?? '');
    const before = sumOf(context['image'] ?? '');
    expect(await stage('a', context)).toMatchObject({ code: 'FAILED_PRECONDITION', message: expect.stringContaining('swap') as string });
    expect(sumOf(context['image'] ?? '')).toBe(before);
    expect(driver.loops()).toEqual([]);
  });

  test.each(['xfs', 'ext4', 'btrfs', ''])('CSI-10: on a volume that was asked for too small there is room for its file system, %s', async (fsType) => {
    const context = await make('a', { fsType }, { capacityRange: { requiredBytes: 1 } });
    expect(await stage('a', context, { fsType })).toMatchObject({ code: 'OK' });
    writeFileSync(join(stagingOf('a'), 'file'), 'x');
  });

  test.each(['xfs', 'ext4', 'btrfs'])('a thick volume stays thick when it gets its file system, %s', async (fsType) => {
    const context = await make('a', {}, { parameters: { provisioning: 'thick' } });
    expect(await stage('a', context, { fsType })).toMatchObject({ code: 'OK' });
    expect(statSync(context['image'] ?? '').blocks * 512).toBeGreaterThanOrEqual(size);
  });

  test.each(['xfs', 'btrfs'])('CSI-17: %s grows while it is mounted', async (fsType) => {
    const context = await make('a');
    await stage('a', context, { fsType });
    await publish('a', 'pod', context);
    const before = bytesIn('pod');
    expect(await expand('a', 'pod')).toMatchObject({ code: 'OUT_OF_RANGE' });
    expect(await grow('a')).toMatchObject({ value: { capacityBytes: grownSize, nodeExpansionRequired: true } });
    expect(await expand('a', 'pod')).toMatchObject({ code: 'OK', value: { capacityBytes: grownSize } });
    expect(bytesIn('pod') - before).toBeGreaterThan(100 * mebibyte);
    expect(await expand('a', 'pod')).toMatchObject({ code: 'OK' });
  });

  test('CSI-17: ext4 grows while it is mounted, or says that it grows when it is staged next, and does', async () => {
    const context = await make('a');
    await stage('a', context, { fsType: 'ext4' });
    await publish('a', 'pod', context);
    const before = bytesIn('pod');
    await grow('a');
    expect(await stage('a', context)).toMatchObject({ code: 'OK' });
    const { code, message } = await expand('a', 'pod');
    expect(code === 'OK' ? 'staged next' : `${code} ${message}`).toMatch(/^(FAILED_PRECONDITION .*)?staged next/);
    await unpublish('a', 'pod');
    await unstage('a');
    await stage('a', context);
    await publish('a', 'pod', context);
    expect(bytesIn('pod') - before).toBeGreaterThan(100 * mebibyte);
  });

  test.each(['xfs', 'ext4', 'btrfs'])('CSI-11: a larger clone of %s has the same content and its own size, beside its source', async (fsType) => {
    const context = await make('a', { fsType });
    await stage('a', context, { fsType });
    writeFileSync(join(stagingOf('a'), 'file'), Buffer.alloc(3 * mebibyte, 'content '));
    const sum = sumOf(join(stagingOf('a'), 'file'));
    await unstage('a');
    await detach('a');
    const source = { volumeContentSource: { volume: { volumeId: 'a' } }, capacityRange: { requiredBytes: grownSize } };
    const clone = await make('b', { fsType }, source);
    expect(await stage('b', clone, { fsType })).toMatchObject({ code: 'OK' });
    expect(sumOf(join(stagingOf('b'), 'file'))).toBe(sum);
    expect(bytesIn('staging-b')).toBeGreaterThan(400 * mebibyte);
    const again = await driver.call(controllerMethods.publishVolume, { volumeId: 'a', nodeId: nodeName, volumeCapability: capabilityOf({ fsType }) });
    expect(await stage('a', again.value?.publishContext ?? {}, { fsType })).toMatchObject({ code: 'OK' });
    expect(sumOf(join(stagingOf('a'), 'file'))).toBe(sum);
  });

  test('CSI-15, CSI-21: a block volume is its device, at a file', async () => {
    const how = { block: true };
    const context = await make('a', how);
    await stage('a', context, how);
    expect(await publish('a', 'device', context, how)).toMatchObject({ code: 'OK' });
    expect(await publish('a', 'device', context, how)).toMatchObject({ code: 'OK' });
    expect(await publish('a', 'other', context, how)).toMatchObject({ code: 'FAILED_PRECONDITION' });
    expect(lstatSync(driver.path('device')).isBlockDevice()).toBe(true);
    run('dd', 'if=/dev/urandom', `of=${driver.path('device')}`, 'bs=1M', 'count=2', 'conv=fsync', 'status=none');
    expect(await driver.call(nodeMethods.getVolumeStats, { volumeId: 'a', volumePath: driver.path('device') })).toMatchObject({
      value: { usage: [{ total: size }] },
    });
    await grow('a');
    expect(await expand('a', 'device')).toMatchObject({ value: { capacityBytes: grownSize } });
    expect(Number(run('blockdev', '--getsize64', driver.path('device')))).toBe(grownSize);
    await unpublish('a', 'device');
    expect(existsSync(driver.path('device'))).toBe(false);
    await unstage('a');
    expect(driver.loops()).toEqual([]);
  });

  test('CSI-21: how full a volume is', async () => {
    const context = await make('a');
    await stage('a', context);
    await publish('a', 'pod', context);
    const stats = () => driver.call(nodeMethods.getVolumeStats, { volumeId: 'a', volumePath: driver.path('pod') });
    const before = (await stats()).value;
    writeFileSync(driver.path('pod/file'), Buffer.alloc(20 * mebibyte, 'x'));
    run('sync', '--file-system', driver.path('pod'));
    const after = (await stats()).value;
    const [bytes, inodes] = after?.usage ?? [];
    expect(Number(bytes?.used) - Number(before?.usage[0]?.used)).toBeGreaterThanOrEqual(20 * mebibyte);
    expect(Number(bytes?.total)).toBeGreaterThanOrEqual(Number(bytes?.used) + Number(bytes?.available));
    expect([bytes?.unit, inodes?.unit, Number(inodes?.used) > 0, after?.volumeCondition?.abnormal]).toEqual([1, 2, true, false]);
    expect(await driver.call(nodeMethods.getVolumeStats, { volumeId: 'a', volumePath: driver.dir })).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('CSI-20: the node has a name, a limit and a place', async () => {
    expect(await driver.call(nodeMethods.getInfo, {})).toMatchObject({
      value: { nodeId: nodeName, maxVolumesPerNode: 0, accessibleTopology: { segments: {} } },
    });
  });

  test('a symbolic link at a target, or before it, leads nobody anywhere', async () => {
    const context = await make('a');
    await stage('a', context);
    const elsewhere = driver.folder('elsewhere');
    writeFileSync(join(elsewhere, 'file'), 'of somebody else');
    symlinkSync(elsewhere, driver.path('link'));
    mkdirSync(driver.path('full'));
    writeFileSync(driver.path('full/file'), 'of somebody else');
    expect(await publish('a', 'link', context)).toMatchObject({ code: 'FAILED_PRECONDITION' });
    expect(await publish('a', 'link/pod', context)).toMatchObject({ code: 'FAILED_PRECONDITION' });
    expect(await unpublish('a', 'link/file')).toMatchObject({ code: 'FAILED_PRECONDITION' });
    expect(await publish('a', 'full', context)).toMatchObject({ code: 'FAILED_PRECONDITION', message: expect.stringContaining('content') as string });
    expect(await unpublish('a', 'full')).toMatchObject({ code: 'OK' });
    expect(await unpublish('a', 'link')).toMatchObject({ code: 'OK' });
    expect([readdirSync(elsewhere), readdirSync(driver.path('full'))]).toEqual([['file'], ['file']]);
    expect(driver.mounts()).toEqual([stagingOf('a')]);
  });

  test('CSI-15: what came to have content below a target stays, and holds up no unpublish', async () => {
    const context = await make('a');
    await stage('a', context);
    await publish('a', 'pod', context);
    run('umount', driver.path('pod'));
    writeFileSync(driver.path('pod/file'), 'of somebody else');
    run('mount', '--bind', stagingOf('a'), driver.path('pod'));
    for (let time = 0; time < 2; time++) expect(await unpublish('a', 'pod')).toMatchObject({ code: 'OK' });
    expect(readFileSync(driver.path('pod/file'), 'utf8')).toBe('of somebody else');
    expect(driver.mounts()).toEqual([stagingOf('a')]);
  });

  test('CSI-14: a target is not where a volume is staged, or in any volume', async () => {
    const [a, b] = [await make('a'), await make('b')];
    await stage('a', a);
    await stage('b', b);
    await publish('a', 'pod', a);
    for (const target of ['staging-a', 'staging-a/pod', 'pod/inner', 'staging-b/pod'])
      expect(await publish('a', target, a, { mode: 7 })).toMatchObject({ code: 'INVALID_ARGUMENT' });
    expect(await publish('b', 'pod/inner', b)).toMatchObject({ code: 'INVALID_ARGUMENT' });
    expect([readdirSync(driver.path('pod')).includes('inner'), driver.mounts().length]).toEqual([false, 3]);
    await unpublish('a', 'pod');
    expect(await publish('a', 'pod', a)).toMatchObject({ code: 'OK' });
  });

  test('CSI-3: a driver that was killed after the device was attached goes on where it was, in both directions', async () => {
    const context = await make('a');
    run('losetup', '--find', context['image'] ?? '');
    expect(await unstage('a')).toMatchObject({ code: 'OK' });
    expect(driver.loops()).toEqual([]);
    run('losetup', '--find', context['image'] ?? '');
    expect(await stage('a', context)).toMatchObject({ code: 'OK' });
    expect(driver.loops()).toHaveLength(1);
  });

  test('CSI-3: killed while the file system was made, it makes it anew', async () => {
    const context = await make('a');
    run('mkfs.xfs', '-q', context['image'] ?? '');
    const half = readFileSync(context['image'] ?? '').subarray(0, 512);
    half[126] = 1;
    writeFileSync(driver.path('half'), half);
    run('dd', `if=${driver.path('half')}`, `of=${context['image']}`, 'conv=notrunc', 'status=none');
    expect(await stage('a', context)).toMatchObject({ code: 'OK' });
  });

  test('CSI-3: killed between any two steps of a publish, the repeat ends it, and an unpublish undoes it', async () => {
    const context = await make('a');
    await stage('a', context);
    await driver.restart();
    expect(await stage('a', context)).toMatchObject({ code: 'OK' });
    mkdirSync(driver.path('pod'));
    expect(await publish('a', 'pod', context)).toMatchObject({ code: 'OK' });
    await driver.restart();
    expect(await publish('a', 'pod', context)).toMatchObject({ code: 'OK' });
    run('umount', driver.path('pod'));
    expect(await unpublish('a', 'pod')).toMatchObject({ code: 'OK' });
    // Where a mount with options is put together.
    const place = driver.folder('run/options/left');
    run('mount', '--bind', stagingOf('a'), place);
    expect(await publish('a', 'pod', context, {}, true)).toMatchObject({ code: 'OK' });
    await unpublish('a', 'pod');
    expect(await unstage('a')).toMatchObject({ code: 'OK' });
    expect([driver.mounts(), driver.loops()]).toEqual([[], []]);
  });

  test('CSI-16: what a caller says of how the volume is reached opens, makes and shows nothing else', async () => {
    await make('a');
    const victim = driver.path('victim');
    writeFileSync(victim, Buffer.alloc(16 * mebibyte));
    const before = sumOf(victim);
    const forged = { image: victim, folder: '/etc', nbd: 'nbd://192.0.2.1/x' };
    for (const said of [{ image: victim }, forged]) {
      expect(await stage('a', said)).toMatchObject({ code: 'OK' });
      expect(await publish('a', 'pod', said)).toMatchObject({ code: 'OK' });
    }
    expect([sumOf(victim), existsSync(driver.path('pod/passwd')), driver.loops().length]).toEqual([before, false, 1]);
    expect(await stage('b', { image: victim })).toMatchObject({ code: 'NOT_FOUND' });
    await driver.call(controllerMethods.createVolume, { name: 'b', volumeCapabilities: [capabilityOf({})], capacityRange: { requiredBytes: size } });
    const late = { code: 'FAILED_PRECONDITION', message: expect.stringContaining('ControllerPublishVolume') as string };
    expect(await stage('b', { image: victim })).toMatchObject(late);
    expect(await publish('b', 'other', { folder: '/etc' })).toMatchObject(late);
    expect([sumOf(victim), existsSync(driver.path('other')), driver.loops().length]).toEqual([before, false, 1]);
  });

  test('CSI-10, CSI-17: a size that no image has is refused before anything is made or grown, and one within the limits is found', async () => {
    const exactly = (bytes: number) => ({ requiredBytes: bytes, limitBytes: bytes });
    const create = (name: string, capacityRange: object) =>
      driver.call(controllerMethods.createVolume, { name, volumeCapabilities: [capabilityOf({})], capacityRange });
    expect(await create('odd', exactly(size + 1))).toMatchObject({ code: 'OUT_OF_RANGE' });
    expect(await driver.call(controllerMethods.getVolume, { volumeId: 'odd' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await create('limited', { limitBytes: size + 1 })).toMatchObject({ code: 'OK', value: { volume: { capacityBytes: size } } });
    expect(await create('tiny', { limitBytes: mebibyte + 5_000 })).toMatchObject({ code: 'OK', value: { volume: { capacityBytes: mebibyte + 4_096 } } });
    const expand = (capacityRange: object) => driver.call(controllerMethods.expandVolume, { volumeId: 'limited', capacityRange });
    expect(await expand(exactly(grownSize + 1))).toMatchObject({ code: 'OUT_OF_RANGE' });
    expect(await driver.call(controllerMethods.getVolume, { volumeId: 'limited' })).toMatchObject({ value: { volume: { capacityBytes: size } } });
    expect(await expand({ requiredBytes: grownSize - 1, limitBytes: grownSize })).toMatchObject({ code: 'OK', value: { capacityBytes: grownSize } });
  });

  test('a device that somebody gave another file meanwhile is not detached', async () => {
    const context = await make('a');
    const [before = '', after = ''] = [context['image'], driver.path('of-somebody-else')];
    run('truncate', '--size', '1M', after);
    let loop;
    // Somebody else on this machine may take the device in between.
    do {
      loop = await attachLoop(before, false);
      if (!loop.ok) throw new Error(loop.error.message);
      run('losetup', '--detach', pathOf(loop.value));
    } while (spawnSync('losetup', [pathOf(loop.value), after]).status !== 0);
    expect(await detachLoop(loop.value)).toEqual({ ok: true, value: undefined });
    expect(loopsOf(after)).toHaveLength(1);
  });

  test('CSI-4: of two calls for a volume at once one is done, and the other is to be made again', async () => {
    const context = await make('a');
    const codes = (await Promise.all([stage('a', context), stage('a', context)])).map(({ code }) => code);
    expect(codes.sort()).toEqual(['ABORTED', 'OK']);
  });
});
