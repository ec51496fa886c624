import type { ApiObject } from '../../domain/api-object.ts';
import type { Wish } from '../../domain/command.ts';
import type { Ref, Tenant } from '../../domain/ref.ts';
import type { Stream } from '../kernel/chance.ts';
import type { Client } from './client.ts';
import type { World } from './world.ts';

const OPERATIONS = 14;
const THINK_MS = { from: 300, to: 9_000 };
/** Few names, so that they are used again. */
const NAMES = ['front', 'back'] as const;
const APPS = ['web', 'api', 'db', 'shop'] as const;
const TIERS = ['gold', 'silver'] as const;

/** A user of NetworkPolicies, who labels pods and namespaces otherwise as well. */
export async function keepPolicies(world: World, client: Client, tenant: Tenant): Promise<void> {
  const chance = world.chance(`policies of ${client.life.name}`);
  for (let done = 0; done < OPERATIONS; done += 1) {
    const wish = nextWish(world, tenant, chance);
    if (wish) await client.ask(wish);
    await client.life.clock.sleep(chance.between(THINK_MS.from, THINK_MS.to));
  }
}

function nextWish({ truth }: World, { org, project }: Tenant, chance: Stream): Wish | undefined {
  const tenant = { org, project };
  const name = chance.pick(NAMES) ?? 'front';
  const ref: Ref = { ...tenant, resource: 'networkpolicies.networking.k8s.io', namespace: 'default', name };
  const spec = drawPolicy(chance);
  const drawn = chance.next();
  if (drawn < 0.4) {
    const pod = chance.pick(truth.list(tenant, 'pods'));
    return pod && { verb: 'patch', ref: pod.ref, patchType: 'merge', patch: { metadata: { labels: { tier: chance.pick([...TIERS, null]) ?? null } } } };
  }
  if (drawn < 0.5) {
    const namespace = chance.pick(truth.list(tenant, 'namespaces'));
    return namespace && { verb: 'patch', ref: namespace.ref, patchType: 'merge', patch: { metadata: { labels: { tier: chance.pick(TIERS) ?? null } } } };
  }
  if (truth.get(ref) === undefined) {
    const object = { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata: { name, namespace: 'default' }, spec };
    return { verb: 'create', ref, object: object as unknown as ApiObject };
  }
  return drawn < 0.8 ? { verb: 'patch', ref, patchType: 'merge', patch: { spec } } : { verb: 'delete', ref };
}

type Selector = {
  readonly matchLabels?: { readonly [label: string]: string };
  readonly matchExpressions?: { key: string; operator: string; values: string[] }[];
};

function drawSelector(chance: Stream): Selector {
  const app = chance.pick(APPS) ?? 'web';
  const tier = chance.pick(TIERS) ?? 'gold';
  const selectors: readonly Selector[] = [
    {},
    { matchLabels: { app } },
    { matchLabels: { tier } },
    { matchExpressions: [{ key: 'app', operator: 'NotIn', values: [app] }] },
    { matchExpressions: [{ key: 'tier', operator: 'Exists', values: [] }] },
  ];
  return chance.pick(selectors) ?? {};
}

function drawPolicy(chance: Stream): { readonly [field: string]: never } {
  const namespaceSelector = chance.happens(0.5) ? { matchLabels: { tier: chance.pick(TIERS) ?? 'gold' } } : {};
  const peers = [
    { podSelector: drawSelector(chance) },
    { namespaceSelector },
    { namespaceSelector, podSelector: drawSelector(chance) },
    { ipBlock: { cidr: '10.0.0.0/8' } },
  ];
  const drawn = peers.filter(() => chance.happens(0.4));
  const ports = chance.happens(0.5) ? [{ protocol: 'TCP', port: 8080 }] : [];
  const directions = [
    { policyTypes: ['Ingress'], ingress: [{ from: drawn, ports }], egress: null },
    { policyTypes: ['Egress'], ingress: null, egress: [{ to: drawn, ports }] },
    { policyTypes: ['Ingress', 'Egress'], ingress: [], egress: [{ to: drawn, ports }, {}] },
  ];
  return { podSelector: drawSelector(chance), ...chance.pick(directions) } as unknown as { readonly [field: string]: never };
}
