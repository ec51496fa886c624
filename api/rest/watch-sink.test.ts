import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createWatchSink } from './watch-sink.ts';
import type { WritableResponse } from './watch-sink.ts';

function response() {
  const self = {
    writes: [] as string[],
    untaken: [] as (() => void)[],
    ended: false,
    destroyed: false,
    write: (chunk: Buffer, taken: () => void) => (self.untaken.push(taken), self.writes.push(chunk.length > 10 ? `${chunk.length}` : chunk.toString()) > 0),
    end: () => void (self.ended = true),
    destroy: () => void (self.destroyed = true),
    take: () => self.untaken.splice(0).forEach((taken) => taken()),
  };
  return self satisfies WritableResponse;
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

const mebibyte = 1024 * 1024;

test('a reader that is too far behind is cut off at once', async () => {
  const to = response();
  const sink = createWatchSink(to);
  for (let written = 0; written < 16; written += 1) {
    sink.write(Buffer.alloc(mebibyte));
    await turn();
  }
  expect(to.destroyed).toBe(false);
  sink.write(Buffer.from('a'));
  expect(to.destroyed).toBe(true);
});

test('there is room until a mebibyte is unread, and again when it was taken', async () => {
  const to = response();
  const sink = createWatchSink(to);
  sink.write(Buffer.alloc(mebibyte - 1));
  expect(sink.room()).toBeUndefined();
  sink.write(Buffer.from('a'));
  const room = sink.room();
  expect(room).toBeDefined();
  await turn();
  to.take();
  await room;
  expect(sink.room()).toBeUndefined();
});

describe('a reader that takes nothing for half a minute is cut off', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('while there is something for it', () => {
    const to = response();
    const sink = createWatchSink(to);
    vi.advanceTimersByTime(100_000);
    for (const text of ['a', 'b']) {
      sink.write(Buffer.from(text));
      vi.advanceTimersByTime(29_000);
      to.take();
      vi.advanceTimersByTime(100_000);
    }
    expect(to.destroyed).toBe(false);
    sink.write(Buffer.from('c'));
    vi.advanceTimersByTime(29_000);
    expect(to.destroyed).toBe(false);
    vi.advanceTimersByTime(1_100);
    expect([to.destroyed, to.writes]).toEqual([true, ['a', 'b', 'c']]);
  });
});
