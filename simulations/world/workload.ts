import { projectBootstrap } from '../../api/project-bootstrap.ts';
import type { Wish } from '../../domain/command.ts';
import type { Tenant } from '../../domain/ref.ts';
import type { Stream } from '../kernel/chance.ts';
import { askForAddresses } from './ask-for-addresses.ts';
import { createClient, type Client } from './client.ts';
import {
  autoscalerOf,
  budgetOf,
  claimOf,
  configMapOf,
  cronJobOf,
  deploymentOf,
  jobOf,
  quotaOf,
  replicationControllerOf,
  serviceOf,
  type Manifest,
} from './manifests.ts';
import { keepApps } from './keep-apps.ts';
import { keepArchives } from './keep-archives.ts';
import { keepIngresses } from './keep-ingresses.ts';
import { keepPolicies } from './keep-policies.ts';
import { keepSets } from './keep-sets.ts';
import { keepShelves } from './keep-shelves.ts';
import { keepSnapshots } from './keep-snapshots.ts';
import { keepVolumes } from './keep-volumes.ts';
import { loseDns } from './lose-dns.ts';
import { openNamespaces } from './open-namespaces.ts';
import { operateNodes } from './operate-nodes.ts';
import type { World } from './world.ts';

export const TENANT: Tenant = { org: 'default', project: 'default' };
/** Has everything under the same names. */
const OTHER_TENANT: Tenant = { org: 'acme', project: 'shop' };

const PAUSE_MS = 500;
const CLIENTS = 2;
const OPERATIONS = { from: 6, to: 14 };
const THINK_MS = { from: 50, to: 6_000 };
/** Each tenant has its own Nodes of them: what tenants do to each other is seen as well with few. */
const MANY_NODES = 50;
/** Few names, so that they are used again. */
const APPS = ['web', 'api', 'db'] as const;
const PAGES = ['page-1', 'page-2', 'page-3', 'page-4'] as const;
const BOOK_ENTRIES = 12;
const EVICTIONS = 12;
const POLICIES = ['Allow', 'Forbid', 'Replace'] as const;
const RUNS_MS = { from: 61_000, to: 150_000 };

/** What a new project has before anybody asks for anything; begun again when nobody answers. */
export async function bootstrap(world: World, client: Client, tenant = TENANT): Promise<void> {
  const { clock, ids } = client.life;
  for (;;) {
    const api = world.processes.get('api');
    const done = api?.life.alive && projectBootstrap({ objects: api.live.fold, submit: api.submit, clock, ids })(tenant);
    if (done && (await client.patiently(done.then(({ ok }) => ok)))) return;
    await clock.sleep(PAUSE_MS);
  }
}

/** Users who create, scale, update and delete by chance; resolves when they have had enough. */
export async function randomWorkload(world: World): Promise<void> {
  const tenants = world.nodes < MANY_NODES && world.chance('tenants').happens(0.3) ? [TENANT, OTHER_TENANT] : [TENANT];
  const [first, ...rest] = PAGES.map((page) => create(configMapOf(TENANT, page, 'empty'))) as [Wish, ...Wish[]];
  for (const tenant of tenants) await bootstrap(world, createClient(world, 'admin'), tenant);
  await createClient(world, 'bookkeeper').askTogether([first, ...rest]);
  await Promise.all([
    ...Array.from({ length: CLIENTS }, (_, index) => behave(world, createClient(world, `user-${index + 1}`), tenants[index % tenants.length] ?? TENANT)),
    ...['bookkeeper-1', 'bookkeeper-2'].map((name) => keepBooks(world, createClient(world, name), TENANT)),
    ...['drainer-1', 'drainer-2'].map((name) => drain(world, createClient(world, name), TENANT)),
    keepTime(world, createClient(world, 'timekeeper'), TENANT),
    keepSets(world, createClient(world, 'keeper'), TENANT),
    keepApps(world, createClient(world, 'developer'), TENANT),
    keepPolicies(world, createClient(world, 'warden'), TENANT),
    keepVolumes(world, createClient(world, 'librarian'), TENANT),
    keepSnapshots(world, createClient(world, 'photographer'), TENANT),
    keepArchives(world, createClient(world, 'archivist'), TENANT),
    keepShelves(world, createClient(world, 'shelver'), TENANT),
    keepIngresses(world, createClient(world, 'publisher'), TENANT),
    operateNodes(world, createClient(world, 'operator'), TENANT),
    openNamespaces(world, createClient(world, 'founder'), TENANT),
    ...tenants.map((tenant, index) => askForAddresses(world, createClient(world, `asker-${index + 1}`), tenant)),
    loseDns(world, createClient(world, 'loser'), TENANT),
  ]);
}

