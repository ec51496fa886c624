import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { flashdnsMethods } from '../../grpc/methods/flashdns.ts';
import { implement, serve } from '../../grpc/server.ts';
import { ok } from '../../../domain/result.ts';
import { createResolverFinder } from './find-resolvers.ts';

const tenant = { orgId: 'acme', projectId: 'shop' };
const zone = (listenAddress: string) => ({ tenant, name: 'cluster.local', listenAddress, listenerBlocks: ['198.18.53.0/24'] });

test('a tenant is asked for once, again while FlashDNS is away, and told of once; the next agent knows before it asks', async () => {
  let asked = 0;
  const method = implement(flashdnsMethods.ensureZone, () => {
    asked += 1;
    return ok(zone('198.18.53.1:10053'));
  });
  const first = await serve({ port: 0, methods: [method] });
  const { address } = first;
  await first.stop();
  const controller = new AbortController();
  const reported: string[] = [];
  const dir = mkdtempSync(join(tmpdir(), 'k8shost-find-'));
  let learned = 0;
  const finder = () =>
    createResolverFinder({
      address,
      path: join(dir, 'names'),
      signal: controller.signal,
      learned: () => (learned += 1),
      report: (message) => reported.push(message),
    });
  const names = finder();
  const shop = { org: 'acme', project: 'shop' };
  expect([names.listeners(), names.heard(shop)]).toEqual([undefined, undefined]);
  const asking = names.ask(shop);
  await expect
    .poll(() => reported)
    .toEqual([`FlashDNS at ${address} does not say where pods find names, and is asked again; until it has, pods have no way out of their networks`]);
  const again = await serve({ port: Number(address.split(':')[1]), methods: [method] });
  expect(await asking).toMatchObject({ address: '198.18.53.1', port: 10_053 });
  expect(await names.ask(shop)).toMatchObject({ address: '198.18.53.1' });
  expect(asked).toBe(1);
  expect(reported).toHaveLength(1);
  expect([names.listeners()?.length, learned]).toEqual([1, 1]);
  const next = finder();
  expect([next.heard(shop)?.address, next.listeners()?.length]).toEqual(['198.18.53.1', 1]);
  expect(await next.ask(shop)).toMatchObject({ address: '198.18.53.1' });
  expect([asked, learned]).toEqual([2, 1]);
  controller.abort();
  expect(await names.ask({ org: 'other', project: 'shop' })).toBeUndefined();
  await again.stop();
  rmSync(dir, { recursive: true });
});
