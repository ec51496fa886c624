// Nodes as their operator handles them, and an autoscaler that finds nothing measured.
import { expect, test } from 'vitest';
import { eventually } from '../testing/eventually.ts';
import { engineForTests } from '../testing/engine-for-tests.ts';

const { kubectl } = await engineForTests(2);

const podsOn = async (node: string): Promise<number> =>
  (await kubectl.ok(['get', 'pods', '-o', 'name', '--field-selector', `spec.nodeName=${node}`])).split('\n').filter((line) => line !== '').length;

test('NOD-3, NOD-7: kubectl cordon keeps pods away, kubectl taint drives them out, and each is taken back', async () => {
  await kubectl.ok(['create', 'deployment', 'web', '--image=i', '--replicas=4']);
  await kubectl.ok(['rollout', 'status', 'deployment/web', '--timeout=20s']);
  expect(await podsOn('node-1')).toBeGreaterThan(0);

  expect(await kubectl.ok(['cordon', 'node-2'])).toContain('node/node-2 cordoned');
  await eventually('the cordon is a taint', 10_000, async () =>
    (await kubectl.ok(['get', 'node', 'node-2', '-o', 'jsonpath={.spec.taints[*].key}'])).includes('node.kubernetes.io/unschedulable'),
  );
  expect(await kubectl.ok(['uncordon', 'node-2'])).toContain('node/node-2 uncordoned');
  await eventually('the taint is gone', 10_000, async () => (await kubectl.ok(['get', 'node', 'node-2', '-o', 'jsonpath={.spec.taints}'])) === '');

  await kubectl.ok(['taint', 'nodes', 'node-1', 'maintenance=now:NoExecute']);
  await eventually('the node is empty', 15_000, async () => (await podsOn('node-1')) === 0);
  await kubectl.ok(['rollout', 'status', 'deployment/web', '--timeout=20s']);
  expect(await podsOn('node-2')).toBe(4);
  expect(await kubectl.ok(['get', 'events', '--field-selector', 'reason=TaintManagerEviction', '-o', 'jsonpath={.items[0].message}'])).toMatch(
    /^Marking for deletion Pod default\/web-/,
  );
  await kubectl.ok(['taint', 'nodes', 'node-1', 'maintenance:NoExecute-']);
  expect(await kubectl.ok(['get', 'node', 'node-1', '-o', 'jsonpath={.spec.taints}'])).toBe('');
});

test('HPA-6: kubectl autoscale keeps the bounds, and says that nothing is measured', async () => {
  await kubectl.ok(['autoscale', 'deployment/web', '--min=5', '--max=6', '--cpu=50%']);
  await eventually('the bounds are kept', 15_000, async () => (await kubectl.ok(['get', 'deployment', 'web', '-o', 'jsonpath={.spec.replicas}'])) === '5');
  await eventually('the condition says why no more is done', 40_000, async () =>
    (await kubectl.ok(['describe', 'hpa', 'web'])).includes(
      'the HPA was unable to compute the replica count: failed to get cpu utilization: unable to get metrics for resource cpu: no metrics returned from resource metrics API',
    ),
  );
  expect(await kubectl.ok(['get', 'hpa', 'web'])).toMatch(/Deployment\/web\s+cpu: <unknown>\/50%\s+5\s+6\s+5/);
});
