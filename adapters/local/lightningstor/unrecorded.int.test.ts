// What was made and could not be recorded, since the disk filled in between: nobody is told that it is there before it is on disk.
import { readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lightningStorMethods } from '../../grpc/methods/lightningstor.ts';
import { reasonOf, runningLightningStor, tenant, valueOf, type RunningLightningStor } from './testing/running-lightningstor.ts';
import { skippedWhen, tmpfs, whyNoTmpfs, type SmallDisk } from './testing/small-disk.ts';

const noTmpfs = whyNoTmpfs();
const page = 4_096;

describe.skipIf(noTmpfs !== undefined)(`records on a full disk${skippedWhen(noTmpfs)}`, () => {
  let disk: SmallDisk;
  let lightningstor: RunningLightningStor;
  beforeEach(async () => {
    disk = tmpfs(2 ** 22);
    lightningstor = await runningLightningStor({}, disk.folder);
  });
  afterEach(async () => {
    // It ends once its records are on disk, also where a test failed.
    rmSync(join(disk.folder, 'ballast'), { force: true });
    await lightningstor.end();
    disk.end();
  });
  /** Leaves so many pages of the disk. */
  const fill = (name: string, pages: number): void => {
    const { bavail, bsize } = statfsSync(disk.folder);
    writeFileSync(join(disk.folder, name), Buffer.alloc((bavail - pages) * bsize));
  };
  const listed = { tenant, pageSize: 1_000 };
  const full = { ok: false, error: { message: expect.stringContaining('ENOSPC') as string } };

  test('are answered, and attached, once they are on disk', async () => {
    await lightningstor.node('node-1');
    // Until the next record of a volume needs a page more.
    const isPageFull = (): boolean => {
      const text = readFileSync(join(lightningstor.folder, 'volumes.jsonl'), 'utf8');
      return text !== '' && page - (text.length % page) < text.trim().length - text.trim().lastIndexOf('\n');
    };
    for (let count = 100; !isPageFull(); count += 1) valueOf(await lightningstor.volume(`v${count}`));
    valueOf(await lightningstor.attach('v100', 'node-1'));
    // One page is for what people are told of the volume.
    fill('ballast', 1);
    expect(await lightningstor.volume('v999')).toMatchObject(full);
    expect(await lightningstor.getVolume('v999')).toMatchObject(full);
    expect(await lightningstor.channel().call(lightningStorMethods.listVolumes, listed)).toMatchObject(full);
    expect(await lightningstor.attach('v999', 'node-1')).toMatchObject(full);
    rmSync(join(disk.folder, 'ballast'));
    expect(valueOf(await lightningstor.getVolume('v999')).name).toBe('v999');
    expect(reasonOf(await lightningstor.attach('v999', 'node-1'))).toBe('');
  });

  test('of attachments are listed once they are on disk', async () => {
    const channel = lightningstor.channel();
    const owned = () => channel.call(lightningStorMethods.listOwned, { tenant, ownerPrefix: '', pageSize: 1_000 });
    await lightningstor.node('node-1');
    valueOf(await lightningstor.volume('a'));
    fill('ballast', 0);
    expect(await owned()).toMatchObject({ ok: true });
    expect(await lightningstor.attach('a', 'node-1')).toMatchObject(full);
    expect(await channel.call(lightningStorMethods.listAttachments, listed)).toMatchObject(full);
    expect(await owned()).toMatchObject(full);
    rmSync(join(disk.folder, 'ballast'));
    expect(valueOf(await owned()).resources).toHaveLength(3);
    expect(await lightningstor.attachments()).toEqual(['a@node-1']);
  });

  test('of a volume that is gone have nobody attached', async () => {
    await lightningstor.node('node-1');
    valueOf(await lightningstor.volume('a'));
    valueOf(await lightningstor.attach('a', 'node-1'));
    fill('ballast', 0);
    let count = 0;
    while ((await lightningstor.detach('nothing', String(count))).ok) count += 1;
    expect(await lightningstor.detach('a', 'node-1')).toMatchObject(full);
    expect(reasonOf(await lightningstor.removeVolume('a'))).toBe('');
    // As a start after a crash would find it.
    expect(readFileSync(join(lightningstor.folder, 'attachments.jsonl'), 'utf8').split('\n').at(-2)).toContain(
      '{"removed":{"tenant":{"org":"acme","project":"web"},"owner":"test/a@node-1"',
    );
  });

  test('of nodes are answered once they are on disk', async () => {
    const get = () => lightningstor.channel().call(lightningStorMethods.getNode, { tenant, name: 'node-1' });
    fill('ballast', 0);
    expect(await lightningstor.node('node-1')).toMatchObject(full);
    expect(await get()).toMatchObject(full);
    rmSync(join(disk.folder, 'ballast'));
    expect(valueOf(await get()).name).toBe('node-1');
  });

  test('of snapshots are answered once they are on disk', async () => {
    valueOf(await lightningstor.volume('a'));
    fill('ballast', 0);
    expect(await lightningstor.snapshot('s', 'a')).toMatchObject(full);
    expect(await lightningstor.getSnapshot('s')).toMatchObject(full);
    expect(await lightningstor.channel().call(lightningStorMethods.listSnapshots, listed)).toMatchObject(full);
    rmSync(join(disk.folder, 'ballast'));
    expect(valueOf(await lightningstor.getSnapshot('s')).name).toBe('s');
  });
});
