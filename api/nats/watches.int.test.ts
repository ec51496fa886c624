// How long a watch is kept, on a clock of the test's own.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newReplyKey, opener } from '../../examples/nats-client/hpke.ts';
import type { Clock } from '../../domain/ports/clock.ts';
import type { CommandReply } from '../../domain/ports/command-message.ts';
import { renewSubject } from '../../schemas/subjects.ts';
import type { Identity } from '../../domain/ports/iam.ts';
import { ok } from '../../domain/result.ts';
import type { Authenticate } from '../authn/authenticator.ts';
import { startTestServer, type TestServer } from '../rest/test-server.ts';
import { createWatches, type Watches } from './watches.ts';

let server: TestServer;
let watches: Watches;
let time: ReturnType<typeof handClock>;

beforeEach(async () => {
  server = await startTestServer();
  time = handClock();
  const api = { rest: { ...server.deps, clock: time.clock } };
  let count = 0;
  const authenticate: Authenticate = (header) => (header?.includes('account-') ? Promise.resolve(ok(accountOf(header))) : server.deps.authenticate(header));
  watches = createWatches({ api, authenticate, process: 'p', newId: () => `w${++count}` });
});
afterEach(() => server.stop());

function handClock() {
  let nowMs = 1_000_000;
  const sleeping = new Set<{ readonly untilMs: number; wake(): void }>();
  const clock: Clock = {
    nowMs: () => nowMs,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const sleeper = { untilMs: nowMs + ms, wake: () => (sleeping.delete(sleeper), resolve()) };
        sleeping.add(sleeper);
        signal?.addEventListener('abort', sleeper.wake, { once: true });
      }),
  };
  const pass = async (ms: number): Promise<void> => {
    nowMs += ms;
    for (const sleeper of sleeping) if (sleeper.untilMs <= nowMs) sleeper.wake();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { clock, pass };
}

/** `Bearer account-N`: one of many of the project. */
const accountOf = (header: string): Identity => ({
  tenant: { org: 'acme', project: 'shop' },
  principal: header.slice('Bearer '.length),
  groups: ['system:masters'],
  expiresAtMs: Number.MAX_SAFE_INTEGER,
});

const subjectOfShop = 'k8s.watch.acme.shop.configmaps.default._';
const by = (token: string, more: Readonly<Record<string, string>> = {}) => {
  const all: Readonly<Record<string, string>> = { Authorization: `Bearer ${token}`, ...more };
  return (name: string): string | undefined => all[name];
};

async function open(token = 'admin', subject = subjectOfShop) {
  const key = newReplyKey();
  const told: string[] = [];
  let openOne: ReturnType<typeof opener> | undefined;
  const send = ({ headers, body }: CommandReply): void => {
    openOne ??= opener(key, headers['K8shost-Sealed'] ?? '', subject);
    told.push(openOne(body, told.length).toString());
  };
  await watches.watch({ subject, header: by(token, { 'K8shost-Reply-Key': key.header }), body: Buffer.alloc(0) }, { send });
  return told;
}

const renew = async (watch: string, token = 'admin', body = '{}'): Promise<string> => {
  const address = renewSubject({ org: 'acme', project: 'shop', process: 'p', watch });
  const { body: answer } = await watches.renew({ subject: address, header: by(token), body: Buffer.from(body) });
  return (JSON.parse(Buffer.from(answer).toString()) as { kind: string }).kind;
};

const closed = (told: readonly string[]): unknown => (JSON.parse(told.at(-1) ?? '{}') as { object?: unknown }).object;

test('a watch says every 15 s that it lives, and ends when it is not renewed for a minute', async () => {
  const told = await open();
  expect(JSON.parse(told[0] ?? '')).toEqual({ type: 'OPENED', object: { renew: 'k8s.renew.acme.shop.p.w1', leaseSeconds: 60 } });
  const before = told.length;
  for (let quarter = 0; quarter < 4; quarter += 1) await time.pass(15_000);
  expect(told.slice(before)).toEqual(['', '', '', '']);
  expect(await renew('w1')).toBe('Renewed');
  for (let quarter = 0; quarter < 4; quarter += 1) await time.pass(15_000);
  expect(told.slice(before)).toHaveLength(8);
  await time.pass(15_000);
  expect(closed(told)).toMatchObject({ code: 408 });
  expect(await renew('w1')).toBe('Status');
});

test('only who opened it may renew or close it', async () => {
  const told = await open();
  for (const token of ['viewer', 'foreigner', 'wrong']) expect(await renew('w1', token, '{"close":true}')).toBe('Status');
  expect(await renew('w1', 'admin', 'no json')).toBe('Renewed');
  expect(await renew('w1', 'admin', '{"close":true}')).toBe('Renewed');
  expect(closed(told)).toEqual({});
});

test('one client has 64 at most, and all end with the process', async () => {
  const all = await Promise.all(Array.from({ length: 64 }, () => open('viewer')));
  expect(closed(await open('viewer'))).toMatchObject({ code: 429 });
  const other = await open('admin');
  watches.stop();
  for (const told of [...all, other]) expect(closed(told)).toMatchObject({ code: 503 });
});

test('a project has 128 at most, by however many clients, and another project none less', async () => {
  const all = await Promise.all(Array.from({ length: 128 }, (_, index) => open(`account-${index % 16}`)));
  expect(all.filter((told) => told.some((line) => line.includes('CLOSED')))).toEqual([]);
  expect(closed(await open('account-16'))).toMatchObject({ code: 429 });
  const foreign = await open('foreigner', subjectOfShop.replace('shop', 'other'));
  expect(JSON.parse(foreign[0] ?? '')).toMatchObject({ type: 'OPENED' });
  expect(await renew('w1', 'account-0', '{"close":true}')).toBe('Renewed');
  expect(JSON.parse((await open('account-16'))[0] ?? '')).toMatchObject({ type: 'OPENED' });
});
