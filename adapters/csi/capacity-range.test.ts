import { describe, expect, test } from 'vitest';
import { isWithin, rangeText, readRange } from './capacity-range.ts';

describe('the range of a size', () => {
  test('CSI-10: has a least and a most, each of which may be left out', () => {
    expect(readRange(undefined)).toEqual({ ok: true, value: { required: 0, limit: Infinity } });
    expect(readRange({ requiredBytes: 10, limitBytes: 20 })).toEqual({ ok: true, value: { required: 10, limit: 20 } });
    expect(isWithin(20, { required: 10, limit: 20 })).toBe(true);
    expect(isWithin(21, { required: 10, limit: 20 })).toBe(false);
    expect(isWithin(9, { required: 10, limit: Infinity })).toBe(false);
  });

  test('sizes that are negative, crossed, or more than any disk has', () => {
    expect(readRange({ requiredBytes: -1 })).toMatchObject({ error: { reason: 'INVALID_ARGUMENT' } });
    expect(readRange({ limitBytes: -(2 ** 63) })).toMatchObject({ error: { reason: 'INVALID_ARGUMENT' } });
    expect(readRange({ requiredBytes: 2, limitBytes: 1 })).toMatchObject({ error: { reason: 'INVALID_ARGUMENT' } });
    expect(readRange({ requiredBytes: 2 ** 63 })).toMatchObject({ error: { reason: 'OUT_OF_RANGE' } });
    expect(readRange({ requiredBytes: 1, limitBytes: 2 ** 63 })).toEqual({ ok: true, value: { required: 1, limit: Infinity } });
  });

  test('in words', () => {
    expect([rangeText({ required: 1, limit: Infinity }), rangeText({ required: 1, limit: 1 }), rangeText({ required: 1, limit: 2 })]).toEqual([
      'at least 1 bytes',
      '1 bytes',
      '1 to 2 bytes',
    ]);
  });
});
