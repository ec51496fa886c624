import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { configMapRef, sampleEvent } from '../contracts/event-samples.ts';
import { testServer } from '../contracts/nats-test-server.ts';
import { openJournal } from './journal.ts';
import { openEventLog } from './jetstream-log.ts';
import { saysNoRoom } from './no-room.ts';
import { ensureStreams } from './streams.ts';

const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

test('the answers that mean no room, and those that do not', () => {
  const answer = (err_code: number) => ({ code: 503, err_code, description: '' });
  expect([10023, 10002, 10047].filter((code) => !saysNoRoom(answer(code)))).toEqual([]);
  expect([10008, 10071, 10077, 10176].filter((code) => saysNoRoom(answer(code)))).toEqual([]);
});

test('a full disk refuses at once what is appended, alone or in a batch, and what is journalled; what was acknowledged stays', async ({ skip }) => {
  const directory = smallDisk(24);
  if (directory === undefined) return skip('a small file system can only be mounted by root');
  const server = await testServer({ directory: join(directory, 'nats') });
  closing.push(server.close);
  const link = await server.link();
  await ensureStreams(link, { replicas: 1 }, Date.now() + 10_000);
  const log = openEventLog(link, { stream: 'K8SHOST_LOG' });
  const large = (name: string) => sampleEvent(configMapRef(name), { content: { data: { text: 'x'.repeat(400_000) } } });
  const within = () => Date.now() + 60_000;

  let acknowledged = 0;
  let answer = await log.append([large('a-0')], within());
  while (answer.ok && acknowledged < 100) answer = await log.append([large(`a-${++acknowledged}`)], within());
  const startedMs = Date.now();
  const refused = { ok: false, error: { kind: 'refused', reason: 'NO_SPACE', message: expect.stringMatching(/no room left: nats-server keeps \d{8} bytes/) } };
  expect(answer).toEqual(refused);
  expect(await log.append([sampleEvent(configMapRef('small'))], within())).toEqual(refused);
  expect(await log.append([large('b-1'), sampleEvent(configMapRef('b-2'))], within())).toEqual(refused);
  const entry = { id: 'line', ref: configMapRef('a-0'), correlationId: 'c', causationId: '', timeMs: 0 };
  expect(await openJournal(link).record([{ ...entry, phase: 'intent', reconciler: 'compute', effectId: 'e', effect: 'ensure-vm', body: {} }])).toEqual(refused);
  expect(Date.now() - startedMs).toBeLessThan(5_000);
  expect(await log.append([sampleEvent(configMapRef('a-0'))], within())).toMatchObject({ error: { kind: 'conflict', subject: { actualSequence: 1 } } });
  expect(await log.lastSequence()).toEqual({ ok: true, value: acknowledged });
});

/** A file system of its own that is unmounted when the test ends; undefined where this may not be done. */
function smallDisk(megabytes: number): string | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const directory = mkdtempSync(join(tmpdir(), 'k8shost-small-'));
  closing.push(() => rmSync(directory, { recursive: true, force: true }));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', directory], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  closing.push(() => void execFileSync('umount', ['-l', directory]));
  return directory;
}
