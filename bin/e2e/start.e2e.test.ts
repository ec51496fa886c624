// What can be in the way of a start, and what two engines and two projects are to each other.
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createKubectl, type Kubectl } from '../../api/rest/testing/kubectl.ts';
import { portsAt } from '../engine/ports.ts';
import { eventually } from '../testing/eventually.ts';
import { removeDirectory, startEngine, type EngineProcess } from '../testing/engine-process.ts';
import { freeOffset } from '../testing/free-offset.ts';
import { runProgram } from '../testing/run-program.ts';

const scratch = mkdtempSync(join(tmpdir(), 'k8shost-start-'));
afterAll(() => removeDirectory(scratch));

const oneLine = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .filter((line) => line.startsWith('k8shost:'));

describe('a start that cannot succeed ends with one clear line and exit code 1', () => {
  test('a taken port', async () => {
    const offset = await freeOffset();
    const holder = await listen(portsAt(offset).nats);
    const result = await runProgram(['up', '--data', join(scratch, 'taken'), '--port-offset', String(offset)]);
    holder.close();
    expect(oneLine(result.stderr)).toEqual([expect.stringContaining(String(portsAt(offset).nats))]);
    expect(result.code).toBe(1);
  });

  test('a taken API port, after everything else has started; nothing is left running', async () => {
    const offset = await freeOffset();
    const holder = await listen(portsAt(offset).api);
    const result = await runProgram(['up', '--data', join(scratch, 'api'), '--port-offset', String(offset)]);
    holder.close();
    expect(oneLine(result.stderr)).toEqual([expect.stringContaining(String(portsAt(offset).api))]);
    expect(result.code).toBe(1);
    await expect(listen(portsAt(offset).nats).then((server) => server.close())).resolves.toBeTruthy();
  });

  test('a nats-server that is too old', async () => {
    const old = join(scratch, 'nats-server');
    writeFileSync(old, '#!/bin/sh\necho "nats-server: v2.10.27"\n');
    chmodSync(old, 0o755);
    const result = await runProgram(['up', '--data', join(scratch, 'old'), '--port-offset', String(await freeOffset())], { NATS_SERVER_BIN: old });
    expect(oneLine(result.stderr)).toEqual([expect.stringContaining('2.14.4')]);
    expect(result.code).toBe(1);
  });

  test('a data directory that cannot be made', async () => {
    const file = join(scratch, 'a-file');
    writeFileSync(file, '');
    const result = await runProgram(['up', '--data', join(file, 'below')]);
    expect(oneLine(result.stderr)).toEqual([expect.stringContaining('cannot be written')]);
    expect(result.code).toBe(1);
  });

  // procfs answers "no such file" to a new folder in a folder that is there.
  test.each([
    ['up', '--data', '/proc/k8shost/data'],
    ['plasmacloud', '--data', '/proc/k8shost'],
    ['api', '--data', '/proc/k8shost'],
  ])('a data directory in /proc: %s %s %s', async (...args) => {
    const result = await runProgram(args);
    expect(oneLine(result.stderr)).toEqual([expect.stringContaining('cannot be written')]);
    expect(result.code).toBe(1);
  });

  test('an option that is no number', async () => {
    const result = await runProgram(['up', '--nodes', 'many']);
    expect(result.stderr).toContain('whole number');
    expect(result.code).toBe(1);
  });
});

test.each(['up', 'api', 'reconciler', 'plasmacloud', 'project create', 'token create', 'log', 'replay', 'simulate', 'doctor'])(
  '%s --help has examples',
  async (command) => {
    const result = await runProgram([...command.split(' '), '--help']);
    expect(result.stdout).toContain('Examples:');
    expect(result.code).toBe(0);
  },
);

