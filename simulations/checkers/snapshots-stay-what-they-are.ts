import type { Entry, Objects } from '../../domain/objects.ts';
import { tenantKey } from '../../domain/ref.ts';
import { contentsOf, snapshotsOf, type VolumeSnapshot, type VolumeSnapshotContent } from '../../domain/volumes/snapshots.ts';
import type { PersistentVolumeClaim } from '../../schemas/kubernetes/types.ts';
import type { World } from '../world/world.ts';
import type { CheckerFactory } from './checker.ts';
import { every, named } from './cluster.ts';

const ofClaim = 'snapshot.storage.kubernetes.io/pvc-as-source-protection';

/** What says that it is ready is in LightningSTOR, as it was when it was taken; what is deleted goes, with all that was made for it. */
export const snapshotsStayWhatTheyAre: CheckerFactory = () => {
  const taken = new Map<string, number>();
  return {
    name: 'snapshots-stay-what-they-are',
    onEvent({ event }, world) {
      if (event.ref.resource !== contentsOf || event.deleted) return undefined;
      const content = event.object as VolumeSnapshotContent;
      const { creationTime = 0, readyToUse } = content.status ?? {};
      const before = taken.get(content.metadata.uid) ?? creationTime;
      if (creationTime !== 0) taken.set(content.metadata.uid, creationTime);
      if (before !== creationTime && before !== 0) return `${named(event)} was taken twice`;
      if (readyToUse !== true || content.metadata.deletionTimestamp !== undefined) return undefined;
      return isKept(world, { ref: event.ref, object: content }) ? undefined : `${named(event)} is ready, and LightningSTOR has it not`;
    },
    pending: (world) => [...notTaken(world), ...leaked(world), ...heldUp(world.truth)],
  };
};

function isKept({ cloud }: World, { ref, object }: Pick<Entry<VolumeSnapshotContent>, 'ref' | 'object'>): boolean {
  const name = object.status?.snapshotHandle;
  return cloud.lightningstor.snapshots().some((one) => tenantKey(one.tenant) === tenantKey(ref) && one.thing.name === name);
}

const claimOf = (truth: Objects, { ref, object }: Entry<VolumeSnapshot>): PersistentVolumeClaim | undefined => {
  const { org, project, namespace } = ref;
  const name = object.spec.source.persistentVolumeClaimName ?? '';
  return truth.get<PersistentVolumeClaim>({ org, project, resource: 'persistentvolumeclaims', namespace, name })?.object;
};

function notTaken(world: World): string[] {
  return every<VolumeSnapshot>(world.truth, snapshotsOf).flatMap((snapshot) => {
    const { metadata, status } = snapshot.object;
    if (metadata.deletionTimestamp !== undefined) return [`${named(snapshot)} is being deleted`];
    const { org, project } = snapshot.ref;
    const name = status?.boundVolumeSnapshotContentName ?? '';
    const content = world.truth.get<VolumeSnapshotContent>({ org, project, resource: contentsOf, namespace: '', name });
    if (status?.readyToUse === true) return content !== undefined && isKept(world, content) ? [] : [`${named(snapshot)} is ready, and there is nothing of it`];
    const claim = claimOf(world.truth, snapshot);
    return claim?.status?.phase === 'Bound' && claim.metadata.deletionTimestamp === undefined ? [`${named(snapshot)} is not taken yet`] : [];
  });
}

/** What is to be deleted goes with its VolumeSnapshot; one that a person wrote may never have had one. */
const leaked = ({ truth }: World): string[] =>
  every<VolumeSnapshotContent>(truth, contentsOf).flatMap((content) => {
    const { namespace = '', name = '', uid = '' } = content.object.spec.volumeSnapshotRef;
    if (content.object.spec.deletionPolicy === 'Retain' || !uid) return [];
    const { org, project } = content.ref;
    return truth.get({ org, project, resource: snapshotsOf, namespace, name, uid }) === undefined ? [`${named(content)} outlives its VolumeSnapshot`] : [];
  });

/** No claim is kept for snapshots that are taken. */
function heldUp(truth: Objects): string[] {
  const waiting = new Set(
    every<VolumeSnapshot>(truth, snapshotsOf).flatMap(({ ref, object }) =>
      object.status?.readyToUse === true ? [] : [`${tenantKey(ref)} ${ref.namespace}/${object.spec.source.persistentVolumeClaimName}`],
    ),
  );
  return every<PersistentVolumeClaim>(truth, 'persistentvolumeclaims').flatMap((claim) =>
    claim.object.metadata.finalizers?.includes(ofClaim) && !waiting.has(`${tenantKey(claim.ref)} ${claim.ref.namespace}/${claim.ref.name}`)
      ? [`${named(claim)} is kept for snapshots, and none is being taken`]
      : [],
  );
}
