import { createFold } from '../../domain/fold.ts';
import type { RecordedEvent } from '../../domain/event.ts';
import { openLogOf } from '../../bin/engine/read-log.ts';
import type { EngineProcess } from '../../bin/testing/engine-process.ts';
import type { Figure } from '../measure.ts';

const runs = 3;

/** The whole log of a running engine, read and decoded; and the same events folded from memory. */
export async function reading(engine: EngineProcess): Promise<readonly Figure[]> {
  const { log, close } = await openLogOf(engine.directory);
  const last = await log.lastSequence();
  if (!last.ok) throw new Error(last.error.message);
  const reads: number[] = [];
  let events: RecordedEvent[] = [];
  for (let run = 0; run < runs; run++) {
    events = [];
    const stop = new AbortController();
    const startedMs = performance.now();
    for await (const batch of log.tail(0, stop.signal)) {
      for (const event of batch) events.push(event);
      if ((batch.at(-1)?.sequence ?? 0) >= last.value) break;
    }
    reads.push(events.length / ((performance.now() - startedMs) / 1000));
    stop.abort();
  }
  await close();
  const folds: number[] = [];
  for (let run = 0; run < runs; run++) {
    const fold = createFold();
    const startedMs = performance.now();
    for (const event of events) fold.apply(event);
    folds.push(events.length / ((performance.now() - startedMs) / 1000));
  }
  return [
    { name: `events read and decoded (of ${events.length})`, value: Math.max(...reads), unit: '/s', mark: { value: 40_000, better: 'higher' } },
    { name: 'events folded', value: Math.max(...folds), unit: '/s', mark: { value: 200_000, better: 'higher' } },
  ];
}
