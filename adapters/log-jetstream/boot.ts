// What a process folds first: a valid snapshot, else the last message of each subject from the stream. Then it tails from there.
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Delivered } from './delivery.ts';
import { hashOf } from './hash-of.ts';
import { LogLost } from './log-lost.ts';
import { endOf, lastMessages, requireEnd, type Source } from './read-events.ts';
import { readSnapshot, type Snapshot } from './snapshot-file.ts';
import { getMessage } from './stream-api.ts';
import type { Incarnation } from './streams.ts';

export interface SnapshotPlace {
  readonly file: string;
  /** Of the stream as it is now (`ensureStreams`). */
  readonly incarnation: Incarnation;
}

const batchMax = 1_000;
/** Replaying more events than this, and more than the snapshot holds, costs more than reading the last ones from the stream. */
const gapMax = 20_000;

/** Throws `LogLost` when the stream is not the one the snapshot was made of, or ends before it. */
export async function* bootMessages(source: Source, place: SnapshotPlace | undefined, signal: AbortSignal): AsyncGenerator<readonly Delivered[], void> {
  const snapshot = place && (await readSnapshot(place.file));
  const usable = snapshot && snapshot.stream === source.stream && (await isUsable(source, place, snapshot, signal));
  if (!usable) return yield* lastMessages(source, signal);
  for (let from = 0; from < snapshot.messages.length && !signal.aborted; from += batchMax) {
    yield snapshot.messages.slice(from, from + batchMax);
    await setImmediate();
  }
}

async function isUsable(source: Source, { file, incarnation }: SnapshotPlace, snapshot: Snapshot, signal: AbortSignal): Promise<boolean> {
  const last = snapshot.messages.at(-1);
  if (!last) return false;
  // All of them: streams are replaced together, and the operator shall not meet the next one at the next start.
  const advice = `If the streams were replaced on purpose, remove ${join(dirname(file), '*.snapshot')}.`;
  if (snapshot.incarnation.logId !== incarnation.logId)
    throw new LogLost(
      `stream ${source.stream} is not the log that was here before (its id is ${incarnation.logId || 'missing'}, was ${snapshot.incarnation.logId}). ${advice}`,
    );
  await requireEnd(source, last.sequence, signal);
  const stored = await getMessage(source.link, source.stream, { seq: last.sequence }, Date.now() + 10_000);
  if (stored.ok && stored.value && hashOf(stored.value.bytes) !== hashOf(last.bytes))
    throw new LogLost(
      `event ${last.sequence} of stream ${source.stream} is not what it was: the stream was restored from an older copy and written on. ${advice}`,
    );
  return (await endOf(source, signal)) - last.sequence <= Math.max(gapMax, snapshot.messages.length);
}