/** Changes some of a few pages at once, again and again; another does so too. Each entry is new, so none of it is true already. */
async function keepBooks(world: World, client: Client, tenant: Tenant): Promise<void> {
  const chance = world.chance(`books of ${client.life.name}`);
  for (let entry = 1; entry <= BOOK_ENTRIES; entry += 1) {
    const [first, ...rest] = PAGES.filter(() => chance.happens(0.6)).map((page) => pageWish(tenant, page, `${client.life.name} ${entry}`, chance));
    if (first) await client.askTogether([first, ...rest]);
    await client.life.clock.sleep(chance.between(THINK_MS.from, THINK_MS.to));
  }
}

/** Evicts pods that a budget counts, as another does too: so that they want the last disruption that is left. */
async function drain({ truth, chance: draws }: World, client: Client, tenant: Tenant): Promise<void> {
  const chance = draws(`evictions of ${client.life.name}`);
  await client.insist(create(budgetOf(tenant, 'web')));
  for (let done = 0; done < EVICTIONS; done += 1) {
    const pod = chance.pick(truth.list(tenant, 'pods', 'default').filter(({ object }) => object.metadata.labels?.['app'] === 'web'));
    if (pod) await client.ask({ verb: 'evict', ref: pod.ref });
    await client.life.clock.sleep(chance.between(THINK_MS.from, THINK_MS.to));
  }
}

/** Has Jobs begin every minute, some of which never find room; but not for ever, for such a world never comes to rest. */
async function keepTime(world: World, client: Client, tenant: Tenant): Promise<void> {
  const chance = world.chance('times');
  if (chance.happens(0.4)) return;
  const cronJobs = POLICIES.map((policy) => cronJobOf(tenant, policy, chance.happens(0.5) ? '100m' : '100'));
  for (const cronJob of cronJobs) await client.insist(create(cronJob));
  await client.life.clock.sleep(chance.between(RUNS_MS.from, RUNS_MS.to));
  for (const cronJob of cronJobs) {
    const suspend: Wish = { verb: 'patch', ref: cronJob.ref, patchType: 'merge', patch: { spec: { suspend: true } } };
    await client.insist(chance.happens(0.7) ? suspend : remove(cronJob));
  }
}

function pageWish(tenant: Tenant, page: string, value: string, chance: Stream): Wish {
  const manifest = configMapOf(tenant, page, value);
  const drawn = chance.next();
  if (drawn < 0.15) return create(manifest);
  return drawn < 0.25 ? remove(manifest) : { verb: 'patch', ref: manifest.ref, patchType: 'merge', patch: { data: { value } } };
}

async function behave(world: World, client: Client, tenant: Tenant): Promise<void> {
  const chance = world.chance(`wishes of ${client.life.name}`);
  const count = chance.between(OPERATIONS.from, OPERATIONS.to);
  for (let done = 0; done < count; done += 1) {
    const wish = nextWish(world, tenant, chance);
    if (wish) await client.ask(wish);
    await client.life.clock.sleep(chance.between(THINK_MS.from, THINK_MS.to));
  }
}

const create = ({ ref, object }: Manifest): Wish => ({ verb: 'create', ref, object });
const remove = ({ ref }: Manifest): Wish => ({ verb: 'delete', ref, propagation: 'Background' });

