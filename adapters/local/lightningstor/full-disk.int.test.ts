// A disk without a byte left is emptied by removing what is on it: detaching and removing are recorded all the same, and last.
import { appendFileSync, readdirSync, rmSync, statfsSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reasonOf, runningLightningStor, valueOf, type RunningLightningStor } from './testing/running-lightningstor.ts';
import { skippedWhen, tmpfs, whyNoTmpfs, whyNoXfs, xfs, type SmallDisk } from './testing/small-disk.ts';

const mebibyte = 2 ** 20;
const page = 4_096;

describe.each([
  { name: 'images on xfs', backend: 'images', reason: whyNoXfs(), mount: () => xfs(400 * mebibyte), content: 'image' },
  { name: 'folders on tmpfs', backend: 'folders', reason: whyNoTmpfs(), mount: () => tmpfs(64 * mebibyte), content: 'content/file' },
] as const)('$name', ({ backend, reason, mount, content }) => {
  describe.skipIf(reason !== undefined)(`on a full disk${skippedWhen(reason)}`, () => {
    let disk: SmallDisk;
    let lightningstor: RunningLightningStor;
    beforeEach(async () => {
      disk = mount();
      lightningstor = await runningLightningStor({ backend }, disk.folder);
    });
    afterEach(async () => {
      rmSync(join(disk.folder, 'ballast'), { force: true });
      await lightningstor.end();
      disk.end();
    });
    const written = async (name: string): Promise<void> => {
      const { id } = valueOf(await lightningstor.volume(name, { sizeBytes: 16 * mebibyte }));
      writeFileSync(join(lightningstor.folder, 'volumes', id, content), Buffer.alloc(8 * mebibyte, name));
    };
    /** Until its last page has no room, by removals of what is not there. */
    const padRecords = async (file: string, remove: (owner: string) => Promise<unknown>): Promise<void> => {
      const size = (): number => statSync(join(lightningstor.folder, file)).size;
      const before = size();
      await remove('x');
      const line = size() - before;
      const rest = page - (size() % page);
      await remove('y'.repeat(1 + (rest < line ? rest + page : rest) - line));
      expect(size() % page).toBe(0);
    };
    /** Not a byte is left, and none in the files of records. */
    const fill = async (): Promise<void> => {
      await padAll();
      fillDisk();
    };
    const padAll = async (): Promise<void> => {
      await padRecords('volumes.jsonl', (owner) => lightningstor.removeVolume(owner));
      await padRecords('snapshots.jsonl', (owner) => lightningstor.removeSnapshot(owner));
      await padRecords('attachments.jsonl', (owner) => lightningstor.detach('a', owner));
    };
    const fillDisk = (): void => {
      const ballast = join(disk.folder, 'ballast');
      for (let bytes = 64 * mebibyte; bytes >= 1; bytes = Math.floor(bytes / 2))
        for (let isRoom = true; isRoom;)
          try {
            appendFileSync(ballast, Buffer.alloc(bytes, 'x'), { flush: true });
          } catch {
            isRoom = false;
          }
    };
    const available = (): number => {
      const { bavail, bsize } = statfsSync(disk.folder);
      return bavail * bsize;
    };
    const removed = (): Promise<void> => expect.poll(() => readdirSync(join(lightningstor.folder, 'trash'))).toEqual([]);

    test('volumes and snapshots are removed, and their space is there again', async () => {
      for (const name of ['a', 'b']) await written(name);
      valueOf(await lightningstor.snapshot('s', 'b'));
      await expect.poll(async () => valueOf(await lightningstor.getSnapshot('s')).ready).toBe(true);
      await fill();
      expect(reasonOf(await lightningstor.volume('c'))).not.toBe('');
      expect([await lightningstor.removeSnapshot('s'), await lightningstor.removeVolume('b')].map(reasonOf)).toEqual(['', '']);
      await removed();
      await expect.poll(available).toBeGreaterThan(6 * mebibyte);
      expect(reasonOf(await lightningstor.volume('c'))).toBe('');
      await lightningstor.stop();
      await lightningstor.start();
      expect(await lightningstor.volumes()).toEqual(['a', 'c']);
      expect(reasonOf(await lightningstor.getSnapshot('s'))).toBe('NOT_FOUND');
    });

    test('what is attached is detached, then removed', async () => {
      await lightningstor.node('node-1');
      for (const name of ['a', 'b']) await written(name);
      for (const name of ['a', 'b']) valueOf(await lightningstor.attach(name, 'node-1'));
      await fill();
      expect([await lightningstor.detach('b', 'node-1'), await lightningstor.removeVolume('b')].map(reasonOf)).toEqual(['', '']);
      await removed();
      await expect.poll(available).toBeGreaterThan(6 * mebibyte);
      await lightningstor.stop();
      await lightningstor.start();
      expect([await lightningstor.attachments(), await lightningstor.volumes()]).toEqual([['a@node-1'], ['a']]);
    });

    test('what could not be recorded keeps nobody from looking, then detaching and removing', async () => {
      await lightningstor.node('node-1');
      for (const name of ['a', 'b']) await written(name);
      valueOf(await lightningstor.snapshot('s', 'a'));
      await expect.poll(async () => valueOf(await lightningstor.getSnapshot('s')).ready).toBe(true);
      valueOf(await lightningstor.attach('a', 'node-1'));
      await fill();
      const refusals = [
        await lightningstor.volume('a', { sizeBytes: 16 * mebibyte }),
        await lightningstor.snapshot('s', 'a'),
        await lightningstor.attach('b', 'node-1'),
      ];
      expect(refusals.map(reasonOf)).toEqual(['NO_SPACE', 'NO_SPACE', 'NO_SPACE']);
      expect(valueOf(await lightningstor.getVolume('a')).name).toBe('a');
      expect(await lightningstor.volumes()).toEqual(['a', 'b']);
      expect(reasonOf(await lightningstor.getSnapshot('s'))).toBe('');
      expect(await lightningstor.attachments({ volumeName: 'a' })).toEqual(['a@node-1']);
      expect([await lightningstor.detach('a', 'node-1'), await lightningstor.removeSnapshot('s'), await lightningstor.removeVolume('a')].map(reasonOf)).toEqual(
        ['', '', ''],
      );
      await removed();
      await expect.poll(available).toBeGreaterThan(6 * mebibyte);
    });

    test.each([true, false])('it starts, and removes; with a reserve: %s', async (hasReserve) => {
      await lightningstor.node('node-1');
      for (const name of ['a', 'b']) await written(name);
      await padAll();
      await lightningstor.stop();
      // As after a boot of the machine.
      writeFileSync(join(lightningstor.folder, 'machine'), 'before');
      if (!hasReserve) truncateSync(join(lightningstor.folder, 'reserve'));
      fillDisk();
      await lightningstor.start();
      expect(await lightningstor.volumes()).toEqual(['a', 'b']);
      expect(reasonOf(await lightningstor.removeVolume('b'))).toBe('');
      await removed();
      await expect.poll(available).toBeGreaterThan(6 * mebibyte);
      rmSync(join(disk.folder, 'ballast'));
      await expect.poll(available).toBeGreaterThan(24 * mebibyte);
      // Where the full disk could not tell whether files can share their content it was asked again.
      expect(valueOf(await lightningstor.snapshot('s', 'a')).ready).toBe(backend === 'images');
      await lightningstor.stop();
      await lightningstor.start();
      expect(await lightningstor.volumes()).toEqual(['a']);
    });
  });
});
