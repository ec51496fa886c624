// What a LightningSTOR judges of a volume's source, and tells of a volume by its name: run against the gRPC client with the local one behind it
// and against the simulated one.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ownerOf, type EffectBase, type EffectOf, type VolumeSource } from '../../domain/effect.ts';
import type { RunningCloudService } from './cloud-service.contract.ts';

const resource = 'persistentvolumes';

const baseOf = (uid: string, revision: number, project = 'alpha'): EffectBase => {
  const tenant = { org: 'acme', project };
  return { tenant, owner: ownerOf(resource, uid), revision, ref: { ...tenant, resource, namespace: '', name: uid, uid } };
};

const volume = (name: string, revision: number, source?: VolumeSource): EffectOf<'ensure-volume'> => ({
  ...baseOf(name, revision),
  kind: 'ensure-volume',
  name,
  sizeBytes: 4_096,
  accessModes: ['ReadWriteOnce'],
  parameters: {},
  mode: 'Filesystem',
  ...(source && { source }),
  zones: [],
});

export function volumeSourcesContract(subject: {
  readonly name: string;
  start(): Promise<RunningCloudService & { readonly advance?: (ms: number) => void }>;
}): void {
  describe(`${subject.name} judges what volumes are made of`, () => {
    let running: Awaited<ReturnType<typeof subject.start>>;
    const said = async (effect: Parameters<RunningCloudService['service']['perform']>[0]): Promise<unknown> => {
      const answer = await running.service.perform(effect);
      if (!answer.ok) return answer.error.kind === 'refused' ? answer.error.reason : answer.error.kind;
      return 'ready' in answer.value ? 'made' : answer.value;
    };
    const isReady = (name: string, source: VolumeSource) =>
      expect
        .poll(async () => {
          running.advance?.(10_000);
          const answer = await running.service.perform<'ensure-volume'>(volume(name, 2, source));
          return answer.ok && answer.value.ready;
        })
        .toBe(true);

    beforeEach(async () => {
      running = await subject.start();
    });
    afterEach(() => running.stop());

    test('a source that is not there is NOT_FOUND, be it a volume or a snapshot', async () => {
      expect([await said(volume('a', 2, { volume: 'none' })), await said(volume('b', 2, { snapshot: 'none' }))]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
      expect(await said({ ...baseOf('a', 3), kind: 'observe-volume', name: 'a' })).toBe('NOT_FOUND');
    });

    test('a volume that was made does not need its source any more', async () => {
      await said(volume('data', 1));
      expect(await said(volume('copy', 2, { volume: 'data' }))).toBe('made');
      await isReady('copy', { volume: 'data' });
      expect([
        await said({ ...baseOf('data', 3), kind: 'remove-volume' }),
        await said(volume('copy', 4, { volume: 'data' })),
        await said(volume('later', 4, { volume: 'data' })),
      ]).toEqual([{}, 'made', 'NOT_FOUND']);
    });

    test('a volume that must be there is changed and never made; with which parameters it was made is told', async () => {
      const made = { ...volume('data', 1), parameters: { provisioning: 'thin' } };
      expect(await said({ ...made, mustExist: true })).toBe('NOT_FOUND');
      await said(made);
      expect(await said({ ...made, revision: 2, mustExist: true, sizeBytes: 8_192 })).toBe('made');
      expect(await said({ ...baseOf('asks', 3), kind: 'observe-volume', name: 'data' })).toMatchObject({ sizeBytes: 8_192, parameters: made.parameters });
    });

    test('whoever asks for a volume by its name is told whose it is and what it was made of; another tenant finds none', async () => {
      await said(volume('data', 1));
      await said(volume('copy', 2, { volume: 'data' }));
      const { owner } = baseOf('copy', 0);
      expect(await said({ ...baseOf('asks', 3), kind: 'observe-volume', name: 'copy' })).toMatchObject({ sizeBytes: 4_096, owner, source: { volume: 'data' } });
      const plain = await running.service.perform<'observe-volume'>({ ...baseOf('asks', 3), kind: 'observe-volume', name: 'data' });
      expect(plain.ok && plain.value.source).toBeUndefined();
      expect(await said({ ...baseOf('asks', 3, 'beta'), kind: 'observe-volume', name: 'copy' })).toBe('NOT_FOUND');
    });
  });
}
