import type { Wish } from '../../domain/command.ts';
import type { Entry } from '../../domain/objects.ts';
import type { Tenant } from '../../domain/ref.ts';
import type { PersistentVolume } from '../../schemas/kubernetes/types.ts';
import type { Stream } from '../kernel/chance.ts';
import type { Client } from './client.ts';
import type { Manifest } from './manifests.ts';
import { boxOf, shelfClassOf, shelvedOf } from './volume-manifests.ts';
import type { World } from './world.ts';

const OPERATIONS = 14;
const THINK_MS = { from: 500, to: 9_000 };
/** Few names, so that they are used again. */
const BOXES = ['box-1', 'box-2', 'box-3'] as const;
const SHELVES = ['shelf-1', 'shelf-2', 'shelf-3'] as const;
const SIZES = ['1Gi', '2Gi'] as const;

/** A user of a class without a provisioner: he writes its volumes, of another driver, claims some of any size, frees what was released, and takes away free ones. */
export async function keepShelves(world: World, client: Client, tenant: Tenant): Promise<void> {
  const chance = world.chance(`shelves of ${client.life.name}`);
  await client.insist(create(shelfClassOf(tenant)));
  for (let done = 0; done < OPERATIONS; done += 1) {
    const wish = nextWish(world, tenant, chance);
    if (wish !== undefined) await client.ask(wish);
    await client.life.clock.sleep(chance.between(THINK_MS.from, THINK_MS.to));
  }
}

const create = ({ ref, object }: Manifest): Wish => ({ verb: 'create', ref, object });

const ofPhase = ({ truth }: World, tenant: Tenant, phase: string): readonly Entry<PersistentVolume>[] =>
  truth.list<PersistentVolume>(tenant, 'persistentvolumes').filter(({ object }) => object.spec?.storageClassName === 'shelf' && object.status?.phase === phase);

function nextWish(world: World, tenant: Tenant, chance: Stream): Wish | undefined {
  const size = chance.pick(SIZES) ?? SIZES[0];
  const box = boxOf(tenant, chance.pick(BOXES) ?? BOXES[0], size);
  const drawn = chance.next();
  if (drawn < 0.3) return create(box);
  if (drawn < 0.45) return { verb: 'delete', ref: box.ref };
  if (drawn < 0.7) return create(shelvedOf(tenant, chance.pick(SHELVES) ?? SHELVES[0], size));
  const released = chance.pick(ofPhase(world, tenant, 'Released'));
  if (drawn < 0.9) return released && { verb: 'patch', ref: released.ref, patchType: 'merge', patch: { spec: { claimRef: null } } };
  const free = chance.pick(ofPhase(world, tenant, 'Available'));
  return free && { verb: 'delete', ref: free.ref };
}
