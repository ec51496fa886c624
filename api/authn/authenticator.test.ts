import { expect, test } from 'vitest';
import type { Clock } from '../../domain/ports/clock.ts';
import type { Identity } from '../../domain/ports/iam.ts';
import type { PortError } from '../../domain/ports/port-error.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { authenticator } from './authenticator.ts';

const refused: Result<Identity, PortError> = err({ kind: 'refused', reason: 'UNAUTHENTICATED', message: 'expired' });

/** An IAM that knows what it is given, says how often it was asked, and a clock that is moved by hand. */
function world(answers: Record<string, Result<Identity, PortError>>): {
  clock: Clock & { now: number };
  asked: string[];
  authenticate: ReturnType<typeof authenticator>;
} {
  const clock = { now: 1_000_000, nowMs: () => clock.now, sleep: () => Promise.resolve() };
  const asked: string[] = [];
  const validateToken = (token: string): Promise<Result<Identity, PortError>> => {
    asked.push(token);
    return Promise.resolve(answers[token] ?? refused);
  };
  return { clock, asked, authenticate: authenticator({ validateToken }, clock, { get: () => undefined }) };
}

const alice = (expiresAtMs: number): Result<Identity, PortError> => ok({ tenant: { org: 'o', project: 'p' }, principal: 'alice', groups: [], expiresAtMs });

test('a token is asked about once in ten seconds, and no longer than it is valid', async () => {
  const { clock, asked, authenticate } = world({ long: alice(2_000_000), short: alice(1_002_000) });
  await authenticate('Bearer long');
  clock.now += 9_999;
  expect(await authenticate('bearer  long')).toMatchObject({ ok: true, value: { principal: 'alice' } });
  expect(asked).toEqual(['long']);
  clock.now += 1;
  await authenticate('Bearer long');
  expect(asked).toEqual(['long', 'long']);
  clock.now = 1_000_000;
  await authenticate('Bearer short');
  clock.now += 2_000;
  expect((await authenticate('Bearer short')).ok).toBe(false);
});

test('a failure is remembered for one second', async () => {
  const { clock, asked, authenticate } = world({});
  expect(await authenticate('Bearer bad')).toEqual({ ok: false, error: { kind: 'unauthorized', message: 'Unauthorized' } });
  clock.now += 999;
  await authenticate('Bearer bad');
  expect(asked.length).toBe(1);
  clock.now += 1;
  await authenticate('Bearer bad');
  expect(asked.length).toBe(2);
});

test('requests with the same token at the same time share one question', async () => {
  const { asked, authenticate } = world({ long: alice(2_000_000) });
  await Promise.all([authenticate('Bearer long'), authenticate('Bearer long'), authenticate('Bearer long')]);
  expect(asked).toEqual(['long']);
});

test('an IAM that does not answer makes nobody unauthorized, and is asked again', async () => {
  const { asked, authenticate } = world({ t: err({ kind: 'unavailable', message: 'down' }) });
  expect(await authenticate('Bearer t')).toMatchObject({ error: { kind: 'unavailable' } });
  await authenticate('Bearer t');
  expect(asked.length).toBe(2);
});

test('what is not one bearer token is nobody', async () => {
  const { asked, authenticate } = world({ t: alice(2_000_000) });
  for (const header of [undefined, '', 'Bearer', 'Basic t', 'Bearer t u', 't']) expect((await authenticate(header)).ok).toBe(false);
  expect(asked).toEqual([]);
});
