import { expect, test } from 'vitest';
import { pruned } from './prune.ts';

const text =
  '# head\nlisting | a | all | not yet: x\nlisting | b | all | not yet: x\nreading | get a | all | not yet: y\nreading | get b | 20 27 | not yet: y\nother | c | all | deliberate: z\n';
const found = (reading: Record<string, readonly number[]>) =>
  new Map([
    ['listing', new Map([['a', []]])],
    ['reading', new Map(Object.entries(reading))],
  ]);

test('what differs no more goes, what was not compared stays', () => {
  expect(pruned(text, found({ 'get a': [20, 27], 'get b': [27] }), [20, 27])).toBe(
    '# head\nlisting | a | all | not yet: x\nreading | get a | all | not yet: y\nreading | get b | 27 | not yet: y\nother | c | all | deliberate: z\n',
  );
});

test('what differs for some releases only says which', () => {
  expect(pruned(text, found({ 'get a': [20] }), [20, 27])).toContain('reading | get a | 20 | not yet: y\n');
  expect(pruned(text, found({}), [20, 27])).not.toContain('reading');
});

test('nothing is added', () => {
  expect(pruned(text, found({ 'get a': [20, 27], 'get b': [20, 27], 'get new': [20] }), [20, 27])).not.toContain('get new');
});
