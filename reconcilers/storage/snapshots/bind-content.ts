import type { Entry, Objects } from '../../../domain/objects.ts';
import { act, type Plan } from '../../../domain/reconciler.ts';
import type { VolumeSnapshot, VolumeSnapshotContent } from '../../../domain/volumes/snapshots.ts';
import { failSnapshot } from './fail-snapshot.ts';
import { patchWish } from '../wishes.ts';

/** A content that people wrote for the VolumeSnapshot by its name gets its uid. Source: getPreprovisionedContentFromStore, checkandBindSnapshotContent. */
export function bindContent(objects: Objects, entry: Entry<VolumeSnapshot>, content: Entry<VolumeSnapshotContent>, nowMs: number): Plan {
  const { ref, object } = entry;
  const detail = { content: content.ref.name };
  const { namespace, name, uid } = content.object.spec.volumeSnapshotRef;
  if (namespace !== ref.namespace || name !== ref.name || uid) {
    const message = `VolumeSnapshotContent [${content.ref.name}] is bound to a different snapshot`;
    return failSnapshot(objects, entry, { reason: 'SnapshotContentMisbound', message }, nowMs, detail);
  }
  const isWritten = content.object.spec.source.snapshotHandle !== undefined;
  if (isWritten !== (object.spec.source.volumeSnapshotContentName !== undefined)) {
    const message = isWritten
      ? `VolumeSnapshotContent ${content.ref.name} is pre-provisioned while expecting a dynamically provisioned one`
      : 'VolumeSnapshotContent is dynamically provisioned while expecting a pre-provisioned one';
    return failSnapshot(objects, entry, { reason: 'SnapshotContentMismatch', message }, nowMs, detail);
  }
  const className = object.spec.volumeSnapshotClassName;
  const volumeSnapshotRef = { ...content.object.spec.volumeSnapshotRef, uid: object.metadata.uid };
  return act(
    { summary: 'the content was written for this snapshot', detail },
    { submit: patchWish(content, { spec: { volumeSnapshotRef, ...(className !== undefined && { volumeSnapshotClassName: className }) } }) },
  );
}
