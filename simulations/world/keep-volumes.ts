import type { Json } from '../../domain/api-object.ts';
import type { Wish } from '../../domain/command.ts';
import type { Tenant } from '../../domain/ref.ts';
import type { CSINode, Node, PersistentVolumeClaim, Pod } from '../../schemas/kubernetes/types.ts';
import type { Stream } from '../kernel/chance.ts';
import type { Client } from './client.ts';
import type { Manifest } from './manifests.ts';
import { attributesClassOf, csiNodeOf, diskOf, readerOf, scratchOf, waitingClassOf } from './volume-manifests.ts';
import type { World } from './world.ts';

const OPERATIONS = 14;
const THINK_MS = { from: 500, to: 9_000 };
/** Few names, so that they are used again. */
const DISKS = ['disk-1', 'disk-2'] as const;
/** Of pods with volumes of their own, and of a claim that may be there before one of them. */
const SCRATCHES = ['scratch-1', 'scratch-2'] as const;
const READERS = ['reader-1', 'reader-2', 'reader-3'] as const;
const ZONES = ['a', 'b', 'c'] as const;

/** More than any volume has. */
const TOO_MUCH = '9Gi';

/**
 * A user of volumes that are made where his pods go, some of which are clones, and some grow or get other attributes, now and then as none can, and
 * of pods with volumes of their own. He deletes PersistentVolumes that he should not. Zones are full now and then, and nodes get the driver.
 */
export async function keepVolumes(world: World, client: Client, tenant: Tenant): Promise<void> {
  const chance = world.chance(`volumes of ${client.life.name}`);
  const { lightningstor } = world.cloud;
  await client.insist(create(waitingClassOf(tenant)));
  for (const provisioning of ['thin', 'thick'] as const) await client.insist(create(attributesClassOf(tenant, provisioning)));
  for (let done = 0; done < OPERATIONS; done += 1) {
    for (const zone of ZONES) lightningstor.fill(zone, chance.happens(0.3));
    for (const node of withoutDriver(world, tenant)) await client.ask(create(csiNodeOf(node)));
    await client.ask(chance.happens(0.05) ? removeSomeVolume(world, tenant, chance) : nextWish(world, tenant, chance));
    await client.life.clock.sleep(chance.between(THINK_MS.from, THINK_MS.to));
  }
  for (const zone of ZONES) lightningstor.fill(zone, false);
  for (const wish of DISKS.flatMap((disk) => takeBack(world, tenant, disk))) await client.insist(wish);
}

/** What cannot be is asked for no more: LightningSTOR would be asked for ever. */
function takeBack({ truth }: World, tenant: Tenant, disk: string): readonly Wish[] {
  const ref = { org: tenant.org, project: tenant.project, resource: 'persistentvolumeclaims', namespace: 'default', name: disk };
  const spec = truth.get<PersistentVolumeClaim>(ref)?.object.spec;
  const patch = (wanted: Json): Wish => ({ verb: 'patch', ref, patchType: 'merge', patch: { spec: wanted } });
  return [
    ...(spec?.resources?.requests?.['storage'] === TOO_MUCH ? [patch({ resources: { requests: { storage: '6Gi' } } })] : []),
    ...(spec?.volumeAttributesClassName === 'thin' ? [patch({ volumeAttributesClassName: 'thick' })] : []),
  ];
}

function removeSomeVolume({ truth }: World, tenant: Tenant, chance: Stream): Wish {
  const volume = chance.pick(truth.list(tenant, 'persistentvolumes'));
  return { verb: 'delete', ref: volume?.ref ?? diskOf(tenant, DISKS[0], { accessMode: 'ReadWriteOnce', storageClassName: 'waiting', cloneOf: undefined }).ref };
}

const create = ({ ref, object }: Manifest): Wish => ({ verb: 'create', ref, object });
const remove = ({ ref }: Manifest): Wish => ({ verb: 'delete', ref });

function nextWish({ truth }: World, tenant: Tenant, chance: Stream): Wish {
  const [disk, source] = chance.happens(0.5) ? DISKS : ([DISKS[1], DISKS[0]] as const);
  const accessMode = chance.happens(0.7) ? 'ReadWriteOnce' : 'ReadWriteMany';
  const storageClassName = chance.happens(0.5) ? 'waiting' : 'lightningstor';
  const claim = diskOf(tenant, disk, { accessMode, storageClassName, cloneOf: chance.happens(0.3) ? source : undefined });
  const reader = readerOf(tenant, chance.pick(READERS) ?? READERS[0], disk);
  const size = chance.happens(0.2) ? TOO_MUCH : `${chance.between(2, 5)}Gi`;
  const grown = { spec: { resources: { requests: { storage: size } } } };
  const status = truth.get<PersistentVolumeClaim>(claim.ref)?.object.status;
  const other = { spec: { volumeAttributesClassName: status?.currentVolumeAttributesClassName === 'thick' || chance.happens(0.3) ? 'thin' : 'thick' } };
  if (status?.phase === 'Bound' && chance.happens(0.35))
    return { verb: 'patch', ref: claim.ref, patchType: 'merge', patch: chance.happens(0.5) ? grown : other };
  if (chance.happens(0.2)) return scratchWish(tenant, chance, storageClassName);
  const drawn = chance.next();
  if (drawn < 0.35) return create(claim);
  if (drawn < 0.8) return create(reader);
  return drawn < 0.9 ? remove(reader) : remove(claim);
}

/** Now and then somebody's own claim has the name that the pod's would have. */
function scratchWish(tenant: Tenant, chance: Stream, storageClassName: string): Wish {
  const scratch = scratchOf(tenant, chance.pick(SCRATCHES) ?? SCRATCHES[0], storageClassName);
  const foreign = diskOf(tenant, `${scratch.ref.name}-disk`, { accessMode: 'ReadWriteOnce', storageClassName, cloneOf: undefined });
  const drawn = chance.next();
  if (drawn < 0.5) return create(scratch);
  if (drawn < 0.8) return remove(scratch);
  return drawn < 0.9 ? create(foreign) : remove(foreign);
}

/** Nodes with pods that mount claims, on which the driver has not been yet. */
function withoutDriver({ truth }: World, tenant: Tenant) {
  const mounts = ({ object }: { readonly object: Pod }): boolean =>
    object.spec?.volumes?.some((volume) => (volume.persistentVolumeClaim ?? volume.ephemeral) !== undefined) === true;
  const used = new Set(truth.list<Pod>(tenant, 'pods').flatMap((pod) => (mounts(pod) ? (pod.object.spec?.nodeName ?? []) : [])));
  const having = new Set(truth.list<CSINode>(tenant, 'csinodes.storage.k8s.io').map(({ ref }) => ref.name));
  return truth.list<Node>(tenant, 'nodes').filter(({ ref }) => used.has(ref.name) && !having.has(ref.name));
}
