import type { Json } from '../../domain/api-object.ts';
import type { Wish } from '../../domain/command.ts';
import type { Tenant } from '../../domain/ref.ts';
import type { Stream } from '../kernel/chance.ts';
import type { Deployment, Pod } from '../../schemas/kubernetes/types.ts';
import { appOf, drawApp, GATE, priorityClasses } from './app-manifests.ts';
import type { Client } from './client.ts';
import { budgetOf } from './manifests.ts';
import type { World } from './world.ts';

const OPERATIONS = 16;
const THINK_MS = { from: 300, to: 8_000 };
/** Few names, so that they are used again. */
const APPS = ['shop', 'mail', 'feed'] as const;
const POLICIES = ['Background', 'Foreground', 'Orphan'] as const;
/** Where there is room for many. */
const MANY_NODES = 50;

/** A user of Deployments of every kind: rolled out, rolled back, paused, scaled, kept by a budget, removed by each policy. */
export async function keepApps(world: World, client: Client, tenant: Tenant): Promise<void> {
  const chance = world.chance(`apps of ${client.life.name}`);
  for (const { ref, object } of priorityClasses(tenant)) await client.insist({ verb: 'create', ref, object });
  for (let done = 0; done < OPERATIONS; done += 1) {
    const wish = nextWish(world, tenant, chance);
    if (wish) await client.ask(wish);
    await client.life.clock.sleep(chance.between(THINK_MS.from, THINK_MS.to));
  }
  await letGo(world, client, tenant);
}

function nextWish(world: World, tenant: Tenant, chance: Stream): Wish | undefined {
  const app = chance.pick(APPS) ?? 'shop';
  const manifest = appOf(tenant, 'default', app, drawApp(app, chance, world.nodes < MANY_NODES ? 4 : 12));
  const { ref } = manifest;
  const present = world.truth.get<Deployment>(ref)?.object;
  const drawn = chance.next();
  if (present === undefined) return drawn < 0.9 ? { verb: 'create', ...manifest } : gateOpened(world, tenant, chance);
  const image = (to: string): Json => ({ template: { spec: { containers: [{ name: 'web', image: to }] } } });
  if (drawn < 0.4) return patch(ref, image(`${app}:${chance.between(1, 4)}`));
  if (drawn < 0.5) return patch(ref, { replicas: chance.between(0, 8) });
  if (drawn < 0.6) return patch(ref, { paused: present.spec?.paused !== true });
  if (drawn < 0.7) return patch(ref, { template: { metadata: { annotations: { 'kubectl.kubernetes.io/restartedAt': String(chance.bits()) } } } });
  if (drawn < 0.8) return { verb: 'create', ...budgetOf(tenant, app, chance.between(1, 2)) };
  if (drawn < 0.87) return gateOpened(world, tenant, chance);
  return { verb: 'delete', ref, propagation: chance.pick(POLICIES) ?? 'Background' };
}

/** Of some pod that is held back. */
function gateOpened({ truth }: World, tenant: Tenant, chance: Stream): Wish | undefined {
  const pod = chance.pick(truth.list<Pod>(tenant, 'pods', 'default').filter(({ object }) => object.spec?.schedulingGates?.some(({ name }) => name === GATE)));
  return pod && { verb: 'patch', ref: pod.ref, patchType: 'merge', patch: { spec: { schedulingGates: null } } };
}

/** Nothing stays paused: it would never be as it is wanted. */
async function letGo({ truth }: World, client: Client, tenant: Tenant): Promise<void> {
  for (const app of APPS) {
    const [deployment] = truth.list<Deployment>(tenant, 'deployments.apps', 'default').filter(({ ref }) => ref.name === app);
    if (deployment?.object.spec?.paused === true) await client.insist(patch(deployment.ref, { paused: false }));
  }
}

const patch = (ref: Wish['ref'], spec: Json): Wish => ({ verb: 'patch', ref, patchType: 'strategic', patch: { spec } });
