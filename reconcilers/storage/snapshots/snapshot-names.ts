import type { Entry, Objects } from '../../../domain/objects.ts';
import type { Ref, Tenant } from '../../../domain/ref.ts';
import {
  contentNameOf,
  contentsOf,
  snapshotClassesOf,
  snapshotsOf,
  type VolumeSnapshot,
  type VolumeSnapshotContent,
} from '../../../domain/volumes/snapshots.ts';

/** Kept while volumes are made of the snapshot. Source: external-snapshotter pkg/utils. */
export const asSourceProtection = 'snapshot.storage.kubernetes.io/volumesnapshot-as-source-protection';
/** Kept while there is a content that goes with the VolumeSnapshot. */
export const boundProtection = 'snapshot.storage.kubernetes.io/volumesnapshot-bound-protection';
/** Kept until LightningSTOR has removed what the content stands for. */
export const contentProtection = 'snapshot.storage.kubernetes.io/volumesnapshotcontent-bound-protection';
/** Of a claim, kept while snapshots are taken of it. */
export const claimAsSourceProtection = 'snapshot.storage.kubernetes.io/pvc-as-source-protection';

export const snapshotRef = ({ org, project }: Tenant, namespace: string, name: string): Ref => ({ org, project, resource: snapshotsOf, namespace, name });
export const contentRef = ({ org, project }: Tenant, name: string): Ref => ({ org, project, resource: contentsOf, namespace: '', name });
export const snapshotClassRef = ({ org, project }: Tenant, name: string): Ref => ({ org, project, resource: snapshotClassesOf, namespace: '', name });

/** What LightningSTOR calls what the content stands for. */
export const handleOf = ({ ref, object: { spec } }: Pick<Entry<VolumeSnapshotContent>, 'ref' | 'object'>): string => spec.source.snapshotHandle ?? ref.name;

/** PRV-6: both sides name each other. */
export function pointsTo({ spec }: VolumeSnapshotContent, { ref, object }: Entry<VolumeSnapshot>): boolean {
  const { namespace, name, uid } = spec.volumeSnapshotRef;
  return namespace === ref.namespace && name === ref.name && uid === object.metadata.uid;
}

export function boundContent(objects: Objects, entry: Entry<VolumeSnapshot>): Entry<VolumeSnapshotContent> | undefined {
  const content = objects.get<VolumeSnapshotContent>(contentRef(entry.ref, contentNameOf(entry.object)));
  return content !== undefined && pointsTo(content.object, entry) ? content : undefined;
}

/** The VolumeSnapshot by its uid, where the content has one: another of the same name is not the one. */
export function snapshotOf(objects: Objects, { ref, object }: Entry<VolumeSnapshotContent>): Entry<VolumeSnapshot> | undefined {
  const { namespace = '', name = '', uid } = object.spec.volumeSnapshotRef;
  return objects.get<VolumeSnapshot>({ ...snapshotRef(ref, namespace, name), ...(uid && { uid }) });
}
