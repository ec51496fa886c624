import { describe, expect, it } from 'vitest';
import { createStanding } from './standing.ts';

describe('what stands, and what of it is taken', () => {
  it('is enough as long as the floor holds with all that was taken', () => {
    const standing = createStanding();
    standing.saw(0, 3, 1);
    expect([standing.take(0), standing.take(0), standing.take(0)]).toEqual([1, 0, -1]);
  });

  it('what fell otherwise a moment ago is not held against who took on older knowledge; what fell long ago is', () => {
    const standing = createStanding();
    standing.saw(0, 3, 2);
    standing.saw(4_000, 1, 2);
    expect(standing.take(3_000)).toBe(0);
    standing.saw(10_000, 2, 2);
    expect(standing.take(15_000)).toBe(-1);
  });

  it('what came since may be taken', () => {
    const standing = createStanding();
    standing.saw(0, 2, 2);
    expect(standing.take(0)).toBe(-1);
    standing.saw(2, 3, 2);
    expect(standing.take(0)).toBe(0);
  });
});
