import { eventLogContract } from '../contracts/event-log.contract.ts';
import { openEventLog } from './jetstream-log.ts';
import { lossy } from './lossy-link.ts';
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
