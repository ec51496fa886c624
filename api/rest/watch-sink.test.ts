import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
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

describe('frames that come close together leave in one write', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('at once after a pause, else after the rest of 10 ms', () => {
    const to = response();
    const sink = createWatchSink(to);
    vi.advanceTimersByTime(1_000);
    sink.write(Buffer.from('a'));
    sink.write(Buffer.from('b'));
    vi.advanceTimersByTime(1);
    expect(to.writes).toEqual(['ab']);
    sink.write(Buffer.from('c'));
    vi.advanceTimersByTime(5);
    sink.write(Buffer.from('d'));
    expect(to.writes).toEqual(['ab']);
    vi.advanceTimersByTime(5);
    expect(to.writes).toEqual(['ab', 'cd']);
  });
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
  expect([to.destroyed, to.writes]).toEqual([true, []]);
});

test('a present state of any size reaches a reader that keeps up', async () => {
  const to = response();
  const sink = createWatchSink(to);
  sink.write(Buffer.alloc(17 * 1024 * 1024));
  await turn();
  expect([to.destroyed, to.writes.length]).toEqual([false, 1]);
});
