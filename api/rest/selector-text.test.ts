import { expect, test } from 'vitest';
import { labelsText, selectorText } from './selector-text.ts';

test('a selector reads as a list request takes it, sorted by key', () => {
  expect(
    selectorText({
      matchLabels: { b: '2' },
      matchExpressions: [
        { key: 'c', operator: 'In', values: ['y', 'x'] },
        { key: 'a', operator: 'Exists' },
        { key: 'd', operator: 'NotIn', values: ['z'] },
        { key: 'e', operator: 'DoesNotExist' },
      ],
    }),
  ).toBe('a,b=2,c in (x,y),d notin (z),!e');
  expect(selectorText(undefined)).toBe('');
  expect(labelsText({ b: '2', a: '1' })).toBe('a=1,b=2');
});
