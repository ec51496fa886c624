import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RecordedEvent } from '../../domain/event.ts';
import { verifyChain } from '../../domain/history/verify-chain.ts';
import type { AppendEvent } from '../../domain/ports/event-log.ts';
import { configMapRef, sampleEvent } from '../contracts/event-samples.ts';
import { openEventLog, type JetStreamEventLog } from './jetstream-log.ts';
import type { Link } from './link.ts';
import { ensureStreams, type Incarnation } from './streams.ts';
import { testServer, type TestServer } from '../contracts/nats-test-server.ts';

const objects = 20_000;
const rounds = 5;
const never = new AbortController().signal;

let server: TestServer;
let other: TestServer | undefined;
let link: Link;
let log: JetStreamEventLog;
let incarnation: Incarnation;
let directory: string;
let file: string;

/** `objects` subjects, written `rounds` times each: whole thousands in a batch, some batches at once. */
async function fill(): Promise<void> {
  const heads = new Map<number, { sequence: number; hash: string }>();
  const event = (object: number): AppendEvent =>
    sampleEvent(configMapRef(`object-${object}`), {
      previousSequence: heads.get(object)?.sequence ?? 0,
      previousHash: '',
      content: { data: { text: 'x'.repeat(200) } },
    });
  for (let round = 0; round < rounds; round += 1)
    for (let from = 0; from < objects; from += 4_000)
      await Promise.all(
        [0, 1, 2, 3].map(async (part) => {
          const numbers = Array.from({ length: 1_000 }, (_, index) => from + part * 1_000 + index);
          const appended = await log.append(numbers.map(event) as [AppendEvent], Date.now() + 20_000);
          if (!appended.ok) throw new Error(JSON.stringify(appended.error));
          for (const [index, number] of numbers.entries()) heads.set(number, { sequence: appended.value.firstSequence + index, hash: '' });
        }),
      );
}

async function collect(batches: AsyncIterable<readonly RecordedEvent[]>, count = Infinity): Promise<readonly RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const batch of batches) {
    events.push(...batch);
    if (events.length >= count) break;
  }
  return events;
}

const opened = (extra: Partial<Incarnation> = {}): JetStreamEventLog =>
  openEventLog(link, { stream: 'K8SHOST_LOG', snapshot: { file, incarnation: { ...incarnation, ...extra } }, staleLeaderMs: 0 });

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'k8shost-boot-'));
  file = join(directory, 'snapshots/log.snapshot');
  mkdirSync(dirname(file));
  server = await testServer();
  link = await server.link();
  const ensured = await ensureStreams(link, { replicas: 1 }, Date.now() + 10_000);
  if (!ensured.ok) throw new Error(ensured.error);
  incarnation = ensured.value.get('K8SHOST_LOG') ?? { logId: '', created: '' };
  log = opened();
  await fill();
}, 60_000);
afterAll(async () => {
  await server?.close();
  await other?.close();
  rmSync(directory, { recursive: true, force: true });
});

describe('boot from 100,000 events', () => {
  test('the last event of each subject comes from the stream, in order', async () => {
    const events = await collect(log.lastPerSubject(never));
    expect(events.map((event) => event.sequence)).toEqual(events.map((event) => event.sequence).toSorted((a, b) => a - b));
    expect(events).toHaveLength(objects);
    expect(events[0]?.sequence).toBe((rounds - 1) * objects + 1);
    expect(events.at(-1)?.sequence).toBe(rounds * objects);
  }, 20_000);

  test('the whole log is read in order', async () => {
    const events = await collect(log.tail(0, never), rounds * objects);
    expect(events.every((event, index) => event.sequence === index + 1)).toBe(true);
  }, 30_000);
});

describe('snapshot', () => {
  test('gives the same as the stream', async () => {
    const fromStream = await collect(log.lastPerSubject(never));
    await log.saveSnapshot(never);
    const fromFile = await collect(opened().lastPerSubject(never));
    expect(fromFile).toEqual(fromStream);
  }, 30_000);

  test('is followed by the tail, not by the stream again: what came after it is not in it', async () => {
    const appended = await log.append([sampleEvent(configMapRef('newer'))], Date.now() + 5_000);
    const last = appended.ok ? appended.value.lastSequence : 0;
    const events = await collect(opened().lastPerSubject(never));
    expect(events.at(-1)?.sequence).toBe(last - 1);
    expect((await collect(log.tail(last - 1, never), 1))[0]).toMatchObject({ sequence: last, ref: { name: 'newer' } });
  }, 20_000);

  test('one that is damaged is ignored, and the stream is read', async () => {
    const whole = readFileSync(file);
    for (const damaged of [whole.subarray(0, -100), Buffer.from(whole.map((byte, at) => (at === 5_000 ? byte ^ 1 : byte))), Buffer.alloc(0)]) {
      writeFileSync(file, damaged);
      expect((await collect(opened().lastPerSubject(never))).at(-1)?.ref.name).toBe('newer');
    }
    writeFileSync(file, whole);
  }, 30_000);

  test('an interrupted save leaves the one before', async () => {
    const before = readFileSync(file);
    const stop = new AbortController();
    const saving = log.saveSnapshot(stop.signal);
    stop.abort();
    await saving;
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('is not saved in a folder that was removed', async () => {
    const gone = join(directory, 'gone');
    const place = { file: join(gone, 'log.snapshot'), incarnation };
    await expect(openEventLog(link, { stream: 'K8SHOST_LOG', snapshot: place }).saveSnapshot(never)).rejects.toThrow('ENOENT');
    expect(existsSync(gone)).toBe(false);
  });

  test('of another log stops the process, which says that all snapshots go together', async () => {
    const booting = collect(opened({ logId: 'another' }).lastPerSubject(never));
    await expect(booting).rejects.toThrow(/is not the log that was here before.* remove .*\/snapshots\/\*\.snapshot/);
  });

  test('that reaches further than the log, or differs from it, stops the process', async () => {
    other = await testServer();
    const otherLink = await other.link();
    await ensureStreams(otherLink, { replicas: 1 }, Date.now() + 5_000);
    const shorter = openEventLog(otherLink, { stream: 'K8SHOST_LOG', snapshot: { file, incarnation }, staleLeaderMs: 0 });
    await expect(collect(shorter.lastPerSubject(never))).rejects.toThrow(/ends at 0, but this process has read up to 100000/);
    const small = join(directory, 'small.snapshot');
    const place = { file: small, incarnation };
    const first = openEventLog(otherLink, { stream: 'K8SHOST_LOG', snapshot: place, staleLeaderMs: 0 });
    await first.append([sampleEvent(configMapRef('one'))], Date.now() + 5_000);
    await first.saveSnapshot(never);
    await expect(collect(openEventLog(link, { stream: 'K8SHOST_LOG', snapshot: place, staleLeaderMs: 0 }).lastPerSubject(never))).rejects.toThrow(
      /is not what it was/,
    );
  }, 20_000);
});

describe('hash chain', () => {
  test('runs through what was stored', async () => {
    const ref = configMapRef('chained');
    const one = await log.append([sampleEvent(ref), sampleEvent(ref)], Date.now() + 5_000);
    const after = one.ok ? one.value.firstSequence - 1 : 0;
    const events = await collect(log.tail(after, never), 2);
    await log.append([sampleEvent(ref, { previousSequence: after + 2, previousHash: events[1]?.hash ?? '' })], Date.now() + 5_000);
    expect(verifyChain(await collect(log.tail(after, never), 3))).toMatchObject({ ok: true });
  });
});
