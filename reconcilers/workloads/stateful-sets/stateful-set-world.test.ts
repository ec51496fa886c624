import { beforeEach, describe, expect, it } from 'vitest';
import { complete } from '../../../domain/testing/objects-of.ts';
import { bodyOf, createSetWorld, refTo, web, type SetWorld } from './testing/set-world.ts';

let it1: SetWorld;
beforeEach(() => {
  it1 = createSetWorld();
});
const all = (from: number, to: number): readonly string[] => Array.from({ length: to - from }, (_none, index) => `web-${from + index}`);
/** A finalizer keeps what is deleted in sight. */
const held = { template: { metadata: { labels: { app: 'web' }, finalizers: ['example.com/hold'] }, spec: { containers: [{ name: 'c', image: 'nginx:1' }] } } };
const letGo = (name: string): void => {
  it1.try({ verb: 'patch', ref: refTo('pods', name), patchType: 'merge', patch: { metadata: { finalizers: null } } });
  it1.world.run();
};

describe('the pods of a StatefulSet', () => {
  it('STS-1: have a name, labels, host name and subdomain of their own', () => {
    it1.create({ replicas: 1 });
    const revision = it1.status().updateRevision;
    expect(revision).toMatch(/^web-[bcdf456789]{1,10}$/);
    expect(it1.pod('web-0')).toMatchObject({
      metadata: {
        labels: { app: 'web', 'statefulset.kubernetes.io/pod-name': 'web-0', 'apps.kubernetes.io/pod-index': '0', 'controller-revision-hash': revision },
        ownerReferences: [{ kind: 'StatefulSet', name: 'web', uid: it1.set().metadata.uid, controller: true, blockOwnerDeletion: true }],
      },
      spec: { hostname: 'web-0', subdomain: 'web' },
    });
  });

  it('STS-1: begin at spec.ordinals.start', () => {
    it1.create({ replicas: 2, ordinals: { start: 5 }, podManagementPolicy: 'Parallel' });
    expect(it1.names()).toEqual(['web-5', 'web-6']);
    it1.change({ ordinals: { start: 6 } });
    it1.ready('web-6', 'web-7');
    expect(it1.names()).toEqual(['web-6', 'web-7']);
  });

  it('STS-3: are made one after the other, each when those before it are running and ready', () => {
    it1.create({ replicas: 3 });
    expect(it1.names()).toEqual(['web-0']);
    it1.unready('web-0');
    expect(it1.names()).toEqual(['web-0']);
    expect(it1.plan()).toMatchObject({ kind: 'blocked', because: { summary: 'waits until pod web-0 is running and ready' } });
    it1.ready('web-0');
    expect(it1.names()).toEqual(['web-0', 'web-1']);
    it1.unready('web-0');
    it1.ready('web-1');
    expect(it1.names()).toEqual(['web-0', 'web-1']);
    it1.ready('web-0');
    expect(it1.names()).toEqual(['web-0', 'web-1', 'web-2']);
    it1.ready('web-2');
    expect(it1.plan()).toEqual({ kind: 'settled' });
    expect(it1.world.rejections).toEqual([]);
  });

  it('STS-3: the next is made when the one before it is available', () => {
    it1.create({ replicas: 2, minReadySeconds: 10 });
    it1.ready('web-0');
    expect(it1.names()).toEqual(['web-0']);
    it1.world.passTo(it1.world.nowMs + 9_000);
    expect(it1.names()).toEqual(['web-0']);
    it1.world.passTo(it1.world.nowMs + 1_000);
    expect(it1.names()).toEqual(['web-0', 'web-1']);
  });

  it.each(['Failed', 'Succeeded'])('STS-3: one that is %s is deleted and made again', (phase) => {
    it1.create({ replicas: 2 });
    it1.ready('web-0', 'web-1');
    const before = it1.pod('web-0')?.metadata.uid;
    it1.phase('web-0', phase);
    expect(it1.names()).toEqual(['web-0', 'web-1']);
    expect(it1.pod('web-0')?.metadata.uid).not.toBe(before);
    expect(it1.pod('web-0')?.status?.phase).toBe('Pending');
  });

  it('STS-3: nothing goes on while a pod is terminating', () => {
    it1.create({ replicas: 2, ...held });
    it1.ready('web-0');
    it1.remove('web-0');
    it1.ready('web-1');
    it1.change({ replicas: 3 });
    expect(it1.names()).toEqual(['web-0', 'web-1']);
    letGo('web-0');
    expect(it1.pod('web-0')?.metadata.deletionTimestamp).toBeUndefined();
    it1.ready('web-0');
    expect(it1.names()).toEqual(all(0, 3));
  });

  it('a pod that is deleted comes back under its name, once (K4)', () => {
    it1.create({ replicas: 1, podManagementPolicy: 'Parallel' });
    const before = it1.pod('web-0')?.metadata.uid;
    const wish = it1.world.events.find(({ object }) => object.kind === 'Pod')?.object;
    it1.remove('web-0');
    expect(it1.names()).toEqual(['web-0']);
    expect(it1.pod('web-0')?.metadata.uid).not.toBe(before);
    // What a copy would plan that has not seen any of it.
    it1.world.submit({ verb: 'delete', ref: refTo('pods', 'web-0') });
    const stale = { verb: 'create' as const, ref: refTo('pods', 'web-0'), object: wish as NonNullable<typeof wish>, precondition: { resourceVersion: '0' } };
    expect(it1.try(stale)).toMatchObject({ kind: 'conflict' });
  });

  it('a pod of somebody else under one of its names is let be, and its own follows', () => {
    const pod = { kind: 'Pod', metadata: { name: 'web-0', namespace: 'default' }, spec: { containers: [{ name: 'c', image: 'i' }] } };
    it1.try({ verb: 'create', ref: refTo('pods', 'web-0'), object: complete(pod) });
    it1.create({ replicas: 1 });
    expect(it1.plan()).toMatchObject({ kind: 'blocked', because: { summary: 'pod web-0 is there, and belongs to somebody else' } });
    it1.remove('web-0');
    expect(it1.pod('web-0')?.metadata.ownerReferences).toHaveLength(1);
  });

  it('CTL-3: one that matches is adopted when its name is of the set, and gets its labels', () => {
    const labels = { app: 'web' };
    for (const name of ['web-0', 'other'])
      it1.try({
        verb: 'create',
        ref: refTo('pods', name),
        object: complete({ kind: 'Pod', metadata: { name, namespace: 'default', labels }, spec: { containers: [{ name: 'c', image: 'nginx:1' }] } }),
      });
    it1.create({ replicas: 1 });
    it1.ready('web-0');
    expect(it1.pod('web-0')?.metadata.ownerReferences?.[0]?.uid).toBe(it1.set().metadata.uid);
    expect(it1.pod('web-0')?.metadata.labels?.['statefulset.kubernetes.io/pod-name']).toBe('web-0');
    expect(it1.pod('other')?.metadata.ownerReferences).toBeUndefined();
  });
});

