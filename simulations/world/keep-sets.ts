import type { Json } from '../../domain/api-object.ts';
import type { Wish } from '../../domain/command.ts';
import type { Entry } from '../../domain/objects.ts';
import type { Tenant } from '../../domain/ref.ts';
import type { Stream } from '../kernel/chance.ts';
import type { Client } from './client.ts';
import type { Manifest } from './manifests.ts';
import { daemonSetOf, statefulSetOf, type DaemonRollout } from './set-manifests.ts';
import type { World } from './world.ts';

const OPERATIONS = 14;
const THINK_MS = { from: 500, to: 9_000 };
/** Few names, so that they are used again. */
const SETS = ['ring', 'store'] as const;

/** A user who makes, scales, updates and removes sets of pods that are not alike. */
export async function keepSets(world: World, client: Client, tenant: Tenant): Promise<void> {
  const { truth } = world;
  const chance = world.chance(`sets of ${client.life.name}`);
  for (let done = 0; done < OPERATIONS; done += 1) {
    const wish = nextWish(world, tenant, chance);
    if (wish) await client.ask(wish);
    const pod = chance.happens(0.3) ? chance.pick(truth.list(tenant, 'pods', 'default').filter(({ object }) => object.metadata.labels?.['set'])) : undefined;
    if (pod) await client.ask({ verb: 'delete', ref: pod.ref });
    await client.life.clock.sleep(chance.between(THINK_MS.from, THINK_MS.to));
  }
}

function nextWish({ truth, nodes }: World, tenant: Tenant, chance: Stream): Wish | undefined {
  if (chance.happens(0.15)) return labelSomeNode(truth.list(tenant, 'nodes'), chance);
  const set = chance.happens(0.6)
    ? someStatefulSet(tenant, chance)
    : daemonSetOf(tenant, 'agent', chance.happens(0.4) ? 'ssd' : undefined, someRollout(chance, nodes));
  const drawn = chance.next();
  if (drawn < 0.45) return { verb: 'create', ...set };
  if (drawn < 0.65 && set.ref.resource === 'statefulsets.apps') return patch(set.ref, { replicas: chance.between(0, 3) });
  if (drawn < 0.85) return patch(set.ref, imageOf(`set:${chance.between(1, 9)}`));
  return { verb: 'delete', ref: set.ref, propagation: chance.happens(0.5) ? 'Foreground' : 'Background' };
}

const someStatefulSet = (tenant: Tenant, chance: Stream): Manifest =>
  statefulSetOf(tenant, chance.pick(SETS) ?? 'ring', {
    replicas: chance.between(1, 3),
    parallel: chance.happens(0.3),
    claims: chance.happens(0.4),
    whenScaled: chance.happens(0.5) ? 'Delete' : 'Retain',
    whenDeleted: chance.happens(0.5) ? 'Delete' : 'Retain',
  });

/** Faster where there are many nodes. */
function someRollout(chance: Stream, nodes: number): DaemonRollout {
  const many = Math.max(1, Math.round(nodes / 5));
  return chance.happens(0.3) ? { maxUnavailable: 0, maxSurge: many } : { maxUnavailable: chance.between(many, 2 * many), maxSurge: 0 };
}

/** A DaemonSet comes to it, or leaves it. */
function labelSomeNode(nodes: readonly Entry[], chance: Stream): Wish | undefined {
  const node = chance.pick(nodes);
  const disk = chance.happens(0.6) ? 'ssd' : null;
  return node && { verb: 'patch', ref: node.ref, patchType: 'merge', patch: { metadata: { labels: { disk } } } };
}

const patch = (ref: Wish['ref'], spec: Json): Wish => ({ verb: 'patch', ref, patchType: 'strategic', patch: { spec } });
const imageOf = (image: string): Json => ({ template: { spec: { containers: [{ name: 'c', image }] } } });
