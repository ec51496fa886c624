import { expect, test } from 'vitest';
import { run } from './run.ts';

/** Worlds of 200 nodes and two copies of each worker take seconds each. `npm run hunt` looks at a thousand. */
const SEEDS = 50;

test('fifty seeds of 200 nodes and two copies of each worker keep every promise while things fail, and come to rest as they should', async () => {
  const failing: string[] = [];
  const happened = new Set<string>();
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const result = await run({ seed, size: 'large' });
    for (const what of result.happened) happened.add(what);
    if (result.failures.length > 0) failing.push(`npm run hunt -- --seed ${seed}   # ${result.failures[0]}`);
  }
  expect(failing).toEqual([]);
  // Nodes were lost and drained, pods preempted and evicted, rollouts made, namespaces emptied, volumes and snapshots found again: else nothing was kept that was ever in danger.
  expect([...happened]).toEqual(
    expect.arrayContaining([
      'DeletionRequested pods by nodes',
      'DeletionRequested pods by scheduling',
      'Evicted poddisruptionbudgets.policy by operator',
      'ReplicaSetScaled replicasets.apps by workloads',
      'Deleted pods by ownership',
      'Deleted namespaces by ownership',
      'Created persistentvolumes by archivist',
      'Created volumesnapshotcontents.snapshot.storage.k8s.io by photographer',
      'DeletionRequested persistentvolumes by librarian',
    ]),
  );
}, 1_800_000);

test('small worlds do so too', async () => {
  const failing: string[] = [];
  for (let seed = 13; seed <= SEEDS; seed += 1) {
    const { failures } = await run({ seed });
    if (failures.length > 0) failing.push(`npm run hunt -- --size small --seed ${seed}   # ${failures[0]}`);
  }
  expect(failing).toEqual([]);
}, 1_800_000);
