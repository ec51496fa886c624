// Snapshots, and what volumes are made of, as the reconcilers ask for them, over gRPC.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { EffectBase } from '../../../domain/effect.ts';
import { cloudServiceContract } from '../../contracts/cloud-service.contract.ts';
import { volumeSourcesContract } from '../../contracts/volume-sources.contract.ts';
import { openChannel } from '../../grpc/client.ts';
import { lightningStorMethods } from '../../grpc/methods/lightningstor.ts';
import { createLightningStorClient } from '../../plasmacloud/lightningstor/lightningstor-client.ts';
import { startLocalLightningStor } from './local-lightningstor.ts';

/** With a volume `data` in these projects. */
async function started(projects: readonly string[] = ['alpha', 'beta']) {
  const dir = mkdtempSync(join(tmpdir(), 'k8shost-lightningstor-'));
  let server = await startLocalLightningStor({ dir, port: 0 });
  const port = Number(server.address.split(':')[1]);
  const channel = openChannel(server.address);
  for (const projectId of projects) {
    const ownership = { tenant: { orgId: 'acme', projectId }, owner: 'test/data', revision: 1 };
    await channel.call(lightningStorMethods.ensureVolume, { ownership, name: 'data', sizeBytes: 4_096, accessModes: ['ReadWriteOnce'] });
  }
  channel.close();
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
}

cloudServiceContract<'ensure-snapshot', 'remove-snapshot'>({
  name: 'snapshots of the local LightningSTOR, over gRPC,',
  start: () => started(),
  ensure: (base) => ({ ...base, kind: 'ensure-snapshot', name: base.ref.name, volumeName: 'data' }),
  remove: (base) => ({ ...base, kind: 'remove-snapshot' }),
  identity: ({ ready: _copied, ...rest }) => rest,
});

volumeSourcesContract({ name: 'the local LightningSTOR, over gRPC,', start: () => started([]) });

test('whoever asks for a snapshot by its name is told whose it is; another tenant finds none', async () => {
  const { service, stop } = await started();
  const baseOf = (project: string, uid: string): EffectBase => {
    const tenant = { org: 'acme', project };
    const ref = { ...tenant, resource: 'volumesnapshotcontents.snapshot.storage.k8s.io', namespace: '', name: uid, uid };
    return { tenant, owner: `k8shost/${ref.resource}/${uid}`, revision: 5, ref };
  };
  const taken = await service.perform<'ensure-snapshot'>({ ...baseOf('alpha', 'a'), kind: 'ensure-snapshot', name: 'one', volumeName: 'data' });
  expect(taken).toMatchObject({ ok: true, value: { sizeBytes: 4_096 } });
  const { owner } = baseOf('alpha', 'a');
  expect(await service.perform({ ...baseOf('alpha', 'b'), kind: 'observe-snapshot', name: 'one' })).toMatchObject({
    ok: true,
    value: { snapshotId: taken.ok ? taken.value.snapshotId : '', createdMs: taken.ok ? taken.value.createdMs : 0, sizeBytes: 4_096, owner },
  });
  expect(await service.perform({ ...baseOf('beta', 'b'), kind: 'observe-snapshot', name: 'one' })).toMatchObject({
    ok: false,
    error: { kind: 'refused', reason: 'NOT_FOUND' },
  });
  await stop();
});
