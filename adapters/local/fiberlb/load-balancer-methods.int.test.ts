// What is on disk while a load balancer goes: as who starts after a crash would find it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { plasmacloud } from '../../../schemas/protobuf.ts';
import { fiberLbMethods } from '../../grpc/methods/fiberlb.ts';
import { openOwnedStore } from '../owned-store.ts';
import { createTurns } from '../turns.ts';
import { openExternalAddresses } from './external-addresses.ts';
import { loadBalancerMethods, type FiberLb } from './load-balancer-methods.ts';
import type { LoadBalancerBody } from './load-balancer.ts';
import { createMemberRule } from './member-rule.ts';
import { parseAddressPool } from './parse-address-pools.ts';
import { createRunningBalancers } from './running-balancers.ts';
import { everyStandIn } from './testing/every-stand-in.ts';

const { EnsureLoadBalancerRequest, RemoveLoadBalancerRequest } = plasmacloud.fiberlb.v1;

describe('a load balancer that goes', () => {
  let dir: string;
  let fiberLb: FiberLb;
  beforeEach(async () => {
    const rule = createMemberRule(everyStandIn, []);
    dir = mkdtempSync(join(tmpdir(), 'k8shost-methods-'));
    fiberLb = {
      store: await openOwnedStore<LoadBalancerBody>(join(dir, 'load-balancers')),
      addresses: await openExternalAddresses(join(dir, 'addresses'), [parseAddressPool('default=127.22.6.1-127.22.6.2')], [], () => 1_000),
      running: createRunningBalancers({ canBindLow: true, drainMs: 10 }),
      turns: createTurns(),
      canBindLow: true,
      rule,
      members: { opened: async ({ body }) => body, isWhole: () => undefined, follow: async () => true },
    };
  });
  afterEach(async () => {
    await fiberLb.running.close();
    await fiberLb.addresses.close();
    await fiberLb.store.close();
    rmSync(dir, { recursive: true });
  });
  const ownership = (revision: number) => ({ tenant: { orgId: 'acme', projectId: 'web' }, owner: 'k8shost/services/a', revision });
  const call = async (of: FiberLb, method: { readonly path: string }, request: unknown): Promise<unknown> =>
    loadBalancerMethods(of)
      .find(({ path }) => path === method.path)
      ?.answer(request as never, { header: () => '' });

  test('IPAM-9: is not gone on disk before its address rests there, though others write meanwhile', async () => {
    const seen: unknown[] = [];
    const text = (file: string): string => readFileSync(join(dir, file), 'utf8');
    const look = async (): Promise<void> => {
      await fiberLb.store.written();
      seen.push({ isGone: text('load-balancers').includes('"removed"'), rests: text('addresses').includes('"givenBack":"127.22.6.1"') });
    };
    const running = { ...fiberLb.running, stop: (id: string) => fiberLb.running.stop(id).then(look) };
    const made = await call(fiberLb, fiberLbMethods.ensureLoadBalancer, EnsureLoadBalancerRequest.create({ ownership: ownership(1) }));
    expect(made).toMatchObject({ value: { address: '127.22.6.1' } });
    expect(await call({ ...fiberLb, running }, fiberLbMethods.removeLoadBalancer, RemoveLoadBalancerRequest.create({ ownership: ownership(2) }))).toMatchObject(
      { ok: true },
    );
    await look();
    expect(seen).toEqual([
      { isGone: false, rests: false },
      { isGone: true, rests: true },
    ]);
  });
});
