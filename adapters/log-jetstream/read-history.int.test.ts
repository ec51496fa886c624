import { expect, test } from 'vitest';
import { configMapRef, sampleEvent } from '../contracts/event-samples.ts';
import { testServer } from '../contracts/nats-test-server.ts';
import { openEventLog } from './jetstream-log.ts';
import { openHistory } from './read-history.ts';
import { ensureStreams } from './streams.ts';

test('the first event from a sequence on is found whosever it is, and none behind the end', async () => {
  const server = await testServer();
  try {
    const link = await server.link();
    await ensureStreams(link, { replicas: 1 }, Date.now() + 10_000);
    const log = openEventLog(link, { stream: 'K8SHOST_LOG' });
    for (const name of ['a', 'b']) expect(await log.append([sampleEvent(configMapRef(name))], Date.now() + 5_000)).toMatchObject({ ok: true });
    const history = openHistory(link, {
      seals: () => false,
      seal: () => ({ header: { keyId: '', salt: new Uint8Array() }, sealed: [] }),
      open: () => undefined,
    });
    const found = await Promise.all([1, 2, 3].map((sequence) => history.firstFrom('configmaps', sequence)));
    expect(found.map((event) => event?.ref.name)).toEqual(['a', 'b', undefined]);
  } finally {
    await server.close();
  }
});
