import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Journal, JournalEntry } from '../../domain/ports/journal.ts';
import { decodeJournalEntry } from '../../schemas/journal-envelope.ts';
import { fileSealer } from '../sealing/file-sealer.ts';
import { KeyStore } from '../sealing/key-store.ts';
import { openJournal } from './journal.ts';
import type { Link } from './link.ts';
import { lossy } from './testing/lossy-link.ts';
import { getMessage, streamInfo } from './stream-api.ts';
import { ensureStreams } from './streams.ts';
import { testServer, type TestServer } from '../contracts/nats-test-server.ts';

let server: TestServer;
let link: Link;
let fault: ReturnType<typeof lossy>;
let journal: Journal;
let publishes = 0;
beforeAll(async () => {
  server = await testServer();
  link = await server.link();
  await ensureStreams(link, { replicas: 1 }, Date.now() + 10_000);
  fault = lossy(link);
  journal = openJournal({ ...fault.link, request: (...request) => (publishes++, fault.link.request(...request)) });
});
afterAll(() => server?.close());

let made = 0;
const entry = (): JournalEntry => ({
  id: `entry-${++made}`,
  effectId: 'effect-1',
  phase: 'intent',
  reconciler: 'dns',
  ref: { org: 'acme', project: 'shop', resource: 'services', namespace: 'default', name: `s-${made}` },
  timeMs: 1,
  correlationId: 'c',
  causationId: 'e',
  effect: 'put-record-sets',
  body: { made },
});
const stored = async (): Promise<number> => {
  const info = await streamInfo(link, 'K8SHOST_EFFECTS', Date.now() + 2_000);
  return info.ok ? info.value.state.messages : -1;
};

test('an entry is stored on the subject of its object', async () => {
  const one = entry();
  expect(await journal.record([one])).toEqual({ ok: true, value: {} });
  const found = await getMessage(link, 'K8SHOST_EFFECTS', { last_by_subj: 'k8s.effects.acme.shop.services.default.s-1' }, Date.now() + 2_000);
  expect(found.ok && found.value && decodeJournalEntry(found.value.bytes)).toEqual({ ok: true, value: one });
});

test('what may hold the content of a Secret is sealed, whatever it is about, and not written without a key', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'k8shost-journal-'));
  try {
    const sealer = fileSealer(new KeyStore(directory));
    const one: JournalEntry = { ...entry(), body: { key: 'the private key' }, carriesSecret: true };
    const [before, { carriesSecret: _carriesSecret, ...kept }] = [await stored(), one];
    expect(await journal.record([one])).toMatchObject({ ok: false, error: { message: 'it cannot be sealed: this process has no keys' } });
    expect(await stored()).toBe(before);
    expect(await openJournal(link, { sealer }).record([one, { ...entry(), ref: { ...one.ref, name: 'in-clear' } }])).toEqual({ ok: true, value: {} });
    const found = async (name: string): Promise<Uint8Array> => {
      const message = await getMessage(link, 'K8SHOST_EFFECTS', { last_by_subj: `k8s.effects.acme.shop.services.default.${name}` }, Date.now() + 2_000);
      return message.ok && message.value ? message.value.bytes : new Uint8Array(0);
    };
    const bytes = await found(one.ref.name);
    expect(Buffer.from(bytes).includes('the private key')).toBe(false);
    expect(decodeJournalEntry(bytes)).toEqual({ ok: true, value: { ...kept, body: null } });
    expect(decodeJournalEntry(bytes, (ref, id, header, sealed) => sealer.open(ref, id, header, sealed))).toEqual({ ok: true, value: kept });
    expect(decodeJournalEntry(await found('in-clear'))).toMatchObject({ value: { body: { made: expect.any(Number) } } });
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});

test('what is recorded at the same time shares a disk wait', async () => {
  const [before, asked] = [await stored(), publishes];
  const answers = await Promise.all(Array.from({ length: 100 }, () => journal.record([entry(), entry()])));
  expect(answers.every((answer) => answer.ok)).toBe(true);
  expect((await stored()) - before).toBe(200);
  expect(publishes - asked).toBeLessThanOrEqual(2);
});

test('a lost acknowledgement stores nothing twice', async () => {
  const before = await stored();
  fault.loseNextAck();
  expect(await journal.record([entry()])).toMatchObject({ ok: true });
  fault.loseNextAck();
  expect(await journal.record([entry(), entry()])).toMatchObject({ ok: true });
  expect((await stored()) - before).toBe(3);
});

test('of a body that is larger than the server takes the size is kept, and its neighbours are whole', async () => {
  const large: JournalEntry = { ...entry(), body: { text: 'x'.repeat(9 * 2 ** 20) } };
  expect(await journal.record([large, entry()])).toEqual({ ok: true, value: {} });
  const found = await getMessage(link, 'K8SHOST_EFFECTS', { last_by_subj: `k8s.effects.acme.shop.services.default.${large.ref.name}` }, Date.now() + 2_000);
  expect(found.ok && found.value && decodeJournalEntry(found.value.bytes)).toMatchObject({
    value: { id: large.id, body: { tooLargeBytes: expect.any(Number) } },
  });
});
