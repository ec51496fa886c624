import { beforeEach, describe, expect, it } from 'vitest';
import { createSetWorld, dataTemplate, refTo, type SetWorld } from './testing/set-world.ts';

let it1: SetWorld;
beforeEach(() => {
  it1 = createSetWorld();
});

describe('claims', () => {
  const owners = (name: string): readonly string[] =>
    it1
      .claims()
      .find(({ metadata }) => metadata.name === name)
      ?.metadata.ownerReferences?.map((owner) => `${owner.kind}/${owner.name}`) ?? [];

  it('STS-2: one for each template and pod, before the pod; they stay', () => {
    it1.create({ replicas: 2, podManagementPolicy: 'Parallel', volumeClaimTemplates: [dataTemplate] });
    expect(it1.claims().map(({ metadata, spec }) => [metadata.name, metadata.labels, spec?.accessModes])).toEqual([
      ['data-web-0', { app: 'web', tier: 'store' }, ['ReadWriteOnce']],
      ['data-web-1', { app: 'web', tier: 'store' }, ['ReadWriteOnce']],
    ]);
    expect(it1.pod('web-1')?.spec?.volumes).toContainEqual({ name: 'data', persistentVolumeClaim: { claimName: 'data-web-1' } });
    const at = (name: string): number => it1.world.events.findIndex((event) => event.ref.name === name);
    expect(at('data-web-1')).toBeLessThan(at('web-0'));
    it1.change({ replicas: 0 });
    expect(it1.claims()).toHaveLength(2);
    expect(owners('data-web-0')).toEqual([]);
    it1.change({ replicas: 1 });
    expect(it1.claims()).toHaveLength(2);
  });

  it('STS-2: a claim that a pending pod lost is made again', () => {
    it1.create({ replicas: 1, volumeClaimTemplates: [dataTemplate] });
    it1.try({ verb: 'patch', ref: refTo('persistentvolumeclaims', 'data-web-0'), patchType: 'merge', patch: { metadata: { finalizers: null } } });
    it1.try({ verb: 'delete', ref: refTo('persistentvolumeclaims', 'data-web-0') });
    it1.world.run();
    expect(it1.claims()).toHaveLength(1);
  });

  const cases = [
    { whenDeleted: 'Retain', whenScaled: 'Retain', living: [], condemned: [] },
    { whenDeleted: 'Delete', whenScaled: 'Retain', living: ['StatefulSet/web'], condemned: ['StatefulSet/web'] },
    { whenDeleted: 'Retain', whenScaled: 'Delete', living: [], condemned: ['Pod/web-1'] },
    { whenDeleted: 'Delete', whenScaled: 'Delete', living: ['StatefulSet/web'], condemned: ['Pod/web-1'] },
  ];
  it.each(cases)('STS-2: whenDeleted $whenDeleted, whenScaled $whenScaled', ({ whenDeleted, whenScaled, living, condemned }) => {
    it1.create({
      replicas: 2,
      podManagementPolicy: 'Parallel',
      volumeClaimTemplates: [dataTemplate],
      persistentVolumeClaimRetentionPolicy: { whenDeleted, whenScaled },
    });
    it1.ready('web-0', 'web-1');
    expect([owners('data-web-0'), owners('data-web-1')]).toEqual([living, living]);
    it1.change({ replicas: 1 });
    expect([owners('data-web-0'), owners('data-web-1')]).toEqual([living, condemned]);
    expect(it1.names()).toEqual(['web-0']);
    // The claim goes with a pod that is gone: a new pod waits for a new claim.
    it1.change({ replicas: 2 });
    const waits = condemned.includes('Pod/web-1');
    expect(it1.names()).toEqual(waits ? ['web-0'] : ['web-0', 'web-1']);
    if (!waits) return;
    it1.try({ verb: 'patch', ref: refTo('persistentvolumeclaims', 'data-web-1'), patchType: 'merge', patch: { metadata: { finalizers: null } } });
    it1.try({ verb: 'delete', ref: refTo('persistentvolumeclaims', 'data-web-1') });
    it1.world.run();
    expect(it1.names()).toEqual(['web-0', 'web-1']);
    expect(owners('data-web-1')).toEqual(living);
  });

  it('STS-2: another policy is followed by the claims there are', () => {
    it1.create({ replicas: 1, volumeClaimTemplates: [dataTemplate] });
    it1.ready('web-0');
    it1.change({ persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Delete' } });
    expect(owners('data-web-0')).toEqual(['StatefulSet/web']);
    it1.change({ persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain' } });
    expect(owners('data-web-0')).toEqual([]);
  });
});
