// What the graph of owners decides for one object, as tables; and that no graph, however wrong, keeps anybody busy.
// Upstream: garbagecollector_test.go (TestAbsentOwnerCache, TestConflictingData, TestOrphanDependentsFailure and the cases of
// attemptToDeleteItem), re-typed.

import { describe, expect, it } from 'vitest';
import type { ApiObject, OwnerReference } from '../../domain/api-object.ts';
import type { Propagation } from '../../domain/command.ts';
import type { Ref } from '../../domain/ref.ts';
import { complete, foldOf, refOf, testTenant, type Draft } from '../../domain/testing/objects-of.ts';
import { createSmallWorld, type SmallWorld } from '../../domain/testing/small-world.ts';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import { createOwnership } from './ownership.ts';

const ownership = createOwnership(['configmaps', 'deployments.apps', 'events', 'pods'], kubernetesFacts.resources());
const namespace: Draft = { kind: 'Namespace', metadata: { name: 'default' } };
const owned = (...uids: readonly string[]): readonly OwnerReference[] =>
  uids.map((name) => ({ apiVersion: 'v1', kind: 'ConfigMap', name, uid: `uid-${name}` }));
const configMap = (name: string, more: Draft['metadata'] | object = {}): Draft => ({ kind: 'ConfigMap', metadata: { name, namespace: 'default', ...more } });
const foreground = (name: string, more: object = {}): Draft =>
  configMap(name, { deletionTimestamp: '2026-01-01T00:00:00Z', finalizers: ['foregroundDeletion'], ...more });

describe('GC-2: what is done with an object whose owners are', () => {
  const patchedTo = (...names: readonly string[]) => ({ submit: { verb: 'patch', patch: { metadata: { ownerReferences: owned(...names) } } } });
  const deleted = (propagation: Propagation) => ({ submit: { verb: 'delete', propagation } });
  it.each<[string, drafts: Draft[], metadata: object, step: object | undefined]>([
    ['all there', [configMap('a')], { ownerReferences: owned('a') }, undefined],
    ['gone', [], { ownerReferences: owned('a') }, deleted('Background')],
    ['gone, and its finalizer asks for orphans', [], { ownerReferences: owned('a'), finalizers: ['orphan'] }, deleted('Orphan')],
    ['gone, and its finalizer asks for foreground', [], { ownerReferences: owned('a'), finalizers: ['foregroundDeletion'] }, deleted('Foreground')],
    ['there and gone', [configMap('a')], { ownerReferences: owned('a', 'b') }, patchedTo('a')],
    ['there and waiting', [configMap('a'), foreground('w')], { ownerReferences: owned('w', 'a') }, patchedTo('a')],
    ['there, gone and waiting', [configMap('a'), foreground('w')], { ownerReferences: owned('w', 'a', 'b') }, patchedTo('a')],
    ['waiting, without dependents of its own', [foreground('w')], { ownerReferences: owned('w') }, deleted('Background')],
    ['waiting, with dependents', [foreground('w'), configMap('d', { ownerReferences: owned('x') })], { ownerReferences: owned('w') }, deleted('Foreground')],
    [
      'being deleted, but not in the foreground',
      [configMap('a', { deletionTimestamp: '2026-01-01T00:00:00Z', finalizers: ['x.io/a'] })],
      { ownerReferences: owned('a') },
      undefined,
    ],
  ])('%s', (_title, drafts, metadata, step) => {
    const x = configMap('x', metadata);
    const { fold } = foldOf([namespace, ...drafts, x]);
    const plan = ownership.reconcile(fold, null, refOf(complete(x)), 0);
    expect(plan).toMatchObject(step === undefined ? { kind: 'settled' } : { kind: 'act', steps: [step] });
  });
});

describe('GC-5: an owner in another namespace', () => {
  const told = (plan: ReturnType<typeof ownership.reconcile>): readonly unknown[] =>
    plan.kind !== 'act'
      ? []
      : plan.steps.flatMap((step) => ('submit' in step && step.submit.verb === 'create' ? (step.submit.object as { message?: string }).message : []));
  const elsewhere: Draft = { kind: 'ConfigMap', metadata: { name: 'a', namespace: 'other' } };

  it('counts as absent, and is told', () => {
    const x = configMap('x', { ownerReferences: owned('a') });
    const { fold } = foldOf([namespace, elsewhere, x]);
    const plan = ownership.reconcile(fold, null, refOf(complete(x)), 0);
    expect(told(plan)).toEqual(['ownerRef [v1/ConfigMap, namespace: default, name: a, uid: uid-a] does not exist in namespace "default"']);
    expect(plan).toMatchObject({ steps: [{}, { submit: { verb: 'delete' } }] });
  });

  it('of an object of the cluster is told once, and nothing is deleted on a guess', () => {
    const x: Draft = { kind: 'Node', metadata: { name: 'x', ownerReferences: owned('a') } };
    const { fold } = foldOf([namespace, elsewhere, x]);
    const plan = ownership.reconcile(fold, null, refOf(complete(x)), 0);
    expect(told(plan)).toEqual(['ownerRef [v1/ConfigMap, namespace: , name: a, uid: uid-a] does not exist in namespace ""']);
    expect(plan).toMatchObject({ steps: [{ submit: { verb: 'create' } }] });
    const event = plan.kind === 'act' && 'submit' in plan.steps[0] && plan.steps[0].submit.verb === 'create' ? plan.steps[0].submit : undefined;
    const again = foldOf([namespace, elsewhere, x, event?.object as unknown as Draft]);
    expect(ownership.reconcile(again.fold, null, refOf(complete(x)), 0)).toEqual({ kind: 'settled' });
  });
});

