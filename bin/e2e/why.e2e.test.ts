// Why things are as they are, and were: asked of a running engine with the program, as its user does.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { engineForTests } from '../testing/engine-for-tests.ts';
import { eventually } from '../testing/eventually.ts';
import { runProgram } from '../testing/run-program.ts';

const { engine, kubectl } = await engineForTests(3);
const k8shost = (...args: string[]) => runProgram([...args, '--data', engine.directory]);

async function apply(name: string, ...objects: object[]): Promise<void> {
  const file = join(engine.directory, `${name}.json`);
  writeFileSync(file, JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects }));
  await kubectl.ok(['apply', '-f', file]);
}
const pod = (name: string, cpu: string, spec: object = {}): object => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name },
  spec: { ...spec, containers: [{ name: 'c', image: 'i', resources: { requests: { cpu } } }] },
});
const nodeOf = (name: string): Promise<string> => kubectl.ok(['get', 'pod', name, '-o', 'jsonpath={.spec.nodeName}']);
const bound = (name: string): Promise<unknown> => eventually(`${name} has a node`, 15_000, async () => (await nodeOf(name)) !== '');

test('why tells of a placed pod who made it, what was weighed and what came of it; with -o json as data', async () => {
  await eventually('every node takes pods', 15_000, async () => (await kubectl.ok(['get', 'nodes', '-o', 'jsonpath={.items[*].spec.taints}'])).trim() === '');
  await kubectl.ok(['create', 'deployment', 'web', '--image=i', '--replicas=1']);
  await kubectl.ok(['rollout', 'status', 'deployment/web', '--timeout=20s']);
  const name = (await kubectl.ok(['get', 'pods', '-l', 'app=web', '-o', 'jsonpath={.items[0].metadata.name}'])).trim();
  const node = await nodeOf(name);
  const { code, stdout } = await k8shost('why', `pod/${name}`);
  expect(code).toBe(0);
  expect(stdout).toContain(`on node ${node}`);
  expect(stdout).toMatch(/Created deployments\.apps default\/web by admin via rest \(kubectl/);
  expect(stdout).toMatch(new RegExp(`scheduling: ${node} is the best of 3 feasible nodes of 3`));
  expect(stdout).toMatch(/weights +TaintToleration 3/);
  expect(stdout).toMatch(/led to PodBound #[0-9]+/);
  const data = JSON.parse((await k8shost('why', `pod/${name}`, '-o', 'json')).stdout) as {
    readonly decisions: readonly {
      readonly by: string;
      readonly detail: { readonly best: readonly object[]; readonly winner: string; readonly tieBreak: object };
    }[];
  };
  expect(data.decisions.find(({ by }) => by === 'scheduling')?.detail).toMatchObject({
    winner: node,
    nodes: 3,
    feasible: 3,
    best: [{ node, scores: { NodeResourcesFit: expect.any(Number) } }, {}, {}],
    tieBreak: { by: expect.any(String) },
  });
});

test('why tells of a waiting pod the words of its condition and the numbers of each filter; of a deleted one what was known', async () => {
  await kubectl.ok(['taint', 'nodes', 'node-3', 'gpu=yes:NoSchedule']);
  await apply('huge', pod('huge', '500'));
  const message = '0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient cpu.';
  await eventually('it waits', 15_000, async () =>
    (await kubectl.ok(['get', 'pod', 'huge', '-o', 'jsonpath={.status.conditions[0].message}'])).startsWith(message),
  );
  const { stdout } = await k8shost('why', 'pod/huge');
  expect(stdout).toContain(`scheduling: ${message}`);
  expect(stdout).toMatch(/NodeResourcesFit: reason Insufficient cpu, nodes 2/);
  expect(stdout).toMatch(/cpu: asks 500000m, free [0-9]+m, of [0-9]+m/);
  expect(stdout).toMatch(/node-3: numbers \(taint gpu=yes:NoSchedule\)/);
  const before = (await kubectl.ok(['get', 'pod', 'huge', '-o', 'jsonpath={.metadata.resourceVersion}'])).trim();
  await kubectl.ok(['delete', 'pod', 'huge', '--wait=true']);
  expect((await k8shost('why', 'pod/huge')).stdout).toMatch(/was deleted at [\s\S]*2 Insufficient cpu/);
  expect((await k8shost('why', 'pod/huge', '--as-of', before)).stdout).not.toContain('was deleted');
  expect(await k8shost('why-not', 'pod/huge', 'node/node-3')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/recorded with the decision\)\n {2}TaintToleration refused it: node\(s\) had untolerated taint\(s\)/),
  });
  await kubectl.ok(['taint', 'nodes', 'node-3', 'gpu-']);
});

