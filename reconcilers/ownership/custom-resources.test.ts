import { expect, it } from 'vitest';
import type { ApiObject } from '../../domain/api-object.ts';
import { definitionsResource } from '../../domain/custom/tenant-facts.ts';
import type { Ref } from '../../domain/ref.ts';
import { complete, testTenant } from '../../domain/testing/objects-of.ts';
import { createSmallWorld } from '../../domain/testing/small-world.ts';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import { createOwnership } from './ownership.ts';

const ref = (resource: string, name: string, namespace = ''): Ref => ({ ...testTenant, resource, namespace, name });

function worldWithWidgets() {
  const world = createSmallWorld([createOwnership(['configmaps', 'serviceaccounts'])], kubernetesFacts);
  const create = (at: Ref, object: object): void => expect(world.submit({ verb: 'create', ref: at, object: object as ApiObject })).toBeUndefined();
  create(ref('namespaces', 'shop'), complete({ kind: 'Namespace', metadata: { name: 'shop' } }));
  create(ref(definitionsResource, 'widgets.example.com'), {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'widgets.example.com' },
    spec: {
      group: 'example.com',
      scope: 'Namespaced',
      names: { plural: 'widgets', kind: 'Widget' },
      versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } }],
    },
  });
  const widget = (name: string, more: object = {}): void =>
    create(ref('widgets.example.com', name, 'shop'), { apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name, namespace: 'shop', ...more } });
  world.run();
  return { world, widget, names: () => world.fold.list(testTenant, 'widgets.example.com').map((entry) => entry.ref.name) };
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

it('a namespace that goes takes its custom objects along (NS-2)', () => {
  const { world, widget, names } = worldWithWidgets();
  widget('a');
  world.submit({ verb: 'delete', ref: ref('namespaces', 'shop') });
  world.run();
  expect(names()).toEqual([]);
  expect(world.fold.get(ref('namespaces', 'shop'))).toBeUndefined();
});
