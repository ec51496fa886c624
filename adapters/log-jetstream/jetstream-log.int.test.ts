import { expect, test } from 'vitest';
import { configMapRef, sampleEvent } from '../contracts/event-samples.ts';
import { eventLogContract } from '../contracts/event-log.contract.ts';
import { openEventLog } from './jetstream-log.ts';
import { lossy } from './testing/lossy-link.ts';
import { ensureStreams } from './streams.ts';
import { testServer } from '../contracts/nats-test-server.ts';

eventLogContract('JetStream, one server', async () => {
  const server = await testServer();
  const fault = lossy(await server.link());
  const ensured = await ensureStreams(fault.link, { replicas: 1 }, Date.now() + 10_000);
  if (!ensured.ok) throw new Error(ensured.error);
  return {
    log: openEventLog(fault.link, { stream: 'K8SHOST_LOG' }),
    other: openEventLog(await server.link(), { stream: 'K8SHOST_LOG' }),
    loseNextAck: fault.loseNextAck,
    close: server.close,
  };
});

test('a process without keys cannot write a Secret, not in a batch either, and stores nothing of it', async () => {
  const server = await testServer();
  try {
    const link = await server.link();
    await ensureStreams(link, { replicas: 1 }, Date.now() + 10_000);
    const log = openEventLog(link, { stream: 'K8SHOST_LOG' });
    const secret = sampleEvent({ ...configMapRef('password'), resource: 'secrets' });
    const refused = { ok: false, error: { kind: 'refused', reason: 'NO_KEYS', message: expect.stringContaining('--data') } };
    expect(await log.append([secret], Date.now() + 5_000)).toEqual(refused);
    expect(await log.append([sampleEvent(configMapRef('plain')), secret], Date.now() + 5_000)).toEqual(refused);
    const broken = openEventLog(link, {
      stream: 'K8SHOST_LOG',
      sealer: {
        seals: () => true,
        seal: () => {
          throw new Error('no key here');
        },
        open: () => undefined,
      },
    });
    expect(await broken.append([secret], Date.now() + 5_000)).toEqual({
      ok: false,
      error: { kind: 'refused', reason: 'NOT_SEALED', message: expect.stringContaining('no key here') },
    });
    expect(await log.lastSequence()).toEqual({ ok: true, value: 0 });
  } finally {
    await server.close();
  }
});
