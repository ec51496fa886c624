import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EffectBase, EffectOf } from '../../../domain/effect.ts';
import type { CloudService } from '../../../domain/ports/cloud.ts';
import { cloudServiceContract } from '../../contracts/cloud-service.contract.ts';
import { openChannel, type Channel } from '../../grpc/client.ts';
import { lightningStorMethods } from '../../grpc/methods/lightningstor.ts';
import { createLightningStorClient } from '../../plasmacloud/lightningstor/lightningstor-client.ts';
import { startLocalLightningStor } from './local-lightningstor.ts';

const volume = (base: EffectBase, sizeBytes = 1_024, accessModes = ['ReadWriteOnce']): EffectOf<'ensure-volume'> => ({
  ...base,
  kind: 'ensure-volume',
  name: base.ref.name,
  sizeBytes,
  accessModes,
  parameters: { class: 'standard' },
  mode: 'Filesystem',
  zones: [],
});

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
  ensure: (base) => volume(base),
  remove: (base) => ({ ...base, kind: 'remove-volume' }),
});

describe('the local LightningSTOR', () => {
  const acme = { org: 'acme', project: 'web' };
  const tenant = { orgId: 'acme', projectId: 'web' };
  let dir: string;
  let server: Awaited<ReturnType<typeof startLocalLightningStor>>;
  let service: CloudService & { close(): void };
  let channel: Channel;
  const start = async (): Promise<void> => {
    server = await startLocalLightningStor({ dir, port: 0 });
    service = createLightningStorClient(server.address);
    channel = openChannel(server.address);
  };
  const stop = async (): Promise<void> => {
    service.close();
    channel.close();
    await server.stop();
  };
  const base = (uid: string, revision: number): EffectBase => ({
    tenant: acme,
    owner: `k8shost/persistentvolumeclaims/${uid}`,
    revision,
    ref: { ...acme, resource: 'persistentvolumeclaims', namespace: 'default', name: uid, uid },
  });
  const ensure = (uid: string, revision: number, sizeBytes?: number, modes?: string[]) =>
    service.perform<'ensure-volume'>(volume(base(uid, revision), sizeBytes, modes));
  const idOf = async (uid: string, revision: number, sizeBytes?: number): Promise<string> => {
    const answer = await ensure(uid, revision, sizeBytes);
    return answer.ok ? answer.value.volumeId : answer.error.message;
  };
  const remove = (uid: string, revision: number) => service.perform<'remove-volume'>({ ...base(uid, revision), kind: 'remove-volume' });
  const folderOf = (id: string): string => join(dir, 'lightningstor', 'volumes', id);
  beforeEach(async () => {
    dir = mkdtempSync(join(tmpdir(), 'k8shost-lightningstor-'));
    await start();
  });
  afterEach(async () => {
    await stop();
    rmSync(dir, { recursive: true });
  });

  test('a volume is a folder of its own that only its owner may enter, and keeps its content over restarts', async () => {
    const id = await idOf('a', 1);
    expect(statSync(folderOf(id)).mode & 0o777).toBe(0o700);
    expect(JSON.parse(readFileSync(join(folderOf(id), 'volume.json'), 'utf8'))).toMatchObject({
      id,
      name: 'a',
      sizeBytes: 1_024,
      sizeEnforced: false,
      parameters: { class: 'standard' },
    });
    writeFileSync(join(folderOf(id), 'content', 'file'), 'precious');
    await stop();
    await start();
    expect(await idOf('a', 2)).toBe(id);
    expect(readFileSync(join(folderOf(id), 'content', 'file'), 'utf8')).toBe('precious');
    expect(await channel.call(lightningStorMethods.getVolume, { tenant, name: 'a' })).toMatchObject({ value: { id, sizeBytes: 1_024 } });
  });

  test('grows and does not shrink', async () => {
    const id = await idOf('a', 1, 1_000);
    expect(await ensure('a', 2, 2_000)).toEqual({ ok: true, value: { volumeId: id, sizeBytes: 2_000, sizeEnforced: false, zone: '', ready: true } });
    expect(await ensure('a', 3, 1_999)).toMatchObject({
      error: { kind: 'refused', reason: 'INVALID_ARGUMENT', message: 'volume a has 2000 bytes and does not shrink to 1999' },
    });
    expect(JSON.parse(readFileSync(join(folderOf(id), 'volume.json'), 'utf8'))).toMatchObject({ sizeBytes: 2_000 });
  });

  test('a removed volume is gone with its content, and comes back empty', async () => {
    const id = await idOf('a', 1);
    writeFileSync(join(folderOf(id), 'content', 'file'), 'x'.repeat(10_000));
    await remove('a', 2);
    expect(existsSync(folderOf(id))).toBe(false);
    await expect.poll(() => readdirSync(join(dir, 'lightningstor', 'trash'))).toEqual([]);
    expect(readdirSync(join(folderOf(await idOf('a', 3)), 'content'))).toEqual([]);
  });

  test('finishes at its start what a crash interrupted', async () => {
    const id = await idOf('a', 1);
    await stop();
    const left = join(dir, 'lightningstor', 'trash', 'left');
    mkdirSync(left, { recursive: true });
    writeFileSync(join(left, 'file'), 'x');
    // A volume that was being made, and one that was renamed away before its removal was recorded.
    mkdirSync(join(dir, 'lightningstor', 'volumes', `.${id}`, 'content'), { recursive: true });
    rmSync(folderOf(id), { recursive: true });
    await start();
    await expect.poll(() => existsSync(left)).toBe(false);
    expect(await remove('a', 2)).toEqual({ ok: true, value: {} });
    expect(readdirSync(join(dir, 'lightningstor', 'volumes'))).toEqual([]);
    expect(await channel.call(lightningStorMethods.listVolumes, { tenant, pageSize: 10 })).toMatchObject({ value: { volumes: [] } });
  });

  test('shows a volume to its tenant only, and its disk to everybody', async () => {
    const volumeId = await idOf('a', 1);
    const other = { orgId: 'acme', projectId: 'other' };
    expect(await channel.call(lightningStorMethods.getVolume, { tenant: other, name: 'a' })).toMatchObject({ error: { reason: 'NOT_FOUND' } });
    expect(await channel.call(lightningStorMethods.listVolumes, { tenant: other, pageSize: 10 })).toMatchObject({ value: { volumes: [] } });
    expect(await channel.call(lightningStorMethods.listVolumes, { tenant, pageSize: 10 })).toMatchObject({
      value: { volumes: [{ id: volumeId, accessModes: ['ReadWriteOnce'] }], nextPageToken: '' },
    });
    const capacity = await channel.call(lightningStorMethods.getCapacity, {});
    const { totalBytes, availableBytes } = capacity.ok ? capacity.value : { totalBytes: 0, availableBytes: 0 };
    expect(availableBytes).toBeGreaterThan(0);
    expect(totalBytes).toBeGreaterThanOrEqual(availableBytes);
  });

  test('refuses a size of nothing and an unknown access mode', async () => {
    expect(await ensure('a', 1, 0)).toMatchObject({ error: { kind: 'refused', reason: 'INVALID_ARGUMENT' } });
    expect(await ensure('a', 1, 1, ['ReadSometimes'])).toMatchObject({ error: { kind: 'refused', reason: 'INVALID_ARGUMENT' } });
    expect(readdirSync(join(dir, 'lightningstor', 'volumes'))).toEqual([]);
  });
});
