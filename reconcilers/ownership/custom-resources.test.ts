import { expect, it } from 'vitest';
import type { ApiObject } from '../../domain/api-object.ts';
import { definitionsResource } from '../../domain/custom/tenant-facts.ts';
import { cleanupFinalizer } from '../../domain/kinds/customresourcedefinition.ts';
import type { Ref } from '../../domain/ref.ts';
import { complete, type Draft, foldOf, testTenant } from '../../domain/testing/objects-of.ts';
import { createSmallWorld } from '../../domain/testing/small-world.ts';
import { widgetDefinition } from '../../domain/testing/widgets.ts';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import { createOwnership } from './ownership.ts';

const ref = (resource: string, name: string, namespace = ''): Ref => ({ ...testTenant, resource, namespace, name });

const widgets = ref(definitionsResource, 'widgets.example.com');
const owned = (uid: string) => ({ metadata: { ownerReferences: [{ apiVersion: 'example.com/v1', kind: 'Widget', name: 'a', uid }] } });

function worldWithWidgets() {
  const { world, define, ...rest } = emptyShop();
  define();
  return { world, ...rest };
}

function emptyShop() {
  const world = createSmallWorld([createOwnership(['configmaps', 'serviceaccounts'], kubernetesFacts.resources())], kubernetesFacts);
  const create = (at: Ref, object: object): void => expect(world.submit({ verb: 'create', ref: at, object: object as ApiObject })).toBeUndefined();
  create(ref('namespaces', 'shop'), complete({ kind: 'Namespace', metadata: { name: 'shop' } }));
  const define = (): void => {
    create(widgets, widgetDefinition());
    world.run();
  };
  const configMap = (name: string, { metadata }: ReturnType<typeof owned>): void =>
    create(ref('configmaps', name, 'shop'), { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace: 'shop', ...metadata } });
  const widget = (name: string, more: object = {}): void =>
    create(ref('widgets.example.com', name, 'shop'), { apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name, namespace: 'shop', ...more } });
  world.run();
  const configMaps = () => world.fold.list(testTenant, 'configmaps').map((entry) => entry.ref.name);
  return { world, define, widget, configMap, configMaps, names: () => world.fold.list(testTenant, 'widgets.example.com').map((entry) => entry.ref.name) };
}

it('a definition goes after its objects, and waits for those with finalizers', () => {
  const { world, widget, names } = worldWithWidgets();
  widget('a');
  widget('b', { finalizers: ['example.com/wait'] });
  world.submit({ verb: 'delete', ref: ref(definitionsResource, 'widgets.example.com') });
  world.run();
  expect(names()).toEqual(['b']);
  expect(world.fold.get(ref(definitionsResource, 'widgets.example.com'))).toBeDefined();
  expect(
    world.submit({ verb: 'patch', ref: ref('widgets.example.com', 'b', 'shop'), patchType: 'merge', patch: { metadata: { finalizers: null } } }),
  ).toBeUndefined();
  world.run();
  expect(names()).toEqual([]);
  expect(world.fold.get(ref(definitionsResource, 'widgets.example.com'))).toBeUndefined();
});

it('NS-2: a namespace that goes takes its custom objects along', () => {
  const { world, widget, names } = worldWithWidgets();
  widget('a');
  world.submit({ verb: 'delete', ref: ref('namespaces', 'shop') });
  world.run();
  expect(names()).toEqual([]);
  expect(world.fold.get(ref('namespaces', 'shop'))).toBeUndefined();
});

it('GC-1: a dependent of a kind that is not served is kept; it is judged when the kind is', () => {
  const { world, define, configMap, configMaps } = emptyShop();
  configMap('early', owned('lost'));
  world.run();
  expect(configMaps()).toEqual(['early']);
  define();
  expect(configMaps()).toEqual([]);
});

it('GC-1: an owner of a kind that is not served counts as one that is there', () => {
  const { world, configMap, configMaps } = emptyShop();
  const { ownerReferences } = owned('lost').metadata;
  configMap('early', { metadata: { ownerReferences: [...ownerReferences, { apiVersion: 'v1', kind: 'Secret', name: 'b', uid: 'gone' }] } });
  world.run();
  expect(configMaps()).toEqual(['early']);
  expect(world.fold.get(ref('configmaps', 'early', 'shop'))?.object.metadata.ownerReferences).toEqual(ownerReferences);
});

it('what the objects of a definition owned goes with them, even when the definition goes', () => {
  const { world, widget, configMap, configMaps } = worldWithWidgets();
  widget('a');
  configMap('part', owned(world.fold.get(ref('widgets.example.com', 'a', 'shop'))?.object.metadata.uid ?? ''));
  world.run();
  expect(configMaps()).toEqual(['part']);
  world.submit({ verb: 'delete', ref: widgets });
  world.run();
  expect(configMaps()).toEqual([]);
  expect(world.fold.get(widgets)).toBeUndefined();
});

it('a definition waits until the dependents of its objects are told to go: afterwards nobody knew that their owner is gone', () => {
  const definition: Draft = {
    kind: 'CustomResourceDefinition',
    metadata: { name: 'widgets.example.com', deletionTimestamp: '2026-01-01T00:00:00Z', finalizers: [cleanupFinalizer] },
    spec: { group: 'example.com', scope: 'Namespaced', names: { plural: 'widgets', kind: 'Widget' }, versions: [] },
  };
  const part: Draft = { kind: 'ConfigMap', metadata: { name: 'part', namespace: 'shop', ...owned('gone').metadata } };
  const ownership = createOwnership(['configmaps'], kubernetesFacts.resources());
  const { fold } = foldOf([definition, part]);
  expect(ownership.reconcile(fold, null, widgets, 0)).toMatchObject({ kind: 'blocked', because: { detail: { dependents: 1 } } });
  const after = foldOf([definition, part], [part]);
  const last = after.changes.at(-1);
  expect(last && ownership.affected(after.fold, null, last)).toContainEqual(widgets);
  expect(ownership.reconcile(after.fold, null, widgets, 0)).toMatchObject({ kind: 'act', steps: [{ submit: { verb: 'patch', ref: widgets } }] });
});

it('NS-5: what no version serves stops nothing else, and holds the namespace until it is gone', () => {
  const { world, widget, configMap, configMaps, names } = worldWithWidgets();
  widget('a', { finalizers: ['example.com/wait'] });
  configMap('b', { metadata: { ownerReferences: [] } });
  const version = { name: 'v1', served: false, storage: true, schema: { openAPIV3Schema: { type: 'object' } } };
  expect(world.submit({ verb: 'patch', ref: widgets, patchType: 'merge', patch: { spec: { versions: [version] } } })).toBeUndefined();
  world.run();
  world.submit({ verb: 'delete', ref: ref('namespaces', 'shop') });
  world.run();
  expect([configMaps(), names()]).toEqual([[], ['a']]);
  expect(world.fold.get(ref('namespaces', 'shop'))).toBeDefined();
  expect(world.submit({ verb: 'patch', ref: widgets, patchType: 'merge', patch: { spec: { versions: [{ ...version, served: true }] } } })).toBeUndefined();
  expect(
    world.submit({ verb: 'patch', ref: ref('widgets.example.com', 'a', 'shop'), patchType: 'merge', patch: { metadata: { finalizers: null } } }),
  ).toBeUndefined();
  world.run();
  expect(world.fold.get(ref('namespaces', 'shop'))).toBeUndefined();
});
