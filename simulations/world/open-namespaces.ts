import type { ApiObject } from '../../domain/api-object.ts';
import type { Wish } from '../../domain/command.ts';
import type { Ref, Tenant } from '../../domain/ref.ts';
import { appOf, drawApp } from './app-manifests.ts';
import type { Client } from './client.ts';
import { drawIngress, ingressOf, secretOf } from './ingress-manifests.ts';
import { claimOf, configMapOf, cronJobOf, jobOf, replicationControllerOf, serviceOf, type Manifest } from './manifests.ts';
import { daemonSetOf, statefulSetOf } from './set-manifests.ts';
import type { World } from './world.ts';

const ROUNDS = 3;
const THINK_MS = { from: 500, to: 20_000 };
const NAME = 'team';

/** A user who opens a namespace, fills it with some of everything, and takes it away again, full as it is. */
export async function openNamespaces(world: World, client: Client, tenant: Tenant): Promise<void> {
  const chance = world.chance(`namespaces of ${client.life.name}`);
  const ref: Ref = { org: tenant.org, project: tenant.project, resource: 'namespaces', namespace: '', name: NAME };
  const object = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: NAME } } as unknown as ApiObject;
  const set = { replicas: 2, parallel: chance.happens(0.5), claims: true, whenScaled: 'Retain', whenDeleted: 'Retain' };
  const contents: readonly Manifest[] = [
    appOf(tenant, NAME, 'shop', drawApp('shop', chance, 3)),
    statefulSetOf(tenant, 'ring', set),
    daemonSetOf(tenant, 'agent', 'ssd'),
    jobOf(tenant, 'job', { completions: 3, parallelism: 2 }),
    cronJobOf(tenant, 'Allow', '100m'),
    replicationControllerOf(tenant, 'rc', 2),
    serviceOf(tenant, 'shop', 'LoadBalancer'),
    claimOf(tenant, 'data', 1),
    configMapOf(tenant, 'settings', 'x'),
    ingressOf(tenant, NAME, 'shop', drawIngress(chance, ['shop'], ['cert'])),
    secretOf(tenant, NAME, 'cert', 'team', 'team'),
  ];
  for (let round = 0; round < ROUNDS; round += 1) {
    await client.ask({ verb: 'create', ref, object });
    for (const manifest of contents) if (chance.happens(0.6)) await client.ask(inNamespace(manifest));
    await client.life.clock.sleep(chance.between(THINK_MS.from, THINK_MS.to));
    await client.insist({ verb: 'delete', ref });
    await client.life.clock.sleep(chance.between(THINK_MS.from, THINK_MS.to));
  }
}

const inNamespace = ({ ref, object }: Manifest): Wish => ({
  verb: 'create',
  ref: { ...ref, namespace: NAME },
  object: { ...object, metadata: { ...object.metadata, namespace: NAME } },
});
