import { readFileSync } from 'node:fs';
import type { Figure } from '../measure.ts';
import { processorSeconds, residentMegabytes } from '../process-usage.ts';

const seconds = 10;

/** Memory and processor time of the engine and its nats-server while nobody asks for anything. */
export async function idle(pid: number, directory: string): Promise<readonly Figure[]> {
  const nats = Number(readFileSync(`${directory}/nats/server.pid`, 'utf8'));
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const before = [processorSeconds(pid), processorSeconds(nats)];
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  const used = [processorSeconds(pid) - (before[0] ?? 0), processorSeconds(nats) - (before[1] ?? 0)].map((all) => (100 * all) / seconds);
  return [
    { name: 'idle memory, engine', value: residentMegabytes(pid), unit: 'MB', mark: { value: 200, better: 'lower' } },
    { name: 'idle memory, nats-server', value: residentMegabytes(nats), unit: 'MB' },
    { name: 'idle processor, engine', value: used[0] ?? 0, unit: '% of a core', mark: { value: 2, better: 'lower' } },
    { name: 'idle processor, nats-server', value: used[1] ?? 0, unit: '% of a core' },
  ];
}