test('why tells of a workload what holds it up, and which of its pods to ask about next; of the past too', async () => {
  await apply('stuck', {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'stuck' },
    spec: {
      replicas: 4,
      progressDeadlineSeconds: 1,
      selector: { matchLabels: { app: 'stuck' } },
      template: {
        metadata: { labels: { app: 'stuck' } },
        spec: { containers: [{ name: 'c', image: 'i', resources: { requests: { cpu: '500' } } }] },
      },
    },
  });
  await eventually('its deadline passes', 15_000, async () => (await k8shost('why', 'deploy/stuck')).stdout.includes('ProgressDeadlineExceeded'));
  const { stdout } = await k8shost('why', 'deploy/stuck');
  expect(stdout).toMatch(/What holds it up\n[\s\S]*Progressing is False: ProgressDeadlineExceeded: ReplicaSet "stuck-/);
  expect(stdout).toContain('4 of its 4 pods are not ready; the first 3:');
  const [, next = ''] = /Insufficient cpu[^\n]*\n +k8shost (why pod\/stuck-[^\n]+)/.exec(stdout) ?? [];
  expect((await runProgram(next.split(' '))).stdout).toContain('scheduling: 0/3 nodes are available');
  const [, then = ''] = /as of sequence ([0-9]+)/.exec(stdout) ?? [];
  await kubectl.ok(['delete', 'deployment', 'stuck', '--wait=true']);
  expect((await k8shost('why', 'deploy/stuck')).stdout).not.toContain('What holds it up');
  expect((await k8shost('why', 'deploy/stuck', '--as-of', then)).stdout).toContain('Progressing is False');
  expect((await k8shost('why', 'deploy/web')).stdout).not.toContain('What holds it up');
});

test('why-not tells of another node how far it was behind', async () => {
  await apply('busy', pod('busy', '1', { nodeSelector: { 'kubernetes.io/hostname': 'node-1' } }));
  await bound('busy');
  await apply('one', pod('one', '100m'));
  await bound('one');
  const { stdout } = await k8shost('why-not', 'pod/one', 'node/node-1');
  expect(stdout).toMatch(/it would have done, but node-[23] is better: total [0-9]+, and [0-9]+ of node-1/);
  expect(stdout).toMatch(/NodeResourcesFit: [0-9]+ × 1, and [0-9]+ × 1 of node-1/);
  expect((await k8shost('why-not', 'pod/one', `node/${await nodeOf('one')}`)).stdout).toContain('is the node that was chosen');
});

test('why-not works out what was not recorded on the log as it was then', async () => {
  const { stdout } = await k8shost('why-not', 'pod/busy', 'node/node-2', '-o', 'json');
  expect(JSON.parse(stdout)).toMatchObject({
    verdict: { kind: 'refused', plugin: 'NodeAffinity', numbers: { labels: { 'kubernetes.io/hostname': 'node-2' } } },
  });
});

test('SCH-52: why tells of a pod that no scheduler has tried which one it asks for, a pod of a workload too', async () => {
  const asked = 'What holds it up\n  it asks for the scheduler "another": is there a profile of that name (--scheduler-config)';
  const template = { metadata: { labels: { app: 'aside' } }, spec: { schedulerName: 'another', containers: [{ name: 'c', image: 'i' }] } };
  await apply('aside', pod('stray', '1', { schedulerName: 'another' }), {
    apiVersion: 'apps/v1',
    kind: 'ReplicaSet',
    metadata: { name: 'aside' },
    spec: { replicas: 1, selector: { matchLabels: { app: 'aside' } }, template },
  });
  const stray = await k8shost('why', 'pod/stray');
  expect(stray).toMatchObject({ code: 0, stdout: expect.stringContaining(asked) });
  expect(stray.stdout).toContain('Nothing was decided\n');
  const nameOf = (): Promise<string> => kubectl.ok(['get', 'pods', '-l', 'app=aside', '-o', 'jsonpath={.items[*].metadata.name}']);
  await eventually('it has its pod', 15_000, async () => (await nodeOf('stray')) === '' && (await nameOf()) !== '');
  expect((await k8shost('why', `pod/${await nameOf()}`)).stdout).toContain(asked);
  expect((await k8shost('why', 'pod/one')).stdout).not.toContain('What holds it up');
});

