// What is taken for an empty device, which a file system is made on, and what is not.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentOf } from './file-systems.ts';
import { isInstalled } from './run-command.ts';

const mebibyte = 1_048_576;
const noBlkid = isInstalled('blkid') ? '' : ' (skipped: blkid is not there (package util-linux))';

describe.skipIf(noBlkid !== '')(`what is on a device${noBlkid}`, () => {
  let folder: string;
  const deviceWith = (write: (bytes: Buffer) => void): string => {
    const bytes = Buffer.alloc(2 * mebibyte);
    write(bytes);
    const path = join(folder, 'device');
    writeFileSync(path, bytes);
    return path;
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'k8shost-content-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('nothing, where all that is looked at can be read', async () => {
    expect(
      await contentOf(
        deviceWith(() => undefined),
        2 * mebibyte,
      ),
    ).toEqual({ ok: true, value: { kind: 'nothing' } });
  });

  test('a device that begins as a file system does, and is none to blkid, is not nothing', async () => {
    expect(
      await contentOf(
        deviceWith((bytes) => bytes.write('XFSB')),
        2 * mebibyte,
      ),
    ).toMatchObject({
      ok: false,
      error: { reason: 'INTERNAL', message: expect.stringContaining('could not be read') as string },
    });
  });

  test('devices that do not answer hold up nothing else that has to do with files', async () => {
    const devices = ['a', 'b', 'c', 'd', 'e'].map((name) => join(folder, name));
    // Whoever opens one waits for whoever writes into it.
    for (const device of devices) execFileSync('mkfifo', [device]);
    const waiting = devices.map((device) => contentOf(device, mebibyte));
    expect(await readFile(import.meta.filename, 'utf8')).toContain('hold up nothing');
    for (const device of devices) writeFileSync(device, '');
    expect((await Promise.all(waiting)).map(({ ok }) => ok)).toEqual([false, false, false, false, false]);
  });

  test('a device whose end cannot be read is not nothing', async () => {
    expect(
      await contentOf(
        deviceWith(() => undefined),
        3 * mebibyte,
      ),
    ).toMatchObject({
      ok: false,
      error: { reason: 'INTERNAL', message: expect.stringContaining('cannot be read') as string },
    });
  });
});
