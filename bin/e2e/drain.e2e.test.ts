// A node is emptied as its operator does it, past a PodDisruptionBudget.
import { expect, test } from 'vitest';
import { eventually } from '../testing/eventually.ts';
import { engineForTests } from '../testing/engine-for-tests.ts';

const replicas = 4;
const minAvailable = 3;

const { kubectl } = await engineForTests(2);

const budget = async (field: string): Promise<number> => Number(await kubectl.ok(['get', 'pdb', 'web', '-o', `jsonpath={.status.${field}}`]));
const podsOn = async (node: string): Promise<readonly string[]> =>
  (await kubectl.ok(['get', 'pods', '-o', 'name', '--field-selector', `spec.nodeName=${node}`])).split('\n').filter((line) => line !== '');

test('kubectl drain ends, and never are fewer pods healthy than the budget wants (PDB-2 to PDB-7)', async () => {
  await kubectl.ok(['create', 'deployment', 'web', '--image=i', '--port=8080', `--replicas=${replicas}`]);
  await kubectl.ok(['rollout', 'status', 'deployment/web', '--timeout=20s']);
  await kubectl.ok(['create', 'pdb', 'web', '--selector=app=web', `--min-available=${minAvailable}`]);
  await eventually('the budget is counted', 10_000, async () => (await budget('disruptionsAllowed')) === replicas - minAvailable);
  expect((await podsOn('node-1')).length).toBeGreaterThan(1);

  let drained = false;
  const drain = kubectl.run(['drain', 'node-1', '--timeout=28s']).finally(() => {
    drained = true;
  });
  const healthy: number[] = [];
  while (!drained) healthy.push(await budget('currentHealthy'));
  const { code, stdout, stderr } = await drain;

  expect([code, stderr]).toEqual([0, expect.not.stringContaining('timed out')]);
  expect(stdout).toContain('node/node-1 drained');
  expect(Math.min(...healthy)).toBe(minAvailable);
  expect(await podsOn('node-1')).toEqual([]);
  await eventually('the budget has what it had', 15_000, async () => (await budget('disruptionsAllowed')) === replicas - minAvailable);
});
