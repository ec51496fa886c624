import type { Wish } from '../../domain/command.ts';
import type { Tenant } from '../../domain/ref.ts';
import type { Stream } from '../kernel/chance.ts';
import type { Client } from './client.ts';
import type { Manifest } from './manifests.ts';
import { restoredOf, snapshotOf } from './snapshot-manifests.ts';
import type { World } from './world.ts';

const OPERATIONS = 14;
const THINK_MS = { from: 500, to: 9_000 };
/** Of whoever keeps volumes; few names, so that they are used again. */
const DISKS = ['disk-1', 'disk-2'] as const;
const SNAPSHOTS = ['snap-1', 'snap-2'] as const;
const RESTORED = ['restored-1', 'restored-2'] as const;

/** A user who takes snapshots of claims that come and go, restores them to others, and deletes both when it suits him. */
export async function keepSnapshots(world: World, client: Client, tenant: Tenant): Promise<void> {
  const chance = world.chance(`snapshots of ${client.life.name}`);
  for (let done = 0; done < OPERATIONS; done += 1) {
    await client.ask(nextWish(tenant, chance));
    await client.life.clock.sleep(chance.between(THINK_MS.from, THINK_MS.to));
  }
}

const create = ({ ref, object }: Manifest): Wish => ({ verb: 'create', ref, object });
const remove = ({ ref }: Manifest): Wish => ({ verb: 'delete', ref });

function nextWish(tenant: Tenant, chance: Stream): Wish {
  const snapshot = snapshotOf(tenant, chance.pick(SNAPSHOTS) ?? SNAPSHOTS[0], chance.pick(DISKS) ?? DISKS[0]);
  const restored = restoredOf(tenant, chance.pick(RESTORED) ?? RESTORED[0], snapshot.ref.name, chance.between(1, 4));
  const drawn = chance.next();
  if (drawn < 0.4) return create(snapshot);
  if (drawn < 0.65) return create(restored);
  return drawn < 0.85 ? remove(snapshot) : remove(restored);
}