describe('scaling', () => {
  it('STS-4: goes down from the highest ordinal, one at a time', () => {
    it1.create({ replicas: 3, ...held });
    it1.ready(...all(0, 1));
    it1.ready(...all(1, 2));
    it1.ready(...all(2, 3));
    it1.change({ replicas: 1 });
    const going = (): readonly string[] => it1.names().filter((name) => it1.pod(name)?.metadata.deletionTimestamp !== undefined);
    expect(going()).toEqual(['web-2']);
    expect(it1.plan()).toMatchObject({ kind: 'blocked', because: { summary: 'waits until surplus pod web-2 is gone' } });
    letGo('web-2');
    expect(going()).toEqual(['web-1']);
    letGo('web-1');
    expect(it1.names()).toEqual(['web-0']);
    expect(it1.status()).toMatchObject({ replicas: 1, readyReplicas: 1 });
  });

  it('STS-4: a surplus pod that is not ready waits for an unhealthy one below it, and goes when it is itself the first', () => {
    it1.create({ replicas: 3, podManagementPolicy: 'OrderedReady' });
    it1.ready('web-0');
    it1.ready('web-1');
    it1.ready('web-2');
    it1.unready('web-1');
    it1.unready('web-2');
    it1.change({ replicas: 1 });
    expect(it1.names()).toEqual(all(0, 3));
    it1.ready('web-1');
    expect(it1.names()).toEqual(['web-0']);
  });

  it('STS-4: does not go down while one that stays is not ready', () => {
    it1.create({ replicas: 2 });
    it1.ready('web-0');
    it1.ready('web-1');
    it1.unready('web-0');
    it1.change({ replicas: 1 });
    expect(it1.names()).toEqual(all(0, 2));
    it1.ready('web-0');
    expect(it1.names()).toEqual(['web-0']);
  });

  it('STS-5: Parallel makes and deletes all at once, several plans for many', () => {
    it1.create({ replicas: 150, podManagementPolicy: 'Parallel' });
    expect(it1.names()).toHaveLength(150);
    it1.change({ replicas: 2 });
    expect(it1.names()).toEqual(['web-0', 'web-1']);
    expect(it1.world.rejections).toEqual([]);
  });

  it('STS-6: a set that is being deleted only tells its status', () => {
    it1.create({ replicas: 2 });
    it1.try({ verb: 'delete', ref: web, propagation: 'Foreground' });
    it1.world.run();
    it1.ready('web-0');
    expect(it1.names()).toEqual(['web-0']);
    expect(it1.status()).toMatchObject({ readyReplicas: 1, observedGeneration: it1.set().metadata.generation });
  });

  it('2^31 replicas are made as far as they get ready', () => {
    it1.create({ replicas: 2 ** 31 - 1 });
    expect(it1.names()).toEqual(['web-0']);
    it1.ready('web-0');
    expect(it1.names()).toEqual(all(0, 2));
  });

  it('CTL-6: no pod is made where the namespace is being terminated', () => {
    it1.create({ replicas: 2, podManagementPolicy: 'Parallel' });
    it1.try({ verb: 'delete', ref: { ...refTo('namespaces', 'default'), namespace: '' } });
    it1.change({ replicas: 2 ** 31 - 1 });
    expect(it1.names()).toHaveLength(2);
    expect(it1.plan()).toMatchObject({ kind: 'blocked' });
  });
});

describe('status', () => {
  it('STS-10, CTL-2, CTL-9: counts, revisions and the generation they describe', () => {
    it1.create({ replicas: 2, podManagementPolicy: 'Parallel', minReadySeconds: 30 });
    it1.ready('web-0');
    const revision = it1.revisions()[0]?.metadata.name;
    expect(it1.status()).toEqual({
      observedGeneration: 1,
      replicas: 2,
      readyReplicas: 1,
      availableReplicas: 0,
      currentReplicas: 2,
      updatedReplicas: 2,
      currentRevision: revision,
      updateRevision: revision,
      collisionCount: 0,
    });
    it1.world.passTo(it1.world.nowMs + 30_000);
    expect(it1.status().availableReplicas).toBe(1);
  });

  it('STS-11: of the spec only what may change does', () => {
    it1.create({ replicas: 1 });
    const refused = it1.try({ verb: 'patch', ref: web, patchType: 'merge', patch: { spec: { serviceName: 'other' } } });
    expect(refused).toMatchObject({ kind: 'invalid', causes: [{ reason: 'FieldValueForbidden', field: 'spec' }] });
    expect(bodyOf({}).kind).toBe('StatefulSet');
  });
});
