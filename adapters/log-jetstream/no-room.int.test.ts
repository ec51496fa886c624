import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { configMapRef, sampleEvent } from '../contracts/event-samples.ts';
import { testServer } from '../contracts/nats-test-server.ts';
import { smallDisk } from '../contracts/small-disk.ts';
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

test('a full disk refuses at once what is appended, alone or in a batch, and what is journalled; what was acknowledged stays, and a snapshot that does not fit does not', async ({
  skip,
}) => {
  const disk = smallDisk(24);
  if (disk === undefined) return skip('a small file system can only be mounted by root');
  closing.push(disk.remove);
  const { directory } = disk;
  const server = await testServer({ directory: join(directory, 'nats') });
  closing.push(server.close);
  const link = await server.link();
  await ensureStreams(link, { replicas: 1 }, Date.now() + 10_000);
  const snapshot = { file: join(directory, 'snapshots', 'log.snapshot'), incarnation: { logId: 'l', created: 'c' } };
  const log = openEventLog(link, { stream: 'K8SHOST_LOG', snapshot });
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
  mkdirSync(join(directory, 'snapshots'));
  await expect(log.saveSnapshot(new AbortController().signal)).rejects.toThrow('ENOSPC');
  expect(readdirSync(join(directory, 'snapshots'))).toEqual([]);
});
