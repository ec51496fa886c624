import { describe, expect, it } from 'vitest';
import { createKnowledge } from './knowledge.ts';
import type { World } from './world.ts';

/** A world in which the log grew at these times, and one process has read so many events. */
const worldAt = (nowMs: number, fired: readonly string[] = [], written: readonly number[] = [], read = written.length): World =>
  ({
    kernel: { nowMs },
    faults: { fired },
    logs: { log: { events: written.map((timeMs) => ({ timeMs })) } },
    processes: new Map([['worker-1', { live: { fold: { position: read } } }]]),
  }) as unknown as World;

describe('how old what somebody acts on may be', () => {
  const sinceAt = (nowMs: number, ...looks: readonly World[]): number => {
    const knowledge = createKnowledge();
    for (const look of looks) knowledge.look(look);
    return knowledge.sinceMs(worldAt(nowMs));
  };

  it.each([
    ['a few seconds where nothing fails', [], 1_000_000, 5_000],
    ['longer where a write was held up', ['delay@PodBound:4'], 1_000_000, 25_000],
    ['by each kind of fault', ['delay@PodBound:4', 'delay@Created:2', 'late@append-Created:1'], 1_000_000, 105_000],
    ['not by what the cloud is late with', ['delay@ensure-port:1', 'late@remove-instance:2'], 1_000_000, 5_000],
    ['not for ever', ['delay@PodBound:4'], 1_300_000, 5_000],
  ])('%s', (_title, fired, nowMs, expected) => expect(nowMs - sinceAt(nowMs, worldAt(1_000_000, fired))).toBe(expected));

  it('as what some process has not read yet, as long as it may act on that', () => {
    const written = [900_000, 940_000, 990_000];
    const behind = worldAt(1_000_000, [], written, 1);
    expect(sinceAt(1_005_000, behind)).toBe(940_000);
    expect(sinceAt(1_004_000, behind)).toBe(999_000);
    expect(sinceAt(1_010_000, behind, worldAt(1_005_000, [], written))).toBe(1_005_000);
  });

  it('a process that has just begun has read nothing, and does nothing', () => {
    expect(sinceAt(1_005_000, worldAt(1_000_000, [], [900_000], 0))).toBe(1_000_000);
    expect(sinceAt(1_105_000, worldAt(1_000_000, [], [900_000], 0))).toBe(1_100_000);
  });
});
