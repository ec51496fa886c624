// `kill -9` of the program, of nats-server, or of both, at moments that follow from a seed, during 500 writes; then start again: every
// acknowledged write is there, nothing is doubled, nothing is left over in the cloud, and the log replays to what is served.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectCloud } from '../engine/cloud.ts';
import type { OwnedResource, ServiceName } from '../../domain/effect.ts';
import { parseOwner } from '../../domain/effect.ts';
import { eventually } from '../testing/eventually.ts';
import { removeDirectory, startEngine, type EngineProcess } from '../testing/engine-process.ts';
import { freeOffset } from '../testing/free-offset.ts';
import { createClient, type Client } from '../testing/http2-client.ts';
import { runProgram } from '../testing/run-program.ts';

const writes = 500;
const inFlight = 8;
const crashes = ['nats', 'both', 'program'] as const;

let portOffset: number;
let engine: EngineProcess;
let client: Client;
/** While an engine is down, writers wait for this. */
let up: Promise<void> = Promise.resolve();

beforeAll(async () => {
  portOffset = await freeOffset();
  engine = await startEngine({ portOffset, nodes: 4 });
  client = createClient(engine);
}, 60_000);

afterAll(async () => {
  client.close();
  await engine.stop();
  removeDirectory(engine.directory);
});

interface Written {
  readonly path: string;
  readonly round: string;
}

const base = '/api/v1/namespaces/default/configmaps';
const deployments = '/apis/apps/v1/namespaces/default/deployments';
const services = '/api/v1/namespaces/default/services';

