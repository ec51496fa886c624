// What a LightningSTOR says of its room: run against the gRPC client with the local one behind it and against the simulated one.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ownerOf, type EffectBase, type Room } from '../../domain/effect.ts';
import type { RunningCloudService } from './cloud-service.contract.ts';

const baseOf = (resource: string, uid: string): EffectBase => {
  const tenant = { org: 'acme', project: 'alpha' };
  return { tenant, owner: ownerOf(resource, uid), revision: 1, ref: { ...tenant, resource, namespace: '', name: uid, uid } };
};

export function capacityContract(subject: {
  readonly name: string;
  /** []: it has none. */
  readonly zones: readonly string[];
  /** That a volume surely takes, whatever else is written to the disk meanwhile. */
  readonly volumeBytes: number;
  start(): Promise<RunningCloudService>;
}): void {
  describe(`${subject.name} says how much room it has`, () => {
    let running: RunningCloudService;
    const observe = baseOf('_capacities', 'kube-system');
    const rooms = async (): Promise<readonly Room[]> => {
      const answer = await running.service.perform<'observe-capacity'>({ ...observe, kind: 'observe-capacity' });
      return answer.ok ? answer.value.rooms : [];
    };
    beforeEach(async () => {
      running = await subject.start();
    });
    afterEach(() => running.stop());

    test('in each zone, or in all of it where it has no zones', async () => {
      expect((await rooms()).map(({ zone }) => zone)).toEqual(subject.zones.length === 0 ? [''] : [...subject.zones].sort());
    });

    test('of which a single volume takes all at the most, and leaves less', async () => {
      const [before] = await rooms();
      expect(before?.availableBytes).toBeGreaterThan(subject.volumeBytes);
      expect(before?.maximumVolumeBytes).toBeLessThanOrEqual(before?.availableBytes ?? 0);
      const name = 'data';
      const made = await running.service.perform<'ensure-volume'>({
        ...baseOf('persistentvolumes', name),
        kind: 'ensure-volume',
        name,
        sizeBytes: subject.volumeBytes,
        accessModes: ['ReadWriteOnce'],
        parameters: {},
        mode: 'Filesystem',
        zones: subject.zones.slice(0, 1),
      });
      const [after] = await rooms();
      expect([made.ok, (after?.availableBytes ?? 0) < (before?.availableBytes ?? 0)]).toEqual([true, true]);
    });
  });
}
