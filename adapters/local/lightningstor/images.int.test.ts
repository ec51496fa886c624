import { statSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reasonOf, runningLightningStor, valueOf, type RunningLightningStor } from './testing/running-lightningstor.ts';

const mebibyte = 2 ** 20;

describe('volumes as images', () => {
  let lightningstor: RunningLightningStor;
  const ensure = (...args: Parameters<RunningLightningStor['volume']>) => lightningstor.volume(...args);
  const imageOf = ({ id }: { readonly id: string }): string => join(lightningstor.folder, 'volumes', id, 'image');
  const available = async (): Promise<number> => valueOf(await lightningstor.capacity()).availableBytes;
  beforeEach(async () => {
    lightningstor = await runningLightningStor({ backend: 'images' });
  });
  afterEach(() => lightningstor.end());

  test('have the size that was asked for, in whole pages, and take no space before it is written', async () => {
    const volume = valueOf(await ensure('a', { sizeBytes: 64 * mebibyte + 1 }));
    expect(volume).toMatchObject({ sizeBytes: 64 * mebibyte + 4_096, sizeEnforced: true, ready: true });
    expect(statSync(imageOf(volume))).toMatchObject({ size: 64 * mebibyte + 4_096, blocks: 0 });
    expect(statSync(imageOf(volume)).mode & 0o777).toBe(0o600);
  });

  test('grow, keep their content and do not shrink', async () => {
    const volume = valueOf(await ensure('a', { sizeBytes: mebibyte }));
    writeFileSync(imageOf(volume), 'precious', { flag: 'r+' });
    expect(valueOf(await ensure('a', { sizeBytes: 3 * mebibyte })).sizeBytes).toBe(3 * mebibyte);
    expect(statSync(imageOf(volume)).size).toBe(3 * mebibyte);
    expect(readFileSync(imageOf(volume)).subarray(0, 9).toString()).toBe('precious\0');
    expect(reasonOf(await ensure('a', { sizeBytes: 2 * mebibyte }))).toBe('OUT_OF_RANGE');
  });

  test('thick ones have their space at once, thin ones become thick and stay so', async () => {
    const thick = { provisioning: 'thick' };
    const volume = valueOf(await ensure('thick', { sizeBytes: 4 * mebibyte, parameters: thick }));
    expect(statSync(imageOf(volume)).blocks * 512).toBeGreaterThanOrEqual(4 * mebibyte);
    const thin = valueOf(await ensure('thin', { sizeBytes: 4 * mebibyte }));
    expect(statSync(imageOf(thin)).blocks).toBe(0);
    await ensure('thin', { sizeBytes: 8 * mebibyte, parameters: thick });
    expect(statSync(imageOf(thin)).blocks * 512).toBeGreaterThanOrEqual(8 * mebibyte);
    expect(await ensure('thin', { sizeBytes: 8 * mebibyte })).toMatchObject({ error: { reason: 'INVALID_ARGUMENT' } });
    expect(reasonOf(await ensure('other', { parameters: { provisioning: 'sometimes' } }))).toBe('INVALID_ARGUMENT');
  });

  test('are disks, or file systems that one node writes', async () => {
    expect(valueOf(await ensure('disk', { mode: 1, accessModes: ['ReadWriteMany'] })).mode).toBe(1);
    expect(reasonOf(await ensure('disk', { mode: 0, accessModes: ['ReadWriteOnce'] }))).toBe('ALREADY_EXISTS');
    expect(await ensure('shared', { accessModes: ['ReadWriteMany'] })).toMatchObject({ error: { reason: 'INVALID_ARGUMENT' } });
    expect(reasonOf(await ensure('read', { accessModes: ['ReadWriteOnce', 'ReadOnlyMany'] }))).toBe('');
    expect(valueOf(await lightningstor.capacity())).toMatchObject({ block: true, sizeEnforced: true, minimumVolumeBytes: 4_096 });
  });

  test('what was promised is not promised again, on a disk that others write too', async () => {
    const before = await available();
    const half = Math.floor(before / 2 / mebibyte) * mebibyte;
    expect(reasonOf(await ensure('half', { sizeBytes: half }))).toBe('');
    expect(await available()).toBeLessThan(before - half + 512 * mebibyte);
    expect(await ensure('more', { sizeBytes: half + 1_024 * mebibyte })).toMatchObject({
      error: { reason: 'NO_SPACE', message: expect.stringMatching(/^volume more needs \d+ bytes, and \d+ of this disk are not promised yet/) },
    });
    expect(reasonOf(await ensure('half', { sizeBytes: before + 1_024 * mebibyte }))).toBe('NO_SPACE');
    expect(await lightningstor.volumes()).toEqual(['half']);
    expect(reasonOf(await lightningstor.removeVolume('half'))).toBe('');
    expect(reasonOf(await ensure('more', { sizeBytes: half + 1_024 * mebibyte }))).toBe('');
  });

  test('a removed one leaves nothing for who comes next', async () => {
    const first = valueOf(await ensure('a', { sizeBytes: mebibyte }));
    writeFileSync(imageOf(first), Buffer.alloc(mebibyte, 'secret'), { flag: 'r+' });
    await lightningstor.removeVolume('a');
    expect(existsSync(imageOf(first))).toBe(false);
    const next = valueOf(await ensure('a', { sizeBytes: mebibyte, parameters: { provisioning: 'thick' } }));
    expect(readFileSync(imageOf(next)).equals(Buffer.alloc(mebibyte))).toBe(true);
  });

  test('a folder of images is not served as folders', async () => {
    await ensure('a');
    await lightningstor.stop();
    await expect(lightningstor.start({ backend: 'folders' })).rejects.toThrow('has volumes as images: start with --volumes images, or remove them first');
    await lightningstor.start();
    expect(await lightningstor.volumes()).toEqual(['a']);
  });
});
