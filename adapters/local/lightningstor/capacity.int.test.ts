// How much room there is, as the reconciler asks for it, over gRPC.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { capacityContract } from '../../contracts/capacity.contract.ts';
import { createLightningStorClient } from '../../plasmacloud/lightningstor/lightningstor-client.ts';
import { startLocalLightningStor } from './local-lightningstor.ts';

/** With images, of which each takes what it was promised; of a folder nobody knows before it is written. */
async function started(zones: readonly string[]) {
  const dir = mkdtempSync(join(tmpdir(), 'k8shost-lightningstor-'));
  const server = await startLocalLightningStor({ dir, port: 0, backend: 'images', zones });
  const service = createLightningStorClient(server.address);
  return {
    service,
    takeAway: () => server.stop(),
    stop: async () => {
      service.close();
      await server.stop();
      rmSync(dir, { recursive: true });
    },
  };
}

for (const zones of [[], ['south', 'north']])
  capacityContract({
    name: `the local LightningSTOR with ${zones.length} zones, over gRPC,`,
    zones,
    volumeBytes: 2 ** 32,
    start: () => started(zones),
  });

test('PVB-13: of one that is away nothing is known', async () => {
  const { service, takeAway, stop } = await started([]);
  await takeAway();
  const tenant = { org: 'acme', project: 'alpha' };
  const ref = { ...tenant, resource: '_capacities', namespace: '', name: 'default' };
  const answer = await service.perform({ kind: 'observe-capacity', tenant, owner: 'k8shost/_capacities/a', revision: 1, ref });
  expect(answer).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
  await stop();
});
