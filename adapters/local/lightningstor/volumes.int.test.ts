import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cloudServiceContract } from '../../contracts/cloud-service.contract.ts';
import { lightningStorMethods } from '../../grpc/methods/lightningstor.ts';
import { createLightningStorClient } from '../../plasmacloud/lightningstor/lightningstor-client.ts';
import { startLocalLightningStor } from './local-lightningstor.ts';
import { reasonOf, runningLightningStor, tenant, valueOf, type RunningLightningStor } from './testing/running-lightningstor.ts';

cloudServiceContract({
  name: 'the LightningSTOR client over gRPC with the local service',
  start: async () => {
    const dir = mkdtempSync(join(tmpdir(), 'k8shost-lightningstor-'));
    let server = await startLocalLightningStor({ dir, port: 0 });
    const port = Number(server.address.split(':')[1]);
    const service = createLightningStorClient(server.address);
    return {
      service,
      restart: async () => {
        await server.stop();
        server = await startLocalLightningStor({ dir, port });
      },
      takeAway: () => server.stop(),
      stop: async () => {
        service.close();
        await server.stop();
        rmSync(dir, { recursive: true });
      },
    };
  },
  ensure: (base) => ({
    ...base,
    kind: 'ensure-volume',
    name: base.ref.name,
    sizeBytes: 1_024,
    accessModes: ['ReadWriteOnce'],
    parameters: {},
    mode: 'Filesystem',
    zones: [],
  }),
  remove: (base) => ({ ...base, kind: 'remove-volume' }),
});

