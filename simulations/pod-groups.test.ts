import { expect, test } from 'vitest';
import type { AnyReconciler } from '../domain/reconciler.ts';
import { act } from '../domain/reconciler.ts';
import { allReconcilers } from './reconcilers.ts';
import { run } from './run.ts';
import { createClient } from './world/client.ts';
import { keepGroups } from './world/keep-groups.ts';
import { bootstrap, TENANT } from './world/workload.ts';
import type { World } from './world/world.ts';

const SEEDS = 25;

/** What the log told of groups: how many appends bound several pods at once. */
interface Seen {
  together: number;
}

const groupsOnly =
  (seen: Seen) =>
  async (world: World): Promise<void> => {
    await bootstrap(world, createClient(world, 'admin'), TENANT);
    await Promise.all(['first', 'second'].map((name) => keepGroups(world, createClient(world, name), TENANT)));
    const bound = world.logs.log.events.filter(({ type }) => type === 'PodBound');
    seen.together += bound.filter(({ commandId }, index) => bound[index + 1]?.commandId === commandId).length;
  };

test('with two copies of each worker and whatever fails, no pod group is ever bound in part', async () => {
  const seen: Seen = { together: 0 };
  const failing: string[] = [];
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const { failures } = await run({ seed, workers: 2, workload: groupsOnly(seen) });
    if (failures.length > 0) failing.push(`seed ${seed}: ${failures[0]}`);
  }
  expect(failing).toEqual([]);
  expect(seen.together).toBeGreaterThan(SEEDS);
}, 300_000);

/** Binds the pods of a group one by one. */
const oneByOne = (): readonly AnyReconciler[] =>
  allReconcilers().map((reconciler) => {
    if (reconciler.name !== 'scheduling') return reconciler;
    return {
      ...reconciler,
      reconcile(...args) {
        const plan = reconciler.reconcile(...args);
        if (plan.kind !== 'act') return plan;
        const [first, ...rest] = plan.steps.flatMap((step) => ('together' in step ? step.together : [step]));
        return first === undefined ? plan : act(plan.because, first, ...rest);
      },
    };
  });

test('one that is bound pod by pod is found', async () => {
  const { failures } = await run({ seed: 1, workers: 2, workload: groupsOnly({ together: 0 }), reconcilers: oneByOne });
  expect(failures.join('\n')).toContain('groups-whole: ');
}, 60_000);
