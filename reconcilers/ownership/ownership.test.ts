import { beforeEach, describe, expect, it } from 'vitest';
import type { ApiObject, OwnerReference } from '../../domain/api-object.ts';
import type { Propagation } from '../../domain/command.ts';
import type { Ref } from '../../domain/ref.ts';
import { complete, foldOf, refOf, testTenant, type Draft } from '../../domain/testing/objects-of.ts';
import { createSmallWorld, type SmallWorld } from '../../domain/testing/small-world.ts';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import type { ConfigMap, Namespace } from '../../schemas/kubernetes/types.ts';
import { createOwnership } from './ownership.ts';

const resources = ['configmaps', 'events', 'leases.coordination.k8s.io', 'pods', 'secrets', 'serviceaccounts'];
const ref = (resource: string, name: string, namespace = 'default'): Ref => ({ ...testTenant, resource, namespace, name });

let world: SmallWorld;
beforeEach(() => {
  world = createSmallWorld([createOwnership(resources, kubernetesFacts.resources())], kubernetesFacts);
  createNamespace('default');
});

const submit = (wish: Parameters<SmallWorld['submit']>[0]): void => expect(world.submit(wish)).toBeUndefined();
function createNamespace(name: string): void {
  submit({ verb: 'create', ref: ref('namespaces', name, ''), object: complete({ kind: 'Namespace', metadata: { name } }) });
  world.run();
}
const without = (object: ApiObject): ApiObject => ({ ...object, metadata: { ...object.metadata, uid: '' } });
const owners = (...names: readonly string[]): readonly OwnerReference[] =>
  names.map((name) => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    name,
    uid: world.fold.get(ref('configmaps', name))?.object.metadata.uid ?? `unknown-${name}`,
    blockOwnerDeletion: true,
  }));
function create(name: string, more: object = {}, namespace = 'default'): void {
  submit({
    verb: 'create',
    ref: ref('configmaps', name, namespace),
    object: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace, ...more } } as unknown as ApiObject,
  });
}
function remove(name: string, propagation?: Propagation): void {
  submit({ verb: 'delete', ref: ref('configmaps', name), ...(propagation === undefined ? {} : { propagation }) });
  world.run();
}
const names = (namespace = 'default'): readonly string[] => world.fold.list(testTenant, 'configmaps', namespace).map((entry) => entry.ref.name);
const metadata = (name: string) => world.fold.get(ref('configmaps', name))?.object.metadata;

