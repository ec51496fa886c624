import type { Entry, Objects } from '../../../domain/objects.ts';
import { act, blocked, settled, type Plan, type Step } from '../../../domain/reconciler.ts';
import { lightningStorDriver } from '../../../domain/volumes/lightningstor.ts';
import type { VolumeSnapshot, VolumeSnapshotContent } from '../../../domain/volumes/snapshots.ts';
import { tellSteps, waitsAfter, warning } from '../tell.ts';
import { restoresOf } from './being-restored.ts';
import { snapshotter } from './fail-snapshot.ts';
import { has, unprotectWish } from '../finalizers.ts';
import { asSourceProtection, boundContent, boundProtection } from './snapshot-names.ts';
import { patchWish } from '../wishes.ts';

/** Tells the driver's own controller that its content may be removed. Source: external-snapshotter pkg/utils AnnVolumeSnapshotBeingDeleted. */
const beingDeleted = 'snapshot.storage.kubernetes.io/volumesnapshot-being-deleted';

/** A VolumeSnapshot that is being deleted: its content goes first, unless it is to be kept. Source: processSnapshotWithDeletionTimestamp. */
export function releaseSnapshot(objects: Objects, entry: Entry<VolumeSnapshot>, nowMs: number): Plan {
  if (!has(entry.object, asSourceProtection) && !has(entry.object, boundProtection)) return settled;
  const content = boundContent(objects, entry);
  const claims = content === undefined ? [] : restoresOf(objects, entry.ref);
  if (claims.length > 0) {
    const told = { ...warning('SnapshotDeletePending', 'Snapshot is being used to restore a PVC'), component: snapshotter };
    return waitsAfter({ summary: 'volumes are being made of the snapshot', detail: { claims } }, tellSteps(objects, entry, told, nowMs));
  }
  if (content?.object.spec.deletionPolicy === 'Delete') return removeContent(content);
  return act({ summary: 'the snapshot is being deleted and nothing needs it' }, { submit: unprotectWish(entry, asSourceProtection, boundProtection) });
}

function removeContent(content: Entry<VolumeSnapshotContent>): Plan {
  const detail = { content: content.ref.name, ask: `k8shost why vsc/${content.ref.name}` };
  const { metadata, spec } = content.object;
  if (metadata.deletionTimestamp !== undefined) return blocked({ summary: 'waiting for the content of the snapshot to be removed', detail });
  const remove: Step = { submit: { verb: 'delete', ref: content.ref, precondition: { uid: metadata.uid } } };
  const isMarked = spec.driver === lightningStorDriver || metadata.annotations?.[beingDeleted] !== undefined;
  const mark: readonly Step[] = isMarked ? [] : [{ submit: patchWish(content, { metadata: { annotations: { [beingDeleted]: 'yes' } } }) }];
  const [first, ...rest] = [...mark, remove];
  return act({ summary: 'the content of the snapshot is to go with it', detail }, first ?? remove, ...rest);
}
