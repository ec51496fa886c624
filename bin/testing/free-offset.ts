import { createServer } from 'node:net';
import { portsAt } from '../engine/ports.ts';

/** A port offset at which every port of an engine is free now. Tests that run at the same time start looking at different places. */
export async function freeOffset(): Promise<number> {
  const start = 1000 + ((process.pid * 37) % 9000);
  for (let step = 0; step < 200; step++) {
    const offset = 1000 + ((start - 1000 + step * 41) % 12_000);
    if ((await Promise.all(Object.values(portsAt(offset)).map(isFree))).every(Boolean)) return offset;
  }
  throw new Error('no free port offset');
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
