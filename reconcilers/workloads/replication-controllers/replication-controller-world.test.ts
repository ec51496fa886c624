// ReplicationControllers: what they share with ReplicaSets is tested there; here, that they do it as what they are.
import { beforeEach, expect, it } from 'vitest';
import type { ApiObject } from '../../../domain/api-object.ts';
import type { Wish } from '../../../domain/command.ts';
import type { Ref } from '../../../domain/ref.ts';
import { complete, eventOf, testTenant } from '../../../domain/testing/objects-of.ts';
import { createSmallWorld, type SmallWorld } from '../../../domain/testing/small-world.ts';
import { kubernetesFacts } from '../../../schemas/kubernetes/facts.ts';
import type { Pod, ReplicationController } from '../../../schemas/kubernetes/types.ts';
import { createWorkloads } from '../workloads.ts';

const ref = (resource: string, name: string, namespace = 'default'): Ref => ({ ...testTenant, resource, namespace, name });
const web = ref('replicationcontrollers', 'web');
const podSpec = { nodeName: 'n1', containers: [{ name: 'c', image: 'i' }] };

let world: SmallWorld;
beforeEach(() => {
  world = createSmallWorld([createWorkloads()], kubernetesFacts);
  submit({ verb: 'create', ref: ref('namespaces', 'default', ''), object: complete({ kind: 'Namespace', metadata: { name: 'default' } }) });
});

function submit(wish: Wish): void {
  expect(world.submit(wish)).toBeUndefined();
  world.run();
}
const create = (spec: object): void =>
  submit({
    verb: 'create',
    ref: web,
    object: {
      apiVersion: 'v1',
      kind: 'ReplicationController',
      metadata: { name: 'web', namespace: 'default' },
      spec: { selector: { app: 'web' }, template: { metadata: { labels: { app: 'web' } }, spec: podSpec }, ...spec },
    } as unknown as ApiObject,
  });
const pods = (): readonly Pod[] => world.fold.list<Pod>(testTenant, 'pods').map(({ object }) => object);
const status = (): ReplicationController['status'] => world.fold.get<ReplicationController>(web)?.object.status;

it('keeps its replicas, and says so (RS-1, RS-4)', () => {
  create({ replicas: 3 });
  expect(pods()).toHaveLength(3);
  for (const { metadata } of pods())
    expect(metadata.ownerReferences).toMatchObject([{ apiVersion: 'v1', kind: 'ReplicationController', name: 'web', controller: true }]);
  expect(status()).toEqual({ replicas: 3, fullyLabeledReplicas: 3, readyReplicas: 0, availableReplicas: 0, observedGeneration: 1 });
  submit({ verb: 'delete', ref: ref('pods', pods()[0]?.metadata.name ?? ''), gracePeriodSeconds: 0 });
  expect(pods()).toHaveLength(3);
  submit({ verb: 'patch', ref: web, subresource: 'scale', patchType: 'merge', patch: { spec: { replicas: 1 } } });
  expect(pods().filter(({ metadata }) => metadata.deletionTimestamp === undefined)).toHaveLength(1);
  expect(world.rejections).toEqual([]);
});

it('adopts what its plain map of labels selects, and lets go what it does not (CTL-3)', () => {
  const orphan = (name: string, app: string): void =>
    submit({
      verb: 'create',
      ref: ref('pods', name),
      object: { apiVersion: 'v1', kind: 'Pod', metadata: { name, namespace: 'default', labels: { app } }, spec: podSpec } as unknown as ApiObject,
    });
  orphan('mine', 'web');
  orphan('other', 'else');
  create({ replicas: 2 });
  const ownerOf = (name: string): string | undefined => world.fold.get<Pod>(ref('pods', name))?.object.metadata.ownerReferences?.[0]?.name;
  expect([ownerOf('mine'), ownerOf('other'), pods().length]).toEqual(['web', undefined, 3]);
  submit({ verb: 'patch', ref: ref('pods', 'mine'), patchType: 'merge', patch: { metadata: { labels: { app: 'else' } } } });
  expect([ownerOf('mine'), pods().length]).toEqual([undefined, 4]);
  submit({ verb: 'patch', ref: ref('pods', 'other'), patchType: 'merge', patch: { metadata: { labels: { app: 'web' } } } });
  expect([ownerOf('other'), pods().filter(({ metadata }) => metadata.deletionTimestamp === undefined).length]).toEqual(['web', 3]);
});

it('is not woken by pods that it does not select', () => {
  create({ replicas: 0 });
  const wokenBy = (app: string): readonly Ref[] => {
    const orphan = complete({ kind: 'Pod', metadata: { name: app, namespace: 'default', labels: { app } } });
    const workloads = createWorkloads();
    return workloads.affected(world.fold, workloads.initialView(), { recorded: eventOf(ref('pods', app), orphan, 1), before: undefined, after: orphan });
  };
  expect([wokenBy('web'), wokenBy('else')]).toEqual([[web], []]);
});
