import { expect, test } from 'vitest';
import type { AppendEvent } from '../../domain/ports/event-log.ts';
import type { Sealer } from '../../domain/ports/sealer.ts';
import type { Moment } from '../../domain/history/moment.ts';
import { configMapRef, sampleEvent } from '../contracts/event-samples.ts';
import { testServer } from '../contracts/nats-test-server.ts';
import { openEventLog } from './jetstream-log.ts';
import { openHistory, type History } from './read-history.ts';
import { ensureStreams } from './streams.ts';

const noSealer: Sealer = {
  seals: () => false,
  seal: () => ({ header: { keyId: '', salt: new Uint8Array() }, sealed: [] }),
  open: () => undefined,
};

/** A log with these events, in this order. */
async function withHistory(events: readonly AppendEvent[], ask: (history: History) => Promise<void>): Promise<void> {
  const server = await testServer();
  try {
    const link = await server.link();
    await ensureStreams(link, { replicas: 1 }, Date.now() + 10_000);
    const log = openEventLog(link, { stream: 'K8SHOST_LOG' });
    for (const event of events) expect(await log.append([event], Date.now() + 5_000)).toMatchObject({ ok: true });
    await ask(openHistory(link, noSealer));
  } finally {
    await server.close();
  }
}

test('the first event from a sequence on is found whosever it is, and none behind the end', () =>
  withHistory(
    ['a', 'b'].map((name) => sampleEvent(configMapRef(name))),
    async (history) => {
      const found = await Promise.all([1, 2, 3].map((sequence) => history.firstFrom('configmaps', sequence)));
      expect(found.map((event) => event?.ref.name)).toEqual(['a', 'b', undefined]);
      expect([await history.lastSequence('configmaps'), await history.lastSequence('leases.coordination.k8s.io')]).toEqual([2, 0]);
    },
  ));

test('the last of each name in a namespace, now and up to a moment of the past; of no other namespace', () =>
  withHistory(
    [
      sampleEvent(configMapRef('a')),
      sampleEvent(configMapRef('b')),
      sampleEvent(configMapRef('c', 'other')),
      sampleEvent(configMapRef('a'), { previousSequence: 1 }),
      sampleEvent(configMapRef('b'), { previousSequence: 2, deleted: true }),
    ],
    async (history) => {
      const told = async (moment: Moment): Promise<readonly string[]> =>
        (await history.lastIn(configMapRef(''), moment, AbortSignal.timeout(10_000))).map(
          ({ ref, sequence, deleted }) => `${ref.name} ${sequence}${deleted ? ' gone' : ''}`,
        );
      expect(await told({ kind: 'now' })).toEqual(['a 4', 'b 5 gone']);
      expect(await told({ kind: 'sequence', sequence: 4 })).toEqual(['a 4', 'b 2']);
      expect(await told({ kind: 'sequence', sequence: 1 })).toEqual(['a 1']);
    },
  ));
