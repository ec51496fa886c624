import { expect, test } from 'vitest';
import { bodyPieces } from './body-pieces.ts';

test('a short body is one piece, and a long one loses nothing', () => {
  expect([...bodyPieces(['a', '', 'b'])]).toEqual(['ab']);
  const texts = Array.from({ length: 100 }, (_none, index) => String(index % 10).repeat(10_000));
  const pieces = [...bodyPieces(texts)];
  expect(pieces.length).toBe(4);
  expect(pieces.join('') === texts.join('')).toBe(true);
});

test('nothing is made before it is asked for', () => {
  let made = 0;
  const texts = (function* () {
    for (; made < 100; made += 1) yield 'x'.repeat(100_000);
  })();
  bodyPieces(texts).next();
  expect(made).toBe(2);
});
