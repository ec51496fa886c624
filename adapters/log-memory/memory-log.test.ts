import { describe, expect, test } from 'vitest';
import { eventLogContract } from '../contracts/event-log.contract.ts';
import { configMapRef, sampleEvent } from '../contracts/event-samples.ts';
import type { AppendFault } from './faults.ts';
import { MemoryLog } from './memory-log.ts';

for (const codec of [true, false])
  eventLogContract(codec ? 'memory' : 'memory without codec', async () => {
    let next: AppendFault | undefined;
    const onAppend = (): AppendFault | undefined => {
      const fault = next;
      next = undefined;
      return fault;
    };
    const log = new MemoryLog({ codec, faults: { onAppend } });
    return { log, other: log, loseNextAck: () => void (next = { loseAck: true }), close: async () => {} };
  });

describe('faults of the memory log', () => {
  test('a refused append stores nothing', async () => {
    const refuse = { kind: 'unavailable', message: 'no leader' } as const;
    const log = new MemoryLog({ faults: { onAppend: () => ({ refuse }) } });
    expect(await log.append([sampleEvent(configMapRef('a'))], 0)).toEqual({ ok: false, error: refuse });
    expect(log.events).toEqual([]);
  });

  test('a delayed append is checked when it arrives, not when it is sent', async () => {
    const late = Promise.withResolvers<void>();
    let appends = 0;
    const log = new MemoryLog({ faults: { onAppend: () => (++appends === 1 ? { delay: late.promise } : undefined) } });
    const ref = configMapRef('raced');
    const slow = log.append([sampleEvent(ref)], 0);
    expect(await log.append([sampleEvent(ref)], 0)).toMatchObject({ ok: true });
    late.resolve();
    expect(await slow).toEqual({ ok: false, error: { kind: 'conflict', subject: { ref, actualSequence: 1 } } });
  });

  test('an append that is sent twice is stored once', async () => {
    const log = new MemoryLog({ faults: { onAppend: () => ({ sendTwice: true }) } });
    expect(await log.append([sampleEvent(configMapRef('a')), sampleEvent(configMapRef('b'))], 0)).toEqual({
      ok: true,
      value: { firstSequence: 1, lastSequence: 2 },
    });
    expect(log.events).toHaveLength(2);
  });

  test('a lagging tail gives nothing until it is let go', async () => {
    const lag = Promise.withResolvers<void>();
    const log = new MemoryLog({ faults: { onDeliver: () => lag.promise } });
    await log.append([sampleEvent(configMapRef('a'))], 0);
    const stop = new AbortController();
    const reader = log.tail(0, stop.signal)[Symbol.asyncIterator]();
    const first = reader.next();
    expect(await Promise.race([first, Promise.resolve('waiting')])).toBe('waiting');
    lag.resolve();
    expect((await first).value).toHaveLength(1);
    stop.abort();
    expect((await reader.next()).done).toBe(true);
  });
});
