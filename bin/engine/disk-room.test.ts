import { expect, test } from 'vitest';
import { bytesText, diskRoom, isLow, storeLimitBytes } from './disk-room.ts';

test.each([
  ['a large disk with more than 200 MB', 201e6, 250e9, false],
  ['a large disk with less', 199e6, 250e9, true],
  ['a small disk with more than 5 %', 2e6, 25e6, false],
  ['a small disk with less', 1e6, 25e6, true],
])('%s', (_, freeBytes, totalBytes, low) => expect(isLow({ freeBytes, totalBytes })).toBe(low));

test('nats-server stores three quarters of what is free and stored, unless the account has a limit', () => {
  const room = { freeBytes: 5_898_240, totalBytes: 25_165_824 };
  expect(storeLimitBytes(19_205_884, -1, room)).toBe(18_828_093);
  expect(storeLimitBytes(19_205_884, 1_000, room)).toBe(1_000);
});

test('bytes are said in powers of ten', () => expect([0, 999, 18_828_093, 75e9].map(bytesText)).toEqual(['0 bytes', '999 bytes', '18.8 MB', '75.0 GB']));

test('a directory that is not made yet is on the disk of the one above it', async () => {
  expect((await diskRoom('/tmp/not-there/at-all')).totalBytes).toBe((await diskRoom('/tmp')).totalBytes);
});
