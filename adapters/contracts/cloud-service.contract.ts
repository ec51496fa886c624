// What every CloudService promises (K5), run against the gRPC client with each local service behind it and against the
// simulated services. A service that cannot be restarted or stopped in its test leaves that part out, with its reason in the name.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AnswerOf, EffectBase, EffectKind, EffectOf } from '../../domain/effect.ts';
import { ownerOf } from '../../domain/effect.ts';
import type { CloudService } from '../../domain/ports/cloud.ts';
import type { Tenant } from '../../domain/ref.ts';

export interface RunningCloudService {
  readonly service: CloudService;
  /** Ends the server and starts it again on what it kept; `service` then talks to the new one. */
  restart?(): Promise<void>;
  /** From now on nobody answers. */
  takeAway?(): Promise<void>;
  stop(): Promise<void>;
}

interface CloudServiceSubject<E extends EffectKind, R extends EffectKind> {
  readonly name: string;
  start(): Promise<RunningCloudService>;
  /** The same thing for the same owner every time. */
  ensure(base: EffectBase): EffectOf<E>;
  remove(base: EffectBase): EffectOf<R>;
  /** The part of an answer that must stay the same when an ensure is repeated; all of it by default. */
  identity?(answer: AnswerOf<E>): unknown;
  /** The id that what is ensured for the base is listed with, where somebody reads it (FlashDNS: the sweep, for the zone); any by default. */
  listedId?(base: EffectBase): string;
}

const alpha: Tenant = { org: 'acme', project: 'alpha' };
const beta: Tenant = { org: 'acme', project: 'beta' };
/** What the things stand on, a snapshot's volume say, has other owners. */
const prefix = 'k8shost/pods/';

const baseOf = (uid: string, revision: number, tenant: Tenant = alpha): EffectBase => ({
  tenant,
  owner: ownerOf('pods', uid),
  revision,
  ref: { ...tenant, resource: 'pods', namespace: 'default', name: uid, uid },
});

