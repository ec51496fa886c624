import { expect, test } from 'vitest';
import { owedBySharing, owedBytes } from './owed.ts';

const volume = { id: 'v', sizeBytes: 100, allocatedBytes: 30 };
const snapshot = { id: 's', sizeBytes: 0, allocatedBytes: 30, lineage: 'v' };

test('a volume is owed what it was promised and has not', () => {
  expect(owedBytes([volume])).toBe(70);
  expect(owedBytes([{ ...volume, allocatedBytes: 104 }])).toBe(0);
  expect(owedBytes([])).toBe(0);
});

test('who shares its blocks is owed them again, as long as somebody has them too', () => {
  const shared = { ...volume, lineage: 'v', sharedBytes: 30 };
  expect(owedBytes([shared, snapshot])).toBe(100);
  expect(owedBytes([shared])).toBe(70);
});

test('of a volume and its clone one may be written without new blocks', () => {
  const clone = { id: 'c', sizeBytes: 100, allocatedBytes: 30, lineage: 'v', sharedBytes: 30 };
  expect(owedBytes([volume, clone])).toBe(70 + 100);
  expect(owedBytes([clone])).toBe(70);
});

test('what a volume comes to share is owed it once, whatever it shared with those that are gone', () => {
  expect(owedBySharing([volume], 'v')).toBe(30);
  expect(owedBySharing([{ ...volume, lineage: 'v', sharedBytes: 30 }], 'v')).toBe(30);
  expect(owedBySharing([{ ...volume, lineage: 'v', sharedBytes: 20 }, snapshot], 'v')).toBe(10);
  expect(owedBySharing([{ ...volume, lineage: 'v', sharedBytes: 30 }, snapshot], 'v')).toBe(0);
});
