import type { RecordedEvent } from '../../domain/event.ts';
import type { EventLog } from '../../domain/ports/event-log.ts';
import { err } from '../../domain/result.ts';
import type { Life } from '../kernel/process.ts';
import type { World } from './world.ts';

const ANSWER_MS = { from: 1, to: 3 };
const DELIVERY_MS = { from: 1, to: 5 };
const LAG_MS = { from: 1_000, to: 90_000 };
const LATE_MAX_MS = 20_000;
const LONGEST_WAIT_MS = 60_000;

/** The log as one life of a process reaches it. What it sent arrives, whether it still lives or not; answers reach only the living. */
export function logFor(world: World, life: Life, log: EventLog): EventLog {
  const { kernel, faults } = world;
  const answerMs = (): number => life.takes(ANSWER_MS);

  return {
    async append(events, deadlineMs) {
      const site = faults.visit(`append-${events[0].type}`);
      if (faults.happens('late', site)) {
        const waitMs = Math.min(LONGEST_WAIT_MS, Math.max(0, deadlineMs - kernel.nowMs));
        kernel.after(waitMs + life.takes({ from: 0, to: LATE_MAX_MS }), `log for ${life.name}`, () => void log.append(events, deadlineMs));
        return await life.answer(waitMs, () => err({ kind: 'ambiguous', message: 'the log did not answer' }));
      }
      const result = await log.append(events, deadlineMs);
      if (life.alive && faults.happens('crash', site)) world.crash(life);
      return await life.answer(answerMs(), () => result);
    },
    tail: (after, signal) => heard(world, life, log.tail(after, AbortSignal.any([signal, life.killed]))),
    lastPerSubject: (signal) => heard(world, life, log.lastPerSubject(AbortSignal.any([signal, life.killed]))),
    lastSequence: async () => {
      const last = await log.lastSequence();
      return await life.answer(answerMs(), () => last);
    },
    lastOf: async (ref) => {
      const last = await log.lastOf(ref);
      return await life.answer(answerMs(), () => last);
    },
  };
}

/** One connection: first in, first out, and now and then far behind. */
async function* heard(world: World, life: Life, batches: AsyncIterable<readonly RecordedEvent[]>): AsyncIterable<readonly RecordedEvent[]> {
  for await (const batch of batches) {
    const lags = world.faults.happens('lag', world.faults.visit(`tail of ${life.name}`));
    yield await life.answer(life.takes(lags ? LAG_MS : DELIVERY_MS), () => batch);
  }
  if (!life.alive) await new Promise(() => {});
}
