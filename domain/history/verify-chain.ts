import type { RecordedEvent } from '../event.ts';
import { refKey } from '../ref.ts';
import { err, ok, type Result } from '../result.ts';

/** Hash of the last event of each (subject, uid), by `refKey` with the uid. */
export type ChainHeads = ReadonlyMap<string, string>;

/** Where the chain breaks: an event was changed, lost or put in afterwards. */
interface BrokenChain {
  readonly kind: 'broken-chain';
  readonly sequence: number;
  readonly key: string;
  /** Hash of the event before it; '' when there was none. */
  readonly expected: string;
  /** What the event says it followed. */
  readonly got: string;
}

/**
 * Does every event name the hash of the one before it of the same object? `events` in order of sequence, from the log's first
 * one, or from where `heads` was returned. Hashes cover stored bytes, so sealed events verify without keys.
 */
export function verifyChain(events: Iterable<RecordedEvent>, heads: ChainHeads = new Map()): Result<ChainHeads, BrokenChain> {
  const known = new Map(heads);
  for (const event of events) {
    if (event.unreadable !== undefined) continue;
    const key = refKey({ ...event.ref, uid: event.object.metadata.uid });
    const expected = known.get(key) ?? '';
    if (event.previousHash !== expected) return err({ kind: 'broken-chain', sequence: event.sequence, key, expected, got: event.previousHash });
    known.set(key, event.hash);
  }
  return ok(known);
}
