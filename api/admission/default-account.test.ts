import { expect, test } from 'vitest';
import { MemoryLog } from '../../adapters/log-memory/memory-log.ts';
import { systemClock } from '../../adapters/system/system-clock.ts';
import type { Command, Wish } from '../../domain/command.ts';
import { outcomeRef, type OutcomeRecord } from '../../domain/outcome.ts';
import type { Clock } from '../../domain/ports/clock.ts';
import type { Writer } from '../../domain/ports/submit.ts';
import { namespace, objectOf, processOn, refOf, serviceAccount } from '../testing/writer-process.ts';
import { awaitingDefaultAccount } from './default-account.ts';

const ref = refOf('pods', 'p', 'web');
const actor = { principal: 'alice', groups: [], userAgent: 'test', via: 'nats' } as const;
const origin = { id: 'mine', correlationId: 'mine', causationId: '', timeMs: 0 };
const pod: Wish = { verb: 'create', ref, object: objectOf('Pod', 'p', { spec: { containers: [{ name: 'c', image: 'i' }] } }) };
const command: Command = { ...pod, origin, actor, recordOutcome: true };

/** The clock does `meanwhile` while it is slept on. */
async function world(meanwhile: (sleeps: number) => Promise<unknown>) {
  const process = await processOn(new MemoryLog());
  await process.submit(namespace('web'));
  let sleeps = 0;
  const clock: Clock = { ...systemClock, sleep: async () => void (await meanwhile(++sleeps)) };
  const writer: Writer = { submit: (given) => process.submit(given, given), transact: () => Promise.reject(new Error('not asked for')) };
  const outcome = () => process.fold.get<OutcomeRecord>(outcomeRef(ref, 'mine'))?.object.spec.result;
  return { process, submit: awaitingDefaultAccount(writer, clock).submit, outcome, sleeps: () => sleeps };
}

test('a pod with an id of its sender’s waits for the account of its namespace, and no refusal stands in its way', async () => {
  const { process, submit, outcome } = await world(async (sleeps) => sleeps === 3 && (await process.submit(serviceAccount('default'))));
  expect(await submit(command)).toMatchObject({ ok: true, value: { changed: true } });
  expect(outcome()).toEqual({ kind: 'accepted', deleted: false });
});

test('when none comes the last refusal is its outcome', async () => {
  const { submit, outcome, sleeps } = await world(() => Promise.resolve());
  expect(await submit(command)).toMatchObject({ error: { kind: 'forbidden', message: expect.stringContaining('serviceaccount "default" not found') } });
  expect(sleeps()).toBe(9);
  expect(outcome()).toMatchObject({ kind: 'rejected', rejection: { kind: 'forbidden' } });
});
