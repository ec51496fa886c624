// Ctrl-C and SIGTERM while there is work under way: it ends soon, and nothing of what was acknowledged is lost.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { reclaim } from '../../adapters/nats-server/nats-server.ts';
import type { EngineFile } from '../engine/engine-file.ts';
import { freeOffset } from '../testing/free-offset.ts';
import { createClient, type Client } from '../testing/http2-client.ts';
import { startRole, type RoleProcess } from '../testing/role-process.ts';

const rounds = 5;
const stopMaxMs = 5_000;

let directory: string;
let portOffset: number;
let engine: RoleProcess;

const nats: Readonly<Record<string, string>> = process.env['NATS_SERVER_BIN'] === undefined ? {} : { NATS_SERVER_BIN: process.env['NATS_SERVER_BIN'] };
const start = (): Promise<RoleProcess> => startRole(['up', '--data', directory, '--port-offset', String(portOffset), '--nodes', '3'], 'Ctrl-C stops it', nats);

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'k8shost-stop-'));
  portOffset = await freeOffset();
});
afterEach(async () => {
  await engine.kill();
  // A killed engine leaves its nats-server to the next start.
  await reclaim(join(directory, 'nats'));
  rmSync(directory, { recursive: true, force: true });
});

function connect(): Client {
  const file = JSON.parse(readFileSync(join(directory, 'engine.json'), 'utf8')) as EngineFile;
  const token = /token: (.+)/.exec(readFileSync(join(directory, 'kubeconfig'), 'utf8'))?.[1] ?? '';
  return createClient({ engine: file, token, ca: readFileSync(file.api.caFile, 'utf8') });
}

const deployments = '/apis/apps/v1/namespaces/default/deployments';

function deployment(name: string): unknown {
  const labels = { app: name };
  const template = { metadata: { labels }, spec: { containers: [{ name: 'c', image: 'i', ports: [{ containerPort: 8080 }] }] } };
  return { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name }, spec: { replicas: 20, selector: { matchLabels: labels }, template } };
}

test(
  'a stop in the middle of a rollout takes no longer than the work under way',
  async () => {
    for (let round = 0; round < rounds; round++) {
      engine = await start();
      const client = connect();
      const { status } = await client.send('POST', deployments, deployment(`app-${round}`));
      expect(status).toBe(201);
      client.close();
      const stoppedMs = Date.now();
      const code = await engine.stop('SIGTERM');
      expect(Date.now() - stoppedMs, engine.said()).toBeLessThan(stopMaxMs);
      expect(code).toBe(0);
    }
    engine = await start();
    const client = connect();
    const { text } = await client.send('GET', deployments);
    expect((JSON.parse(text) as { items: unknown[] }).items).toHaveLength(rounds);
    client.close();
  },
  rounds * 30_000,
);

test('a stop that nobody reads of stops nats-server too', async () => {
  engine = await start();
  const nats = Number(readFileSync(join(directory, 'nats/server.pid'), 'utf8'));
  engine.unheard();
  expect(await engine.stop('SIGTERM')).toBe(0);
  expect(() => process.kill(nats, 0)).toThrow('ESRCH');
}, 60_000);

test('a data directory that was removed meanwhile gets no snapshots of what it lost, and that is no bug', async () => {
  engine = await start();
  rmSync(directory, { recursive: true, maxRetries: 5 });
  expect(await engine.stop()).toBe(0);
  expect(engine.said()).not.toContain('    at ');
  // nats-server may have made its own folder again.
  expect(existsSync(directory) ? readdirSync(directory).filter((name) => name.endsWith('.snapshot')) : []).toEqual([]);
  engine = await start();
});

test('a snapshot of another log is one line that names all there is to remove', async () => {
  engine = await start();
  expect(await engine.stop()).toBe(0);
  rmSync(join(directory, 'nats'), { recursive: true });
  await expect(start()).rejects.toThrow(/ended with 1 before it was ready: k8shost: stream .* remove .*\*\.snapshot\.\n?$/s);
  for (const store of ['log', 'leases', 'events']) rmSync(join(directory, `${store}.snapshot`), { force: true });
  engine = await start();
});
