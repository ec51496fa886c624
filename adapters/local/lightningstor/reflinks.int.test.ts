// Snapshots, clones and restores where files can share their content: at once, and while the volume is written.
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checksum, scatter } from './testing/checksum.ts';
import { reasonOf, runningLightningStor, valueOf, type RunningLightningStor } from './testing/running-lightningstor.ts';
import { skippedWhen, whyNoXfs, xfs, type SmallDisk } from './testing/small-disk.ts';

const mebibyte = 2 ** 20;
const noXfs = whyNoXfs();

describe.skipIf(noXfs !== undefined)(`images on xfs${skippedWhen(noXfs)}`, () => {
  let disk: SmallDisk;
  let lightningstor: RunningLightningStor;
  const imageOf = (kind: 'volumes' | 'snapshots', { id }: { readonly id: string }): string => join(lightningstor.folder, kind, id, 'image');
  const available = async (): Promise<number> => valueOf(await lightningstor.capacity()).availableBytes;
  beforeEach(async () => {
    disk = xfs(512 * mebibyte);
    lightningstor = await runningLightningStor({ backend: 'images' }, disk.folder);
  });
  afterEach(async () => {
    await lightningstor.end();
    disk.end();
  });

  test('a volume that is written is snapshot and cloned at once, with the bytes of that moment', async () => {
    const sizeBytes = 64 * mebibyte;
    const volume = valueOf(await lightningstor.volume('a', { sizeBytes }));
    await lightningstor.node('node-1');
    await lightningstor.attach('a', 'node-1');
    scatter(imageOf('volumes', volume), 0, 10 * mebibyte, 40 * mebibyte);
    const before = checksum(imageOf('volumes', volume));
    const snapshot = valueOf(await lightningstor.snapshot('s', 'a'));
    expect(snapshot).toMatchObject({ ready: true, copiedBytes: 0, sizeBytes });
    scatter(imageOf('volumes', volume), 0);
    const after = checksum(imageOf('volumes', volume));
    const restored = valueOf(await lightningstor.volume('restored', { sizeBytes, source: { snapshotName: 's' } }));
    const cloned = valueOf(await lightningstor.volume('cloned', { sizeBytes: sizeBytes + mebibyte, source: { volumeName: 'a' } }));
    expect([restored.ready, cloned.ready]).toEqual([true, true]);
    expect([checksum(imageOf('snapshots', snapshot)), checksum(imageOf('volumes', restored))]).toEqual([before, before]);
    expect(before).not.toBe(after);
    expect(statSync(imageOf('volumes', cloned)).size).toBe(sizeBytes + mebibyte);
    expect(readdirSync(join(lightningstor.folder, 'volumes', cloned.id)).sort()).toEqual(['about.json', 'image']);
    await lightningstor.detach('a', 'node-1');
    expect(reasonOf(await lightningstor.removeVolume('a'))).toBe('');
    expect(reasonOf(await lightningstor.removeSnapshot('s'))).toBe('');
    expect(checksum(imageOf('volumes', restored))).toBe(before);
  });

  test('a file system that is in use is cloned with what was written to it', async () => {
    const sizeBytes = 64 * mebibyte;
    await lightningstor.volume('a', { sizeBytes });
    await lightningstor.node('node-1');
    const { image } = valueOf(await lightningstor.attach('a', 'node-1'));
    execFileSync('mkfs.ext4', ['-q', image ?? '']);
    const mounted = (path: string, options: string, use: (point: string) => Promise<void>): Promise<void> => {
      const point = mkdtempSync(join(lightningstor.dir, 'mnt-'));
      execFileSync('mount', ['-o', options, path, point]);
      return use(point).finally(() => execFileSync('umount', [point]));
    };
    await mounted(image ?? '', 'loop', async (point) => {
      writeFileSync(join(point, 'file'), 'precious');
      await lightningstor.snapshot('s', 'a');
      writeFileSync(join(point, 'file'), 'changed');
    });
    const restored = valueOf(await lightningstor.volume('b', { sizeBytes, source: { snapshotName: 's' } }));
    let read = '';
    await mounted(imageOf('volumes', restored), 'loop', async (point) => {
      read = readFileSync(join(point, 'file'), 'utf8');
      await Promise.resolve();
    });
    expect(read).toBe('precious');
  });

  test('what a snapshot shares with its volume is promised again, to who writes it', async () => {
    const free = await available();
    const sizeBytes = 64 * mebibyte;
    const volume = valueOf(await lightningstor.volume('a', { sizeBytes, parameters: { provisioning: 'thick' } }));
    scatter(imageOf('volumes', volume), 0);
    expect(Math.abs(free - (await available()) - sizeBytes)).toBeLessThan(4 * mebibyte);
    await lightningstor.snapshot('s', 'a');
    expect(Math.abs(free - (await available()) - 2 * sizeBytes)).toBeLessThan(4 * mebibyte);
    await lightningstor.snapshot('again', 'a');
    expect(Math.abs(free - (await available()) - 2 * sizeBytes)).toBeLessThan(4 * mebibyte);
    const left = await available();
    const next = Math.floor(left / mebibyte) * mebibyte - 4 * mebibyte;
    expect(reasonOf(await lightningstor.volume('rest', { sizeBytes: next }))).toBe('');
    expect(reasonOf(await lightningstor.volume('clone', { sizeBytes, source: { volumeName: 'a' } }))).toBe('NO_SPACE');
    await lightningstor.removeVolume('rest');
    await lightningstor.removeSnapshot('s');
    await lightningstor.removeSnapshot('again');
    await expect.poll(async () => Math.abs(free - (await available()) - sizeBytes)).toBeLessThan(4 * mebibyte);
  });

  test('a snapshot needs room for what its volume shares with it, also when there was one before', async () => {
    const sizeBytes = 64 * mebibyte;
    const volume = valueOf(await lightningstor.volume('a', { sizeBytes, parameters: { provisioning: 'thick' } }));
    scatter(imageOf('volumes', volume), 0);
    await lightningstor.snapshot('before', 'a');
    await lightningstor.removeSnapshot('before');
    await expect.poll(() => readdirSync(join(lightningstor.folder, 'trash'))).toEqual([]);
    const rest = (await available()) - 32 * mebibyte;
    expect(reasonOf(await lightningstor.volume('rest', { sizeBytes: rest }))).toBe('');
    expect(reasonOf(await lightningstor.snapshot('s', 'a'))).toBe('NO_SPACE');
    await lightningstor.removeVolume('rest');
    expect(reasonOf(await lightningstor.snapshot('s', 'a'))).toBe('');
  });
});