test('SCH-115: why-not tells of a gated pod its gates: no node was looked at; of the past too', async () => {
  await apply('gated', pod('gated', '100m', { schedulingGates: [{ name: 'example.com/a' }, { name: 'example.com/b' }] }));
  const told = 'waiting for scheduling gates: [example.com/a example.com/b]';
  await eventually('the scheduler has seen it', 15_000, async () => (await k8shost('why', 'pod/gated')).stdout.includes(`scheduling: ${told}`));
  const sequence = Number(await kubectl.ok(['get', 'pod', 'gated', '-o', 'jsonpath={.metadata.resourceVersion}']));
  expect(await k8shost('why-not', 'pod/gated', 'node/node-1')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining(`(recorded with the decision)\n  ${told}; no node was looked at\n`),
  });
  expect(JSON.parse((await k8shost('why-not', 'pod/gated', 'node/node-1', '-o', 'json')).stdout)).toMatchObject({
    sequence,
    source: 'recorded',
    verdict: { kind: 'gated', gates: ['example.com/a', 'example.com/b'] },
  });
  const then = new Date().toISOString();
  await kubectl.ok(['patch', 'pod', 'gated', '--type=json', '-p', '[{"op":"remove","path":"/spec/schedulingGates"}]']);
  await bound('gated');
  expect((await k8shost('why-not', 'pod/gated', `node/${await nodeOf('gated')}`)).stdout).toContain('is the node that was chosen');
  expect((await k8shost('why-not', 'pod/gated', 'node/node-1', '--as-of', then)).stdout).toContain(`${told}; no node was looked at`);
});

test('what cannot be answered says what to do', async () => {
  const stderr = async (...args: string[]): Promise<string> => {
    const { code, stderr: said } = await k8shost(...args);
    expect(code).toBe(1);
    return said;
  };
  expect(await stderr('why', 'pod/nobody')).toContain('there never was a pod/nobody in namespace default of project default/default');
  expect(await stderr('why', 'pod/one', '--as-of', '1')).toContain('did not exist then: it was first written at');
  expect(await stderr('why', 'pod/one', '--as-of', 'yesterday')).toContain('--as-of is an age such as 10m');
  expect(await stderr('why', 'pod/one', '--as-of', '-5')).toContain('--as-of is an age such as 10m');
  expect(await stderr('why', 'pod/one', '--as-of', '4000000000')).toMatch(/--as-of 4000000000 is yet to come: the log ends at [0-9]+;/);
  expect(await stderr('why-not', 'pod/one', 'node/node-1', '--as-of', '3000-01-01T00:00:00Z')).toContain('is yet to come: here it is 20');
  expect(await stderr('why', 'web')).toContain('an object is written KIND/NAME');
  expect(await stderr('why', 'gizmo/web')).toContain('there is no kind "gizmo"');
  expect(await stderr('why-not', 'pod/one', 'node/nowhere')).toContain('there is no node nowhere');
  await apply('foreign', pod('foreign', '1', { schedulerName: 'another' }));
  expect(await stderr('why-not', 'pod/foreign', 'node/node-1')).toContain('no scheduler has tried pod foreign');
  const nowhere = await runProgram(['why', 'pod/one', '--data', join(engine.directory, 'not-there')]);
  expect(nowhere).toMatchObject({ code: 1, stderr: expect.stringContaining('start the engine with `k8shost up`, or name its directory with --data') });
  expect((await k8shost('why', '--help')).stdout).toContain('k8shost why pod/web-1');
});

test('why tells what the cloud was asked for a Service, by whom, why, and what it said', async () => {
  await kubectl.ok(['create', 'service', 'clusterip', 'told', '--tcp=80:80']);
  const said = await eventually('names and routes are made', 15_000, async () => {
    const { stdout } = await k8shost('why', 'service/told');
    return stdout.includes('ensure-service-route') && stdout.includes('put-record-sets') && stdout;
  });
  expect(said).toMatch(/dns: put-record-sets, since the records of the Service: done/);
  expect(said).toMatch(/networking: ensure-service-route, since .*: done/);
});
