import { createServer } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import type { RecordedEvent } from '../../domain/event.ts';
import type { EventLog } from '../../domain/ports/event-log.ts';
import type { Ref } from '../../domain/ref.ts';
import { logSubject } from '../../schemas/subjects.ts';
import { configMapRef, sampleEvent } from '../contracts/event-samples.ts';
import { openEventLog } from './jetstream-log.ts';
import { connectLink, type Link } from './link.ts';
import { ask } from './stream-api.ts';
import { ensureStreams } from './streams.ts';
import { testServer, type TestServer } from '../contracts/nats-test-server.ts';

const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function started(): Promise<{ server: TestServer; link: Link; log: EventLog }> {
  const server = await testServer();
  servers.push(server);
  const link = await server.link();
  const ensured = await ensureStreams(link, { replicas: 1 }, Date.now() + 10_000);
  if (!ensured.ok) throw new Error(ensured.error);
  return { server, link, log: openEventLog(link, { stream: 'K8SHOST_LOG' }) };
}

/** Appends to `ref` again and again, each time on top of the last, until it has `count`; returns the acknowledged sequences. */
async function writeChain(log: EventLog, ref: Ref, count: number): Promise<readonly number[]> {
  const acknowledged: number[] = [];
  while (acknowledged.length < count) {
    const answer = await log.append([sampleEvent(ref, { previousSequence: acknowledged.at(-1) ?? 0 })], Date.now() + 30_000);
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    acknowledged.push(answer.value.lastSequence);
  }
  return acknowledged;
}

/** Collects what a tail gives until it has seen `count` events. */
async function collect(log: EventLog, after: number, count: number): Promise<readonly RecordedEvent[]> {
  const stop = new AbortController();
  const events: RecordedEvent[] = [];
  for await (const batch of log.tail(after, stop.signal)) {
    events.push(...batch);
    if (events.length >= count) stop.abort();
  }
  return events;
}

describe('one server', () => {
  test('killed and started again in the middle of writes: nothing acknowledged is lost or doubled, and the tail goes on', async () => {
    const { server, log } = await started();
    const refs = Array.from({ length: 8 }, (_, index) => configMapRef(`survivor-${index}`));
    const tail = collect(log, 0, 8 * 40);
    const writing = Promise.all(refs.map((ref) => writeChain(log, ref, 40)));
    await collect(log, 0, 60);
    await server.kill();
    await server.startAgain();
    const acknowledged = await writing;
    const seen = await tail;
    expect(seen.map((event) => event.sequence)).toEqual(Array.from({ length: 320 }, (_, index) => index + 1));
    for (const [index, ref] of refs.entries())
      expect(seen.filter((event) => event.ref.name === ref.name).map((event) => event.sequence)).toEqual(acknowledged[index]);
  }, 30_000);

  test('stopped while an append is under way: it is stored once, and answered when the server goes on', async () => {
    const { server, log } = await started();
    const ref = configMapRef('frozen');
    process.kill(server.current.pid, 'SIGSTOP');
    const answer = log.append([sampleEvent(ref)], Date.now() + 20_000);
    const pair = log.append([sampleEvent(configMapRef('frozen-1')), sampleEvent(configMapRef('frozen-2'))], Date.now() + 20_000);
    const late = await log.append([sampleEvent(configMapRef('late'))], Date.now() + 2_500);
    expect(late).toMatchObject({ ok: false, error: { kind: 'ambiguous' } });
    process.kill(server.current.pid, 'SIGCONT');
    expect(await answer).toMatchObject({ ok: true });
    expect(await pair).toMatchObject({ ok: true });
    const last = await log.lastSequence();
    const events = await collect(log, 0, last.ok ? last.value : 0);
    expect(events.map((event) => event.ref.name).toSorted()).toEqual(['frozen', 'frozen-1', 'frozen-2', 'late']);
  }, 30_000);

  test('a tail whose consumer the server forgot notices the silence and goes on', async () => {
    const { link, log } = await started();
    await log.append([sampleEvent(configMapRef('before'))], Date.now() + 5_000);
    const stop = new AbortController();
    const tail = log.tail(0, stop.signal)[Symbol.asyncIterator]();
    expect((await tail.next()).value).toMatchObject([{ ref: { name: 'before' } }]);
    const next = tail.next();
    const names = await ask<{ consumers: string[] }>(link, 'CONSUMER.NAMES.K8SHOST_LOG', undefined, Date.now() + 2_000);
    expect(names.ok && names.value.consumers).toHaveLength(1);
    for (const name of names.ok ? names.value.consumers : []) await ask(link, `CONSUMER.DELETE.K8SHOST_LOG.${name}`, undefined, Date.now() + 2_000);
    await log.append([sampleEvent(configMapRef('after'))], Date.now() + 5_000);
    expect((await next).value).toMatchObject([{ ref: { name: 'after' } }]);
    stop.abort();
    await tail.next();
  }, 10_000);

  test('a tail leaves no consumer behind', async () => {
    const { link, log } = await started();
    await log.append([sampleEvent(configMapRef('one'))], Date.now() + 5_000);
    await collect(log, 0, 1);
    await expect
      .poll(() => ask(link, 'CONSUMER.NAMES.K8SHOST_LOG', undefined, Date.now() + 2_000), { timeout: 3_000 })
      .toMatchObject({ ok: true, value: { consumers: [] } });
  });

  test('gone altogether: an append says so by its deadline, and that nothing was done', async () => {
    const { server, link, log } = await started();
    await server.kill();
    await expect.poll(() => link.isUp(), { timeout: 5_000, interval: 5 }).toBe(false);
    const answer = await log.append([sampleEvent(configMapRef('nobody'))], Date.now() + 500);
    expect(answer).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
    await server.startAgain();
  }, 20_000);

  test('an event that cannot be read is given with its place and why; the tail goes on', async () => {
    const { link, log } = await started();
    await link.request(logSubject(configMapRef('broken')), 'no event', 2_000);
    await log.append([sampleEvent(configMapRef('fine'))], Date.now() + 5_000);
    const [broken, fine] = await collect(log, 0, 2);
    expect(broken).toMatchObject({ sequence: 1, ref: configMapRef('broken'), unreadable: expect.any(String) });
    expect(fine?.unreadable).toBeUndefined();
  });

  test('a message on a subject that names no object stops the tail with its sequence', async () => {
    const { link, log } = await started();
    await link.request('k8s.log.acme', 'no event', 2_000);
    await expect(collect(log, 0, 1)).rejects.toThrow(/event 1 of K8SHOST_LOG \(k8s\.log\.acme\)/);
  });

  test('a log that ends before what was read stops the tail', async () => {
    const { link } = await started();
    const log = openEventLog(link, { stream: 'K8SHOST_LOG', staleLeaderMs: 0 });
    await expect(collect(log, 7, 1)).rejects.toThrow(/ends at 0, but this process has read up to 7/);
  });

  test('an event that is too large is refused', async () => {
    const { log } = await started();
    const content = { data: { big: 'x'.repeat(8 * 1024 * 1024) } };
    expect(await log.append([sampleEvent(configMapRef('big'), { content })], Date.now() + 5_000)).toMatchObject({
      ok: false,
      error: { kind: 'refused', reason: 'TOO_LARGE' },
    });
  });

  test('leases keep only their last event, under the same compare-and-swap', async () => {
    const { link } = await started();
    const log = openEventLog(link, { stream: 'K8SHOST_LEASES' });
    const ref = { ...configMapRef('leader', 'kube-system'), resource: 'leases.coordination.k8s.io' };
    const sequences = await writeChain(log, ref, 5);
    expect(await log.append([sampleEvent(ref, { previousSequence: sequences[3] ?? 0 })], Date.now() + 5_000)).toEqual({
      ok: false,
      error: { kind: 'conflict', subject: { ref, actualSequence: 5 } },
    });
    expect((await collect(log, 0, 1)).map((event) => event.sequence)).toEqual([5]);
  });

  test('each stream takes its own resources only', async () => {
    const { link, log } = await started();
    const event = { ...configMapRef('e'), resource: 'events' };
    await expect(log.append([sampleEvent(event)], Date.now() + 1_000)).rejects.toThrow(/K8SHOST_LOG/);
    expect(await openEventLog(link, { stream: 'K8SHOST_EVENTS' }).append([sampleEvent(event)], Date.now() + 5_000)).toMatchObject({ ok: true });
  });
});

