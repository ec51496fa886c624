import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256 } from './sha256.ts';

test('is what everybody else calls SHA-256', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test.each([0, 1, 55, 56, 63, 64, 119, 120, 1_000])('of %i characters, also beyond ASCII', (length) => {
  for (const text of ['x'.repeat(length), 'ä€'.repeat(length)]) expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
});
