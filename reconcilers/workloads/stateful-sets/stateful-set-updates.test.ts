import { beforeEach, describe, expect, it } from 'vitest';
import { complete } from '../../../domain/testing/objects-of.ts';
import { createSetWorld, refTo, web, type SetWorld } from './testing/set-world.ts';

let it1: SetWorld;
beforeEach(() => {
  it1 = createSetWorld();
});

describe('updates', () => {
  const started = (spec: object): void => {
    it1.create({ replicas: 3, podManagementPolicy: 'Parallel', ...spec });
    it1.ready('web-0', 'web-1', 'web-2');
  };

  it('STS-7: from the highest ordinal down, each when the one before is healthy', () => {
    started({});
    it1.image('nginx:2');
    expect(it1.images()).toEqual(['web-0 nginx:1', 'web-1 nginx:1', 'web-2 nginx:2']);
    expect(it1.status()).toMatchObject({ replicas: 3, currentReplicas: 2, updatedReplicas: 1, readyReplicas: 2 });
    it1.ready('web-2');
    expect(it1.images()).toEqual(['web-0 nginx:1', 'web-1 nginx:2', 'web-2 nginx:2']);
    it1.ready('web-1');
    it1.ready('web-0');
    expect(it1.images()).toEqual(['web-0 nginx:2', 'web-1 nginx:2', 'web-2 nginx:2']);
    const { currentRevision, updateRevision } = it1.status();
    expect(currentRevision).toBe(updateRevision);
    expect(it1.status()).toMatchObject({ currentReplicas: 3, updatedReplicas: 3 });
    expect(it1.plan()).toEqual({ kind: 'settled' });
  });

  it('STS-7: without rollingUpdate too, each is made again once', () => {
    started({ updateStrategy: { type: 'RollingUpdate' } });
    it1.image('nginx:2');
    it1.ready('web-2');
    it1.ready('web-1');
    it1.ready('web-0');
    expect(it1.images()).toEqual(['web-0 nginx:2', 'web-1 nginx:2', 'web-2 nginx:2']);
    expect(it1.world.events.filter(({ deleted, object }) => deleted && object.kind === 'Pod')).toHaveLength(3);
    expect(it1.plan()).toEqual({ kind: 'settled' });
  });

  it('STS-7: pods below the partition stay, and are made again, as they were', () => {
    started({ updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 2 } } });
    it1.image('nginx:2');
    it1.ready('web-2');
    it1.remove('web-1');
    expect(it1.images()).toEqual(['web-0 nginx:1', 'web-1 nginx:1', 'web-2 nginx:2']);
    it1.ready('web-1');
    it1.change({ updateStrategy: { rollingUpdate: { partition: 0 } } });
    it1.ready('web-1');
    it1.ready('web-0');
    expect(it1.images()).toEqual(['web-0 nginx:2', 'web-1 nginx:2', 'web-2 nginx:2']);
  });

  it('STS-6: OnDelete replaces only what somebody deletes', () => {
    started({ updateStrategy: { type: 'OnDelete' } });
    it1.image('nginx:2');
    expect(it1.images()).toEqual(['web-0 nginx:1', 'web-1 nginx:1', 'web-2 nginx:1']);
    it1.remove('web-1');
    expect(it1.images()).toEqual(['web-0 nginx:1', 'web-1 nginx:2', 'web-2 nginx:1']);
  });

  it('STS-12: a pod at a bad revision blocks the way back until it is deleted by hand', () => {
    it1.create({ replicas: 2 });
    it1.ready('web-0');
    it1.ready('web-1');
    it1.image('broken');
    expect(it1.images()).toEqual(['web-0 nginx:1', 'web-1 broken']);
    it1.image('nginx:1');
    expect(it1.images()).toEqual(['web-0 nginx:1', 'web-1 broken']);
    it1.remove('web-1');
    expect(it1.images()).toEqual(['web-0 nginx:1', 'web-1 nginx:1']);
  });

  it('a copy whose fold is behind deletes nothing: the set it saw is not the present one (K4)', () => {
    started({});
    const before = it1.world.fold.get(web)?.sequence;
    it1.image('nginx:2');
    const deletions = it1.world.events.filter(({ deleted, object }) => deleted && object.kind === 'Pod');
    expect(deletions).toHaveLength(1);
    const behind = { verb: 'patch', ref: web, subresource: 'status', patchType: 'merge', patch: {} } as const;
    expect(it1.try({ ...behind, precondition: { resourceVersion: String(before) } })).toMatchObject({ kind: 'conflict' });
  });
});

