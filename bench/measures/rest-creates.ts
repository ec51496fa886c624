import type { EngineProcess } from '../../bin/testing/engine-process.ts';
import { createClient } from '../../bin/testing/http2-client.ts';
import type { Figure } from '../measure.ts';
import { percentile } from '../percentile.ts';

const seconds = 8;

/** ConfigMaps of about 300 bytes, created as fast as `inFlight` callers get answers. */
export async function restCreates(engine: EngineProcess): Promise<readonly Figure[]> {
  const alone = await run(engine, 1, 'alone');
  const crowded = await run(engine, 64, 'crowded');
  return [
    { name: 'REST creates, 64 in flight', value: crowded.perSecond, unit: '/s', mark: { value: 1000, better: 'higher' } },
    { name: 'REST create p50, 64 in flight', value: percentile(crowded.latencies, 50), unit: 'ms' },
    { name: 'REST create p99, 64 in flight', value: percentile(crowded.latencies, 99), unit: 'ms' },
    { name: 'REST create p50, 1 in flight', value: percentile(alone.latencies, 50), unit: 'ms' },
    { name: 'REST create p99, 1 in flight', value: percentile(alone.latencies, 99), unit: 'ms' },
  ];
}

async function run(engine: EngineProcess, inFlight: number, prefix: string): Promise<{ readonly perSecond: number; readonly latencies: readonly number[] }> {
  const client = createClient(engine);
  const latencies: number[] = [];
  const until = performance.now() + seconds * 1000;
  let count = 0;
  const caller = async (): Promise<void> => {
    while (performance.now() < until) {
      const name = `${prefix}-${count++}`;
      const startedMs = performance.now();
      const { status } = await client.send('POST', '/api/v1/namespaces/default/configmaps', {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name, labels: { app: 'bench' } },
        data: { text: 'x'.repeat(200) },
      });
      if (status !== 201) throw new Error(`a create was answered ${status}`);
      latencies.push(performance.now() - startedMs);
    }
  };
  const startedMs = performance.now();
  await Promise.all(Array.from({ length: inFlight }, caller));
  client.close();
  return { perSecond: latencies.length / ((performance.now() - startedMs) / 1000), latencies };
}
