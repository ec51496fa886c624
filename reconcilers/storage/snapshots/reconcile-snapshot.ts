// A VolumeSnapshot and its content name each other before anything is restored from it. What becomes of the snapshot is in the content, and told
// here. Source: external-snapshotter pkg/common-controller syncSnapshot.

import type { Entry, Objects } from '../../../domain/objects.ts';
import { act, settled, type Plan } from '../../../domain/reconciler.ts';
import type { Ref } from '../../../domain/ref.ts';
import { contentNameOf, type VolumeSnapshot, type VolumeSnapshotContent } from '../../../domain/volumes/snapshots.ts';
import { bindContent } from './bind-content.ts';
import { failSnapshot } from './fail-snapshot.ts';
import { followContent } from './follow-content.ts';
import { releaseSnapshot } from './release-snapshot.ts';
import { has, protectWish } from '../finalizers.ts';
import { asSourceProtection, boundProtection, contentRef, pointsTo } from './snapshot-names.ts';
import { takeSnapshot } from './take-snapshot.ts';

export function reconcileSnapshot(objects: Objects, ref: Ref, nowMs: number): Plan {
  const entry = objects.get<VolumeSnapshot>(ref);
  if (entry === undefined) return settled;
  if (entry.object.metadata.deletionTimestamp !== undefined) return releaseSnapshot(objects, entry, nowMs);
  const content = objects.get<VolumeSnapshotContent>(contentRef(ref, contentNameOf(entry.object)));
  const missing = protections(entry, content).filter((finalizer) => !has(entry.object, finalizer));
  if (missing.length > 0) return act({ summary: 'the snapshot is protected before anything is made for it' }, { submit: protectWish(entry, ...missing) });
  if (content === undefined) return withoutContent(objects, entry, nowMs);
  if (pointsTo(content.object, entry)) return followContent(objects, entry, content, nowMs);
  return bindContent(objects, entry, content, nowMs);
}

/** A content that is kept is not waited for. */
const protections = (entry: Entry<VolumeSnapshot>, content: Entry<VolumeSnapshotContent> | undefined): readonly string[] =>
  content?.object.spec.deletionPolicy === 'Delete' && pointsTo(content.object, entry) ? [asSourceProtection, boundProtection] : [asSourceProtection];

/** One that was bound once is never taken anew: it would hold other content. */
function withoutContent(objects: Objects, entry: Entry<VolumeSnapshot>, nowMs: number): Plan {
  const { spec, status } = entry.object;
  if (spec.source.volumeSnapshotContentName === undefined && status?.boundVolumeSnapshotContentName === undefined) return takeSnapshot(objects, entry, nowMs);
  return failSnapshot(objects, entry, { reason: 'SnapshotContentMissing', message: 'VolumeSnapshotContent is missing' }, nowMs, {
    content: contentNameOf(entry.object),
  });
}
