// A node on another machine than LightningSTOR's, played on one: it says of itself that it is elsewhere, and reaches images over NBD. What serves
// them is in this process, so nothing here may wait for a file without letting it work.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openChannel } from '../../grpc/client.ts';
import { controllerMethods, nodeMethods } from '../methods.ts';
import { storageOf } from '../storage.ts';
import { skippedFor, startDriver, tenant, whyNoMounts, type TestDriver } from '../testing/driver-for-tests.ts';
import { isInstalled } from './run-command.ts';

const reason = whyNoMounts('mkfs.ext4', 'nbdfuse', 'qemu-nbd');
const noNbdkit = isInstalled('nbdkit') ? '' : ' (skipped: nbdkit is missing)';
const mebibyte = 1_048_576;
const volumeCapability = { mount: { fsType: 'ext4' }, accessMode: { mode: 1 } };
const sumOf = async (path: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex');

describe.skipIf(reason !== undefined)(`a volume on another machine${skippedFor(reason)}`, { timeout: 120_000 }, () => {
  let home: TestDriver;
  let away: TestDriver;
  beforeEach(async () => {
    home = await startDriver({ images: true });
    away = await startDriver({ images: true, lightningstor: home.lightningstor, machine: 'elsewhere', name: 'n2' });
    await away.call(nodeMethods.getInfo, {});
    await home.call(nodeMethods.getInfo, {});
    await home.call(controllerMethods.createVolume, { name: 'a', volumeCapabilities: [volumeCapability], capacityRange: { requiredBytes: 64 * mebibyte } });
  });
  afterEach(async () => {
    await away.stop();
    await home.stop();
  });
  const attach = async (nodeId: string): Promise<Record<string, string>> => {
    const told = await home.call(controllerMethods.publishVolume, { volumeId: 'a', nodeId, volumeCapability });
    expect(told).toMatchObject({ code: 'OK' });
    return told.value?.publishContext ?? {};
  };
  /** Of n2's connection, as LightningSTOR alone tells it. */
  const exportUri = async (): Promise<string> => {
    const channel = openChannel(home.lightningstor);
    const told = await storageOf(channel, tenant, Date.now).attachments('a', 'n2');
    channel.close();
    return (told.ok && told.value[0]?.nbd) || '';
  };
  const stats = (volumePath: string) => away.call(nodeMethods.getVolumeStats, { volumeId: 'a', volumePath });
  const detach = (nodeId: string) => home.call(controllerMethods.unpublishVolume, { volumeId: 'a', nodeId });
  const stage = (driver: TestDriver, publishContext: Record<string, string>) =>
    driver.call(nodeMethods.stageVolume, { volumeId: 'a', stagingTargetPath: driver.folder('staging'), publishContext, volumeCapability });
  const unstage = (driver: TestDriver) => driver.call(nodeMethods.unstageVolume, { volumeId: 'a', stagingTargetPath: driver.folder('staging') });

  test('CSI-16: it is reached over the network at an address that callers are not told, and what is written there is there on the next machine', async () => {
    const context = await attach('n2');
    expect([context, (await exportUri()).split(':')[0]]).toEqual([{}, 'nbd']);
    expect(await stage(away, context)).toMatchObject({ code: 'OK' });
    expect(await stage(away, context)).toMatchObject({ code: 'OK' });
    const target = away.path('pod');
    const base = { volumeId: 'a', stagingTargetPath: away.path('staging'), publishContext: context, volumeCapability };
    expect(await away.call(nodeMethods.publishVolume, { ...base, targetPath: target })).toMatchObject({ code: 'OK' });
    await writeFile(join(target, 'file'), Buffer.alloc(3 * mebibyte, 'content '));
    const sum = await sumOf(join(target, 'file'));
    expect(await away.call(nodeMethods.getVolumeStats, { volumeId: 'a', volumePath: target })).toMatchObject({ code: 'OK' });
    expect(await home.call(controllerMethods.publishVolume, { volumeId: 'a', nodeId: 'n1', volumeCapability })).toMatchObject({ code: 'FAILED_PRECONDITION' });
    await away.call(nodeMethods.unpublishVolume, { volumeId: 'a', targetPath: target });
    expect(await unstage(away)).toMatchObject({ code: 'OK' });
    expect([away.mounts(), away.loops()]).toEqual([[], []]);
    expect(await detach('n2')).toMatchObject({ code: 'OK' });
    expect(await stage(home, await attach('n1'))).toMatchObject({ code: 'OK' });
    expect(await sumOf(join(home.path('staging'), 'file'))).toBe(sum);
  });

  test('a node that is cut off reaches it no more, what is written there fails, and it is cleared up', async () => {
    expect(await stage(away, await attach('n2'))).toMatchObject({ code: 'OK' });
    expect(await detach('n2')).toMatchObject({ code: 'OK' });
    const writing = promisify(execFile)('dd', ['if=/dev/zero', `of=${away.path('staging/file')}`, 'bs=1M', 'count=40', 'conv=fsync']);
    await expect(writing).rejects.toThrow(/fsync failed|error writing|Read-only/);
    expect(await unstage(away)).toMatchObject({ code: 'OK' });
    expect([away.mounts(), away.loops()]).toEqual([[], []]);
  });

  test('a node that is cut off unstages it, also with something yet to be written', async () => {
    expect(await stage(away, await attach('n2'))).toMatchObject({ code: 'OK' });
    const write = promisify(execFile)('dd', ['if=/dev/zero', `of=${away.path('staging/file')}`, 'bs=1M', 'count=20']);
    await write;
    expect(await detach('n2')).toMatchObject({ code: 'OK' });
    expect(await unstage(away)).toMatchObject({ code: 'OK' });
    expect([away.mounts(), away.loops()]).toEqual([[], []]);
  });

  test.skipIf(noNbdkit !== '')(`what is read and written while LightningSTOR is started again waits for it${noNbdkit}`, async () => {
    const context = await attach('n2');
    expect(await stage(away, context)).toMatchObject({ code: 'OK' });
    await writeFile(away.path('staging/before'), Buffer.alloc(3 * mebibyte, 'content '), { flush: true });
    const { port } = new URL((await exportUri()).replace('nbd:', 'http:'));
    await home.stopLightningStor();
    const writing = writeFile(away.path('staging/meanwhile'), Buffer.alloc(3 * mebibyte, 'content '), { flush: true });
    await home.startLightningStor(Number(port));
    await writing;
    expect(await stage(away, context)).toMatchObject({ code: 'OK' });
    expect(await stats(away.path('staging'))).toMatchObject({ value: { volumeCondition: { abnormal: false, message: 'serving' } } });
    expect(await unstage(away)).toMatchObject({ code: 'OK' });
    await detach('n2');
    expect(await stage(home, await attach('n1'))).toMatchObject({ code: 'OK' });
    expect(await sumOf(join(home.path('staging'), 'meanwhile'))).toBe(await sumOf(join(home.path('staging'), 'before')));
  });

  test('CSI-16: given the volume again, a node that was cut off says what is still mounted over the dead connection, and connects anew once that is gone', async () => {
    expect(await stage(away, await attach('n2'))).toMatchObject({ code: 'OK' });
    await detach('n2');
    const context = await attach('n2');
    expect(await stage(away, context)).toMatchObject({ code: 'FAILED_PRECONDITION', message: expect.stringContaining(away.path('staging')) as string });
    expect(await unstage(away)).toMatchObject({ code: 'OK' });
    expect(await stage(away, context)).toMatchObject({ code: 'OK' });
    await writeFile(away.path('staging/file'), 'precious', { flush: true });
  });

  test('CSI-3, CSI-16: what a killed driver left of a connection that is dead by now is cleared up by the next stage', async () => {
    await stage(away, await attach('n2'));
    await promisify(execFile)('umount', [away.path('staging')]);
    await detach('n2');
    expect(await stage(away, await attach('n2'))).toMatchObject({ code: 'OK' });
    await writeFile(away.path('staging/file'), 'precious', { flush: true });
    expect(away.loops()).toHaveLength(1);
    expect(await unstage(away)).toMatchObject({ code: 'OK' });
    expect([away.mounts(), away.loops()]).toEqual([[], []]);
  });

  test('CSI-3: when what connects a node is killed, writes fail, and the volume is connected anew once it was unstaged', async () => {
    const context = await attach('n2');
    await stage(away, context);
    const served = promisify(execFile)('pgrep', ['--full', `nbdfuse ${away.dir}/`]);
    process.kill(Number((await served).stdout), 'SIGKILL');
    await expect(writeFile(away.path('staging/file'), 'lost', { flush: true })).rejects.toThrow(/EIO|EROFS/);
    expect(await stage(away, context)).toMatchObject({ code: 'FAILED_PRECONDITION', message: expect.stringContaining('unstage') as string });
    expect(await unstage(away)).toMatchObject({ code: 'OK' });
    expect(await stage(away, context)).toMatchObject({ code: 'OK' });
    await writeFile(away.path('staging/file'), 'precious', { flush: true });
  });

  test.each([undefined, { requiredBytes: 96 * mebibyte }])(
    'CSI-17: it grows when it is staged next, and says so until then, asked for %j',
    async (capacityRange) => {
      const context = await attach('n2');
      await stage(away, context);
      const expand = () => away.call(nodeMethods.expandVolume, { volumeId: 'a', volumePath: away.path('staging'), ...(capacityRange && { capacityRange }) });
      if (capacityRange) expect(await expand()).toMatchObject({ code: 'OUT_OF_RANGE', message: expect.stringContaining('ControllerExpandVolume') as string });
      const range = { requiredBytes: 96 * mebibyte };
      expect(await home.call(controllerMethods.expandVolume, { volumeId: 'a', capacityRange: range })).toMatchObject({ code: 'OK' });
      expect(await expand()).toMatchObject({ code: 'FAILED_PRECONDITION', message: expect.stringContaining('stage it again') as string });
      await unstage(away);
      await stage(away, context);
      expect(await expand()).toMatchObject({ code: 'OK', value: { capacityBytes: 96 * mebibyte } });
    },
  );

  /** As when its server was gone for longer than is waited for. */
  const loseConnection = async (): Promise<void> => {
    const connected = promisify(execFile)('pgrep', ['--full', noNbdkit === '' ? `nbdkit -s .*uri=${await exportUri()}` : `nbdfuse ${away.dir}/`]);
    for (const pid of (await connected).stdout.split('\n').filter(Boolean)) process.kill(Number(pid), 'SIGKILL');
    // The kernel looks for the file again when it has not done so for a second, and finds none.
    const look = `until cat /sys/block/loop*/loop/backing_file | grep -q "^${away.dir}/.* (deleted)"; do stat ${away.dir}/run/*/*/disk; sleep 0.1; done 2>&1`;
    await promisify(execFile)('timeout', ['20', 'sh', '-c', look]);
  };

  test('CSI-16, CSI-21: a connection that is dead is told of by every call, and made anew once the volume was unstaged', async () => {
    const context = await attach('n2');
    await stage(away, context);
    const published = () =>
      away.call(nodeMethods.publishVolume, { volumeId: 'a', stagingTargetPath: away.path('staging'), targetPath: away.path('pod'), volumeCapability });
    expect(await published()).toMatchObject({ code: 'OK' });
    await loseConnection();
    const told = { code: 'FAILED_PRECONDITION', message: expect.stringContaining('unstage') as string };
    expect(await stage(away, context)).toMatchObject(told);
    expect(await published()).toMatchObject(told);
    expect(await stats(away.path('pod'))).toMatchObject({
      code: 'OK',
      value: { volumeCondition: { abnormal: true, message: expect.stringMatching(/Input\/output|not connected/) as string } },
    });
    await away.call(nodeMethods.unpublishVolume, { volumeId: 'a', targetPath: away.path('pod') });
    expect(await unstage(away)).toMatchObject({ code: 'OK' });
    expect(await stage(away, context)).toMatchObject({ code: 'OK' });
    await writeFile(away.path('staging/file'), 'precious', { flush: true });
  });

  test('CSI-3: a connection that is dead, and that nothing is mounted over, is made anew by the next stage', async () => {
    const context = await attach('n2');
    await stage(away, context);
    await promisify(execFile)('umount', [away.path('staging')]);
    await loseConnection();
    expect(await stage(away, context)).toMatchObject({ code: 'OK' });
    await writeFile(away.path('staging/file'), 'precious', { flush: true });
    expect(away.loops()).toHaveLength(1);
  });
});
