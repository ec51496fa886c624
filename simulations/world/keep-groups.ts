import type { ApiObject } from '../../domain/api-object.ts';
import type { Wish } from '../../domain/command.ts';
import type { Ref, Tenant } from '../../domain/ref.ts';
import type { Stream } from '../kernel/chance.ts';
import type { Client } from './client.ts';
import type { World } from './world.ts';

const OPERATIONS = 30;
const THINK_MS = { from: 20, to: 4_000 };
/** Few names, so that they are used again. `large` never finds enough room on few nodes. */
const GROUPS = [
  { name: 'pair', minMember: 2, members: 3, cpu: '700m' },
  { name: 'trio', minMember: 3, members: 3, cpu: '1' },
  { name: 'large', minMember: 4, members: 5, cpu: '3' },
] as const;

const group = 'scheduling.x-k8s.io';
const refOf = (tenant: Tenant, resource: string, namespace: string, name: string): Ref => ({ ...tenant, resource, namespace, name });
const bodyOf = (body: object): ApiObject => body as ApiObject;

/** As scheduler-plugins defines it, as far as it is looked at. */
const definition = (tenant: Tenant): Wish => ({
  verb: 'create',
  ref: refOf(tenant, 'customresourcedefinitions.apiextensions.k8s.io', '', `podgroups.${group}`),
  object: bodyOf({
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `podgroups.${group}` },
    spec: {
      group,
      scope: 'Namespaced',
      names: { plural: 'podgroups', singular: 'podgroup', kind: 'PodGroup', listKind: 'PodGroupList', shortNames: ['pg'] },
      versions: [
        {
          name: 'v1alpha1',
          served: true,
          storage: true,
          schema: {
            openAPIV3Schema: {
              type: 'object',
              properties: { spec: { type: 'object', properties: { minMember: { type: 'integer', format: 'int32', minimum: 1 } } } },
            },
          },
        },
      ],
    },
  }),
});

const podGroup = (tenant: Tenant, { name, minMember }: (typeof GROUPS)[number]): Wish => ({
  verb: 'create',
  ref: refOf(tenant, `podgroups.${group}`, 'default', name),
  object: bodyOf({ apiVersion: `${group}/v1alpha1`, kind: 'PodGroup', metadata: { name, namespace: 'default' }, spec: { minMember } }),
});

const member = (tenant: Tenant, { name, cpu }: (typeof GROUPS)[number], index: number): Wish => ({
  verb: 'create',
  ref: refOf(tenant, 'pods', 'default', `${name}-${index}`),
  object: bodyOf({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: `${name}-${index}`, namespace: 'default', labels: { [`${group}/pod-group`]: name } },
    spec: { containers: [{ name: 'c', image: 'i', resources: { requests: { cpu } } }] },
  }),
});

/** A user who makes groups of pods, each pod by itself and in any order, and takes some or all of them away again. */
export async function keepGroups(world: World, client: Client, tenant: Tenant): Promise<void> {
  const chance = world.chance(`groups of ${client.life.name}`);
  await client.insist(definition(tenant));
  for (let done = 0; done < OPERATIONS; done += 1) {
    const wish = nextWish(tenant, chance);
    if (wish !== undefined) await client.ask(wish);
    await client.life.clock.sleep(chance.between(THINK_MS.from, THINK_MS.to));
  }
}

function nextWish(tenant: Tenant, chance: Stream): Wish | undefined {
  const one = chance.pick(GROUPS);
  if (one === undefined) return undefined;
  const pod = member(tenant, one, chance.between(0, one.members - 1));
  const drawn = chance.next();
  if (drawn < 0.15) return podGroup(tenant, one);
  return drawn < 0.75 ? pod : { verb: 'delete', ref: pod.ref };
}
