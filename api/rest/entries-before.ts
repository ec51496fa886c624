import type { Entry } from '../../domain/objects.ts';
import { compareRefs, refKey } from '../../domain/ref.ts';
import type { WatchedChange } from '../watch/watched-change.ts';

/** What `now` was before `changes` (in order of sequence, of these objects alone), sorted as lists are: the changes are taken back, the last one first. */
export function entriesBefore(now: readonly Entry[], changes: readonly WatchedChange[]): readonly Entry[] {
  if (changes.length === 0) return now;
  const entries = new Map(now.map((entry) => [refKey(entry.ref), entry]));
  for (const { ref, previousSequence, before } of changes.toReversed()) {
    const key = refKey(ref);
    if (before === undefined) entries.delete(key);
    else entries.set(key, { ref, object: before, sequence: previousSequence, eventId: '', correlationId: '', hash: '' });
  }
  return [...entries.values()].sort((a, b) => compareRefs(a.ref, b.ref));
}
