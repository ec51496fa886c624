import type { Wish } from '../../domain/command.ts';
import type { Tenant } from '../../domain/ref.ts';
import type { CSINode, Node, Pod } from '../../schemas/kubernetes/types.ts';
import type { Stream } from '../kernel/chance.ts';
import type { Client } from './client.ts';
import type { Manifest } from './manifests.ts';
import { csiNodeOf, diskOf, readerOf, scratchOf, waitingClassOf } from './volume-manifests.ts';
import type { World } from './world.ts';

const OPERATIONS = 14;
const THINK_MS = { from: 500, to: 9_000 };
/** Few names, so that they are used again. */
const DISKS = ['disk-1', 'disk-2'] as const;
/** Of pods with volumes of their own, and of a claim that may be there before one of them. */
const SCRATCHES = ['scratch-1', 'scratch-2'] as const;
const READERS = ['reader-1', 'reader-2', 'reader-3'] as const;
const ZONES = ['a', 'b', 'c'] as const;

/** A user of volumes that are made where his pods go, some of which are clones, and some grow, and of pods with volumes of their own; zones are full now and then, and nodes get the driver. */
export async function keepVolumes(world: World, client: Client, tenant: Tenant): Promise<void> {
  const chance = world.chance(`volumes of ${client.life.name}`);
  const { lightningstor } = world.cloud;
  await client.insist(create(waitingClassOf(tenant)));
  for (let done = 0; done < OPERATIONS; done += 1) {
    for (const zone of ZONES) lightningstor.fill(zone, chance.happens(0.3));
    for (const node of withoutDriver(world, tenant)) await client.ask(create(csiNodeOf(node)));
    await client.ask(nextWish(tenant, chance));
    await client.life.clock.sleep(chance.between(THINK_MS.from, THINK_MS.to));
  }
  for (const zone of ZONES) lightningstor.fill(zone, false);
}

const create = ({ ref, object }: Manifest): Wish => ({ verb: 'create', ref, object });
const remove = ({ ref }: Manifest): Wish => ({ verb: 'delete', ref });

function nextWish(tenant: Tenant, chance: Stream): Wish {
  const [disk, other] = chance.happens(0.5) ? DISKS : ([DISKS[1], DISKS[0]] as const);
  const accessMode = chance.happens(0.7) ? 'ReadWriteOnce' : 'ReadWriteMany';
  const storageClassName = chance.happens(0.5) ? 'waiting' : 'lightningstor';
  const claim = diskOf(tenant, disk, { accessMode, storageClassName, cloneOf: chance.happens(0.3) ? other : undefined });
  const reader = readerOf(tenant, chance.pick(READERS) ?? READERS[0], disk);
  const grown = { spec: { resources: { requests: { storage: `${chance.between(2, 5)}Gi` } } } };
  if (chance.happens(0.2)) return scratchWish(tenant, chance, storageClassName);
  const drawn = chance.next();
  if (drawn < 0.35) return create(claim);
  if (drawn < 0.7) return create(reader);
  if (drawn < 0.8) return { verb: 'patch', ref: claim.ref, patchType: 'merge', patch: grown };
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
