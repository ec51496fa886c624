import type { Wish } from '../../domain/command.ts';
import type { Entry } from '../../domain/objects.ts';
import type { Tenant } from '../../domain/ref.ts';
import type { PersistentVolume } from '../../schemas/kubernetes/types.ts';
import type { Stream } from '../kernel/chance.ts';
import type { Client } from './client.ts';
import type { Manifest } from './manifests.ts';
import { diskOf, keptClassOf, readerOf, volumeAgainOf } from './volume-manifests.ts';
import type { World } from './world.ts';

const OPERATIONS = 14;
const THINK_MS = { from: 500, to: 9_000 };
/** Few names, so that they are used again. */
const ARCHIVES = ['archive-1', 'archive-2'] as const;
const provisionedBy = 'pv.kubernetes.io/provisioned-by';

/**
 * A user whose volumes are kept when their claims go. Of such a volume he frees the PersistentVolume for another claim, has it deleted after all, or
 * deletes the PersistentVolume alone, writes another one later for what LightningSTOR still has, and claims that.
 */
export async function keepArchives(world: World, client: Client, tenant: Tenant): Promise<void> {
  const chance = world.chance(`archives of ${client.life.name}`);
  const known: Known = { volumes: new Map(), givenUp: new Set() };
  await client.insist(create(keptClassOf(tenant)));
  for (let done = 0; done < OPERATIONS; done += 1) {
    for (const { object } of released(world, tenant)) if (isThere(world, object)) known.volumes.set(handleOf(object), object);
    for (const wish of nextWishes(world, tenant, chance, known)) await client.ask(wish);
    await client.life.clock.sleep(chance.between(THINK_MS.from, THINK_MS.to));
  }
}

interface Known {
  /** By handle: those that were seen without their claims. */
  readonly volumes: Map<string, PersistentVolume>;
  /** Asked to be deleted after all. */
  readonly givenUp: Set<string>;
}

const handleOf = ({ spec }: PersistentVolume): string => spec?.csi?.volumeHandle ?? '';

const create = ({ ref, object }: Manifest): Wish => ({ verb: 'create', ref, object });

const ofTheClass = ({ truth }: World, tenant: Tenant): readonly Entry<PersistentVolume>[] =>
  truth.list<PersistentVolume>(tenant, 'persistentvolumes').filter(({ object }) => object.spec?.storageClassName === 'kept');

/** Whose claims are gone, some before their volumes were made. */
const released = (world: World, tenant: Tenant): readonly Entry<PersistentVolume>[] =>
  ofTheClass(world, tenant).filter(({ object }) => object.status?.phase === 'Released');

const isThere = ({ cloud }: World, volume: PersistentVolume): boolean => cloud.lightningstor.volumes().some(({ thing }) => thing.name === handleOf(volume));

function nextWishes(world: World, tenant: Tenant, chance: Stream, known: Known): readonly Wish[] {
  const archive = chance.pick(ARCHIVES) ?? ARCHIVES[0];
  const claim = diskOf(tenant, archive, { accessMode: 'ReadWriteOnce', storageClassName: 'kept', cloneOf: undefined });
  const reader = readerOf(tenant, `reader-of-${archive}`, archive);
  const drawn = chance.next();
  if (drawn < 0.3) return [create(claim)];
  if (drawn < 0.45) return [{ verb: 'delete', ref: claim.ref }];
  if (drawn < 0.47) return [deleteBound(world, tenant, chance) ?? { verb: 'delete', ref: claim.ref }];
  if (drawn < 0.55) return [chance.happens(0.6) ? create(reader) : { verb: 'delete', ref: reader.ref }];
  return drawn < 0.8 ? reclaim(world, tenant, chance, known) : again(world, tenant, chance, known);
}

/** It goes when its claim does. */
function deleteBound(world: World, tenant: Tenant, chance: Stream): Wish | undefined {
  const bound = chance.pick(ofTheClass(world, tenant).filter(({ object }) => object.status?.phase === 'Bound'));
  return bound && { verb: 'delete', ref: bound.ref };
}

function reclaim(world: World, tenant: Tenant, chance: Stream, { givenUp }: Known): readonly Wish[] {
  const found = chance.pick(released(world, tenant));
  if (found === undefined) return [];
  const { ref, object } = found;
  const drawn = chance.next();
  if (drawn < 0.4) return [{ verb: 'delete', ref }];
  if (drawn < 0.7) return [{ verb: 'patch', ref, patchType: 'merge', patch: { spec: { claimRef: null } } }];
  // What no provisioner made nobody removes.
  if (object.metadata.annotations?.[provisionedBy] === undefined) return [];
  givenUp.add(handleOf(object));
  return [{ verb: 'patch', ref, patchType: 'merge', patch: { spec: { persistentVolumeReclaimPolicy: 'Delete' } } }];
}

/** One that has no PersistentVolume any more, or now and then one that has; or away with the claim of one that has one again. */
function again(world: World, tenant: Tenant, chance: Stream, { volumes, givenUp }: Known): readonly Wish[] {
  const taken = new Set(ofTheClass(world, tenant).map(({ object }) => handleOf(object)));
  const isTwice = chance.happens(0.2);
  const [handle, volume] = chance.pick([...volumes].filter(([one]) => (isTwice || !taken.has(one)) && !givenUp.has(one))) ?? [];
  const again = ofTheClass(world, tenant).find(({ ref, object }) => ref.name.startsWith('again-') && object.status?.phase === 'Bound');
  if (again !== undefined && (volume === undefined || chance.happens(0.3)))
    return [{ verb: 'delete', ref: { ...again.ref, resource: 'persistentvolumeclaims', namespace: 'default' } }];
  if (handle === undefined || volume === undefined) return [];
  const name = `again-${isTwice ? 'too-' : ''}${handle}`;
  const claim = diskOf(tenant, name, { accessMode: 'ReadWriteOnce', storageClassName: 'kept', cloneOf: undefined, volumeName: name });
  return [create(volumeAgainOf(tenant, name, volume, chance.happens(0.5))), create(claim)];
}
