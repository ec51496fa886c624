import type { Event, PersistentVolume, PersistentVolumeClaim } from '../../../schemas/kubernetes/types.ts';
import type { Change, Objects } from '../../../domain/objects.ts';
import { tenantKey, type Ref } from '../../../domain/ref.ts';
import {
  contentNameOf,
  contentsOf,
  mayChangeMode,
  snapshotClassesOf,
  snapshotsOf,
  type VolumeSnapshot,
  type VolumeSnapshotContent,
} from '../../../domain/volumes/snapshots.ts';
import { claimRef, claimsOf, volumeRefFor, volumesOf } from '../names.ts';
import { claimsFrom } from './being-restored.ts';
import { contentRef, handleOf, snapshotRef } from './snapshot-names.ts';

/** VolumeSnapshots and contents that a change concerns, and claims that wait for them or are protected by them. */
export function affectedSnapshots(objects: Objects, change: Change): readonly Ref[] {
  const {
    recorded: { ref },
    before,
    after,
  } = change;
  switch (ref.resource) {
    case snapshotsOf:
      return ofSnapshot(objects, ref, (after ?? before) as VolumeSnapshot | undefined);
    case contentsOf:
      return ofContent(objects, change);
    case snapshotClassesOf:
      return unbound(objects, ref);
    case claimsOf:
      return ofClaim(objects, change);
    case volumesOf: {
      const { namespace = '', name = '' } = ((after ?? before) as PersistentVolume | undefined)?.spec?.claimRef ?? {};
      return (before === undefined || after === undefined) && name !== ''
        ? restoredFrom(objects, ref, objects.get<PersistentVolumeClaim>(claimRef(ref, namespace, name))?.object)
        : [];
    }
    case 'events':
      return before === undefined ? toldOf(ref, after as Event | undefined) : [];
    default:
      return [];
  }
}

function ofContent(objects: Objects, { recorded: { ref }, before, after }: Change): readonly Ref[] {
  const [was, is] = [before, after] as readonly (VolumeSnapshotContent | undefined)[];
  const content = is ?? was;
  if (content === undefined) return [];
  const { namespace = '', name = '' } = content.spec.volumeSnapshotRef;
  const claims = name === '' ? [] : claimsFrom(objects, snapshotRef(ref, namespace, name));
  return [
    ...(is === undefined ? [] : [ref]),
    ...objects.by('snapshotsByContent', `${tenantKey(ref)}/${ref.name}`).map((snapshot) => snapshot.ref),
    ...(mayChangeMode(is) && !mayChangeMode(was) ? claims.map((claim) => claim.ref) : []),
    ...(is === undefined ? claims.map(volumeRefFor) : []),
    ...goingAfter(objects, ref, content),
  ];
}

/** Contents that are to go, of the same snapshot: this one may have been what they waited for. */
const goingAfter = (objects: Objects, ref: Ref, content: VolumeSnapshotContent): readonly Ref[] =>
  objects
    .by('contentsByHandle', `${tenantKey(ref)}/${handleOf({ ref, object: content })}`)
    .filter((other) => other.ref.name !== ref.name && other.object.metadata.deletionTimestamp !== undefined)
    .map((other) => other.ref);

/** What is left to wait for is recorded once it was told. */
function toldOf(ref: Ref, event: Event | undefined): readonly Ref[] {
  const { kind, namespace = '', name = '' } = event?.involvedObject ?? {};
  return kind === 'VolumeSnapshot' ? [snapshotRef(ref, namespace, name)] : [];
}

function ofSnapshot(objects: Objects, ref: Ref, snapshot: VolumeSnapshot | undefined): readonly Ref[] {
  const claim = snapshot?.spec.source.persistentVolumeClaimName;
  return [
    ref,
    ...(snapshot === undefined ? [] : [contentRef(ref, contentNameOf(snapshot))]),
    ...contentsFor(objects, ref),
    ...(claim ? [claimRef(ref, ref.namespace, claim)] : []),
    ...claimsFrom(objects, ref).map((one) => one.ref),
  ];
}

/** What is to be taken of the claim, and what it is made of. */
function ofClaim(objects: Objects, { recorded: { ref }, before, after }: Change): readonly Ref[] {
  const [was, is] = [before, after] as readonly (PersistentVolumeClaim | undefined)[];
  const waiting = objects
    .by<VolumeSnapshot>('snapshotsByClaim', `${ref.org}/${ref.project}/${ref.namespace}/${ref.name}`)
    .filter(({ object }) => object.status?.boundVolumeSnapshotContentName === undefined)
    .map((snapshot) => snapshot.ref);
  const isMade = was !== undefined && !was.spec?.volumeName && (is === undefined || is.spec?.volumeName !== undefined);
  return [...waiting, ...(isMade ? restoredFrom(objects, ref, was) : [])];
}

/** The snapshot that the claim's volume is made of, and its contents: they are held by that, or may go now. */
function restoredFrom(objects: Objects, { org, project }: Ref, claim: PersistentVolumeClaim | undefined): readonly Ref[] {
  const { kind, name } = claim?.spec?.dataSource ?? {};
  const namespace = claim?.metadata.namespace ?? '';
  if (kind !== 'VolumeSnapshot' || name === undefined) return [];
  const snapshot = snapshotRef({ org, project }, namespace, name);
  return [snapshot, ...contentsFor(objects, snapshot)];
}

/** Contents of the VolumeSnapshot, and those that wait for one of them while nothing holds it. */
const contentsFor = (objects: Objects, { org, project, namespace, name }: Ref): readonly Ref[] =>
  objects
    .by<VolumeSnapshotContent>('contentsBySnapshot', `${org}/${project}/${namespace}/${name}`)
    .flatMap(({ ref, object }) => [ref, ...goingAfter(objects, ref, object)]);

const unbound = (objects: Objects, ref: Ref): readonly Ref[] =>
  objects
    .list<VolumeSnapshot>(ref, snapshotsOf)
    .filter(({ object }) => object.status?.boundVolumeSnapshotContentName === undefined)
    .map((snapshot) => snapshot.ref);
