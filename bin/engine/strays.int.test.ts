// What the sweep does with leftovers (K7), through the real clients and the local services: each is found by its list and removed.
import { Resolver } from 'node:dns/promises';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownerOf, serviceOf, type Effect, type EffectBase, type OwnedResource, type ServiceName } from '../../domain/effect.ts';
import { createFold } from '../../domain/fold.ts';
import { sampleGroup } from '../../domain/testing/sample-group.ts';
import { sampleRoute } from '../../domain/testing/sample-route.ts';
import { sampleBalancer } from '../../domain/testing/sample-balancer.ts';
import { removalOf, straysOf } from '../../reconcilers/worker/strays.ts';
import { freeOffset } from '../testing/free-offset.ts';
import { connectCloud } from './cloud.ts';
import { startLocalCloud, type LocalCloud } from './local-cloud.ts';
import { portsAt } from './ports.ts';

const tenant = { org: 'default', project: 'default' };
const base = (resource: string): EffectBase => ({
  tenant,
  owner: ownerOf(resource, 'gone'),
  revision: 5,
  ref: { ...tenant, resource, namespace: 'default', name: 'gone', uid: 'gone' },
});
const records = [{ name: 'gone.default.svc', type: 'A' as const, ttlSeconds: 5, values: ['10.96.0.9'] }];

const leftovers: readonly Effect[] = [
  { ...base('pods'), kind: 'ensure-port', namespace: 'default', labels: {}, namedPorts: [], deviceId: 'gone', name: 'gone', node: 'n1' },
  { ...base('services'), kind: 'ensure-service-route', ...sampleRoute },
  { ...base('networkpolicies.networking.k8s.io'), kind: 'ensure-security-group', ...sampleGroup },
  { ...base('services'), kind: 'put-record-sets', zone: 'cluster.local', recordSets: records },
  { ...base('services'), kind: 'put-record-sets', zone: '96.10.in-addr.arpa', recordSets: [] },
  {
    ...base('services'),
    ...sampleBalancer,
    name: 'gone',
  },
];

let directory: string;
let local: LocalCloud;
let connected: ReturnType<typeof connectCloud>;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'k8shost-strays-'));
  const portOffset = await freeOffset();
  local = await startLocalCloud({ dir: directory, ports: portsAt(portOffset), portOffset, nodes: 1, externalAddresses: [], dnsUpstream: [], report: () => {} });
  connected = connectCloud(local.addresses);
});
afterAll(async () => {
  connected.close();
  await local.stop();
  rmSync(directory, { recursive: true, force: true });
});

async function owned(service: ServiceName): Promise<readonly OwnedResource[]> {
  const page = await connected.cloud[service].listOwned('k8shost/', { token: '', limit: 100 });
  if (!page.ok) throw new Error(page.error.message);
  return page.value.resources;
}

async function perform(effect: Effect): Promise<void> {
  const answer = await connected.cloud[serviceOf[effect.kind]].perform(effect);
  if (!answer.ok) throw new Error(`${effect.kind}: ${JSON.stringify(answer.error)}`);
}

async function addressesOf(name: string): Promise<readonly string[] | string> {
  const resolver = new Resolver({ timeout: 2_000, tries: 1 });
  resolver.setServers([local.dnsAddress]);
  return resolver.resolve4(name).catch((error: NodeJS.ErrnoException) => error.code ?? '');
}

test.each([...new Set(leftovers.map(({ kind }) => serviceOf[kind]))])('what %s keeps for an object that is gone is removed', async (service) => {
  const made = leftovers.filter(({ kind }) => serviceOf[kind] === service);
  for (const effect of made) await perform(effect);
  if (service === 'flashdns') expect(await addressesOf('gone.default.svc.cluster.local')).toEqual(['10.96.0.9']);
  const strays = straysOf(createFold(), await owned(service));
  expect(strays).toHaveLength(made.length);
  for (const stray of strays) await perform(removalOf(stray, 6));
  expect(await owned(service)).toEqual([]);
  if (service === 'flashdns') expect(await addressesOf('gone.default.svc.cluster.local')).toBe('ENOTFOUND');
});
