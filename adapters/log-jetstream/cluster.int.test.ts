// Three servers, replicas 3, synced writes: writers on compare-and-swap chains and a tail go on while the leader is taken away.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RecordedEvent } from '../../domain/event.ts';
import type { EventLog } from '../../domain/ports/event-log.ts';
import { eventLogContract } from '../contracts/event-log.contract.ts';
import { configMapRef, sampleEvent } from '../contracts/event-samples.ts';
import { openEventLog } from './jetstream-log.ts';
import type { Link } from './link.ts';
import { lossy } from './testing/lossy-link.ts';
import { ask } from './stream-api.ts';
import { ensureStreams } from './streams.ts';
import { testCluster, type TestCluster } from '../contracts/nats-test-cluster.ts';

const stream = 'K8SHOST_LOG';
const patienceMs = 40_000;
let cluster: TestCluster;

beforeAll(async () => {
  cluster = await testCluster();
  const ensured = await ensureStreams(await cluster.link('s1'), { replicas: 3 }, Date.now() + 30_000);
  if (!ensured.ok) throw new Error(ensured.error);
}, 60_000);
afterAll(() => cluster?.close());

eventLogContract('JetStream, three servers', async () => {
  const fault = lossy(await cluster.link('s1'));
  return {
    log: openEventLog(fault.link, { stream }),
    other: openEventLog(await cluster.link('s2'), { stream }),
    loseNextAck: fault.loseNextAck,
    close: async () => {},
  };
});

async function leaderOf(link: Link): Promise<string> {
  const info = await ask<{ cluster?: { leader?: string } }>(link, `STREAM.INFO.${stream}`, undefined, Date.now() + patienceMs);
  return (info.ok && info.value.cluster?.leader) || '';
}

/** Keeps what a tail gives. */
async function follow(log: EventLog, after: number, seen: RecordedEvent[], signal: AbortSignal): Promise<void> {
  for await (const batch of log.tail(after, signal)) seen.push(...batch);
}

/** Appends to a subject, each event on top of the last, until told to stop; with a twin on a second subject in one batch. */
async function writeChain(log: EventLog, name: string, withTwin: boolean, acknowledged: number[], stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    const last = acknowledged.at(-1) ?? 0;
    const event = sampleEvent(configMapRef(name), { previousSequence: last });
    const twin = sampleEvent(configMapRef(`${name}-twin`), { previousSequence: last === 0 ? 0 : last + 1 });
    const answer = await log.append(withTwin ? [event, twin] : [event], Date.now() + patienceMs);
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
    acknowledged.push(answer.value.firstSequence);
  }
}

/** Three chains through each of `logs`; the acknowledged sequences by name of the object. */
async function writeUntil(logs: readonly EventLog[], title: string, stop: AbortSignal): Promise<ReadonlyMap<string, readonly number[]>> {
  const acknowledged = new Map<string, number[]>();
  const chains = logs.flatMap((log, index) => ['a', 'b', 'twins'].map((kind) => ({ log, name: `${title}-${index}-${kind}`, withTwin: kind === 'twins' })));
  await Promise.all(
    chains.map(({ log, name, withTwin }) => {
      const mine: number[] = [];
      acknowledged.set(name, mine);
      return writeChain(log, name, withTwin, mine, stop);
    }),
  );
  return acknowledged;
}

/** Takes the leader away in the middle of writes, and checks that every acknowledged write is there, once and where it was said. */
async function survives(title: string, takeAway: (leader: string) => Promise<() => Promise<void>>): Promise<void> {
  const links = await Promise.all([cluster.link('s1', 's2', 's3'), cluster.link('s2', 's3', 's1'), cluster.link('s3', 's1', 's2')]);
  const logs = links.map((link) => openEventLog(link, { stream }));
  const start = await Promise.any(logs.map((log) => log.lastSequence()));
  const after = start.ok ? start.value : 0;
  const [stopWriting, stopReading] = [new AbortController(), new AbortController()];
  const tails = logs.map((): RecordedEvent[] => []);
  const reading = Promise.all(logs.map((log, index) => follow(log, after, tails[index] ?? [], stopReading.signal)));
  const writing = writeUntil(logs, title, stopWriting.signal);
  writing.catch(() => stopReading.abort());
  const grown = async (by: number): Promise<void> => {
    const from = Math.max(...tails.map((tail) => tail.length));
    await expect.poll(() => Math.min(...tails.map((tail) => tail.length)), { timeout: patienceMs, interval: 20 }).toBeGreaterThan(from + by);
  };
  await grown(100);
  const bringBack = await takeAway(await leaderOf(links[0]!));
  await grown(100);
  await bringBack();
  await grown(50);
  stopWriting.abort();
  const acknowledged = await writing;
  const last = Math.max(...[...acknowledged.values()].map((sequences) => sequences.at(-1) ?? 0));
  await expect.poll(() => Math.min(...tails.map((tail) => tail.at(-1)?.sequence ?? 0)), { timeout: patienceMs }).toBeGreaterThanOrEqual(last);
  stopReading.abort();
  await reading;
  for (const tail of tails) {
    expect(tail.map((event) => event.sequence)).toEqual(tail.map((_, index) => after + 1 + index));
    for (const [name, sequences] of acknowledged) expect(tail.filter((event) => event.ref.name === name).map((event) => event.sequence)).toEqual(sequences);
  }
  await Promise.all(links.map((link) => link.close()));
}

describe('three servers, the leader', () => {
  test(
    'stepped down',
    () =>
      survives('stepdown', async () => {
        const link = await cluster.link('s1', 's2', 's3');
        await ask(link, `STREAM.LEADER.STEPDOWN.${stream}`, undefined, Date.now() + 5_000);
        return async () => {};
      }),
    90_000,
  );

  test(
    'killed',
    () =>
      survives('kill', async (leader) => {
        await cluster.kill(leader);
        return () => cluster.startAgain(leader);
      }),
    90_000,
  );

  test(
    'frozen, and let go on',
    () =>
      survives('freeze', async (leader) => {
        process.kill(cluster.server(leader).pid, 'SIGSTOP');
        return async () => void process.kill(cluster.server(leader).pid, 'SIGCONT');
      }),
    90_000,
  );
});
