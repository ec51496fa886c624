// What every FiberLB promises of external addresses, run against the gRPC client with the local service behind it and against the simulated one. It has one
// pool, `default`, with at least four free addresses.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EffectBase, EffectOf } from '../../domain/effect.ts';
import { ownerOf } from '../../domain/effect.ts';
import type { CloudService } from '../../domain/ports/cloud.ts';
import type { Tenant } from '../../domain/ref.ts';
import { sampleBalancer } from '../../domain/testing/sample-balancer.ts';

export interface RunningFiberLb {
  readonly service: CloudService;
  /** Time passes. */
  advance(ms: number): void;
  stop(): Promise<void>;
}

interface FiberLbSubject {
  readonly name: string;
  start(): Promise<RunningFiberLb>;
}

type Wish = Partial<Pick<EffectOf<'ensure-load-balancer'>, 'requestedAddress' | 'pool' | 'sharingKey' | 'backendKey' | 'listeners'>>;

const ours: Tenant = { org: 'acme', project: 'alpha' };
const theirs: Tenant = { org: 'acme', project: 'beta' };
const at = (...ports: readonly number[]): Pick<EffectOf<'ensure-load-balancer'>, 'listeners'> => ({
  listeners: ports.map((port) => ({ name: `p${port}`, protocol: 'TCP', port, members: [] })),
});
const restMs = 60_000;

export function externalAddressesContract(subject: FiberLbSubject): void {
  describe(`${subject.name} keeps the contract of external addresses`, () => {
    let running: RunningFiberLb;
    let revision = 0;
    const base = (uid: string, tenant: Tenant): EffectBase => ({
      tenant,
      owner: ownerOf('services', uid),
      revision: (revision += 1),
      ref: { ...tenant, resource: 'services', namespace: 'default', name: uid, uid },
    });
    /** Its address, or what is said instead. */
    const ensure = async (uid: string, wish: Wish = {}, tenant = ours): Promise<string> => {
      const answer = await running.service.perform<'ensure-load-balancer'>({
        ...base(uid, tenant),
        ...sampleBalancer,
        name: uid,
        ...at(18_181),
        ...wish,
      });
      if (answer.ok) return answer.value.address;
      return answer.error.kind === 'refused' ? answer.error.reason : answer.error.kind;
    };
    const remove = (uid: string) => running.service.perform<'remove-load-balancer'>({ ...base(uid, ours), kind: 'remove-load-balancer' });
    const front = { sharingKey: 'front' };

    beforeEach(async () => {
      running = await subject.start();
    });
    afterEach(() => running.stop());

    test('load balancers with one key share an address while their ports differ', async () => {
      const first = await ensure('a', { ...front, ...at(18_181) });
      expect(await ensure('b', { ...front, ...at(18_182) })).toBe(first);
      expect(await ensure('c', { ...front, ...at(18_182) })).not.toBe(first);
      expect(await ensure('d', at(18_183))).not.toBe(first);
      expect(await ensure('e', { sharingKey: 'back', ...at(18_184) })).not.toBe(first);
    });

    test('and while all may get each other’s connections, or have the same pods', async () => {
      const first = await ensure('a', { ...front, backendKey: 'app=web', ...at(18_181) });
      expect(await ensure('b', { ...front, backendKey: 'app=web', ...at(18_182) })).toBe(first);
      expect(await ensure('c', { ...front, ...at(18_183) })).not.toBe(first);
    });

    test('tenants do not share, whatever their keys', async () => {
      const first = await ensure('a', { ...front, ...at(18_181) });
      expect(await ensure('b', { ...front, ...at(18_182) }, theirs)).not.toBe(first);
      expect(await ensure('c', { ...front, ...at(18_182), requestedAddress: first }, theirs)).toBe('ADDRESS_IN_USE');
    });

    test('whoever asks for an address is put to those there, or refused', async () => {
      const first = await ensure('a', { ...front, ...at(18_181) });
      expect(await ensure('b', { ...front, ...at(18_182), requestedAddress: first })).toBe(first);
      expect(await ensure('c', { ...front, ...at(18_182), requestedAddress: first })).toBe('ADDRESS_IN_USE');
      expect(await ensure('d', { ...at(18_183), requestedAddress: first })).toBe('ADDRESS_IN_USE');
    });

    test('one that may not stay with the others gets another address, and they keep theirs', async () => {
      const first = await ensure('a', { ...front, ...at(18_181) });
      await ensure('b', { ...front, ...at(18_182) });
      expect(await ensure('b', { ...front, ...at(18_182, 18_183) })).toBe(first);
      expect(await ensure('b', { ...front, ...at(18_181) })).not.toBe(first);
      expect(await ensure('a', { ...front, ...at(18_181, 18_182) })).toBe(first);
    });

    test('alone at an address it may change its key and stay', async () => {
      const first = await ensure('a', { ...front, ...at(18_181) });
      expect(await ensure('a', at(18_181))).toBe(first);
      expect(await ensure('a', { sharingKey: 'back', ...at(18_181) })).toBe(first);
      expect(await ensure('b', { ...front, ...at(18_182) })).not.toBe(first);
      expect(await ensure('c', { sharingKey: 'back', ...at(18_182) })).toBe(first);
    });

    test('the address rests when the last has gone, and not before', async () => {
      const first = await ensure('a', { ...front, ...at(18_181) });
      await ensure('b', { ...front, ...at(18_182) });
      await remove('a');
      expect(await ensure('c', { ...front, ...at(18_181) })).toBe(first);
      await remove('c');
      await remove('b');
      expect(await ensure('x', { requestedAddress: first }, theirs)).toBe('throttled');
      running.advance(restMs);
      expect(await ensure('x', { requestedAddress: first }, theirs)).toBe(first);
    });

    test('an address that rests is its own project’s at once when that asks for it, and nobody else’s, nor by chance', async () => {
      const first = await ensure('a', at(18_181));
      await remove('a');
      expect(await ensure('x', { requestedAddress: first }, theirs)).toBe('throttled');
      expect(await ensure('b')).not.toBe(first);
      expect(await ensure('c', { requestedAddress: first })).toBe(first);
      expect(await ensure('x', { requestedAddress: first }, theirs)).toBe('ADDRESS_IN_USE');
    });

    test('an address that was moved away from rests, too', async () => {
      const first = await ensure('a', at(18_181));
      const second = await ensure('b', at(18_181));
      await remove('b');
      expect(await ensure('a', { requestedAddress: second })).toBe(second);
      expect(await ensure('x', { requestedAddress: first }, theirs)).toBe('throttled');
      running.advance(restMs);
      expect(await ensure('x', { requestedAddress: first }, theirs)).toBe(first);
    });

    test('an address or a pool that is not there is refused, and so are several addresses', async () => {
      expect(await ensure('a', { pool: 'none' })).toBe('INVALID_ARGUMENT');
      for (const requestedAddress of ['198.51.100.1', 'web', '127.22.1.banana', '203.0.banana', '203.0.0.01'])
        expect(await ensure('a', { requestedAddress })).toBe('INVALID_ARGUMENT');
      const first = await ensure('a', { pool: 'default' });
      expect(await ensure('b', { requestedAddress: `${first},198.51.100.1` })).toBe('INVALID_ARGUMENT');
    });
  });
}
