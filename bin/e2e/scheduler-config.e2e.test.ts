// Several schedulers of one engine, told by kube-scheduler's own configuration.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { engineForTests } from '../testing/engine-for-tests.ts';
import { eventually } from '../testing/eventually.ts';
import { runProgram } from '../testing/run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'k8shost-scheduler-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const config = write(
  'scheduler.yaml',
  `apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles:
- schedulerName: default-scheduler
- schedulerName: packing
  plugins:
    score:
      enabled:
      - {name: NodeResourcesFit, weight: 50}
  pluginConfig:
  - name: NodeResourcesFit
    args:
      scoringStrategy: {type: MostAllocated, resources: [{name: cpu, weight: 1}]}
`,
);
const { engine, kubectl } = await engineForTests(2, ['--scheduler-config', config]);

async function create(name: string, spec: object): Promise<void> {
  const containers = [{ name: 'c', image: 'i', resources: { requests: { cpu: '1' } } }];
  await kubectl.ok([
    'create',
    '-f',
    write(`${name}.json`, JSON.stringify({ apiVersion: 'v1', kind: 'Pod', metadata: { name }, spec: { containers, ...spec } })),
  ]);
}
const nodeOf = (name: string): Promise<string> => kubectl.ok(['get', 'pod', name, '-o', 'jsonpath={.spec.nodeName}']);
async function placed(name: string, spec: object = {}): Promise<string> {
  await create(name, spec);
  await eventually(`${name} has a node`, 15_000, async () => (await nodeOf(name)) !== '');
  return nodeOf(name);
}

test('SCH-52, SCH-53: the same pod goes elsewhere by another profile, and one of no profile waits untouched', async () => {
  await create('foreign', { schedulerName: 'another' });
  expect(await placed('first', { nodeSelector: { 'kubernetes.io/hostname': 'node-1' } })).toBe('node-1');
  expect(await placed('packed', { schedulerName: 'packing' })).toBe('node-1');
  expect(await placed('spread')).toBe('node-2');
  const why = await runProgram(['why', 'pod/packed', '--data', engine.directory]);
  expect(why.stdout).toMatch(/NodeResourcesFit 50/);
  expect(
    await kubectl.ok(['get', 'events', '--field-selector', 'involvedObject.name=packed,reason=Scheduled', '-o', 'jsonpath={.items[0].source.component}']),
  ).toBe('packing');
  expect(await kubectl.ok(['get', 'pod', 'foreign', '-o', 'jsonpath={.status.phase} {.status.conditions} {.spec.nodeName}'])).toBe('Pending  ');
  const none = `${config} has no profile for the scheduler "another" that the pod asks for: no node was looked at for it`;
  expect((await runProgram(['why', 'pod/foreign', '--data', engine.directory])).stdout).toContain(none);
  expect(JSON.parse((await runProgram(['why', 'pod/foreign', '-o', 'json', '--data', engine.directory])).stdout)).toMatchObject({ untried: none });
  expect((await runProgram(['why-not', 'pod/foreign', 'node/node-2', '--data', engine.directory])).stderr).toContain(none);
  expect((await runProgram(['why-not', 'pod/packed', 'node/node-2', '--data', engine.directory])).stdout).toMatch(
    /node-1 is better[\s\S]*NodeResourcesFit: [0-9]+ × 50/,
  );
});

test('what the configuration cannot say is told with its place, before anything starts', async () => {
  const nonsense = write(
    'nonsense.yaml',
    'apiVersion: kubescheduler.config.k8s.io/v1\nkind: KubeSchedulerConfiguration\nprofiles:\n- plugins: {score: {enabled: [{name: Nope}]}}\n  bogus: 1\n',
  );
  const told = await runProgram(['up', '--data', join(folder, 'never'), '--scheduler-config', nonsense]);
  expect(told).toMatchObject({ code: 1, stderr: expect.stringContaining('profiles[0].plugins.score.enabled[0].name: there is no plugin "Nope"') });
  expect(told.stderr).toContain('profiles[0].bogus: unknown field');
  expect((await runProgram(['up', '--data', join(folder, 'never'), '--scheduler-config', join(folder, 'none.yaml')])).stderr).toContain('cannot be read');
  const empty = write('empty.yaml', '# to be written\n');
  expect((await runProgram(['up', '--data', join(folder, 'never'), '--scheduler-config', empty])).stderr).toContain(`${empty} is empty`);
  expect((await runProgram(['reconciler', 'dns', '--scheduler-config', config])).stderr).toContain('--scheduler-config is read by `scheduling`');
});
