// Snapshots, clones and restores where the disk cannot clone: everything is copied.
import { chmodSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checksum, scatter } from './testing/checksum.ts';
import { reasonOf, runningLightningStor, valueOf, type RunningLightningStor } from './testing/running-lightningstor.ts';
import { skippedWhen, tmpfs, whyNoTmpfs, type SmallDisk } from './testing/small-disk.ts';

const mebibyte = 2 ** 20;
const noTmpfs = whyNoTmpfs();

describe.skipIf(noTmpfs !== undefined)(`copies on a small disk${skippedWhen(noTmpfs)}`, () => {
  let disk: SmallDisk;
  let lightningstor: RunningLightningStor;
  const home = (kind: 'volumes' | 'snapshots', { id }: { readonly id: string }): string => join(lightningstor.folder, kind, id);
  const volumeReady = (name: string) =>
    expect.poll(async () => valueOf(await lightningstor.getVolume(name)), { timeout: 20_000 }).toMatchObject({ ready: true, trouble: '' });
  const snapshotReady = (name: string) =>
    expect.poll(async () => valueOf(await lightningstor.getSnapshot(name)), { timeout: 20_000 }).toMatchObject({ ready: true });
  beforeEach(() => {
    disk = tmpfs(256 * mebibyte);
  });
  afterEach(async () => {
    await lightningstor.end();
    disk.end();
  });

  describe('of images', () => {
    const size = 64 * mebibyte;
    beforeEach(async () => {
      lightningstor = await runningLightningStor({ backend: 'images' }, disk.folder);
    });
    const written = async (name: string) => {
      const volume = valueOf(await lightningstor.volume(name, { sizeBytes: size }));
      scatter(join(home('volumes', volume), 'image'), 0, 10 * mebibyte, size - 256 * 1024);
      return volume;
    };

    test('CSI-18: a snapshot is ready when it is copied, has the bytes of its moment, and outlives its volume', async () => {
      const volume = await written('a');
      const bytes = checksum(join(home('volumes', volume), 'image'));
      const taken = valueOf(await lightningstor.snapshot('s', 'a'));
      expect(taken).toMatchObject({ name: 's', volumeName: 'a', sizeBytes: size, ready: false, mode: 0 });
      expect(Math.abs(taken.createdMs - Date.now())).toBeLessThan(60_000);
      await snapshotReady('s');
      scatter(join(home('volumes', volume), 'image'), 0);
      const image = join(home('snapshots', taken), 'image');
      expect(checksum(image)).toBe(bytes);
      expect(statSync(image).blocks * 512).toBeLessThan(2 * mebibyte);
      expect(valueOf(await lightningstor.getSnapshot('s')).copiedBytes).toBe(3 * 256 * 1024);
      expect(reasonOf(await lightningstor.removeVolume('a'))).toBe('');
      const restored = valueOf(await lightningstor.volume('b', { sizeBytes: size, source: { snapshotName: 's' } }));
      expect(restored).toMatchObject({ ready: false, source: { snapshotName: 's' } });
      await volumeReady('b');
      expect(checksum(join(home('volumes', restored), 'image'))).toBe(bytes);
      expect(reasonOf(await lightningstor.removeSnapshot('s'))).toBe('');
      expect(reasonOf(await lightningstor.getSnapshot('s'))).toBe('NOT_FOUND');
      await expect.poll(() => readdirSync(join(lightningstor.folder, 'trash'))).toEqual([]);
    });

    test('CSI-11: what is made of a source is at least as large, and grown where it is larger', async () => {
      const volume = await written('a');
      expect(await lightningstor.volume('small', { sizeBytes: size - 4_096, source: { volumeName: 'a' } })).toMatchObject({
        error: { reason: 'OUT_OF_RANGE', message: `volume a has ${size} bytes: a volume made of it has at least as many, not ${size - 4_096}` },
      });
      const large = valueOf(await lightningstor.volume('large', { sizeBytes: size + mebibyte, source: { volumeName: 'a' } }));
      await volumeReady('large');
      const image = readFileSync(join(home('volumes', large), 'image'));
      expect(image.length).toBe(size + mebibyte);
      expect(image.subarray(0, size).equals(readFileSync(join(home('volumes', volume), 'image')))).toBe(true);
      expect(image.subarray(size).equals(Buffer.alloc(mebibyte))).toBe(true);
      expect(valueOf(await lightningstor.volume('large', { sizeBytes: size + 2 * mebibyte, source: { volumeName: 'a' } })).sizeBytes).toBe(size + 2 * mebibyte);
      expect(reasonOf(await lightningstor.volume('large', { sizeBytes: size + 2 * mebibyte }))).toBe('ALREADY_EXISTS');
    });

    test('a volume that may be written is not copied: it says what to do', async () => {
      await written('a');
      await lightningstor.node('node-1');
      await lightningstor.attach('a', 'node-1');
      expect(await lightningstor.snapshot('s', 'a')).toMatchObject({
        error: {
          reason: 'IN_USE',
          message:
            'volume a is attached to node-1, which may write it while it is copied: detach it, or put the data folder on xfs or btrfs, where files can share their content',
        },
      });
      expect(reasonOf(await lightningstor.volume('b', { sizeBytes: size, source: { volumeName: 'a' } }))).toBe('IN_USE');
      await lightningstor.detach('a', 'node-1');
      await lightningstor.attach('a', 'node-1', true);
      expect(reasonOf(await lightningstor.snapshot('s', 'a'))).toBe('');
      await snapshotReady('s');
    });

    test('what is attached to be written and copied at once is one of both', async () => {
      await lightningstor.node('node-1');
      for (const name of ['a', 'b', 'c', 'd']) {
        await lightningstor.volume(name, { sizeBytes: mebibyte });
        const attaches = name < 'c' ? [() => lightningstor.attach(name, 'node-1')] : [];
        const calls = [...attaches, () => lightningstor.snapshot(`s-${name}`, name), ...(name < 'c' ? [] : [() => lightningstor.attach(name, 'node-1')])];
        const reasons = (await Promise.all(calls.map((call) => call()))).map(reasonOf).sort();
        expect(reasons).toEqual(['', 'IN_USE']);
      }
    });

    test('begins anew what a crash cut off', async () => {
      const volume = await written('a');
      const snapshot = valueOf(await lightningstor.snapshot('s', 'a'));
      await snapshotReady('s');
      await lightningstor.stop();
      const records = join(lightningstor.folder, 'snapshots.jsonl');
      const [line = ''] = readFileSync(records, 'utf8').trim().split('\n').slice(-1);
      const { kept } = JSON.parse(line) as { readonly kept: { readonly body: object } };
      writeFileSync(records, `${JSON.stringify({ kept: { ...kept, body: { ...kept.body, filling: true } } })}\n`);
      rmSync(home('snapshots', snapshot), { recursive: true });
      const cutOff = home('snapshots', { id: `.${snapshot.id}.x` });
      // One that this start finds, and one that the start before took away and did not delete.
      const takenAway = join(lightningstor.folder, 'trash', `${snapshot.id}.x`);
      for (const half of [cutOff, takenAway]) {
        mkdirSync(half);
        writeFileSync(join(half, 'image'), 'half');
      }
      await lightningstor.start();
      await snapshotReady('s');
      expect(checksum(join(home('snapshots', snapshot), 'image'))).toBe(checksum(join(home('volumes', volume), 'image')));
      expect(existsSync(cutOff)).toBe(false);
      await expect.poll(() => existsSync(takenAway)).toBe(false);
    });

    test('a snapshot keeps its name and volume, and what is not there has none', async () => {
      await written('a');
      await written('b');
      await lightningstor.snapshot('s', 'a');
      expect(reasonOf(await lightningstor.snapshot('s', 'b'))).toBe('ALREADY_EXISTS');
      expect(reasonOf(await lightningstor.snapshot('t', 'a', 's'))).toBe('ALREADY_EXISTS');
      expect(reasonOf(await lightningstor.snapshot('s', 'a', 'another'))).toBe('ALREADY_EXISTS');
      expect(reasonOf(await lightningstor.snapshot('t', 'nothing'))).toBe('NOT_FOUND');
      expect(reasonOf(await lightningstor.snapshot('', 'a'))).toBe('INVALID_ARGUMENT');
      expect(reasonOf(await lightningstor.volume('c', { sizeBytes: size, source: { snapshotName: 'nothing' } }))).toBe('NOT_FOUND');
      await snapshotReady('s');
    });

    test('a copy has its space promised before it begins', async () => {
      await lightningstor.volume('a', { sizeBytes: 100 * mebibyte, parameters: { provisioning: 'thick' } });
      await lightningstor.volume('b', { sizeBytes: 100 * mebibyte });
      expect(reasonOf(await lightningstor.snapshot('s', 'a'))).toBe('NO_SPACE');
      expect(reasonOf(await lightningstor.volume('c', { sizeBytes: 100 * mebibyte, source: { volumeName: 'a' } }))).toBe('NO_SPACE');
    });
  });

  describe('of folders', () => {
    beforeEach(async () => {
      lightningstor = await runningLightningStor({}, disk.folder);
    });

    test('keep modes, links and holes', async () => {
      const volume = valueOf(await lightningstor.volume('a'));
      const content = join(home('volumes', volume), 'content');
      mkdirSync(join(content, 'sub'));
      writeFileSync(join(content, 'sub', 'file'), 'precious', { mode: 0o640 });
      chmodSync(join(content, 'sub', 'file'), 0o4_750);
      linkSync(join(content, 'sub', 'file'), join(content, 'hard'));
      symlinkSync('/etc/passwd', join(content, 'soft'));
      const snapshot = valueOf(await lightningstor.snapshot('s', 'a'));
      await snapshotReady('s');
      const copy = join(home('snapshots', snapshot), 'content');
      expect(readFileSync(join(copy, 'hard'), 'utf8')).toBe('precious');
      expect(statSync(join(copy, 'sub', 'file'))).toMatchObject({ mode: 0o104_750, nlink: 2 });
      writeFileSync(join(content, 'hard'), 'changed');
      const restored = valueOf(await lightningstor.volume('b', { source: { snapshotName: 's' } }));
      await volumeReady('b');
      expect(readFileSync(join(home('volumes', restored), 'content', 'sub', 'file'), 'utf8')).toBe('precious');
    });

    test('who waits until there is room again holds up nobody', async () => {
      const { id } = valueOf(await lightningstor.volume('a'));
      const content = join(home('volumes', { id }), 'content');
      for (let count = 0; count < 20_000; count += 1) writeFileSync(join(content, String(count)), '');
      writeFileSync(join(content, 'file'), Buffer.alloc(100 * mebibyte));
      const answered: string[] = [];
      valueOf(await lightningstor.removeVolume('a'));
      await Promise.all(
        [
          { name: 'large', sizeBytes: 200 * mebibyte },
          { name: 'small', sizeBytes: 1 },
        ].map(async ({ name, sizeBytes }) => answered.push(`${name}${reasonOf(await lightningstor.volume(name, { sizeBytes }))}`)),
      );
      expect(answered).toEqual(['small', 'large']);
    });

    test('a disk that fills is told, holds up who depends on it, and the copy is made when it is asked for again', async () => {
      const volume = valueOf(await lightningstor.volume('a'));
      writeFileSync(join(home('volumes', volume), 'content', 'file'), Buffer.alloc(100 * mebibyte, 'x'));
      const ballast = join(disk.folder, 'ballast');
      writeFileSync(ballast, Buffer.alloc(100 * mebibyte));
      await lightningstor.node('node-1');
      await lightningstor.volume('b', { source: { volumeName: 'a' } });
      await expect
        .poll(async () => valueOf(await lightningstor.getVolume('b')))
        .toMatchObject({ ready: false, trouble: expect.stringMatching(/^its source could not be copied \(cp failed: .*No space left on device/s) });
      // Records are on the same disk.
      await expect.poll(() => readdirSync(join(lightningstor.folder, 'trash'))).toEqual([]);
      expect(reasonOf(await lightningstor.attach('b', 'node-1'))).toBe('NOT_READY');
      expect(reasonOf(await lightningstor.snapshot('s', 'b'))).toBe('NOT_READY');
      expect(reasonOf(await lightningstor.removeVolume('a'))).toBe('IN_USE');
      expect(reasonOf(await lightningstor.attach('a', 'node-1'))).toBe('IN_USE');
      expect(reasonOf(await lightningstor.attach('a', 'node-1', true))).toBe('');
      rmSync(ballast);
      const again = valueOf(await lightningstor.volume('b', { source: { volumeName: 'a' } }));
      await volumeReady('b');
      expect(checksum(join(home('volumes', again), 'content', 'file'))).toBe(checksum(join(home('volumes', volume), 'content', 'file')));
      await lightningstor.detach('a', 'node-1');
      expect(reasonOf(await lightningstor.removeVolume('a'))).toBe('');
    });

    test('one that is removed while it is filled leaves nothing', async () => {
      const volume = valueOf(await lightningstor.volume('a'));
      writeFileSync(join(home('volumes', volume), 'content', 'file'), Buffer.alloc(100 * mebibyte, 'x'));
      await lightningstor.volume('b', { source: { volumeName: 'a' } });
      expect(reasonOf(await lightningstor.removeVolume('b'))).toBe('');
      expect(reasonOf(await lightningstor.removeVolume('a'))).toBe('');
      await expect.poll(() => readdirSync(join(lightningstor.folder, 'volumes'))).toEqual([]);
      await expect.poll(() => readdirSync(join(lightningstor.folder, 'trash'))).toEqual([]);
      expect(await lightningstor.volumes()).toEqual([]);
    });
  });
});