describe('volumes of the local LightningSTOR', () => {
  let lightningstor: RunningLightningStor;
  const ensure = (...args: Parameters<RunningLightningStor['volume']>) => lightningstor.volume(...args);
  const idOf = async (name: string): Promise<string> => valueOf(await ensure(name)).id;
  const folderOf = (id: string): string => join(lightningstor.folder, 'volumes', id);
  const kept = (): readonly string[] => readdirSync(join(lightningstor.folder, 'volumes'));
  beforeEach(async () => {
    lightningstor = await runningLightningStor();
  });
  afterEach(() => lightningstor.end());

  test('a volume is a folder of its own that only its owner may enter, and keeps its content over restarts', async () => {
    const id = await idOf('a');
    expect(statSync(folderOf(id)).mode & 0o777).toBe(0o700);
    expect(JSON.parse(readFileSync(join(folderOf(id), 'about.json'), 'utf8'))).toMatchObject({ id, name: 'a', sizeBytes: 4_096, sizeEnforced: false });
    writeFileSync(join(folderOf(id), 'content', 'file'), 'precious');
    await lightningstor.stop();
    await lightningstor.start();
    expect(await idOf('a')).toBe(id);
    expect(readFileSync(join(folderOf(id), 'content', 'file'), 'utf8')).toBe('precious');
    expect(valueOf(await lightningstor.getVolume('a'))).toMatchObject({ id, sizeBytes: 4_096, ready: true, trouble: '', zone: '', mode: 0 });
  });

  test('a volume for one node stays so, whatever is asked for when it grows', async () => {
    await ensure('a');
    expect(valueOf(await ensure('a', { sizeBytes: 8_192, accessModes: ['ReadWriteMany'] }))).toMatchObject({
      sizeBytes: 8_192,
      accessModes: ['ReadWriteOnce'],
    });
  });

  test('grows and does not shrink', async () => {
    const { id } = valueOf(await ensure('a', { sizeBytes: 1_000 }));
    expect(valueOf(await ensure('a', { sizeBytes: 2_000 }))).toMatchObject({ id, sizeBytes: 2_000, sizeEnforced: false });
    expect(await ensure('a', { sizeBytes: 1_999 })).toMatchObject({
      error: { kind: 'refused', reason: 'OUT_OF_RANGE', message: 'volume a has 2000 bytes and does not shrink to 1999' },
    });
    expect(JSON.parse(readFileSync(join(folderOf(id), 'about.json'), 'utf8'))).toMatchObject({ sizeBytes: 2_000 });
  });

  test('a tenant knows a volume by its name: one owner has it, and keeps what it asked for', async () => {
    await idOf('a');
    const another = { ownership: lightningstor.ownership('another'), name: 'a' };
    expect(await ensure('a', another)).toMatchObject({ error: { reason: 'ALREADY_EXISTS', message: 'another owner has a volume a' } });
    expect(await ensure('a', { name: 'b' })).toMatchObject({
      error: { reason: 'ALREADY_EXISTS', message: 'the volume of this owner is a, and keeps that name' },
    });
    expect(reasonOf(await ensure('a', { source: { volumeName: 'b' } }))).toBe('ALREADY_EXISTS');
    const elsewhere = { tenant: { orgId: 'acme', projectId: 'other' }, owner: 'test/a', revision: 1 };
    expect(valueOf(await ensure('a', { ownership: elsewhere })).id).not.toBe(await idOf('a'));
    await lightningstor.removeVolume('a');
    expect(reasonOf(await ensure('a', { ...another, ownership: lightningstor.ownership('another') }))).toBe('');
  });

  test.each([
    ['', 'INVALID_ARGUMENT'],
    ['x'.repeat(128), ''],
    ['x'.repeat(129), 'INVALID_ARGUMENT'],
    ['é'.repeat(64), ''],
    ['é'.repeat(65), 'INVALID_ARGUMENT'],
    ['new\nline', 'INVALID_ARGUMENT'],
    ['nul\u0000', 'INVALID_ARGUMENT'],
    ['../../../etc/passwd', ''],
    ['/tmp/a', ''],
    ['.', ''],
  ])('the name %j: %s', async (name, reason) => {
    expect(reasonOf(await ensure(name, { ownership: lightningstor.ownership('a') }))).toBe(reason);
    expect(await lightningstor.volumes()).toEqual(reason === '' ? [name] : []);
    for (const folder of kept()) expect(folder).toMatch(/^vol-[0-9a-f]{32}$/);
  });

  test('a removed volume is gone with its content, and comes back empty', async () => {
    const id = await idOf('a');
    writeFileSync(join(folderOf(id), 'content', 'file'), 'x'.repeat(10_000));
    await lightningstor.removeVolume('a');
    expect(existsSync(folderOf(id))).toBe(false);
    await expect.poll(() => readdirSync(join(lightningstor.folder, 'trash'))).toEqual([]);
    expect(readdirSync(join(folderOf(await idOf('a')), 'content'))).toEqual([]);
  });

  test('finishes at its start what a crash interrupted', async () => {
    const [removed, lost, kept1] = [await idOf('removed'), await idOf('lost'), await idOf('kept')];
    await lightningstor.stop();
    const trash = join(lightningstor.folder, 'trash');
    mkdirSync(join(trash, `${removed}.1`), { recursive: true });
    rmSync(folderOf(removed), { recursive: true });
    rmSync(folderOf(lost), { recursive: true });
    // One that was being made, one that was made and not recorded, and one whose record somebody lost.
    mkdirSync(join(folderOf(`.vol-${'1'.repeat(32)}.x`), 'content'), { recursive: true });
    mkdirSync(join(folderOf(`vol-${'2'.repeat(32)}`), 'content'), { recursive: true });
    writeFileSync(join(folderOf(`vol-${'2'.repeat(32)}`), 'new'), '');
    mkdirSync(join(folderOf('vol-unknown'), 'content'), { recursive: true });
    await lightningstor.start();
    expect([...kept()].sort()).toEqual([kept1, 'vol-unknown'].sort());
    expect(lightningstor.complaints).toEqual([expect.stringContaining('vol-unknown belongs to nothing that is recorded')]);
    expect(await lightningstor.volumes()).toEqual(['kept', 'lost']);
    expect(valueOf(await lightningstor.getVolume('lost')).trouble).toBe('its content is not on the disk any more');
    expect(reasonOf(await ensure('lost', { sizeBytes: 8_192 }))).toBe('LOST');
    expect(reasonOf(await lightningstor.removeVolume('lost'))).toBe('');
    await expect.poll(() => readdirSync(trash)).toEqual([]);
  });

  test('shows a volume to its tenant only, and its disk to everybody', async () => {
    const id = await idOf('a');
    const other = { orgId: 'acme', projectId: 'other' };
    const channel = lightningstor.channel();
    expect(await channel.call(lightningStorMethods.getVolume, { tenant: other, name: 'a' })).toMatchObject({ error: { reason: 'NOT_FOUND' } });
    expect(await channel.call(lightningStorMethods.listVolumes, { tenant: other, pageSize: 10 })).toMatchObject({ value: { volumes: [] } });
    expect(await channel.call(lightningStorMethods.listVolumes, { tenant, pageSize: 10 })).toMatchObject({
      value: { volumes: [{ id, accessModes: ['ReadWriteOnce'] }], nextPageToken: '' },
    });
    const capacity = valueOf(await lightningstor.capacity());
    expect(capacity.availableBytes).toBeGreaterThan(0);
    expect(capacity.totalBytes).toBeGreaterThanOrEqual(capacity.availableBytes);
    expect(capacity).toMatchObject({ minimumVolumeBytes: 1, zones: [], sizeEnforced: false, block: false });
  });

  test('refuses what it cannot keep, and says what it can', async () => {
    expect(reasonOf(await ensure('a', { sizeBytes: 0 }))).toBe('INVALID_ARGUMENT');
    expect(reasonOf(await ensure('a', { sizeBytes: 2 ** 60 }))).toBe('OUT_OF_RANGE');
    expect(reasonOf(await ensure('a', { sizeBytes: 2 ** 52 }))).toBe('NO_SPACE');
    expect(reasonOf(await ensure('a', { mode: 1 }))).toBe('INVALID_ARGUMENT');
    expect(reasonOf(await ensure('a', { mode: 7 as never }))).toBe('INVALID_ARGUMENT');
    expect(reasonOf(await ensure('a', { parameters: { provisioning: 'thick' } }))).toBe('INVALID_ARGUMENT');
    expect(reasonOf(await ensure('a', { source: { volumeName: 'b', snapshotName: 'c' } }))).toBe('INVALID_ARGUMENT');
    expect(await ensure('a', { accessModes: ['ReadSometimes'] })).toMatchObject({ error: { reason: 'INVALID_ARGUMENT' } });
    expect(await ensure('a', { parameters: { tier: 'ssd' } })).toMatchObject({
      error: { reason: 'INVALID_ARGUMENT', message: 'parameter "tier" is not known: LightningSTOR has provisioning (thin or thick)' },
    });
    expect(kept()).toEqual([]);
    expect(reasonOf(await ensure('a', { parameters: { 'csi.storage.k8s.io/fstype': 'ext4', provisioning: 'thin' }, accessModes: ['ReadWriteMany'] }))).toBe('');
  });

  test('what nothing that is recorded has is neither given out as a new volume, or snapshot, nor removed', async () => {
    const [a, b] = [await idOf('a'), valueOf(await ensure('b', { source: { volumeName: 'a' } })).id];
    const { id: s } = valueOf(await lightningstor.snapshot('s', 'a'));
    await expect.poll(async () => valueOf(await lightningstor.getVolume('b')).ready).toBe(true);
    await expect.poll(async () => valueOf(await lightningstor.getSnapshot('s')).ready).toBe(true);
    writeFileSync(join(folderOf(b), 'content', 'file'), 'precious');
    await lightningstor.stop();
    const records = readFileSync(join(lightningstor.folder, 'volumes.jsonl'), 'utf8').split('\n');
    writeFileSync(join(lightningstor.folder, 'volumes.jsonl'), `${records.find((line) => line.includes(a))}\n`);
    rmSync(join(lightningstor.folder, 'snapshots.jsonl'));
    await lightningstor.start();
    expect(lightningstor.complaints).toEqual([expect.stringContaining(b), expect.stringContaining(s)]);
    expect(await ensure('b')).toMatchObject({
      error: {
        reason: 'LOST',
        message: expect.stringContaining(`volumes/${b} is on the disk of LightningSTOR, and belongs to nothing that is recorded`) as string,
      },
    });
    expect(reasonOf(await ensure('b', { source: { volumeName: 'a' } }))).toBe('LOST');
    expect(reasonOf(await lightningstor.snapshot('s', 'a'))).toBe('LOST');
    expect([reasonOf(await lightningstor.removeVolume('b')), reasonOf(await lightningstor.removeSnapshot('s'))]).toEqual(['', '']);
    expect(readFileSync(join(folderOf(b), 'content', 'file'), 'utf8')).toBe('precious');
    expect(existsSync(join(lightningstor.folder, 'snapshots', s))).toBe(true);
  });

  test('what was made and not recorded, since its call failed, is made anew by the next', async () => {
    const id = await idOf('a');
    await lightningstor.removeVolume('a');
    mkdirSync(folderOf(id));
    writeFileSync(join(folderOf(id), 'new'), '');
    expect(reasonOf(await ensure('a'))).toBe('');
    await expect.poll(() => readdirSync(folderOf(id)).sort()).toEqual(['about.json', 'content']);
  });

  test('is in the first zone asked for that it has', async () => {
    expect(valueOf(await ensure('anywhere', { zones: ['b'] })).zone).toBe('');
    await lightningstor.stop();
    await lightningstor.start({ zones: ['a', 'b'] });
    expect(valueOf(await ensure('one', { zones: ['x', 'b', 'a'] })).zone).toBe('b');
    expect(valueOf(await ensure('two')).zone).toBe('a');
    expect(await ensure('three', { zones: ['x'] })).toMatchObject({
      error: { reason: 'NO_ZONE', message: 'LightningSTOR has no disks in x: there are a, b' },
    });
    expect(valueOf(await lightningstor.capacity('b')).zones).toEqual(['a', 'b']);
    expect(reasonOf(await lightningstor.capacity('x'))).toBe('NO_ZONE');
  });
});
