import type { Wish } from '../../domain/command.ts';
import type { Tenant } from '../../domain/ref.ts';
import { contentsOf, snapshotsOf, type VolumeSnapshotContent } from '../../domain/volumes/snapshots.ts';
import type { Stream } from '../kernel/chance.ts';
import type { Client } from './client.ts';
import type { Manifest } from './manifests.ts';
import { foundSnapshotOf, keptSnapshotClassOf, keptSnapshotOf, restoredOf, snapshotOf } from './snapshot-manifests.ts';
import type { World } from './world.ts';

const OPERATIONS = 18;
const THINK_MS = { from: 500, to: 9_000 };
/** Of whoever keeps volumes; few names, so that they are used again. */
const DISKS = ['disk-1', 'disk-2'] as const;
const SNAPSHOTS = ['snap-1', 'snap-2'] as const;
const KEPT = 'snap-kept';
const RESTORED = ['restored-1', 'restored-2'] as const;

/**
 * A user who takes snapshots of claims that come and go, restores them to others, and deletes both when it suits him. Some are kept when their
 * VolumeSnapshots go; of those he deletes the content, and writes another one later for what LightningSTOR still has.
 */
export async function keepSnapshots(world: World, client: Client, tenant: Tenant): Promise<void> {
  const chance = world.chance(`snapshots of ${client.life.name}`);
  const known = new Set<string>();
  await client.insist(create(keptSnapshotClassOf(tenant)));
  for (let done = 0; done < OPERATIONS; done += 1) {
    for (const wish of chance.happens(0.3) ? keptWishes(world, tenant, chance, known) : [nextWish(tenant, chance)]) await client.ask(wish);
    await client.life.clock.sleep(chance.between(THINK_MS.from, THINK_MS.to));
  }
}

const create = ({ ref, object }: Manifest): Wish => ({ verb: 'create', ref, object });
const remove = ({ ref }: Pick<Manifest, 'ref'>): Wish => ({ verb: 'delete', ref });

function nextWish(tenant: Tenant, chance: Stream): Wish {
  const snapshot = snapshotOf(tenant, chance.pick(SNAPSHOTS) ?? SNAPSHOTS[0], chance.pick(DISKS) ?? DISKS[0]);
  const restored = restoredOf(tenant, chance.pick(RESTORED) ?? RESTORED[0], snapshot.ref.name, chance.between(1, 4));
  const drawn = chance.next();
  if (drawn < 0.4) return create(snapshot);
  if (drawn < 0.65) return create(restored);
  return drawn < 0.85 ? remove(snapshot) : remove(restored);
}

function keptWishes({ truth }: World, tenant: Tenant, chance: Stream, known: Set<string>): readonly Wish[] {
  const { org, project } = tenant;
  const contents = truth.list<VolumeSnapshotContent>(tenant, contentsOf);
  const handleOf = ({ object }: (typeof contents)[number]): string => object.status?.snapshotHandle ?? object.spec.source.snapshotHandle ?? '';
  const orphan = contents.find(({ object }) => {
    const { namespace = '', name = '' } = object.spec.volumeSnapshotRef;
    return object.spec.deletionPolicy === 'Retain' && truth.get({ org, project, resource: snapshotsOf, namespace, name }) === undefined;
  });
  if (orphan !== undefined && chance.happens(0.7)) {
    if (orphan.object.status?.readyToUse === true) known.add(handleOf(orphan));
    return [remove(orphan)];
  }
  const lost = chance.pick([...known].filter((handle) => !contents.some((one) => handleOf(one) === handle)));
  if (lost !== undefined && chance.happens(0.7)) {
    const name = `found-${lost}`;
    const found = foundSnapshotOf(tenant, name, lost, chance.happens(0.5) ? 'Delete' : 'Retain');
    return [...found, restoredOf(tenant, chance.pick(RESTORED) ?? RESTORED[0], name, 4)].map(create);
  }
  const found = chance.happens(0.3) ? truth.list(tenant, snapshotsOf).find(({ ref }) => ref.name.startsWith('found-')) : undefined;
  if (found !== undefined) return [remove(found)];
  const kept = keptSnapshotOf(tenant, KEPT, chance.pick(DISKS) ?? DISKS[0]);
  return [truth.get(kept.ref) === undefined ? create(kept) : remove(kept)];
}
