// Pods that get nodes together or not at all, as a user of scheduler-plugins asks for them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { engineForTests } from '../testing/engine-for-tests.ts';
import { eventually } from '../testing/eventually.ts';
import { runProgram } from '../testing/run-program.ts';
import { findRoot } from '../root.ts';

const { engine, kubectl } = await engineForTests(1);

async function apply(name: string, text: string): Promise<void> {
  const file = join(engine.directory, `${name}.yaml`);
  writeFileSync(file, text);
  await kubectl.ok(['apply', '-f', file]);
}
const nodes = async (selector: string): Promise<readonly string[]> =>
  (await kubectl.ok(['get', 'pods', '-l', selector, '-o', 'jsonpath={range .items[*]}{.spec.nodeName} {end}'])).split(' ').filter((name) => name !== '');

test('the example: three pods, one append', async () => {
  const ring = readFileSync(join(findRoot(), 'examples/pod-group/ring.yaml'), 'utf8');
  const [, commands = ''] = /^# +(kubectl .*)$/m.exec(ring) ?? [];
  expect(commands.split(' && ')).toHaveLength(3);
  for (const command of commands.split(' && ')) {
    const [, ...args] = command.split(' ').map((word) => (word.startsWith('examples/') ? join(findRoot(), word) : word));
    await kubectl.ok(args);
  }
  await eventually('all have a node', 20_000, async () => (await nodes('app=ring')).length === 3);
  const events = (await runProgram(['log', '--type', 'PodBound', '-o', 'json', '--data', engine.directory])).stdout.trim().split('\n');
  const bound = events.map((line) => JSON.parse(line) as { readonly commandId: string; readonly sequence: number });
  expect(new Set(bound.map(({ commandId }) => commandId)).size).toBe(1);
  expect(bound).toHaveLength(3);
  expect((await runProgram(['why', 'pod/ring-0', '--data', engine.directory])).stdout).toMatch(/min member +3\n +bound +0\n +waiting +3\n +fit +3/);
  expect((await runProgram(['why', 'podgroups.scheduling.x-k8s.io/ring', '--data', engine.directory])).stdout).toContain(
    '3 pods of pod group default/ring are bound together: minMember 3, 0 bound before',
  );
});

test('two of which one finds no room wait together, and the one is named', async () => {
  const pod = (name: string, cpu: string): string =>
    JSON.stringify({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name, labels: { app: 'duo', 'scheduling.x-k8s.io/pod-group': 'duo' } },
      spec: { containers: [{ name: 'c', image: 'i', resources: { requests: { cpu } } }] },
    });
  await apply('duo', 'apiVersion: scheduling.x-k8s.io/v1alpha1\nkind: PodGroup\nmetadata: {name: duo}\nspec: {minMember: 2}\n');
  await apply('duo-a', pod('duo-a', '100m'));
  await apply('duo-b', pod('duo-b', '500'));
  const message = 'pod group default/duo: 1 of minMember 2 pods find a node, not duo-b: 0/1 nodes are available: 1 Insufficient cpu.';
  await eventually(
    'both are told',
    20_000,
    async () =>
      (await kubectl.ok(['get', 'pods', '-l', 'app=duo', '-o', 'jsonpath={range .items[*]}{.status.conditions[0].message}|{end}'])) ===
      `${message}|${message}|`,
  );
  expect(await nodes('app=duo')).toEqual([]);
  const whyNot = async (name: string): Promise<string> => (await runProgram(['why-not', `pod/${name}`, 'node/node-1', '--data', engine.directory])).stdout;
  const group = `\n  ${message}\n  none of the group gets a node; node-1 for this pod alone:\n`;
  expect(await whyNot('duo-a')).toContain(`${group}    it would do, and none would be better\n`);
  expect(await whyNot('duo-b')).toContain(`${group}    NodeResourcesFit refused it: Insufficient cpu\n`);
  const inGroup = await runProgram(['why-not', 'pod/duo-a', 'node/node-1', '-o', 'json', '--data', engine.directory]);
  expect(JSON.parse(inGroup.stdout)).toMatchObject({ podGroup: 'default/duo', verdict: { kind: 'feasible' } });
  expect(await whyNot('ring-0')).not.toContain('none of the group');
});
