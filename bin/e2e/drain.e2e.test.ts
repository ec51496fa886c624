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

const container = { name: 'c', image: 'i' };
const manifests = [
  {
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: { name: 'agent' },
    spec: { selector: { matchLabels: { app: 'agent' } }, template: { metadata: { labels: { app: 'agent' } }, spec: { containers: [container] } } },
  },
  {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'scratch' },
    spec: { nodeName: 'node-2', containers: [container], volumes: [{ name: 'v', emptyDir: {} }] },
  },
  { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'alone' }, spec: { nodeName: 'node-2', containers: [container] } },
];

test('drain asks before it takes pods of DaemonSets, pods with local data and pods that nobody makes again', async () => {
  await kubectl.ok(['delete', 'pdb', 'web']);
  await kubectl.ok(['uncordon', 'node-1']);
  for (const manifest of manifests) await kubectl.ok(['apply', '-f', '-'], JSON.stringify(manifest));
  await kubectl.ok(['rollout', 'status', 'daemonset/agent', '--timeout=20s']);

  const { code, stderr } = await kubectl.run(['drain', 'node-2']);
  expect(code).toBe(1);
  expect(stderr).toMatch(/cannot delete DaemonSet-managed Pods \(use --ignore-daemonsets to ignore\): default\/agent-/);
  expect(stderr).toMatch(/cannot delete Pods with local storage \(use --delete-emptydir-data to override\): default\/scratch/);
  expect(stderr).toMatch(/cannot delete (cannot delete )?Pods that declare no controller \(use --force to override\): default\/alone/);
  expect(await podsOn('node-2')).toEqual(expect.arrayContaining(['pod/alone', 'pod/scratch']));

  const forced = await kubectl.ok(['drain', 'node-2', '--ignore-daemonsets', '--delete-emptydir-data', '--force', '--timeout=25s']);
  expect(forced).toContain('node/node-2 drained');
  expect(await podsOn('node-2')).toEqual([expect.stringMatching(/^pod\/agent-/)]);
  await kubectl.ok(['rollout', 'status', 'deployment/web', '--timeout=20s']);
});
