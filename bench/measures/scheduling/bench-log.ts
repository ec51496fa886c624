import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testServer } from '../../../adapters/contracts/nats-test-server.ts';
import { openEventLog } from '../../../adapters/log-jetstream/jetstream-log.ts';
import { ensureStreams } from '../../../adapters/log-jetstream/streams.ts';
import { MemoryLog } from '../../../adapters/log-memory/memory-log.ts';
import type { EventLog } from '../../../domain/ports/event-log.ts';
import type { StoreName } from '../../../domain/stores.ts';
import { logStreams } from '../../../schemas/subjects.ts';

/** `nats`: a nats-server of its own that has each write on disk before it acknowledges it, as an engine's does. */
export type LogKind = 'memory' | 'nats';

export interface BenchLogs {
  readonly logs: Readonly<Record<StoreName, EventLog>>;
  close(): Promise<void>;
}

const patienceMs = 20_000;

/** Keeps the events themselves: what their bytes cost shows with `nats`. */
const memoryLog = (): MemoryLog => new MemoryLog({ codec: false });

export async function openBenchLogs(kind: LogKind): Promise<BenchLogs> {
  if (kind === 'memory') return { logs: { log: memoryLog(), leases: memoryLog(), events: memoryLog() }, close: () => Promise.resolve() };
  const server = await testServer({ directory: mkdtempSync(join(tmpdir(), 'k8shost-bench-')) });
  const [writes, tails] = [await server.link(), await server.link()];
  const streams = await ensureStreams(writes, { replicas: 1 }, Date.now() + patienceMs);
  if (!streams.ok) throw new Error(streams.error);
  const open = (store: StoreName): EventLog => {
    const reading = openEventLog(tails, { stream: logStreams[store] });
    return { ...openEventLog(writes, { stream: logStreams[store] }), tail: reading.tail, lastPerSubject: reading.lastPerSubject };
  };
  return { logs: { log: open('log'), leases: open('leases'), events: open('events') }, close: () => server.close() };
}
