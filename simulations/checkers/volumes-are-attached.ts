import { ownerOf, parseOwner } from '../../domain/effect.ts';
import type { Entry } from '../../domain/objects.ts';
import { tenantKey } from '../../domain/ref.ts';
import type { CSINode, PersistentVolume, PersistentVolumeClaim, Pod, VolumeAttachment } from '../../schemas/kubernetes/types.ts';
import type { World } from '../world/world.ts';
import type { CheckerFactory } from './checker.ts';
import { every, isTerminal, named } from './cluster.ts';

/** PVB-12: no volume may be written from two nodes unless it is for many; and nodes have the volumes that their pods use, and no others. */
export const volumesAreAttached: CheckerFactory = () => ({
  name: 'volumes-are-attached',
  onEffect: ({ effect }, world) => (effect.kind === 'ensure-attachment' ? shared(world)[0] : undefined),
  pending: (world) => [...untrue(world), ...unused(world), ...missing(world)],
});

/** What is for many nodes is in the log, not what LightningSTOR was told: in the PersistentVolume that it was attached for, where that is there. */
function shared({ cloud, truth }: World): string[] {
  const many = new Set(
    every<PersistentVolume>(truth, 'persistentvolumes').flatMap(({ ref, object }) =>
      isForMany(object) ? [`${tenantKey(ref)} ${object.spec?.csi?.volumeHandle}`] : [],
    ),
  );
  const writers = new Map<string, Set<string>>();
  for (const { tenant, owner, thing } of cloud.lightningstor.attachments()) {
    const key = `${tenantKey(tenant)} ${thing.volumeName}`;
    const [attachment] = truth.by<VolumeAttachment>('uid', `${tenantKey(tenant)}/${parseOwner(owner)?.uid ?? ''}`);
    const volume = attachment && volumeOf(truth, attachment);
    if (thing.readOnly || (volume === undefined ? many.has(key) : isForMany(volume))) continue;
    writers.set(key, (writers.get(key) ?? new Set()).add(thing.nodeName));
  }
  return [...writers].filter(([, nodes]) => nodes.size > 1).map(([volume, nodes]) => `${volume} may be written from ${[...nodes].join(' and ')}`);
}

const isForMany = ({ spec }: PersistentVolume): boolean => spec?.accessModes?.includes('ReadWriteMany') === true;

const volumeOf = (truth: World['truth'], { ref: { org, project }, object: { spec } }: Entry<VolumeAttachment>): PersistentVolume | undefined =>
  truth.get<PersistentVolume>({ org, project, resource: 'persistentvolumes', namespace: '', name: spec.source.persistentVolumeName ?? '' })?.object;

/** What the log says of attachments is so in the cloud. */
function untrue({ cloud, truth }: World): string[] {
  const kept = new Set(cloud.lightningstor.attachments().map(({ owner }) => owner));
  return every<VolumeAttachment>(truth, 'volumeattachments.storage.k8s.io').flatMap((one) => {
    if (one.object.metadata.deletionTimestamp !== undefined) return [`${named(one)} is being deleted`];
    return one.object.status?.attached === true && !kept.has(ownerOf(one.ref.resource, one.object.metadata.uid))
      ? [`${named(one)} is not attached, though it says so`]
      : [];
  });
}

const runningOn = ({ truth }: World): readonly { readonly tenant: string; readonly volume: string; readonly node: string; readonly hasDriver: boolean }[] =>
  every<Pod>(truth, 'pods').flatMap(({ ref, object }) => {
    const node = object.spec?.nodeName;
    if (!node || isTerminal(object)) return [];
    const { org, project, namespace } = ref;
    const csiNode = truth.get<CSINode>({ org, project, resource: 'csinodes.storage.k8s.io', namespace: '', name: node });
    return (object.spec.volumes ?? []).flatMap((one) => {
      const name = one.persistentVolumeClaim?.claimName ?? (one.ephemeral === undefined ? '' : `${ref.name}-${one.name}`);
      const claim = truth.get<PersistentVolumeClaim>({ org, project, resource: 'persistentvolumeclaims', namespace, name })?.object;
      if (claim?.status?.phase !== 'Bound') return [];
      return [{ tenant: tenantKey(ref), volume: claim.spec?.volumeName ?? '', node, hasDriver: csiNode !== undefined }];
    });
  });

function unused(world: World): string[] {
  const used = new Set(runningOn(world).map(({ tenant, volume, node }) => `${tenant} ${volume} ${node}`));
  return every<VolumeAttachment>(world.truth, 'volumeattachments.storage.k8s.io')
    .filter(({ ref, object }) => !used.has(`${tenantKey(ref)} ${object.spec.source.persistentVolumeName} ${object.spec.nodeName}`))
    .map((one) => `${named(one)} is for a node whose pods do not use it`);
}

/** Of a volume that is for one node, one of those that want it has it. */
function missing(world: World): string[] {
  const attached = new Set(
    every<VolumeAttachment>(world.truth, 'volumeattachments.storage.k8s.io')
      .filter(({ object }) => object.status?.attached === true)
      .map(({ ref, object }) => `${tenantKey(ref)} ${object.spec.source.persistentVolumeName}`),
  );
  const volumes = new Set(every<PersistentVolume>(world.truth, 'persistentvolumes').map(({ ref }) => `${tenantKey(ref)} ${ref.name}`));
  return runningOn(world)
    .map((one) => ({ ...one, key: `${one.tenant} ${one.volume}` }))
    .filter(({ key, hasDriver }) => hasDriver && volumes.has(key) && !attached.has(key))
    .map(({ key, node }) => `${key} is attached to no node, and pods on ${node} use it`);
}