describe('STS-9: revisions', () => {
  it('keep each template once, under a name that follows from it; going back numbers the old one anew', () => {
    it1.create({ replicas: 1 });
    it1.ready('web-0');
    const [first] = it1.revisions();
    expect(first).toMatchObject({
      revision: 1,
      data: { spec: { template: { $patch: 'replace', spec: { containers: [{ image: 'nginx:1' }] } } } },
      metadata: { name: it1.status().currentRevision, labels: { app: 'web' }, ownerReferences: [{ kind: 'StatefulSet', controller: true }] },
    });
    expect(first?.metadata.name).toBe(`web-${first?.metadata.labels?.['controller.kubernetes.io/hash']}`);
    it1.image('nginx:2');
    it1.ready('web-0');
    expect(it1.revisions().map(({ revision }) => revision)).toEqual([1, 2]);
    // As kubectl rollout undo does.
    const patch = first?.data ?? null;
    it1.try({ verb: 'patch', ref: web, patchType: 'strategic', patch });
    it1.world.run();
    it1.ready('web-0');
    expect(it1.images()).toEqual(['web-0 nginx:1']);
    expect(it1.revisions().map(({ metadata, revision }) => [metadata.name === first?.metadata.name, revision])).toEqual([
      [false, 2],
      [true, 3],
    ]);
  });

  it('beyond revisionHistoryLimit the oldest go that nothing uses', () => {
    it1.create({ replicas: 1, revisionHistoryLimit: 1 });
    it1.ready('web-0');
    for (const tag of [2, 3, 4]) {
      it1.image(`nginx:${tag}`);
      it1.ready('web-0');
    }
    expect(it1.revisions().map(({ revision }) => revision)).toEqual([3, 4]);
  });

  it('a name that something else has counts as a collision', () => {
    it1.create({ replicas: 0 });
    const name = it1.status().updateRevision ?? '';
    it1 = createSetWorld();
    const foreign = complete({
      apiVersion: 'apps/v1',
      kind: 'ControllerRevision',
      metadata: { name, namespace: 'default' },
      data: { of: 'somebody' },
      revision: 1,
    });
    it1.try({ verb: 'create', ref: refTo('controllerrevisions.apps', name), object: foreign });
    it1.create({ replicas: 1 });
    expect(it1.status()).toMatchObject({ collisionCount: 1 });
    expect(it1.status().updateRevision).not.toBe(name);
    expect(it1.names()).toEqual(['web-0']);
  });

  it('CTL-3: a set that comes after another of its name takes over its pods and its revisions', () => {
    it1.create({ replicas: 1 });
    it1.ready('web-0');
    const before = it1.pod('web-0')?.metadata.uid;
    for (const ref of [refTo('pods', 'web-0'), refTo('controllerrevisions.apps', it1.status().updateRevision ?? '')])
      it1.world.submit({ verb: 'patch', ref, patchType: 'merge', patch: { metadata: { ownerReferences: null } } });
    it1.world.submit({ verb: 'delete', ref: web });
    it1.world.run();
    it1.create({ replicas: 1 });
    expect(it1.pod('web-0')?.metadata).toMatchObject({ uid: before, ownerReferences: [{ uid: it1.set().metadata.uid }] });
    expect(it1.revisions().map(({ metadata }) => metadata.ownerReferences?.[0]?.uid)).toEqual([it1.set().metadata.uid]);
    expect(it1.status()).toMatchObject({ replicas: 1, readyReplicas: 1, collisionCount: 0 });
  });
});
