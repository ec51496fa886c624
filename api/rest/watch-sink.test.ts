import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createWatchSink } from './watch-sink.ts';
import type { WritableResponse } from './watch-sink.ts';

function response(): WritableResponse & { writes: string[]; ended: boolean; destroyed: boolean; writableLength: number } {
  const self = {
    writes: [] as string[],
    ended: false,
    destroyed: false,
    writableLength: 0,
    write: (chunk: Buffer) => self.writes.push(chunk.toString()) > 0,
    end: () => void (self.ended = true),
    destroy: () => void (self.destroyed = true),
  };
  return self;
}

test('frames of one turn leave in one write', async () => {
  const to = response();
  const sink = createWatchSink(to);
  sink.write(Buffer.from('a'));
  sink.write(Buffer.from('b'));
  await turn();
  sink.write(Buffer.from('c'));
  await turn();
  expect(to.writes).toEqual(['ab', 'c']);
});

test('what was written before the end is sent, and nothing after it', async () => {
  const to = response();
  const sink = createWatchSink(to);
  sink.write(Buffer.from('a'));
  sink.end();
  sink.write(Buffer.from('b'));
  await turn();
  expect([to.writes, to.ended]).toEqual([['a'], true]);
});

test('a reader that is too far behind is cut off', async () => {
  const to = response();
  const sink = createWatchSink(to);
  to.writableLength = 17 * 1024 * 1024;
  sink.write(Buffer.from('a'));
  await turn();
  sink.write(Buffer.from('b'));
  await turn();
  expect([to.destroyed, to.writes]).toEqual([true, ['a']]);
});
