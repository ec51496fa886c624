import { describe, expect, test } from 'vitest';
import type { RpcFailure } from '../../domain/ports/rpc.ts';
import { behindMaxBytes, Outbox } from './outbox.ts';

/** A reader that takes what it is given when it is told to. */
function slowReader() {
  const taken: number[] = [];
  const waiting: (() => void)[] = [];
  const ends: unknown[] = [];
  const outbox = new Outbox({
    write: (message, done) => {
      taken.push(message.length);
      waiting.push(done);
    },
    end: (failure) => ends.push(failure ?? 'ended'),
    cutOff: () => ends.push('cut off'),
  });
  return { outbox, taken, ends, take: () => waiting.shift()?.() };
}

const kib = 1024;
const gone: RpcFailure = { code: 'OUT_OF_RANGE', message: 'too old', trailers: {} };

describe('an outbox', () => {
  test('hands over about a mebibyte and keeps the rest until it has left', () => {
    const { outbox, taken, take } = slowReader();
    for (let index = 0; index < 5; index += 1) outbox.write(new Uint8Array(512 * kib + index));
    expect(taken).toEqual([512 * kib]);
    take();
    expect(taken).toEqual([512 * kib, 512 * kib + 1]);
  });

  test('a message larger than that goes alone', () => {
    const { outbox, taken } = slowReader();
    outbox.write(new Uint8Array(3 * kib * kib));
    outbox.write(new Uint8Array(1));
    expect(taken).toEqual([3 * kib * kib]);
  });

  test.each([
    ['its end', undefined, 'ended'],
    ['its failure', gone, gone],
  ])('%s comes after everything that was written, and nothing after it', (_, failure, told) => {
    const { outbox, taken, ends, take } = slowReader();
    outbox.write(new Uint8Array(kib * kib));
    outbox.write(new Uint8Array(1));
    outbox.end(failure);
    outbox.write(new Uint8Array(2));
    expect(ends).toEqual([]);
    take();
    expect(taken).toEqual([kib * kib, 1]);
    expect(ends).toEqual([told]);
    outbox.end();
    expect(ends).toEqual([told]);
  });

  test('there is room while nothing waits, and again when everything was handed over', async () => {
    const { outbox, take } = slowReader();
    outbox.write(new Uint8Array(kib * kib));
    expect(outbox.room()).toBeUndefined();
    outbox.write(new Uint8Array(1));
    const room = outbox.room();
    take();
    await room;
    expect(outbox.room()).toBeUndefined();
  });

  test('a reader that is too far behind is cut off, and nothing is kept for it', () => {
    const { outbox, taken, ends, take } = slowReader();
    for (let written = 0; written <= behindMaxBytes + 2 * kib * kib; written += kib * kib) outbox.write(new Uint8Array(kib * kib));
    expect(ends).toEqual(['cut off']);
    take();
    outbox.end();
    expect(taken).toEqual([kib * kib]);
    expect(ends).toEqual(['cut off']);
  });
});