describe('streams', () => {
  test('are made once, and found again by every process', async () => {
    const { server, link } = await started();
    const again = await Promise.all([link, await server.link()].map((each) => ensureStreams(each, { replicas: 1 }, Date.now() + 5_000)));
    expect(again[0]).toMatchObject({ ok: true });
    expect(again[1]).toEqual(again[0]);
  });

  test('one that differs is refused with the difference, and left alone', async () => {
    const { link } = await started();
    const info = await ask<{ config: object }>(link, 'STREAM.INFO.K8SHOST_EVENTS', undefined, Date.now() + 2_000);
    const config = { ...(info.ok && info.value.config), max_age: 60_000_000_000 };
    await ask(link, 'STREAM.UPDATE.K8SHOST_EVENTS', { ...config, duplicate_window: 60_000_000_000 }, Date.now() + 2_000);
    const ensured = await ensureStreams(link, { replicas: 1 }, Date.now() + 5_000);
    expect(ensured).toEqual({
      ok: false,
      error: expect.stringContaining('K8SHOST_EVENTS is not as k8shost needs it: max_age is 60000000000 and must be 3600000000000'),
    });
    expect(await ask(link, 'STREAM.INFO.K8SHOST_EVENTS', undefined, Date.now() + 2_000)).toMatchObject({ value: { config: { max_age: 60_000_000_000 } } });
  });
});

describe('connecting', () => {
  test('a server that is too old is refused with the reason', async () => {
    const info = { server_id: 'OLD', version: '2.10.27', proto: 1, headers: true, max_payload: 1_048_576 };
    const old = createServer((socket) => {
      socket.write(`INFO ${JSON.stringify(info)}\r\n`);
      socket.on('data', (chunk) => void (chunk.includes('PING') && socket.write('PONG\r\n')));
    });
    await new Promise<void>((listening) => old.listen(0, '127.0.0.1', listening));
    const { port } = old.address() as { port: number };
    expect(await connectLink({ servers: `127.0.0.1:${port}`, name: 'test' })).toEqual({
      ok: false,
      error: expect.stringContaining('the NATS server is 2.10.27; k8shost needs 2.14.4'),
    });
    await new Promise((closed) => old.close(closed));
  });

  test('nobody there is one clear line', async () => {
    expect(await connectLink({ servers: '127.0.0.1:1', name: 'test' })).toEqual({
      ok: false,
      error: expect.stringContaining('no connection to NATS at 127.0.0.1:1'),
    });
  });
});
