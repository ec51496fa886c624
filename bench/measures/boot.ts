import { createClient } from '../../bin/testing/http2-client.ts';
import { removeDirectory, startEngine } from '../../bin/testing/engine-process.ts';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '../measure.ts';

const events = 100_000;
const objects = 20_000;
/** An engine takes 200 writes of a project at once. */
const inFlight = 128;

/** From starting the program to ready, on a log of 100,000 events over 20,000 objects: with the snapshot of a clean stop, and without. */
export async function bootFromLog(portOffset: number, durability: string): Promise<readonly Figure[]> {
  const first = await startEngine({ portOffset, durability: '1s' });
  const { directory } = first;
  try {
    await fill(first);
    await first.stop();
    const withSnapshot = await startEngine({ portOffset, directory, durability });
    await withSnapshot.stop();
    for (const store of ['log', 'leases', 'events']) rmSync(join(directory, `${store}.snapshot`), { force: true });
    const without = await startEngine({ portOffset, directory, durability });
    await without.stop();
    return [
      { name: 'boot from 100,000 events, snapshot', value: withSnapshot.startMs / 1000, unit: 's' },
      { name: 'boot from 100,000 events, no snapshot', value: without.startMs / 1000, unit: 's' },
    ];
  } finally {
    await first.stop();
    removeDirectory(directory);
  }
}

async function fill(engine: Awaited<ReturnType<typeof startEngine>>): Promise<void> {
  const client = createClient(engine);
  let next = 0;
  const caller = async (): Promise<void> => {
    for (let index = next++; index < events; index = next++) {
      const name = `filled-${index % objects}`;
      const path = '/api/v1/namespaces/default/configmaps';
      if (index < objects)
        await client.send('POST', path, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data: { round: '0', text: 'x'.repeat(200) } });
      else await client.send('PATCH', `${path}/${name}`, { data: { round: String(index) } }, 'application/merge-patch+json');
    }
  };
  await Promise.all(Array.from({ length: inFlight }, caller));
  client.close();
}
