import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Ownership } from '../grpc/ownership.ts';
import { openOwnedStore, type OwnedStore } from './owned-store.ts';

const tenant = { org: 'acme', project: 'web' };
const day = 86_400_000;
const by = (owner: string, revision: number): Ownership => ({ tenant, owner, revision, labels: { app: owner } });
const stale = { ok: false, error: expect.objectContaining({ reason: 'STALE' }) };

describe('the store of owned things', () => {
  let dir: string;
  let nowMs = 1_000_000;
  let store: OwnedStore<{ n: number }>;
  const open = async (): Promise<void> => void (store = await openOwnedStore(join(dir, 'things.jsonl'), () => nowMs));
  beforeEach(async () => {
    dir = mkdtempSync(join(tmpdir(), 'k8shost-owned-'));
    await open();
  });
  afterEach(async () => {
    await store.close();
    rmSync(dir, { recursive: true });
  });

  test('an owner may have things in several scopes, one revision rules them all', () => {
    store.put(by('a', 5), 'id-1', { n: 1 }, 'zone-1');
    store.put(by('a', 7), 'id-2', { n: 2 }, 'zone-2');
    expect(store.admitEnsure(by('a', 6), 'zone-1')).toEqual(stale);
    expect(store.admitEnsure(by('a', 7), 'zone-1').ok).toBe(true);
    expect(store.find(tenant, 'a', 'zone-1')).toMatchObject({ id: 'id-1', body: { n: 1 }, labels: { app: 'a' } });
    expect(store.byId('id-2')?.scope).toBe('zone-2');
  });

  test('of an ensure and a removal of the same revision the removal wins', () => {
    store.put(by('a', 5), 'id-1', { n: 1 });
    expect(store.admitRemove(by('a', 5)).ok).toBe(true);
    expect(store.remove(by('a', 5))).toMatchObject({ id: 'id-1' });
    expect(store.admitEnsure(by('a', 5))).toEqual(stale);
    expect(store.admitRemove(by('a', 5)).ok).toBe(true);
    expect(store.byId('id-1')).toBeUndefined();
  });

  test('tombstones last a day, and are forgotten then', async () => {
    store.put(by('a', 5), 'id-1', { n: 1 });
    store.remove(by('a', 7));
    nowMs += day;
    await store.close();
    await open();
    expect(store.admitEnsure(by('a', 6))).toEqual(stale);
    nowMs += 1;
    await store.close();
    await open();
    expect(store.admitEnsure(by('a', 6)).ok).toBe(true);
    expect(readFileSync(join(dir, 'things.jsonl'), 'utf8')).toBe('');
  });

  test('everything is there after a restart, the highest revision of removed scopes too', async () => {
    store.put(by('a', 5), 'id-1', { n: 1 }, 'x');
    store.put(by('a', 5), 'id-2', { n: 2 }, 'y');
    store.remove(by('a', 9), 'y');
    await store.close();
    await open();
    expect(store.list()).toMatchObject([{ id: 'id-1', body: { n: 1 }, scope: 'x' }]);
    expect(store.admitEnsure(by('a', 8), 'x')).toEqual(stale);
  });

  test('the file stays in proportion to what is kept', async () => {
    for (let revision = 1; revision <= 25_000; revision += 1) store.put(by('a', revision), 'id-1', { n: revision });
    await store.written();
    expect(statSync(join(dir, 'things.jsonl')).size).toBeLessThan(1.1 * 2 ** 20);
    await store.close();
    await open();
    expect(store.find(tenant, 'a')).toMatchObject({ revision: 25_000, body: { n: 25_000 } });
  });

  test('a secret goes from the file with the thing that had it, and nothing is written anew for anything else', async () => {
    await store.close();
    store = await openOwnedStore<{ n: number }>(
      join(dir, 'things.jsonl'),
      () => nowMs,
      (before, after) => before.n === 4_711 && after?.n !== 4_711,
    );
    const lines = async (): Promise<string[]> => {
      await store.written();
      return readFileSync(join(dir, 'things.jsonl'), 'utf8').split('\n').slice(0, -1);
    };
    store.put(by('a', 1), 'id-1', { n: 4_711 });
    store.put(by('a', 2), 'id-1', { n: 4_711 });
    expect((await lines()).length).toBe(2);
    store.put(by('a', 3), 'id-1', { n: 1 });
    expect((await lines()).join('')).not.toContain('4711');
    store.put(by('a', 4), 'id-1', { n: 4_711 });
    store.remove(by('a', 5));
    expect((await lines()).join('')).not.toContain('4711');
    expect(store.admitEnsure(by('a', 5))).toEqual(stale);
  });

  test('pages go on behind the last id, also when that one is gone', () => {
    for (const id of ['c', 'a', 'd', 'b']) store.put(by(id, 1), id, { n: 0 });
    const page = store.listOwned({ tenant: undefined, ownerPrefix: '', pageToken: '', pageSize: 2 });
    expect(page).toMatchObject({ resources: [{ id: 'a' }, { id: 'b' }], nextPageToken: 'b' });
    store.remove(by('b', 2));
    expect(store.listOwned({ tenant, ownerPrefix: '', pageToken: 'b', pageSize: 2 })).toMatchObject({
      resources: [{ id: 'c' }, { id: 'd' }],
      nextPageToken: '',
    });
    expect(store.listOwned({ tenant: { org: 'acme', project: 'x' }, ownerPrefix: '', pageToken: '', pageSize: 2 }).resources).toEqual([]);
  });
});
