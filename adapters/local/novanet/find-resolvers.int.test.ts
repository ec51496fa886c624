import { expect, test } from 'vitest';
import { flashdnsMethods } from '../../grpc/methods/flashdns.ts';
import { implement, serve } from '../../grpc/server.ts';
import { ok } from '../../../domain/result.ts';
import { createResolverFinder, resolverOf } from './find-resolvers.ts';

const tenant = { orgId: 'acme', projectId: 'shop' };
const zone = (listenAddress: string) => ({ tenant, name: 'cluster.local', listenAddress, listenerBlocks: ['198.18.53.0/24'] });

test('names are where FlashDNS says, on loopback addresses only when it is on this host', () => {
  const found = { address: '198.18.53.1', port: 10_053, listeners: ['198.18.53.0/24'] };
  expect(resolverOf(zone('198.18.53.1:10053'), false)).toEqual({ ok: true, value: found });
  expect(resolverOf(zone('127.0.53.1:10053'), true)).toEqual({ ok: true, value: { ...found, address: '127.0.53.1' } });
  expect(resolverOf(zone('127.0.53.1:10053'), false)).toMatchObject({ ok: false, error: expect.stringContaining('start it with --dns-host') as unknown });
  expect(resolverOf(zone('[fd00::1]:10053'), true)).toMatchObject({ ok: false, error: expect.stringContaining('no IPv4 address') as unknown });
});

test('a tenant is asked for once, again while FlashDNS is away, and told of once', async () => {
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
  const find = createResolverFinder({ address, signal: controller.signal, report: (message) => reported.push(message) });
  const asking = find({ org: 'acme', project: 'shop' });
  await expect.poll(() => reported).toEqual([expect.stringContaining(`FlashDNS at ${address} does not say where pods find names`)]);
  const again = await serve({ port: Number(address.split(':')[1]), methods: [method] });
  expect(await asking).toMatchObject({ address: '198.18.53.1', port: 10_053 });
  expect(await find({ org: 'acme', project: 'shop' })).toMatchObject({ address: '198.18.53.1' });
  expect(asked).toBe(1);
  expect(reported).toHaveLength(1);
  controller.abort();
  expect(await find({ org: 'other', project: 'shop' })).toBeUndefined();
  await again.stop();
});
