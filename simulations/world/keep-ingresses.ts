import type { Json } from '../../domain/api-object.ts';
import type { Wish } from '../../domain/command.ts';
import type { Ref, Tenant } from '../../domain/ref.ts';
import type { Stream } from '../kernel/chance.ts';
import type { Client } from './client.ts';
import { classOf, drawIngress, ingressOf, secretOf } from './ingress-manifests.ts';
import { serviceOf } from './manifests.ts';
import type { World } from './world.ts';

const OPERATIONS = 18;
const THINK_MS = { from: 300, to: 8_000 };
/** Few names, so that they are used again. */
const NAMES = ['front', 'side'] as const;
const SECRETS = ['cert', 'other-cert'] as const;
/** Whose pods others keep. */
const APPS = ['web', 'shop', 'mail', 'feed'] as const;
/** The first and the second are FiberLB's. */
const CLASSES = ['fiberlb', 'inner', 'foreign'] as const;

/** A user of Ingresses, of the Services that they lead to, of the Secrets that have their certificates, and of their classes. */
export async function keepIngresses(world: World, client: Client, tenant: Tenant): Promise<void> {
  const chance = world.chance(`ingresses of ${client.life.name}`);
  for (const [name, controller] of [
    ['inner', 'plasma.cloud/fiberlb'],
    ['foreign', 'simulated.example/other'],
  ] as const)
    await client.insist({ verb: 'create', ...classOf(tenant, name, controller) });
  for (let done = 0; done < OPERATIONS; done += 1) {
    const wish = nextWish(world, tenant, chance);
    if (wish) await client.ask(wish);
    await client.life.clock.sleep(chance.between(THINK_MS.from, THINK_MS.to));
  }
  await leadToAll(client, tenant);
}

/** What chance leaves may lead nowhere. */
async function leadToAll(client: Client, tenant: Tenant): Promise<void> {
  for (const app of APPS) await client.insist({ verb: 'create', ...serviceOf(tenant, app, 'ClusterIP') });
  const pathTo = (app: string): object => ({ path: `/${app}`, pathType: 'Prefix', backend: { service: { name: app, port: { name: 'http' } } } });
  await client.insist({ verb: 'create', ...ingressOf(tenant, 'default', 'all', { rules: [{ http: { paths: APPS.map(pathTo) } }] }) });
}

function nextWish({ truth }: World, tenant: Tenant, chance: Stream): Wish | undefined {
  const drawn = chance.next();
  if (drawn < 0.25) return secretWish(tenant, chance);
  if (drawn < 0.3) return classWish(tenant, chance);
  if (drawn < 0.45) {
    const service = serviceOf(tenant, chance.pick(APPS) ?? 'web', 'ClusterIP');
    return chance.happens(0.7) ? { verb: 'create', ...service } : { verb: 'delete', ref: service.ref };
  }
  const manifest = ingressOf(tenant, 'default', chance.pick(NAMES) ?? 'front', drawIngress(chance, APPS, SECRETS));
  const ingressClassName = chance.pick([...CLASSES, 'fiberlb']) ?? 'fiberlb';
  if (truth.get(manifest.ref) === undefined) return chance.happens(0.9) ? { verb: 'create', ...manifest } : undefined;
  if (drawn < 0.6) return patch(manifest.ref, { spec: { ingressClassName } });
  if (drawn < 0.65) return { verb: 'patch', ref: manifest.ref, subresource: 'status', patchType: 'merge', patch: { status: { loadBalancer: null } } };
  return drawn < 0.85 ? patch(manifest.ref, { spec: manifest.object['spec'] as Json }) : { verb: 'delete', ref: manifest.ref };
}

/** Sometimes its key is another's. */
function secretWish(tenant: Tenant, chance: Stream): Wish {
  const of = `number ${chance.between(1, 9)}`;
  const { ref, object } = secretOf(tenant, 'default', chance.pick(SECRETS) ?? 'cert', of, chance.happens(0.2) ? 'another' : of);
  const drawn = chance.next();
  if (drawn < 0.5) return { verb: 'create', ref, object };
  return drawn < 0.8 ? patch(ref, { data: object['data'] as Json }) : { verb: 'delete', ref };
}

function classWish(tenant: Tenant, chance: Stream): Wish {
  const manifest = classOf(tenant, 'inner', 'plasma.cloud/fiberlb');
  return chance.happens(0.6) ? { verb: 'create', ...manifest } : { verb: 'delete', ref: manifest.ref };
}

const patch = (ref: Ref, body: Json): Wish => ({ verb: 'patch', ref, patchType: 'merge', patch: body });
