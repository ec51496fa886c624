import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyChain } from '../../domain/history/verify-chain.ts';
import type { Sealer } from '../../domain/ports/sealer.ts';
import type { Tenant } from '../../domain/ref.ts';
import { configMapRef, sampleEvent } from '../contracts/event-samples.ts';
import { MemoryLog } from '../log-memory/memory-log.ts';
import { fileSealer } from './file-sealer.ts';
import { KeyStore } from './key-store.ts';

const shop: Tenant = { org: 'acme', project: 'shop' };
const other: Tenant = { org: 'acme', project: '../other' };
const fields = ['one', '', 'three'].map((text) => Buffer.from(text));
const text = (opened: readonly Uint8Array[] | undefined): readonly string[] | undefined => opened?.map((field) => Buffer.from(field).toString());

let directory: string;
let keys: KeyStore;
let sealer: Sealer;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'k8shost-keys-'));
  keys = new KeyStore(directory);
  sealer = fileSealer(keys);
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

describe('sealing', () => {
  test('what is sealed opens, in another process too, and shows nothing of its content', () => {
    const { header, sealed } = sealer.seal(shop, 'event-1', fields);
    expect(Buffer.concat(sealed).includes('three')).toBe(false);
    expect(text(fileSealer(new KeyStore(directory)).open(shop, 'event-1', header, sealed))).toEqual(['one', '', 'three']);
  });

  test('it opens only where it was put: same tenant, event and place, not a bit changed', () => {
    const { header, sealed } = sealer.seal(shop, 'event-1', fields);
    expect(sealer.open(other, 'event-1', header, sealed)).toBeUndefined();
    expect(sealer.open(shop, 'event-2', header, sealed)).toBeUndefined();
    expect(sealer.open(shop, 'event-1', header, sealed.toReversed())).toBeUndefined();
    expect(sealer.open(shop, 'event-1', { ...header, salt: Buffer.alloc(32) }, sealed)).toBeUndefined();
    expect(
      sealer.open(
        shop,
        'event-1',
        header,
        sealed.map((field) => field.map((byte) => byte ^ 1)),
      ),
    ).toBeUndefined();
    expect(sealer.open(shop, 'event-1', header, [Buffer.alloc(0)])).toBeUndefined();
  });

  test('the same content is sealed differently each time', () => {
    expect(sealer.seal(shop, 'event-1', fields).sealed).not.toEqual(sealer.seal(shop, 'event-1', fields).sealed);
  });

  test('Secrets are sealed, and everything of a project that asks for it', () => {
    const secret = { ...configMapRef('s'), resource: 'secrets' };
    expect([sealer.seals(secret), sealer.seals(configMapRef('c'))]).toEqual([true, false]);
    expect(fileSealer(keys, { sealsAll: ({ project }) => project === 'shop' }).seals(configMapRef('c'))).toBe(true);
  });
});

describe('keys', () => {
  test('are files that only their owner reads, one a project, whatever it is called', () => {
    keys.current(shop);
    keys.current(other);
    expect(readdirSync(join(directory, 'acme')).toSorted()).toEqual(['%2E%2E%2Fother.json', 'shop.json']);
    expect(statSync(join(directory, 'acme/shop.json')).mode & 0o777).toBe(0o600);
  });

  test("two processes that need a project's first key get the same", () => {
    expect(new KeyStore(directory).current(shop)).toEqual(keys.current(shop));
    expect(keys.current(shop)).toEqual(keys.current(shop));
    expect(keys.current(other).id).not.toBe(keys.current(shop).id);
  });

  test('after a rotation the new one seals, for every process, and the old ones open', () => {
    const before = sealer.seal(shop, 'event-1', fields);
    new KeyStore(directory).rotate(shop);
    const after = sealer.seal(shop, 'event-2', fields);
    expect(after.header.keyId).not.toBe(before.header.keyId);
    expect(text(sealer.open(shop, 'event-1', before.header, before.sealed))).toEqual(['one', '', 'three']);
    expect(text(sealer.open(shop, 'event-2', after.header, after.sealed))).toEqual(['one', '', 'three']);
  });

  test('once destroyed, nothing opens any more, in any process, and a new key does not bring it back', () => {
    const sealed = sealer.seal(shop, 'event-1', fields);
    new KeyStore(directory).destroy(shop);
    expect(sealer.open(shop, 'event-1', sealed.header, sealed.sealed)).toBeUndefined();
    keys.current(shop);
    expect(sealer.open(shop, 'event-1', sealed.header, sealed.sealed)).toBeUndefined();
  });
});

describe('a log with a sealer', () => {
  const secret = { ...configMapRef('password'), resource: 'secrets' };
  const content = { type: 'Opaque', data: { password: 'aHVudGVyMg==' } };

  test('gives Secrets back whole with keys, as shells without, and its chain verifies after the key is destroyed', async () => {
    const log = new MemoryLog({ sealer });
    const first = sampleEvent(secret, { content, because: { said: 'aHVudGVyMg==' } });
    await log.append([first], 0);
    await log.append([sampleEvent(secret, { content, previousSequence: 1, previousHash: log.events[0]?.hash ?? '' }), sampleEvent(configMapRef('plain'))], 0);
    expect(log.events[0]).toMatchObject({ object: content, because: { said: 'aHVudGVyMg==' } });
    for (const sequence of [1, 2]) expect(Buffer.from(log.bytesOf(sequence) ?? []).includes('aHVudGVyMg')).toBe(false);
    keys.destroy(shop);
    const { decodeEvent } = await import('../../schemas/envelope.ts');
    const reread = log.events.map(({ sequence, hash }) => decodeEvent(sequence, hash, log.bytesOf(sequence) ?? Buffer.alloc(0), sealer.open));
    const events = reread.flatMap((event) => (event.ok ? [event.value] : []));
    expect(events[0]?.object).toEqual({ apiVersion: 'v1', kind: 'Secret', metadata: first.object.metadata });
    expect(events[2]?.object).toEqual(log.events[2]?.object);
    expect(verifyChain(events)).toMatchObject({ ok: true });
  });
});
