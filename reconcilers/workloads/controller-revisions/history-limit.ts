import type { Step } from '../../../domain/reconciler.ts';
import type { Revision } from './revisions.ts';

/** A plan has 100 steps. */
const atOnceMax = 50;

/**
 * Deletes the oldest revisions beyond `revisionHistoryLimit` that nothing uses; a negative limit keeps all.
 * Source: stateful_set_control.go truncateHistory.
 */
export function trimHistory(revisions: readonly Revision[], isUsed: (revision: Revision) => boolean, limit = 10): readonly Step[] {
  const unused = revisions.filter((revision) => !isUsed(revision) && revision.object.metadata.deletionTimestamp === undefined);
  if (limit < 0 || unused.length <= limit) return [];
  return unused.slice(0, Math.min(unused.length - limit, atOnceMax)).map(({ ref, object, sequence }) => ({
    submit: { verb: 'delete', ref, precondition: { uid: object.metadata.uid, resourceVersion: String(sequence) } },
  }));
}
