import { readFileSync } from 'node:fs';
import type { Figure } from '../measure.ts';

const seconds = 10;
/** Clock ticks a second in /proc/PID/stat on Linux. */
const ticksPerSecond = 100;

/** Memory and processor time of the engine and its nats-server while nobody asks for anything. */
export async function idle(pid: number, directory: string): Promise<readonly Figure[]> {
  const nats = Number(readFileSync(`${directory}/nats/server.pid`, 'utf8'));
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const before = [ticks(pid), ticks(nats)];
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  const used = [ticks(pid) - (before[0] ?? 0), ticks(nats) - (before[1] ?? 0)].map((all) => (100 * all) / ticksPerSecond / seconds);
  return [
    { name: 'idle memory, engine', value: megabytes(pid), unit: 'MB', mark: { value: 200, better: 'lower' } },
    { name: 'idle memory, nats-server', value: megabytes(nats), unit: 'MB' },
    { name: 'idle processor, engine', value: used[0] ?? 0, unit: '% of a core', mark: { value: 2, better: 'lower' } },
    { name: 'idle processor, nats-server', value: used[1] ?? 0, unit: '% of a core' },
  ];
}

function ticks(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11]) + Number(fields[12]);
}

const megabytes = (pid: number): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