function nextWish(world: World, tenant: Tenant, chance: Stream): Wish | undefined {
  const app = chance.pick(APPS) ?? 'web';
  const deployment = deploymentOf(tenant, app, { replicas: chance.between(1, 4), image: `${app}:1`, cpuMillis: chance.between(1, 9) * 100 });
  const service = serviceOf(tenant, app, chance.happens(0.6) ? 'LoadBalancer' : 'ClusterIP');
  const claim = claimOf(tenant, app, chance.between(1, 3));
  const job = jobOf(tenant, app, jobSpec(chance));
  const controller = replicationControllerOf(tenant, app, chance.between(0, 3));
  const value = String(chance.between(1, 100));
  const wishes: readonly (readonly [weight: number, wish: () => Wish | undefined])[] = [
    [5, () => create(deployment)],
    [3, () => ({ verb: 'patch', ref: deployment.ref, patchType: 'merge', patch: { spec: { replicas: chance.between(0, 5) } } })],
    [
      2,
      () => ({
        verb: 'patch',
        ref: deployment.ref,
        patchType: 'strategic',
        patch: { spec: { template: { spec: { containers: [{ name: 'web', image: `${app}:${value}` }] } } } },
      }),
    ],
    [2, () => remove(deployment)],
    [3, () => create(service)],
    [1, () => remove(service)],
    [2, () => create(claim)],
    [1, () => remove(claim)],
    [2, () => create(job)],
    [1, () => remove(job)],
    [1, () => ({ verb: 'patch', ref: job.ref, patchType: 'merge', patch: { spec: { suspend: chance.happens(0.3) } } })],
    [2, () => create(controller)],
    [1, () => ({ verb: 'patch', ref: controller.ref, patchType: 'merge', patch: { spec: { replicas: chance.between(0, 3) } } })],
    [1, () => remove(controller)],
    [1, () => create(quotaOf(tenant))],
    [1, () => remove(quotaOf(tenant))],
    [1, () => create(configMapOf(tenant, app, value))],
    [1, () => ({ verb: 'patch', ref: configMapOf(tenant, app, value).ref, patchType: 'merge', patch: { data: { value } } })],
    [2, () => removeSomePod(world, tenant, chance)],
    [1, () => ({ verb: 'patch', ref: service.ref, subresource: 'status', patchType: 'merge', patch: { status: { loadBalancer: null } } })],
    [1, () => clearSomePod(world, tenant, chance)],
    [2, () => create(budgetOf(tenant, app))],
    [1, () => remove(budgetOf(tenant, app))],
    [2, () => create(autoscalerOf(tenant, app, chance.between(1, 2), chance.between(2, 4)))],
    [1, () => remove(autoscalerOf(tenant, app, 1, 1))],
  ];
  return pickByWeight(wishes, chance)();
}

/** Half of them Indexed, with limits and policies of their own. */
function jobSpec(chance: Stream): object {
  const counts = { completions: chance.between(1, 4), parallelism: chance.between(1, 3) };
  if (chance.happens(0.5)) return { ...counts, ...(chance.happens(0.3) ? { podReplacementPolicy: 'Failed' } : {}) };
  return {
    ...counts,
    completionMode: 'Indexed',
    ...(chance.happens(0.4) ? { backoffLimitPerIndex: 3 } : {}),
    ...(chance.happens(0.3) ? { successPolicy: { rules: [{ succeededCount: 1 }] } } : {}),
  };
}

function pickByWeight(wishes: readonly (readonly [number, () => Wish | undefined])[], chance: Stream): () => Wish | undefined {
  let left = chance.next() * wishes.reduce((sum, [weight]) => sum + weight, 0);
  for (const [weight, wish] of wishes) {
    left -= weight;
    if (left < 0) return wish;
  }
  return () => undefined;
}

function removeSomePod({ truth }: World, tenant: Tenant, chance: Stream): Wish | undefined {
  const pod = chance.pick(truth.list(tenant, 'pods', 'default'));
  return pod && { verb: 'delete', ref: pod.ref };
}

/** What was observed is gone from the log, and must come back. */
function clearSomePod({ truth }: World, tenant: Tenant, chance: Stream): Wish | undefined {
  const pod = chance.pick(truth.list(tenant, 'pods', 'default'));
  const status = chance.happens(0.5) ? null : { podIP: null, podIPs: null };
  return pod && { verb: 'patch', ref: pod.ref, subresource: 'status', patchType: 'merge', patch: { status } };
}