/** Sends until somebody answers; what is there already was written by an attempt whose answer was lost. */
async function insist(method: string, path: string, body: unknown, contentType?: string): Promise<number> {
  for (let attempt = 0; attempt < 200; attempt++) {
    await up;
    const answer = await client.send(method, path, body, contentType).catch(() => undefined);
    if (answer !== undefined && answer.status < 500 && answer.status !== 429) return answer.status;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no answer to ${method} ${path}`);
}

async function write(index: number): Promise<Written> {
  const round = String(index);
  if (index % 25 === 0) {
    const name = `app-${index}`;
    const labels = { app: name };
    const template = { metadata: { labels }, spec: { containers: [{ name: 'c', image: 'i', ports: [{ containerPort: 8080 }] }] } };
    const status = await insist('POST', deployments, {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name, annotations: { round } },
      spec: { replicas: 2, selector: { matchLabels: labels }, template },
    });
    expect([201, 409]).toContain(status);
    return { path: `${deployments}/${name}`, round };
  }
  if (index % 25 === 1) {
    const name = `app-${index - 1}`;
    const status = await insist('POST', services, {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name, annotations: { round } },
      spec: { type: 'LoadBalancer', selector: { app: name }, ports: [{ port: 9000 + index, targetPort: 8080 }] },
    });
    expect([201, 409]).toContain(status);
    return { path: `${services}/${name}`, round };
  }
  const path = `${base}/map-${index % 100}`;
  const created = await insist('POST', base, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: `map-${index % 100}` } });
  expect([201, 409]).toContain(created);
  expect(await insist('PATCH', path, { metadata: { annotations: { [`round-${index}`]: round } } }, 'application/merge-patch+json')).toBe(200);
  return { path, round: `round-${index}` };
}

async function crash(kind: (typeof crashes)[number]): Promise<void> {
  if (kind === 'nats') return engine.killNats();
  let isUp: () => void = () => {};
  up = new Promise((resolve) => (isUp = resolve));
  if (kind === 'both') engine.killNats();
  await engine.kill();
  client.close();
  engine = await startEngine({ portOffset, nodes: 4, directory: engine.directory });
  client = createClient(engine);
  isUp();
}

async function everyWrite(): Promise<readonly Written[]> {
  const written: Written[] = [];
  const moments = new Map(crashes.map((kind, index) => [Math.floor((writes * (index + 1)) / (crashes.length + 1)) + ((process.pid + index * 17) % 40), kind]));
  let next = 0;
  const writer = async (): Promise<void> => {
    for (let index = next++; index < writes; index = next++) {
      const kind = moments.get(index);
      if (kind !== undefined) await crash(kind);
      written.push(await write(index));
    }
  };
  await Promise.all(Array.from({ length: inFlight }, writer));
  return written;
}

describe('500 writes with three crashes', () => {
  let written: readonly Written[] = [];

  test('every write is acknowledged in the end', async () => {
    written = await everyWrite();
    expect(written).toHaveLength(writes);
  }, 180_000);

  test('every acknowledged write is there', async () => {
    expect(written).toHaveLength(writes);
    const missing: string[] = [];
    for (const { path, round } of written) {
      const { status, text } = await client.send('GET', path);
      const annotations = status === 200 ? ((JSON.parse(text) as { metadata: { annotations?: Record<string, string> } }).metadata.annotations ?? {}) : {};
      if (!(round in annotations) && annotations['round'] !== round) missing.push(`${path} ${round}`);
    }
    expect(missing).toEqual([]);
  }, 60_000);

  test('every deployment has just its two pods, each running', async () => {
    await eventually('40 running pods', 60_000, async () => {
      const { text } = await client.send('GET', '/api/v1/namespaces/default/pods');
      const pods = (JSON.parse(text) as { items: { metadata: { labels: Record<string, string> }; status: { phase: string; podIP?: string } }[] }).items;
      const addresses = new Set(pods.map((pod) => pod.status.podIP));
      return pods.length === 40 && addresses.size === 40 && pods.every((pod) => pod.status.phase === 'Running');
    });
  }, 90_000);

  test('the cloud has what the cluster needs and nothing else', async () => {
    const { cloud, close } = connectCloud(engine.engine.services);
    const uidsOf = async (path: string): Promise<ReadonlySet<string>> => {
      const { text } = await client.send('GET', path);
      return new Set((JSON.parse(text) as { items: { metadata: { uid: string } }[] }).items.map((item) => item.metadata.uid));
    };
    const owned = async (service: ServiceName): Promise<readonly OwnedResource[]> => {
      const page = await cloud[service].listOwned('k8shost/', { token: '', limit: 1000 });
      if (!page.ok) throw new Error(page.error.message);
      return page.value.resources;
    };
    const uids = async (service: ServiceName, resource?: string): Promise<readonly string[]> =>
      (await owned(service))
        .flatMap((one) => parseOwner(one.owner) ?? [])
        .filter((owner) => resource === undefined || owner.resource === resource)
        .map((owner) => owner.uid)
        .sort();
    try {
      const pods = [...(await uidsOf('/api/v1/pods'))].sort();
      await eventually('ports and instances are those of the pods', 30_000, async () => {
        return (
          JSON.stringify(await uids('novanet', 'pods')) === JSON.stringify(pods) &&
          JSON.stringify((await uids('plasmavmc')).filter((uid) => pods.includes(uid))) === JSON.stringify(pods)
        );
      });
      const all = [...(await uidsOf('/api/v1/services'))].sort();
      await eventually('routes are those of the Services', 30_000, async () => JSON.stringify(await uids('novanet', 'services')) === JSON.stringify(all));
      const named = [...all, ...(await uidsOf('/api/v1/namespaces'))].sort();
      await eventually(
        'records are those of the Services and namespaces',
        30_000,
        async () => JSON.stringify(await uids('flashdns')) === JSON.stringify(named),
      );
      expect(await uids('fiberlb')).toHaveLength(20);
      expect((await uids('fiberlb')).every((uid) => all.includes(uid))).toBe(true);
    } finally {
      close();
    }
  }, 60_000);

  test('the log replays to what is served', async () => {
    const replay = await runProgram(['replay', '--verify', '--data', engine.directory]);
    expect(replay.stdout).toMatch(/equal: \d+ objects/);
    expect(replay.code).toBe(0);
  }, 60_000);
});
