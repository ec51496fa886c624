import { describe, expect, test } from 'vitest';
import { createProgramming } from './programming.ts';

describe('how soon rules follow', () => {
  test('SVC-55: a change took as long as from when NovaNET knew of it until it is in the kernel', () => {
    let nowMs = 1_000;
    const took: number[] = [];
    const programming = createProgramming(
      () => nowMs,
      (ms) => took.push(ms),
    );
    const one = programming.begins(990);
    const unknown = programming.begins(undefined);
    const unwanted = programming.begins(1_000);
    nowMs = 1_007;
    one(true);
    unknown(true);
    unwanted(false);
    expect(took).toEqual([17]);
  });

  test('SVC-54: a change that waits for a minute is too much', () => {
    let nowMs = 0;
    const programming = createProgramming(
      () => nowMs,
      () => undefined,
    );
    const first = programming.begins(0);
    nowMs = 30_000;
    const second = programming.begins(nowMs);
    nowMs = 59_999;
    expect(programming.isHealthy()).toBe(true);
    nowMs = 60_000;
    expect(programming.isHealthy()).toBe(false);
    first(true);
    expect(programming.isHealthy()).toBe(true);
    nowMs = 90_000;
    expect(programming.isHealthy()).toBe(false);
    second(false);
    expect(programming.isHealthy()).toBe(true);
  });
});
