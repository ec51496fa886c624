import type { PersistentVolume } from '../../../schemas/kubernetes/types.ts';
import { newMetadata } from '../../../domain/new-object.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { act, type Plan, type Step } from '../../../domain/reconciler.ts';
import {
  contentNameFor,
  snapshotVersion,
  type VolumeSnapshot,
  type VolumeSnapshotClass,
  type VolumeSnapshotContent,
} from '../../../domain/volumes/snapshots.ts';
import { normal, tellSteps } from '../tell.ts';
import { failSnapshot, snapshotter } from './fail-snapshot.ts';
import { has, protectWish } from '../finalizers.ts';
import { claimAsSourceProtection, contentProtection, contentRef } from './snapshot-names.ts';
import { classOfSnapshot, defaultClassFor } from './snapshot-class.ts';
import { sourceOfSnapshot } from './snapshot-source.ts';
import { patchWish } from '../wishes.ts';

/**
 * The claim is protected first, then the content is written, named after the VolumeSnapshot's uid: two copies make one of it, and a crash
 * leaves nothing that the log does not know. Source: createSnapshotContent.
 */
export function takeSnapshot(objects: Objects, entry: Entry<VolumeSnapshot>, nowMs: number): Plan {
  const { ref, object } = entry;
  const refuse = (why: string): Plan =>
    failSnapshot(objects, entry, { reason: 'SnapshotContentCreationFailed', message: `Failed to create snapshot content with error ${why}` }, nowMs);
  const source = sourceOfSnapshot(objects, entry);
  if (!source.ok) return refuse(source.error);
  const { claim, volume } = source.value;
  if (object.spec.volumeSnapshotClassName === undefined) {
    const byDefault = defaultClassFor(objects, ref, volume.spec?.csi?.driver ?? '');
    if (!byDefault.ok)
      return failSnapshot(
        objects,
        entry,
        { reason: 'SetDefaultSnapshotClassFailed', message: `Failed to set default snapshot class with error ${byDefault.error}` },
        nowMs,
      );
    const summary = `the snapshot names no class and ${byDefault.value} is the default one`;
    return act({ summary }, { submit: patchWish(entry, { spec: { volumeSnapshotClassName: byDefault.value } }) });
  }
  const snapshotClass = classOfSnapshot(objects, ref, object.spec.volumeSnapshotClassName, volume.spec?.csi?.driver ?? '');
  if (!snapshotClass.ok) return refuse(snapshotClass.error);
  const protect: readonly Step[] = has(claim.object, claimAsSourceProtection) ? [] : [{ submit: protectWish(claim, claimAsSourceProtection) }];
  const content = newContent(entry, volume, snapshotClass.value);
  const told = {
    ...normal('CreatingSnapshot', `Waiting for a snapshot ${ref.namespace}/${ref.name} to be created by the CSI driver.`),
    component: snapshotter,
  };
  const create: Step = { submit: { verb: 'create', ref: contentRef(ref, content.metadata.name), object: content } };
  const [first, ...rest] = [...protect, create, ...tellSteps(objects, entry, told, nowMs)];
  return act({ summary: 'the snapshot is to be taken', detail: { claim: claim.ref.name, volume: volume.metadata.name } }, first ?? create, ...rest);
}

/** Its finalizer is there before LightningSTOR is asked. */
function newContent({ ref, object }: Entry<VolumeSnapshot>, volume: PersistentVolume, snapshotClass: VolumeSnapshotClass): VolumeSnapshotContent {
  return {
    apiVersion: snapshotVersion,
    kind: 'VolumeSnapshotContent',
    metadata: newMetadata({ name: contentNameFor(object), finalizers: [contentProtection] }),
    spec: {
      driver: snapshotClass.driver,
      deletionPolicy: snapshotClass.deletionPolicy,
      source: { volumeHandle: volume.spec?.csi?.volumeHandle ?? '' },
      sourceVolumeMode: volume.spec?.volumeMode ?? 'Filesystem',
      volumeSnapshotClassName: snapshotClass.metadata.name,
      volumeSnapshotRef: { apiVersion: snapshotVersion, kind: 'VolumeSnapshot', namespace: ref.namespace, name: ref.name, uid: object.metadata.uid },
    },
  };
}