describe('dependents', () => {
  it('GC-6: may say that they block their owner by whoever may write them, and then do', () => {
    create('a');
    create('b', { ownerReferences: owners('a'), finalizers: ['example.com/wait'] });
    remove('a', 'Foreground');
    expect(names()).toEqual(['a', 'b']);
    submit({ verb: 'patch', ref: ref('configmaps', 'b'), patchType: 'merge', patch: { metadata: { finalizers: null } } });
    world.run();
    expect(names()).toEqual([]);
  });

  it('GC-2, GC-3: go when their owner is gone in the background, and theirs with them', () => {
    create('a');
    create('b', { ownerReferences: owners('a') });
    create('c', { ownerReferences: owners('b') });
    create('other');
    world.run();
    expect(names()).toEqual(['a', 'b', 'c', 'other']);
    remove('a');
    expect(names()).toEqual(['other']);
    expect(world.rejections).toEqual([]);
  });

  it('GC-1: that come after their owner went, go too', () => {
    create('late', { ownerReferences: owners('never') });
    world.run();
    expect(names()).toEqual([]);
  });

  it('GC-2: stay while one owner is left, and forget those that are gone', () => {
    create('a');
    create('b');
    create('c', { ownerReferences: owners('a', 'b') });
    remove('a');
    expect(metadata('c')?.ownerReferences?.map((owner) => owner.name)).toEqual(['b']);
    remove('b');
    expect(names()).toEqual([]);
  });

  it('GC-2: go when an owner of the same name came in its place: the uid counts', () => {
    create('a');
    create('b', { ownerReferences: owners('a') });
    submit({ verb: 'delete', ref: ref('configmaps', 'a') });
    create('a');
    world.run();
    expect(names()).toEqual(['a']);
  });

  it('GC-5: of an owner in another namespace are judged as having none', () => {
    create('a');
    createNamespace('second');
    create('b', { ownerReferences: owners('a') }, 'second');
    world.run();
    expect(names('second')).toEqual([]);
    expect(names()).toEqual(['a']);
  });

  it('GC-5: of an owner in the cluster stay with it', () => {
    const uid = world.fold.get(ref('namespaces', 'default', ''))?.object.metadata.uid ?? '';
    create('b', { ownerReferences: [{ apiVersion: 'v1', kind: 'Namespace', name: 'default', uid }] });
    world.run();
    expect(names()).toEqual(['b']);
  });

  it('GC-2: deletes carry uid and revision', () => {
    const draft: Draft = {
      kind: 'ConfigMap',
      metadata: { name: 'b', namespace: 'default', ownerReferences: [{ apiVersion: 'v1', kind: 'ConfigMap', name: 'a', uid: 'gone' }] },
    };
    const { fold } = foldOf([{ kind: 'Namespace', metadata: { name: 'default' } }, draft]);
    expect(createOwnership(resources, kubernetesFacts.resources()).reconcile(fold, null, refOf(complete(draft)), 0)).toMatchObject({
      kind: 'act',
      steps: [{ submit: { verb: 'delete', propagation: 'Background', precondition: { uid: 'uid-b', resourceVersion: '2' } } }],
      because: { detail: { solid: 0, dangling: 1, waiting: 0 } },
    });
  });

  it('GC-1: in another store than the log wait 60 s for their owner to be seen', () => {
    const draft: Draft = {
      kind: 'Lease',
      metadata: {
        name: 'n1',
        namespace: 'default',
        ownerReferences: [{ apiVersion: 'v1', kind: 'Node', name: 'n1', uid: 'not-yet' }],
        creationTimestamp: '2026-01-01T00:00:00Z',
      },
    };
    const { fold } = foldOf([{ kind: 'Namespace', metadata: { name: 'default' } }, draft]);
    const at = (time: string) => createOwnership(resources, kubernetesFacts.resources()).reconcile(fold, null, refOf(complete(draft)), Date.parse(time));
    expect(at('2026-01-01T00:00:59Z')).toMatchObject({ kind: 'wait', untilMs: Date.parse('2026-01-01T00:01:00Z') });
    expect(at('2026-01-01T00:01:00Z')).toMatchObject({ kind: 'act' });
  });
});

describe('GC-3: foreground', () => {
  it('the owner goes last', () => {
    create('a');
    create('b', { ownerReferences: owners('a'), finalizers: ['example.com/hold'] });
    create('c', { ownerReferences: owners('b') });
    remove('a', 'Foreground');
    expect(metadata('a')).toMatchObject({ finalizers: ['foregroundDeletion'] });
    expect(world.planOf(ref('configmaps', 'a'))).toMatchObject({ kind: 'blocked', because: { detail: { dependents: 1, blocking: 1 } } });
    expect(names()).toEqual(['a', 'b']);
    submit({ verb: 'patch', ref: ref('configmaps', 'b'), patchType: 'merge', patch: { metadata: { finalizers: null } } });
    world.run();
    expect(names()).toEqual([]);
    expect(world.events.filter((event) => event.deleted).map((event) => event.ref.name)).toEqual(['c', 'b', 'a']);
  });

  it('does not wait for dependents that do not block', () => {
    create('a');
    create('b', { ownerReferences: owners('a').map((owner) => ({ ...owner, blockOwnerDeletion: false })), finalizers: ['example.com/hold'] });
    remove('a', 'Foreground');
    expect(names()).toEqual(['b']);
    expect(metadata('b')?.deletionTimestamp).toBeDefined();
  });

  it('GC-4: a circle of owners ends', () => {
    create('a');
    create('b', { ownerReferences: owners('a') });
    submit({ verb: 'patch', ref: ref('configmaps', 'a'), patchType: 'merge', patch: { metadata: { ownerReferences: owners('b') } } as never });
    remove('a', 'Foreground');
    expect(names()).toEqual([]);
  });
});