export function cloudServiceContract<E extends EffectKind, R extends EffectKind>(subject: CloudServiceSubject<E, R>): void {
  describe(`${subject.name} keeps the contract of cloud services`, () => {
    let running: RunningCloudService;
    const identity = subject.identity ?? ((answer: AnswerOf<E>): unknown => answer);
    const ensure = (uid: string, revision: number, tenant?: Tenant) => running.service.perform<E>(subject.ensure(baseOf(uid, revision, tenant)));
    const remove = (uid: string, revision: number, tenant?: Tenant) => running.service.perform<R>(subject.remove(baseOf(uid, revision, tenant)));
    const ensured = async (uid: string, revision: number, tenant?: Tenant): Promise<unknown> => {
      const answer = await ensure(uid, revision, tenant);
      if (!answer.ok) throw new Error(`${uid}@${revision}: ${JSON.stringify(answer.error)}`);
      return identity(answer.value);
    };
    const owned = async (ownerPrefix = prefix, limit = 1_000) => {
      const resources = [];
      const pages: number[] = [];
      let token = '';
      do {
        const page = await running.service.listOwned(ownerPrefix, { token, limit });
        if (!page.ok) throw new Error(JSON.stringify(page.error));
        resources.push(...page.value.resources);
        pages.push(page.value.resources.length);
        token = page.value.nextPageToken;
      } while (token !== '' && pages.length < 100);
      return { resources, pages };
    };
    const ownersOf = async (ownerPrefix?: string) =>
      (await owned(ownerPrefix)).resources.map(({ tenant, owner, revision }) => `${tenant.project} ${owner}@${revision}`).sort();
    const stale = { ok: false, error: expect.objectContaining({ kind: 'refused', reason: 'STALE' }) };
    const done = { ok: true, value: expect.anything() };

    beforeEach(async () => {
      running = await subject.start();
    });
    afterEach(() => running.stop());

    test('a repeated ensure answers the same and makes nothing new', async () => {
      const first = await ensured('a', 5);
      expect(await ensured('a', 5)).toEqual(first);
      expect((await owned()).resources).toMatchObject([
        { service: running.service.service, tenant: alpha, owner: 'k8shost/pods/a', revision: 5, id: subject.listedId?.(baseOf('a', 5)) ?? expect.any(String) },
      ]);
    });

    test('copies of an ensure at the same time make one thing', async () => {
      const answers = await Promise.all([1, 2, 3, 4, 5].map(() => ensured('a', 5)));
      for (const answer of answers) expect(answer).toEqual(answers[0]);
      expect(await ownersOf()).toEqual(['alpha k8shost/pods/a@5']);
    });

    test('a higher revision keeps the thing and is remembered', async () => {
      const first = await ensured('a', 5);
      const [before] = (await owned()).resources;
      expect(await ensured('a', 9)).toEqual(first);
      expect((await owned()).resources).toEqual([{ ...before, revision: 9 }]);
    });

    test('a lower revision is STALE and changes nothing', async () => {
      await ensured('a', 5);
      expect(await ensure('a', 4)).toEqual(stale);
      expect(await remove('a', 4)).toEqual(stale);
      expect(await ownersOf()).toEqual(['alpha k8shost/pods/a@5']);
    });

    test('a removal is idempotent, also of what never was', async () => {
      await ensured('a', 5);
      expect(await remove('a', 6)).toEqual(done);
      expect(await remove('a', 6)).toEqual(done);
      expect(await remove('a', 8)).toEqual(done);
      expect(await remove('never', 6)).toEqual(done);
      expect(await ownersOf()).toEqual([]);
    });

    test('what was removed stays removed for late calls', async () => {
      await ensured('a', 5);
      await remove('a', 7);
      await remove('never', 7);
      expect(await ensure('a', 5)).toEqual(stale);
      expect(await ensure('a', 6)).toEqual(stale);
      expect(await remove('a', 6)).toEqual(stale);
      expect(await ensure('never', 6)).toEqual(stale);
      expect(await ownersOf()).toEqual([]);
    });

    test('a newer plan than the removal makes it again', async () => {
      await ensured('a', 5);
      await remove('a', 7);
      await ensured('a', 8);
      expect(await ownersOf()).toEqual(['alpha k8shost/pods/a@8']);
    });

    test('the list is sorted by id, paged, and filtered by the owner', async () => {
      const uids = ['c', 'a', 'e', 'b', 'd'];
      for (const uid of uids) await ensured(uid, 3);
      const { resources, pages } = await owned(prefix, 2);
      expect(pages).toEqual([2, 2, 1]);
      expect(resources.map(({ owner }) => owner).sort()).toEqual(uids.map((uid) => `k8shost/pods/${uid}`).sort());
      const ids = resources.map(({ id }) => id);
      expect(ids).toEqual([...ids].sort());
      expect(new Set(ids).size).toBe(5);
      expect(await ownersOf('k8shost/pods/b')).toEqual(['alpha k8shost/pods/b@3']);
      expect(await ownersOf('somebody-else/')).toEqual([]);
      expect(await running.service.listOwned(prefix, { token: '', limit: 0 })).toMatchObject({
        ok: false,
        error: { kind: 'refused', reason: 'INVALID_ARGUMENT' },
      });
    });

    test('two tenants with the same owner have two things', async () => {
      await ensured('a', 5);
      await ensured('a', 3, beta);
      expect(await ownersOf()).toEqual(['alpha k8shost/pods/a@5', 'beta k8shost/pods/a@3']);
      expect(await remove('a', 6, beta)).toEqual(done);
      expect(await ownersOf()).toEqual(['alpha k8shost/pods/a@5']);
    });

    test('everything outlives a restart', async ({ skip }) => {
      if (!running.restart) return skip('a simulated service keeps nothing on a disk: it does not restart');
      const first = await ensured('a', 5);
      await ensured('b', 5);
      await remove('b', 7);
      await running.restart();
      expect(await ownersOf()).toEqual(['alpha k8shost/pods/a@5']);
      expect(await ensure('b', 6)).toEqual(stale);
      expect(await ensure('a', 4)).toEqual(stale);
      expect(await ensured('a', 5)).toEqual(first);
    });

    test('a service that nobody answers for is unavailable', async ({ skip }) => {
      if (!running.takeAway) return skip('a simulated service is in the same process: its address cannot go away');
      await ensured('a', 5);
      await running.takeAway();
      const unavailable = { ok: false, error: expect.objectContaining({ kind: 'unavailable' }) };
      expect(await ensure('a', 6)).toEqual(unavailable);
      expect(await running.service.listOwned(prefix, { token: '', limit: 10 })).toEqual(unavailable);
    });
  });
}
