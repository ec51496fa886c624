import { expect, test } from 'vitest';
import { MemoryLog } from '../../adapters/log-memory/memory-log.ts';
import { configMapRef, sampleEvent } from '../../adapters/contracts/event-samples.ts';
import type { PortError } from '../../domain/ports/port-error.ts';
import { roomTeller } from './tell-room.ts';

test('a full log is told once, its end once, and a log that goes back and forth at most every minute', async () => {
  let refuse: PortError | undefined;
  let nowMs = 0;
  let count = 0;
  const lines: string[] = [];
  const log = new MemoryLog({ faults: { onAppend: () => (refuse ? { refuse } : undefined) } });
  const telling = roomTeller(
    (line) => lines.push(line),
    () => nowMs,
  )((events, deadlineMs) => log.append(events, deadlineMs));
  const append = () => telling([sampleEvent(configMapRef(`c-${count++}`))], Number.MAX_SAFE_INTEGER);
  const full: PortError = { kind: 'refused', reason: 'NO_SPACE', message: 'the log has no room left' };
  const over = 'the log has room again, writes are taken';

  await append();
  expect(lines).toEqual([]);
  refuse = full;
  await append();
  await append();
  expect(lines).toEqual(['no write is taken: the log has no room left']);
  refuse = { kind: 'unavailable', message: 'no leader' };
  await append();
  refuse = undefined;
  await append();
  await append();
  expect(lines.slice(1)).toEqual([over]);
  refuse = full;
  await append();
  expect(lines).toHaveLength(2);
  nowMs = 60_000;
  await append();
  expect(lines.slice(2)).toEqual(['no write is taken: the log has no room left']);
});
