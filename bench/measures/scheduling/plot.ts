import type { SchedulingRow } from './scheduling-row.ts';

const barMax = 50;

/** Pods a second by the size of the cluster, as bars of text; nothing of a single size. */
export function plot(rows: readonly Pick<SchedulingRow, 'name' | 'nodes' | 'podsPerSecond'>[]): string {
  const bySize = rows.filter(({ name }) => /^SchedulingBasic( at .* nodes)?$/.test(name)).sort((a, b) => a.nodes - b.nodes);
  if (bySize.length < 2) return '';
  const most = Math.max(...bySize.map(({ podsPerSecond }) => podsPerSecond));
  const lines = bySize.map(({ nodes, podsPerSecond }) => {
    const bar = '#'.repeat(Math.round((barMax * podsPerSecond) / most));
    return `${nodes.toLocaleString('en-US').padStart(8)} nodes ${bar.padEnd(barMax)} ${podsPerSecond.toLocaleString('en-US').padStart(6)} pods/s`;
  });
  return `${lines.join('\n')}\n`;
}
