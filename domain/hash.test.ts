import { expect, test } from 'vitest';
import { fnv1a32 } from './hash.ts';

/** Source: the FNV reference's test vectors; the last two by its definition, over the bytes. */
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
  ['größe', overBytes('größe')],
  ['pod-\u{1f600}', overBytes('pod-\u{1f600}')],
])('FNV-1a of %j', (text, hash) => {
  expect(fnv1a32(text)).toBe(hash);
});

function overBytes(text: string): number {
  return new TextEncoder().encode(text).reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193), 0x811c9dc5) >>> 0;
}
