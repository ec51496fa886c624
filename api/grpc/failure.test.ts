import { expect, test } from 'vitest';
import { failure, statusOf } from '../status.ts';
import { failureOf, statusTrailer } from './failure.ts';

const statusIn = (told: ReturnType<typeof failureOf>): unknown => JSON.parse(Buffer.from(told.trailers[statusTrailer] ?? []).toString());

test('two 409s are told apart: a name that is taken, and a write that came too late', () => {
  expect(failureOf(statusOf({ kind: 'already-exists', resource: 'pods', name: 'a' })).code).toBe('ALREADY_EXISTS');
  expect(failureOf(statusOf({ kind: 'conflict', resource: 'pods', name: 'a', message: 'changed' })).code).toBe('ABORTED');
  expect(failureOf(failure(418, 'Teapot', 'none')).code).toBe('INTERNAL');
});

test('the whole Status is in the trailer', () => {
  const status = statusOf({ kind: 'not-found', resource: 'deployments.apps', name: 'web' });
  expect(failureOf(status)).toMatchObject({ code: 'NOT_FOUND', message: 'deployments.apps "web" not found' });
  expect(statusIn(failureOf(status))).toEqual(status);
});

test('a Status that is too large for a header goes without its causes', () => {
  const causes = Array.from({ length: 500 }, (_, index) => ({
    reason: 'FieldValueInvalid' as const,
    message: `Invalid value: ${index}`,
    field: `spec.f${index}`,
  }));
  const told = failureOf(statusOf({ kind: 'invalid', apiKind: 'Pod', group: '', name: 'a', causes }));
  expect(told.message).toHaveLength(1024);
  expect(told.trailers[statusTrailer]?.length).toBeLessThan(5 * 1024);
  expect(statusIn(told)).toMatchObject({ reason: 'Invalid', code: 422, details: { name: 'a', kind: 'Pod' } });
});
