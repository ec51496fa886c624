import type { Change, Entry } from '../../domain/objects.ts';
import { compareRefs, refKey } from '../../domain/ref.ts';

/** What `now` was before `changes` (in order of sequence, of these objects alone), sorted as lists are: the changes are taken back, the last one first. */
export function entriesBefore(now: readonly Entry[], changes: readonly Change[]): readonly Entry[] {
  if (changes.length === 0) return now;
  const entries = new Map(now.map((entry) => [refKey(entry.ref), entry]));
  for (const { recorded, before } of changes.toReversed()) {
    const key = refKey(recorded.ref);
    if (before === undefined) entries.delete(key);
    else entries.set(key, { ref: recorded.ref, object: before, sequence: recorded.previousSequence, eventId: '', correlationId: '', hash: '' });
  }
  return [...entries.values()].sort((a, b) => compareRefs(a.ref, b.ref));
}