describe('GC-3: orphan', () => {
  it('the dependents lose their owner and stay', () => {
    create('a');
    create('b', { ownerReferences: owners('a') });
    remove('a', 'Orphan');
    expect(names()).toEqual(['b']);
    expect(metadata('b')?.ownerReferences ?? []).toEqual([]);
  });

  it('more than a hundred, a hundred a plan', () => {
    create('a');
    for (let index = 0; index < 250; index++) create(`d${index}`, { ownerReferences: owners('a') });
    remove('a', 'Orphan');
    expect(names()).toHaveLength(250);
    expect(names()).not.toContain('a');
  });
});

describe('a namespace', () => {
  const finish = (name: string): void => {
    submit({ verb: 'delete', ref: ref('pods', name, 'shop'), gracePeriodSeconds: 0 });
    world.run();
  };
  const pod = (name: string): void =>
    submit({
      verb: 'create',
      ref: ref('pods', name, 'shop'),
      object: {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { name, namespace: 'shop' },
        spec: { nodeName: 'n1', containers: [{ name: 'c', image: 'i' }] },
      } as unknown as ApiObject,
    });
  const removeNamespace = (): void => {
    submit({ verb: 'delete', ref: ref('namespaces', 'shop', '') });
    world.run();
  };
  const namespace = (): Namespace | undefined => world.fold.get<Namespace>(ref('namespaces', 'shop', ''))?.object;
  const account = ref('serviceaccounts', 'default', 'shop');

  beforeEach(() => createNamespace('shop'));

  it('has a service account default, again when it is deleted', () => {
    expect(world.fold.get(account)).toBeDefined();
    submit({ verb: 'delete', ref: account });
    world.run();
    expect(world.fold.get(account)).toBeDefined();
  });

  it('has the authority that its pods trust, as kube-system has it, again when it is touched', () => {
    const rootCa = (name: string): Ref => ref('configmaps', 'kube-root-ca.crt', name);
    const dataIn = (name: string): unknown => world.fold.get<ConfigMap>(rootCa(name))?.object.data;
    const write = (pem: string): void => {
      const object = complete({ kind: 'ConfigMap', metadata: { name: 'kube-root-ca.crt', namespace: 'kube-system' }, data: { 'ca.crt': pem } });
      submit({ verb: world.fold.get(rootCa('kube-system')) === undefined ? 'create' : 'replace', ref: rootCa('kube-system'), object: without(object) });
      world.run();
    };
    createNamespace('kube-system');
    expect(dataIn('shop')).toBeUndefined();
    write('one');
    createNamespace('late');
    expect([dataIn('shop'), dataIn('default'), dataIn('late')]).toEqual([{ 'ca.crt': 'one' }, { 'ca.crt': 'one' }, { 'ca.crt': 'one' }]);
    submit({ verb: 'delete', ref: rootCa('shop') });
    submit({ verb: 'patch', ref: rootCa('late'), patchType: 'merge', patch: { data: { 'ca.crt': 'mine', more: 'x' } } });
    world.run();
    expect([dataIn('shop'), dataIn('late')]).toEqual([{ 'ca.crt': 'one' }, { 'ca.crt': 'one' }]);
    write('two');
    expect([dataIn('shop'), dataIn('default'), dataIn('late')]).toEqual([{ 'ca.crt': 'two' }, { 'ca.crt': 'two' }, { 'ca.crt': 'two' }]);
    removeNamespace();
    expect(namespace()).toBeUndefined();
    expect(world.rejections).toEqual([]);
  });

  it('NS-1, NS-2: goes with all it holds', () => {
    for (let index = 0; index < 250; index++) create(`c${index}`, {}, 'shop');
    create('elsewhere');
    removeNamespace();
    expect(namespace()).toBeUndefined();
    expect(resources.flatMap((resource) => world.fold.list(testTenant, resource, 'shop'))).toEqual([]);
    expect(names()).toEqual(['elsewhere']);
    expect(world.rejections).toEqual([]);
  });

  it('NS-1: goes in the foreground too', () => {
    create('c', {}, 'shop');
    submit({ verb: 'delete', ref: ref('namespaces', 'shop', ''), propagation: 'Foreground' });
    world.run();
    expect(namespace()).toBeUndefined();
  });

  it('NS-3, NS-4: deletes pods first and nothing else before they are gone, and says what is left', () => {
    pod('p');
    pod('q');
    create('c', {}, 'shop');
    removeNamespace();
    expect(world.fold.get(ref('pods', 'p', 'shop'))?.object.metadata.deletionTimestamp).toBeDefined();
    expect(names('shop')).toEqual(['c']);
    expect(namespace()?.status).toMatchObject({ phase: 'Terminating' });
    const condition = (type: string) => namespace()?.status?.conditions?.find((one) => one.type === type);
    expect(condition('NamespaceContentRemaining')).toMatchObject({
      status: 'True',
      reason: 'SomeResourcesRemain',
      message: 'Some resources are remaining: pods. has 2 resource instances, configmaps. has 1 resource instances, serviceaccounts. has 1 resource instances',
    });
    expect(condition('NamespaceFinalizersRemaining')).toMatchObject({ status: 'False', reason: 'ContentHasNoFinalizers' });
    expect(world.planOf(ref('namespaces', 'shop', ''))).toMatchObject({ kind: 'blocked', because: { detail: { remaining: 4, pods: 2 } } });
    finish('p');
    expect(names('shop')).toEqual(['c']);
    finish('q');
    expect(namespace()).toBeUndefined();
    expect(names('shop')).toEqual([]);
  });

  it('NS-2, NS-4: waits for finalizers and says which', () => {
    create('held', { finalizers: ['example.com/hold', 'example.com/more'] }, 'shop');
    removeNamespace();
    const remaining = () => namespace()?.status?.conditions?.find((one) => one.type === 'NamespaceFinalizersRemaining');
    expect(remaining()).toMatchObject({
      status: 'True',
      reason: 'SomeFinalizersRemain',
      message: 'Some content in the namespace has finalizers remaining: example.com/hold in 1 resource instances, example.com/more in 1 resource instances',
    });
    const since = remaining()?.lastTransitionTime;
    world.nowMs += 5000;
    const finalizers = ['example.com/hold'];
    submit({ verb: 'patch', ref: ref('configmaps', 'held', 'shop'), patchType: 'merge', patch: { metadata: { finalizers } } });
    world.run();
    expect(remaining()).toMatchObject({
      lastTransitionTime: since,
      message: 'Some content in the namespace has finalizers remaining: example.com/hold in 1 resource instances',
    });
    submit({ verb: 'patch', ref: ref('configmaps', 'held', 'shop'), patchType: 'merge', patch: { metadata: { finalizers: null } } });
    world.run();
    expect(namespace()).toBeUndefined();
  });

  it('NS-1: stays while somebody else has a finalizer in its spec', () => {
    const finalizers = ['example.com/mine', 'kubernetes'];
    submit({ verb: 'patch', ref: ref('namespaces', 'shop', ''), subresource: 'finalize', patchType: 'merge', patch: { spec: { finalizers } } });
    removeNamespace();
    expect(namespace()?.status?.phase).toBe('Terminating');
    expect(namespace()?.spec?.finalizers).toEqual(['example.com/mine']);
    submit({ verb: 'patch', ref: ref('namespaces', 'shop', ''), subresource: 'finalize', patchType: 'merge', patch: { spec: { finalizers: [] } } });
    world.run();
    expect(namespace()).toBeUndefined();
  });

  it('that is gone leaves nothing behind, not even what a slow writer put there', () => {
    const late: Draft = { kind: 'ConfigMap', metadata: { name: 'late', namespace: 'shop' } };
    const { fold, changes } = foldOf([{ kind: 'Namespace', metadata: { name: 'shop' } }, late], [{ kind: 'Namespace', metadata: { name: 'shop' } }]);
    const ownership = createOwnership(resources, kubernetesFacts.resources());
    const last = changes.at(-1);
    expect(last && ownership.affected(fold, null, last)).toEqual([refOf(complete(late))]);
    expect(ownership.reconcile(fold, null, refOf(complete(late)), 0)).toMatchObject({
      kind: 'act',
      steps: [{ submit: { verb: 'delete', precondition: { uid: 'uid-late' } } }],
    });
  });
});