describe('GC-4: objects that own each other in a circle', () => {
  const at = (name: string): Ref => ({ ...testTenant, resource: 'configmaps', namespace: 'default', name });
  const submit = (world: SmallWorld, wish: Parameters<SmallWorld['submit']>[0]): void => expect(world.submit(wish)).toBeUndefined();

  /** Of `size` objects each owns the next, and the last the first; one outside hangs on it. */
  function circleOf(size: number, blocks: boolean): SmallWorld {
    const world = createSmallWorld([ownership], kubernetesFacts);
    const make = (ref: Ref, object: object): void => submit(world, { verb: 'create', ref, object: object as ApiObject });
    make({ ...at('default'), resource: 'namespaces', namespace: '' }, { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'default' } });
    const names = Array.from({ length: size }, (_, index) => `c${index}`);
    for (const name of [...names, 'tail']) make(at(name), { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace: 'default' } });
    const own = (name: string, owner: string | undefined): void => {
      const uid = world.fold.get(at(owner ?? ''))?.object.metadata.uid;
      const ownerReferences = [{ apiVersion: 'v1', kind: 'ConfigMap', name: owner, uid, blockOwnerDeletion: blocks }];
      submit(world, { verb: 'patch', ref: at(name), patchType: 'merge', patch: { metadata: { ownerReferences } } as never });
    };
    names.forEach((name, index) => own(name, names.at(index - 1)));
    own('tail', names[0]);
    world.run();
    return world;
  }
  const left = (world: SmallWorld): readonly string[] => world.fold.list(testTenant, 'configmaps', 'default').map(({ ref }) => ref.name);

  it.each([1, 2, 3, 5])('of %d stay while nobody deletes one, and cost nothing', (size) => {
    const world = circleOf(size, true);
    const events = world.events.length;
    for (const name of left(world)) submit(world, { verb: 'patch', ref: at(name), patchType: 'merge', patch: { data: { a: 'b' } } });
    world.run(size * 10);
    expect(world.events.length).toBe(events + size + 1);
  });

  it.each(
    [1, 2, 3, 5].flatMap((size) =>
      (['Background', 'Foreground', 'Orphan'] as const).flatMap((policy) => [[size, policy, true] as const, [size, policy, false] as const]),
    ),
  )('of %d end when one is deleted in the %s (blocking: %s), in a few events each', (size, propagation, blocks) => {
    const world = circleOf(size, blocks);
    const events = world.events.length;
    submit(world, { verb: 'delete', ref: at('c0'), propagation });
    world.run(size * 20);
    const kept = Array.from({ length: size - 1 }, (_, index) => `c${index + 1}`);
    expect(left(world)).toEqual(propagation === 'Orphan' ? [...kept, 'tail'] : []);
    expect(world.events.length - events).toBeLessThanOrEqual(6 * (size + 1));
    expect(world.rejections).toEqual([]);
  });
});

it('GC-7: what depends on a Deployment goes with it, unless somebody says otherwise', () => {
  const world = createSmallWorld([ownership], kubernetesFacts);
  const ref: Ref = { ...testTenant, resource: 'namespaces', namespace: '', name: 'default' };
  const create = (at: Ref, object: object): void => expect(world.submit({ verb: 'create', ref: at, object: object as ApiObject })).toBeUndefined();
  create(ref, { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'default' } });
  const deployment: Ref = { ...testTenant, resource: 'deployments.apps', namespace: 'default', name: 'd' };
  const labels = { app: 'd' };
  const template = { metadata: { labels }, spec: { containers: [{ name: 'c', image: 'i' }] } };
  create(deployment, {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'd', namespace: 'default' },
    spec: { selector: { matchLabels: labels }, template },
  });
  const uid = world.fold.get(deployment)?.object.metadata.uid ?? '';
  const ownerReferences = [{ apiVersion: 'apps/v1', kind: 'Deployment', name: 'd', uid }];
  create(
    { ...deployment, resource: 'configmaps', name: 'part' },
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'part', namespace: 'default', ownerReferences } },
  );
  expect(world.submit({ verb: 'delete', ref: deployment })).toBeUndefined();
  world.run();
  expect(world.fold.list(testTenant, 'configmaps')).toEqual([]);
});
