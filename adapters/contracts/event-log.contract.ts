// What every EventLog does, whoever stores it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RecordedEvent } from '../../domain/event.ts';
import { verifyChain } from '../../domain/history/verify-chain.ts';
import type { AppendEvent, EventLog, LogPosition } from '../../domain/ports/event-log.ts';
import { configMapRef, sampleEvent } from './event-samples.ts';

interface EventLogHarness {
  /** Two writers and readers of the same log; they may be the same object where the log is in memory. */
  readonly log: EventLog;
  readonly other: EventLog;
  /** The next append through `log` is stored, but its acknowledgement is lost on the way. */
  loseNextAck(): void;
  close(): Promise<void>;
}

const deadline = (): number => Date.now() + 10_000;

async function appended(log: EventLog, ...events: [AppendEvent, ...AppendEvent[]]): Promise<LogPosition> {
  const result = await log.append(events, deadline());
  if (!result.ok) throw new Error(`not appended: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** Reads events after `after` until `count` of them have come. */
async function read(log: EventLog, after: number, count: number): Promise<readonly RecordedEvent[]> {
  const stop = new AbortController();
  const events: RecordedEvent[] = [];
  for await (const batch of log.tail(after, stop.signal)) {
    events.push(...batch);
    if (events.length >= count) stop.abort();
  }
  return events;
}

/** Everything a sequence that ends gives. */
async function collect(batches: AsyncIterable<readonly RecordedEvent[]>): Promise<readonly RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const batch of batches) events.push(...batch);
  return events;
}

const lastEvents = (log: EventLog): Promise<readonly RecordedEvent[]> => collect(log.lastPerSubject(new AbortController().signal));

async function lastSequence(log: EventLog): Promise<number> {
  const result = await log.lastSequence();
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

export function eventLogContract(title: string, open: () => Promise<EventLogHarness>): void {
  describe(`event log contract: ${title}`, () => {
    let harness: EventLogHarness;
    let log: EventLog;
    beforeAll(async () => {
      harness = await open();
      log = harness.log;
    }, 20_000);
    afterAll(() => harness?.close());

    test('what is appended is read back whole, at the sequence that was answered', async () => {
      const ref = configMapRef('whole');
      const event = sampleEvent(ref, { content: { data: { b: '2', a: 'ä', list: [1, { z: null }] } }, because: { summary: 'asked' } });
      const { firstSequence, lastSequence: last } = await appended(log, event);
      expect(last).toBe(firstSequence);
      const found = await log.lastOf(ref);
      expect(found).toMatchObject({
        ok: true,
        value: {
          sequence: firstSequence,
          id: event.id,
          ref,
          object: event.object,
          because: { summary: 'asked' },
          actor: event.actor,
          commandId: event.origin.id,
          deleted: false,
          previousSequence: 0,
          previousHash: '',
        },
      });
      expect((await read(log, firstSequence - 1, 1))[0]).toEqual(found.ok && found.value);
    });

    test('resourceVersion is never stored', async () => {
      const event = sampleEvent(configMapRef('versioned'));
      const object = { ...event.object, metadata: { ...event.object.metadata, resourceVersion: '12' } };
      await appended(log, { ...event, object });
      expect(await log.lastOf(event.ref)).toMatchObject({ ok: true, value: { object: event.object } });
    });

    test("a stale expectation is a conflict that names the leader's number, and stores nothing", async () => {
      const ref = configMapRef('stale');
      const { lastSequence: written } = await appended(log, sampleEvent(ref));
      const before = await lastSequence(log);
      for (const previousSequence of [0, written + 1000])
        expect(await log.append([sampleEvent(ref, { previousSequence })], deadline())).toEqual({
          ok: false,
          error: { kind: 'conflict', subject: { ref, actualSequence: written } },
        });
      expect(await lastSequence(log)).toBe(before);
    });

    test('an expectation of something on an absent subject is a conflict with 0', async () => {
      const ref = configMapRef('absent');
      const answer = await log.append([sampleEvent(ref, { previousSequence: 1 })], deadline());
      expect(answer).toEqual({ ok: false, error: { kind: 'conflict', subject: { ref, actualSequence: 0 } } });
      expect(await log.lastOf(ref)).toEqual({ ok: true, value: undefined });
    });

    test('of concurrent writers to one object exactly one wins each round', async () => {
      const ref = configMapRef('contended');
      let previousSequence = 0;
      for (let round = 0; round < 10; round += 1) {
        const writers = [log, harness.other, log, harness.other, log, harness.other];
        const answers = await Promise.all(writers.map((writer) => writer.append([sampleEvent(ref, { previousSequence })], deadline())));
        const won = answers.filter((answer) => answer.ok);
        expect(won).toHaveLength(1);
        previousSequence = won[0]?.ok ? won[0].value.lastSequence : 0;
        for (const answer of answers) if (!answer.ok) expect(answer.error).toEqual({ kind: 'conflict', subject: { ref, actualSequence: previousSequence } });
      }
    });

    test('the same append sent again is answered with its first place and stored once', async () => {
      const single = sampleEvent(configMapRef('again'));
      const pair = [sampleEvent(configMapRef('again-1')), sampleEvent(configMapRef('again-2'))] as const;
      for (const events of [[single], pair] as const) {
        const first = await appended(log, ...(events as [AppendEvent]));
        expect(await appended(harness.other, ...(events as [AppendEvent]))).toEqual(first);
        await appended(log, sampleEvent(events[0].ref, { previousSequence: first.firstSequence, previousHash: '' }));
        expect(await appended(harness.other, ...(events as [AppendEvent]))).toEqual(first);
      }
    });

    test('a command that is decided again as it was, by a process that forgot it, is stored once', async () => {
      const ref = configMapRef('forgotten');
      const first = await appended(log, sampleEvent(ref, { commandId: 'once' }));
      expect(await appended(harness.other, sampleEvent(ref, { commandId: 'once' }))).toEqual(first);
      const anew = { ...sampleEvent(ref, { commandId: 'once' }), attempt: 1 };
      expect(await log.append([anew], deadline())).toMatchObject({ ok: false, error: { kind: 'conflict' } });
    });

    test('an append whose acknowledgement was lost is stored once, and is known when it is sent again', async () => {
      for (const events of [[sampleEvent(configMapRef('lost'))], [sampleEvent(configMapRef('lost-1')), sampleEvent(configMapRef('lost-2'))]] as const) {
        const before = await lastSequence(log);
        harness.loseNextAck();
        const answer = await log.append(events as [AppendEvent], deadline());
        const position = { firstSequence: before + 1, lastSequence: before + events.length };
        if (answer.ok) expect(answer.value).toEqual(position);
        else expect(answer.error.kind).toBe('ambiguous');
        expect(await appended(log, ...(events as [AppendEvent]))).toEqual(position);
        expect(await lastSequence(log)).toBe(position.lastSequence);
      }
    });

    test('a batch is all or nothing, without gaps, and a refused one names no culprit', async () => {
      const refs = [1, 2, 3].map((number) => configMapRef(`batch-${number}`));
      const [a, b, c] = refs as [(typeof refs)[0], (typeof refs)[0], (typeof refs)[0]];
      const before = await lastSequence(log);
      const position = await appended(log, sampleEvent(a), sampleEvent(b));
      expect(position).toEqual({ firstSequence: before + 1, lastSequence: before + 2 });
      const stale = await log.append([sampleEvent(c), sampleEvent(a, { previousSequence: position.firstSequence }), sampleEvent(b)], deadline());
      expect(stale).toEqual({ ok: false, error: { kind: 'conflict', subject: undefined } });
      expect(await log.lastOf(c)).toEqual({ ok: true, value: undefined });
      expect(await lastSequence(log)).toBe(position.lastSequence);
    });

    test("of two writers over one claim one gets it, and the other's object is not written", async () => {
      const claim = { ...configMapRef('node-1', ''), resource: '_claims' };
      const claimed = await appended(log, sampleEvent(claim));
      const pods = [configMapRef('pod-1'), configMapRef('pod-2')] as const;
      const answers = await Promise.all(
        pods.map((pod, index) =>
          (index === 0 ? log : harness.other).append([sampleEvent(pod), sampleEvent(claim, { previousSequence: claimed.lastSequence })], deadline()),
        ),
      );
      expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
      for (const [index, answer] of answers.entries()) {
        const pod = await log.lastOf(pods[index] ?? claim);
        expect(pod.ok && pod.value !== undefined).toBe(answer.ok);
        if (!answer.ok) expect(answer.error).toEqual({ kind: 'conflict', subject: undefined });
      }
    });

    test('later events of a subject in one batch follow its first, and the hash chain runs through them', async () => {
      const ref = configMapRef('chained');
      const one = await appended(log, sampleEvent(ref), sampleEvent(ref), sampleEvent(ref, { deleted: true }));
      const events = await read(log, one.firstSequence - 1, 3);
      expect(events.map((event) => event.sequence)).toEqual([one.firstSequence, one.firstSequence + 1, one.lastSequence]);
      const again = await appended(log, sampleEvent(ref, { previousSequence: one.lastSequence, uid: 'uid-reborn' }));
      const all = await read(log, one.firstSequence - 1, 4);
      expect(all.map((event) => event.previousHash)).toEqual(['', all[0]?.hash, all[1]?.hash, '']);
      expect(verifyChain(all)).toMatchObject({ ok: true });
      expect(again.firstSequence).toBe(one.lastSequence + 1);
    });

    test('a tail gives every event once, in order, from any place, and goes on with what comes', async () => {
      const start = await lastSequence(log);
      const stop = new AbortController();
      const seen: RecordedEvent[] = [];
      const reading = (async () => {
        for await (const batch of log.tail(start, stop.signal)) {
          expect(batch.length).toBeGreaterThan(0);
          seen.push(...batch);
          if (seen.length >= 40) stop.abort();
        }
      })();
      for (let number = 0; number < 20; number += 1) {
        await appended(log, sampleEvent(configMapRef(`tail-${number}`)));
        await appended(harness.other, sampleEvent(configMapRef(`tail-b-${number}`)));
      }
      await reading;
      expect(seen.map((event) => event.sequence)).toEqual(Array.from({ length: 40 }, (_, index) => start + 1 + index));
      const resumed = await read(harness.other, start + 10, 30);
      expect(resumed).toEqual(seen.slice(10));
    });

    test('a tail ends when it is told to, also while it waits', async () => {
      const stop = new AbortController();
      const reading = read(log, await lastSequence(log), 1);
      const idle = collect(log.tail(await lastSequence(log), stop.signal));
      stop.abort();
      expect(await idle).toEqual([]);
      await appended(log, sampleEvent(configMapRef('wakes')));
      expect(await reading).toHaveLength(1);
    });

    test('the last event of every subject, tombstones included, in order of sequence, ends', async () => {
      const ref = configMapRef('removed');
      const { lastSequence: created } = await appended(log, sampleEvent(ref));
      const { lastSequence: removed } = await appended(log, sampleEvent(ref, { previousSequence: created, deleted: true }));
      const events = await lastEvents(log);
      const sequences = events.map((event) => event.sequence);
      expect(sequences).toEqual(sequences.toSorted((a, b) => a - b));
      expect(new Set(events.map((event) => JSON.stringify(event.ref))).size).toBe(events.length);
      expect(events.at(-1)).toMatchObject({ sequence: removed, deleted: true, ref });
      expect(events.at(-1)?.sequence).toBe(await lastSequence(log));
      const latest = new Map((await read(log, 0, removed)).map((event) => [JSON.stringify(event.ref), event] as const));
      expect(events).toEqual([...latest.values()].toSorted((a, b) => a.sequence - b.sequence));
    });
  });
}
