import { removeDirectory, startEngine } from '../../bin/testing/engine-process.ts';
import { createClient } from '../../bin/testing/http2-client.ts';
import type { Figure } from '../measure.ts';
import { percentile } from '../percentile.ts';
import { processorSeconds, residentMegabytes } from '../process-usage.ts';

const objects = 100_000;
const pods = 10_000;
const watches = 1_000;
const events = 200;
/** An engine takes 200 writes of a project at once. */
const inFlight = 128;
const namespace = '/api/v1/namespaces/default';

/** An engine of its own with 100,000 objects: what they take of memory, how long a long list takes, and what 1,000 watches cost. */
export async function manyObjects(portOffset: number): Promise<readonly Figure[]> {
  const engine = await startEngine({ portOffset, durability: '1s' });
  try {
    const client = createClient(engine);
    const empty = residentMegabytes(engine.pid);
    await fill(client, `${namespace}/configmaps`, objects - pods, (name) => ({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name },
      data: { text: 'x'.repeat(700) },
    }));
    await fill(client, `${namespace}/pods`, pods, waitingPod);
    const lists: number[] = [];
    for (let index = 0; index < 6; index += 1) {
      const startedMs = performance.now();
      const { text } = await client.send('GET', `${namespace}/pods`);
      lists.push(performance.now() - startedMs);
      if ((JSON.parse(text) as { items: unknown[] }).items.length !== pods) throw new Error('the list is not whole');
    }
    client.close();
    await quiet(engine.pid);
    const full = residentMegabytes(engine.pid);
    return [
      { name: 'memory of an engine with 100,000 objects', value: full, unit: 'MB', mark: { value: 600, better: 'lower' } },
      { name: 'memory of an object (1 KiB)', value: ((full - empty) * 1024) / objects, unit: 'KiB' },
      { name: 'list of 10,000 pods, the first', value: lists[0] ?? 0, unit: 'ms' },
      { name: 'list of 10,000 pods, again', value: percentile(lists.slice(1), 50), unit: 'ms', mark: { value: 150, better: 'lower' } },
      ...(await watchCost(engine)),
    ];
  } finally {
    await engine.stop();
    removeDirectory(engine.directory);
  }
}

/** What an event costs with 1,000 watches that show it beside none: the frame is made once, and written 1,000 times. */
async function watchCost(engine: Awaited<ReturnType<typeof startEngine>>): Promise<readonly Figure[]> {
  const writer = createClient(engine);
  const cost = async (frames: () => number, due: number): Promise<number> => {
    const before = processorSeconds(engine.pid);
    for (let index = 0; index < events; index += 1)
      await writer.send('PATCH', `${namespace}/secrets/seen`, { data: { round: btoa(`${due}${index}`) } }, 'application/merge-patch+json');
    for (let waited = 0; frames() < due && waited < 200; waited += 1) await new Promise((resolve) => setTimeout(resolve, 50));
    if (frames() < due) throw new Error(`${frames()} of ${due} frames came`);
    return ((processorSeconds(engine.pid) - before) * 1000) / events;
  };
  await writer.send('POST', `${namespace}/secrets`, { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'seen' } });
  await cost(() => 0, 0);
  const without = await cost(() => 0, 0);
  const memory = residentMegabytes(engine.pid);
  let frames = 0;
  const readers = Array.from({ length: 10 }, () => createClient(engine));
  const open = Array.from({ length: watches }, (_none, index) =>
    readers[index % 10]?.watch(`${namespace}/secrets?watch=1&fieldSelector=metadata.name%3Dseen`, () => (frames += 1)),
  );
  for (let waited = 0; frames < watches && waited < 200; waited += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  frames = 0;
  const taken = residentMegabytes(engine.pid) - memory;
  const watched = await cost(() => frames, watches * events);
  for (const one of open) one?.close();
  for (const client of [writer, ...readers]) client.close();
  return [
    { name: 'processor time of a change nobody watches', value: without, unit: 'ms' },
    { name: 'processor time of a change with 1,000 watches', value: watched, unit: 'ms' },
    { name: 'memory of a watch', value: (taken * 1024) / watches, unit: 'KiB' },
  ];
}

async function fill(client: ReturnType<typeof createClient>, path: string, count: number, make: (name: string) => object): Promise<void> {
  let next = 0;
  const caller = async (): Promise<void> => {
    for (let index = next++; index < count; index = next++) {
      const { status, text } = await client.send('POST', path, make(`many-${index}`));
      if (status !== 201) throw new Error(`a create was answered ${status}: ${text}`);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, caller));
}

/** Nobody places it: its scheduler is another. */
const waitingPod = (name: string): object => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name, labels: { app: 'many', tier: 'bench' } },
  spec: {
    schedulerName: 'nobody',
    automountServiceAccountToken: false,
    containers: [{ name: 'web', image: 'web:1', ports: [{ containerPort: 80 }], resources: { requests: { cpu: '100m', memory: '64Mi' } } }],
  },
});

/** Until the engine uses less than a tenth of a core. */
async function quiet(pid: number): Promise<void> {
  for (let round = 0; round < 30; round += 1) {
    const before = processorSeconds(pid);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    if (processorSeconds(pid) - before < 0.1) return;
  }
}