describe('two engines and two projects on one machine', () => {
  let engines: EngineProcess[] = [];
  const kubectls: Kubectl[] = [];

  beforeAll(async () => {
    engines = [await startEngine({ portOffset: await freeOffset(), nodes: 1 })];
    engines.push(await startEngine({ portOffset: await freeOffset(), nodes: 1 }));
    for (const engine of engines) kubectls.push(await createKubectl({ port: engine.engine.ports.api, ca: engine.ca, token: engine.token }));
  }, 60_000);

  afterAll(async () => {
    for (const engine of engines) {
      await engine.stop();
      removeDirectory(engine.directory);
    }
    for (const kubectl of kubectls) await kubectl.remove();
  });

  test('each engine runs its own pods', async () => {
    for (const kubectl of kubectls) await kubectl.ok(['create', 'deployment', 'web', '--image=i', '--port=8080']);
    for (const kubectl of kubectls) await kubectl.ok(['rollout', 'status', 'deployment/web', '--timeout=15s']);
    const addresses = await Promise.all(kubectls.map((kubectl) => kubectl.ok(['get', 'pods', '-o', 'jsonpath={.items[0].status.podIP}'])));
    expect(new Set(addresses).size).toBe(2);
  });

  test('a second `up` on a directory in use is refused', async () => {
    const result = await runProgram(['up', '--data', engines[0]?.directory ?? '', '--port-offset', String(await freeOffset())]);
    expect(oneLine(result.stderr)).toEqual([expect.stringContaining('in use')]);
    expect(result.code).toBe(1);
  });

  test('doctor finds a running engine well', async () => {
    const result = await runProgram(['doctor', '--data', engines[0]?.directory ?? '']);
    expect(result.stdout).toContain('its last event is');
    expect(result.code).toBe(0);
  });

  test('another project has its own objects, nodes and names, and sees nothing of the first', async () => {
    const [engine] = engines;
    const [first] = kubectls;
    if (engine === undefined || first === undefined) throw new Error('the engines did not start');
    const file = join(scratch, 'shop.kubeconfig');
    const created = await runProgram(['project', 'create', 'acme/shop', '--kubeconfig', file, '--data', engine.directory]);
    expect(created.stdout).toContain('project acme/shop created');
    const issued = await runProgram(['token', 'create', '--project', 'acme/shop', '--data', engine.directory]);
    const shop = await createKubectl({ port: engine.engine.ports.api, ca: engine.ca, token: issued.stdout.trim() });
    kubectls.push(shop);
    expect(await shop.ok(['get', 'namespaces', '-o', 'name'])).toContain('namespace/default');
    expect(await shop.ok(['get', 'deployments', '-A', '-o', 'name'])).toBe('');
    await shop.ok(['create', 'configmap', 'only-here']);
    expect((await first.run(['get', 'configmap', 'only-here'])).stderr).toContain('NotFound');
    await eventually('its own node is there', 15_000, async () => (await shop.ok(['get', 'nodes', '-o', 'name'])).includes('node/node-1'));
    await shop.ok(['create', 'deployment', 'web', '--image=i', '--port=8080']);
    await shop.ok(['rollout', 'status', 'deployment/web', '--timeout=15s']);
    const replay = await runProgram(['replay', '--verify', '--data', engine.directory]);
    expect(replay.stdout).toMatch(/equal: \d+ objects/);
  });

  test('a token is worthless once it is revoked', async () => {
    const [engine] = engines;
    if (engine === undefined) throw new Error('the engine did not start');
    const { stdout } = await runProgram(['token', 'create', '--user', 'bob', '--group', 'k8shost:viewers', '--ttl', '10m', '--data', engine.directory]);
    const bob = await createKubectl({ port: engine.engine.ports.api, ca: engine.ca, token: stdout.trim() });
    kubectls.push(bob);
    expect(await bob.ok(['get', 'deployments', '-o', 'name'])).toContain('deployment.apps/web');
    expect((await bob.run(['delete', 'deployment', 'web'])).stderr).toContain('forbidden');
    await runProgram(['token', 'revoke', stdout.trim(), '--data', engine.directory]);
    await eventually('bob is no longer known', 15_000, async () => (await bob.run(['get', 'deployments'])).code !== 0);
  });
});

const listen = (port: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
