import type { Json } from '../../domain/api-object.ts';
import type { Wish } from '../../domain/command.ts';
import type { Entry } from '../../domain/objects.ts';
import type { Tenant } from '../../domain/ref.ts';
import { tenantKey } from '../../domain/ref.ts';
import type { Node, Pod } from '../../schemas/kubernetes/types.ts';
import { maintenance } from './app-manifests.ts';
import type { Stream } from '../kernel/chance.ts';
import type { Client } from './client.ts';
import type { World } from './world.ts';

const OPERATIONS = 6;
const THINK_MS = { from: 2_000, to: 15_000 };
/** How often an eviction that a budget forbids is tried again, as kubectl does every 5 s. */
const ATTEMPTS = 4;
const PAUSE_MS = 5_000;
/** Longer than a node may be silent. */
const CUT_OFF_MS = { from: 55_000, to: 80_000 };
/** Longer than any fault lasts. */
const ATTEMPTS_MAX = 100;

const outOfService: typeof maintenance = { key: 'node.kubernetes.io/out-of-service', value: 'nodeshutdown' };

/** An operator who cordons, drains, taints and deletes nodes that have pods, and mostly gives them back; one that is cut off he declares out of service. */
export async function operateNodes(world: World, client: Client, tenant: Tenant): Promise<void> {
  const chance = world.chance(`nodes of ${client.life.name}`);
  for (let done = 0; done < OPERATIONS; done += 1) {
    await client.life.clock.sleep(chance.between(THINK_MS.from, THINK_MS.to));
    const used = new Set(world.truth.list<Pod>(tenant, 'pods').flatMap(({ object }) => object.spec?.nodeName ?? []));
    const node = chance.pick(world.truth.list<Node>(tenant, 'nodes').filter(({ ref }) => used.has(ref.name)));
    if (node === undefined) continue;
    if (chance.happens(0.15)) {
      await cutOff(world, client, node, chance);
      continue;
    }
    const drawn = chance.next();
    const effect = drawn >= 0.4 && drawn < 0.8 ? (chance.pick(['NoSchedule', 'NoExecute', 'PreferNoSchedule']) ?? 'NoSchedule') : undefined;
    if (effect !== undefined) await client.ask(tainted(world, node, effect));
    else if (drawn < 0.4) await drain(world, client, node);
    else if (drawn < 0.9) await client.ask({ verb: 'delete', ref: node.ref });
    else await client.ask(cordoned(node, true));
    // A node that evicts is always given back: pods that bear with it for a while only would be evicted and made again for ever.
    if (chance.happens(0.3) && effect !== 'NoExecute') continue;
    await client.life.clock.sleep(chance.between(THINK_MS.from, THINK_MS.to));
    await client.ask(cordoned(node, false));
    await untaint(world, client, node);
  }
}

/** Its pods are deleted and its volumes taken, whatever it does meanwhile. */
async function cutOff(world: World, client: Client, node: Entry<Node>, chance: Stream): Promise<void> {
  const { clock } = client.life;
  if (!world.faults.healed) world.cloud.plasmavmc.stopNode(node.ref.name, clock.nowMs());
  await clock.sleep(chance.between(CUT_OFF_MS.from, CUT_OFF_MS.to));
  await client.ask(tainted(world, node, 'NoExecute', outOfService));
  await clock.sleep(chance.between(THINK_MS.from, THINK_MS.to));
  world.cloud.plasmavmc.startNode(node.ref.name);
  await untaint(world, client, node, outOfService);
}

/** Until it is so: others write the node meanwhile. */
async function untaint(world: World, client: Client, node: Entry<Node>, taint = maintenance): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
    if (!world.truth.get<Node>(node.ref)?.object.spec?.taints?.some(({ key }) => key === taint.key)) return;
    await client.ask(tainted(world, node, undefined, taint));
    await client.life.clock.sleep(PAUSE_MS);
  }
}

async function drain({ truth }: World, client: Client, node: Entry<Node>): Promise<void> {
  await client.ask(cordoned(node, true));
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const pods = truth
      .by<Pod>('podsByNode', `${tenantKey(node.ref)}/${node.ref.name}`)
      .filter(({ object }) => !object.metadata.ownerReferences?.some(({ kind }) => kind === 'DaemonSet'));
    if (pods.length === 0) return;
    for (const { ref } of pods) await client.ask({ verb: 'evict', ref });
    await client.life.clock.sleep(PAUSE_MS);
  }
}

const cordoned = ({ ref }: Entry<Node>, unschedulable: boolean): Wish => ({
  verb: 'patch',
  ref,
  patchType: 'merge',
  patch: { spec: { unschedulable: unschedulable || null } },
});

/** As kubectl taint does it: on the node as it was read. */
function tainted({ truth }: World, { ref }: Entry<Node>, effect: string | undefined, taint = maintenance): Wish {
  const node = truth.get<Node>(ref);
  const others = (node?.object.spec?.taints ?? []).filter(({ key }) => key !== taint.key);
  const taints = [...others, ...(effect === undefined ? [] : [{ ...taint, effect }])] as unknown as Json;
  return { verb: 'patch', ref, patchType: 'merge', patch: { spec: { taints } }, precondition: { resourceVersion: String(node?.sequence ?? 0) } };
}
