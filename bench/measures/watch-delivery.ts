import type { EngineProcess } from '../../bin/testing/engine-process.ts';
import { createClient } from '../../bin/testing/http2-client.ts';
import type { Figure } from '../measure.ts';
import { percentile } from '../percentile.ts';

const watchers = 100;
/** An engine takes 200 writes of a project at once; beyond that it would be asked to wait. */
const inFlight = 128;
const writesPerSecond = 500;
const seconds = 8;
/** Not counted: until then the engine's code is being compiled. */
const warmUpSeconds = 2;

/** From sending a write (its acknowledgement on disk included) until each of 100 watches has shown it. */
export async function watchDelivery(engine: EngineProcess): Promise<readonly Figure[]> {
  const writer = createClient(engine);
  const readers = Array.from({ length: 10 }, () => createClient(engine));
  const path = '/api/v1/namespaces/default/configmaps?watch=1&labelSelector=app%3Dwatched&resourceVersion=0';
  const sent = new Map<string, number>();
  const delays: number[] = [];
  let delivered = 0;
  let countedFromMs = Number.POSITIVE_INFINITY;
  const seen = (text: string): void => {
    const name = /"name":"(watched-[0-9]+)"/.exec(text)?.[1];
    const startedMs = name === undefined ? undefined : sent.get(name);
    if (startedMs === undefined) return;
    delivered++;
    if (startedMs > countedFromMs) delays.push(performance.now() - startedMs);
  };
  const open = Array.from({ length: watchers }, (_, index) => readers[index % readers.length]?.watch(path, seen));

  const pending: Promise<void>[] = [];
  let underWay = 0;
  const startedMs = performance.now();
  countedFromMs = startedMs + warmUpSeconds * 1000;
  for (let index = 0; index < writesPerSecond * (warmUpSeconds + seconds); index++) {
    const dueMs = startedMs + (index * 1000) / writesPerSecond;
    if (dueMs > performance.now()) await new Promise((resolve) => setTimeout(resolve, Math.max(0, dueMs - performance.now())));
    while (underWay >= inFlight) await new Promise((resolve) => setTimeout(resolve, 1));
    underWay += 1;
    pending.push(write(writer, `watched-${index}`, sent).finally(() => (underWay -= 1)));
  }
  await Promise.all(pending);
  const achieved = pending.length / ((performance.now() - startedMs) / 1000);
  for (let waited = 0; delivered < pending.length * watchers && waited < 50; waited++) await new Promise((resolve) => setTimeout(resolve, 100));
  for (const one of open) one?.close();
  for (const client of [writer, ...readers]) client.close();
  return [
    { name: `watch delivery p50, ${watchers} watchers`, value: percentile(delays, 50), unit: 'ms' },
    { name: `watch delivery p99, ${watchers} watchers`, value: percentile(delays, 99), unit: 'ms', mark: { value: 50, better: 'lower' } },
    { name: 'watch: writes achieved (500/s wanted)', value: achieved, unit: '/s' },
    { name: 'watch: frames delivered of those due', value: (100 * delivered) / (pending.length * watchers), unit: '%' },
  ];
}

/** The clock starts when the write is sent: a frame may come before the writer's own answer. */
async function write(client: ReturnType<typeof createClient>, name: string, sent: Map<string, number>): Promise<void> {
  sent.set(name, performance.now());
  const { status } = await client.send('POST', '/api/v1/namespaces/default/configmaps', {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name, labels: { app: 'watched' } },
  });
  if (status !== 201) throw new Error(`a create was answered ${status}`);
}
