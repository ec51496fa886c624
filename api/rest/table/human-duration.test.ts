import { expect, test } from 'vitest';
import { ageOf, humanDuration } from './human-duration.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const year = 365 * day;

// The steps of apimachinery's HumanDuration (9.8).
test.each([
  [-5 * second, '<invalid>'],
  [-1 * second, '0s'],
  [0, '0s'],
  [45 * second, '45s'],
  [119 * second, '119s'],
  [2 * minute, '2m'],
  [3 * minute + 10 * second, '3m10s'],
  [10 * minute, '10m'],
  [179 * minute, '179m'],
  [3 * hour, '3h'],
  [7 * hour + 5 * minute, '7h5m'],
  [8 * hour + 5 * minute, '8h'],
  [47 * hour, '47h'],
  [51 * hour, '2d3h'],
  [8 * day, '8d'],
  [400 * day, '400d'],
  [2 * year, '2y'],
  [3 * year + 7 * day, '3y7d'],
  [9 * year + 7 * day, '9y'],
])('%i ms reads %s', (durationMs, text) => expect(humanDuration(durationMs)).toBe(text));

test('an age without a time is unknown', () => {
  expect(ageOf(undefined, 0)).toBe('<unknown>');
  expect(ageOf('2026-01-01T00:00:00Z', Date.parse('2026-01-01T00:00:45Z'))).toBe('45s');
});
