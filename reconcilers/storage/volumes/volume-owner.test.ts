// PersistentVolumes that stand for a volume which LightningSTOR has for another, older one.

import { describe, expect, it } from 'vitest';
import type { EffectOf } from '../../../domain/effect.ts';
import { refusedFor, type Cloud } from '../../../domain/testing/small-world.ts';
import type { PersistentVolume } from '../../../schemas/kubernetes/types.ts';
import { testTenant } from '../../../domain/testing/objects-of.ts';
import { claimDraft, claimRefTo, classDraft, driver, storageWorld, volumeDraft, volumeMade, volumeRefTo, type StorageWorld } from '../testing/storage-world.ts';

const old = 'k8shost/persistentvolumes/gone';
const seen = (owner: string): Cloud => ({ 'observe-volume': () => ({ volumeId: 'v', sizeBytes: 2 ** 30, parameters: {}, owner }) });
const kinds = (one: StorageWorld): readonly string[] =>
  one.calls.map(({ kind, owner }) => (kind === 'observe-volume' ? kind : `${kind} ${owner.split('/').at(-1)}`));
const provisioned = { 'pv.kubernetes.io/provisioned-by': driver };
const bySpec = (spec: object = {}) => ({ csi: { driver, volumeHandle: 'kept' }, persistentVolumeReclaimPolicy: 'Delete', ...spec });
const grow = (one: StorageWorld, name = 'data'): void => one.patch(claimRefTo(name), { spec: { resources: { requests: { storage: '2Gi' } } } });

/** The PersistentVolumes, oldest first, each bound to a claim of its name. */
function restored(cloud: Cloud, ...names: readonly string[]): StorageWorld {
  const one = storageWorld(cloud);
  one.create(classDraft('fast', { allowVolumeExpansion: true }));
  for (const name of names) {
    one.create(volumeDraft(name, bySpec({ claimRef: { namespace: 'default', name } }), { annotations: provisioned }));
    one.create(claimDraft(name));
    one.world.nowMs += 1_000;
  }
  return one;
}

const tearAway = (one: StorageWorld, name: string): void => {
  const wish = { verb: 'patch', ref: volumeRefTo(name), patchType: 'merge', patch: { metadata: { finalizers: null } } } as const;
  one.world.submit({ verb: 'delete', ref: volumeRefTo(name) });
  one.submit(wish);
};

describe('a PersistentVolume whose claim was gone before LightningSTOR had its volume', () => {
  const freed = (cloud: Cloud): StorageWorld => {
    const one = storageWorld({ 'ensure-volume': (effect) => volumeMade(effect, { ready: false }), ...cloud });
    one.create(classDraft('fast', { reclaimPolicy: 'Retain' }));
    one.create(claimDraft('first'));
    const { name } = one.world.fold.list<PersistentVolume>(testTenant, 'persistentvolumes')[0]?.object.metadata ?? { name: '' };
    one.remove(claimRefTo('first'));
    one.patch(volumeRefTo(name), { spec: { claimRef: null } });
    one.create(claimDraft('data', { volumeName: name }));
    return one;
  };
  const of = (one: StorageWorld) => one.volume(one.claim()?.spec?.volumeName);

  it('is given to no other claim, and both say why', () => {
    const one = freed({ 'observe-volume': () => refusedFor('NOT_FOUND') });
    const why = `LightningSTOR has no volume "${of(one)?.metadata.name}"`;
    expect([of(one)?.status, one.claim()?.status?.phase, one.told()]).toMatchObject([{ phase: 'Failed', message: why }, 'Pending', [`FailedBinding: ${why}`]]);
    expect(one.world.rejections).toEqual([]);
  });

  it('is given to another one once it is there after all', () => {
    const one = freed({ 'observe-volume': (effect) => ({ volumeId: 'v', sizeBytes: 2 ** 30, parameters: {}, owner: effect.owner }) });
    expect([of(one)?.status?.phase, one.claim()?.status?.phase]).toEqual(['Bound', 'Bound']);
  });
});

describe('a PersistentVolume that was written again', () => {
  it('grows, and is removed, in the name of whom LightningSTOR has its volume for', () => {
    const one = restored(seen(old), 'data');
    grow(one);
    expect([one.claim()?.status?.capacity, kinds(one)]).toEqual([{ storage: '2Gi' }, ['observe-volume', 'ensure-volume gone']]);
    one.remove(claimRefTo('data'));
    expect([one.volume('data'), kinds(one).slice(2)]).toEqual([undefined, ['remove-volume gone']]);
  });

  it('after it was torn away is found by its claim, and grows', () => {
    const one = storageWorld();
    one.create(classDraft('fast', { allowVolumeExpansion: true }));
    one.create(claimDraft('data'));
    const { metadata, spec } = one.volume() as PersistentVolume;
    const { name, uid } = metadata;
    tearAway(one, name);
    expect([one.volume(name), one.claim()?.status?.phase]).toEqual([undefined, 'Lost']);
    const again = storageWorld(seen(`k8shost/persistentvolumes/${uid}`));
    again.create(classDraft('fast', { allowVolumeExpansion: true }));
    again.create({
      kind: 'PersistentVolume',
      metadata: { name, annotations: metadata.annotations ?? {} },
      spec: { ...spec, claimRef: { namespace: 'default', name: 'data' } },
    } as never);
    again.create(claimDraft('data', { volumeName: name }));
    grow(again);
    expect([again.claim()?.status?.capacity, again.calls.at(-1)?.owner]).toEqual([{ storage: '2Gi' }, `k8shost/persistentvolumes/${uid}`]);
  });

  it('is given to no claim where LightningSTOR has no such volume', () => {
    const one = restored({ 'observe-volume': () => refusedFor('NOT_FOUND') }, 'data');
    expect([one.claim()?.status?.phase, one.volume('data')?.status?.phase, one.told()]).toEqual([
      'Pending',
      'Failed',
      ['FailedBinding: LightningSTOR has no volume "kept"'],
    ]);
  });

  it('says so when LightningSTOR loses it after it grew once: no empty one is made in its place', () => {
    let isLost = false;
    const one = storageWorld({
      'ensure-volume': (effect) => (isLost && (effect as EffectOf<'ensure-volume'>).mustExist ? refusedFor('NOT_FOUND') : volumeMade(effect)),
    });
    one.create(classDraft('fast', { allowVolumeExpansion: true }));
    one.create(claimDraft('data'));
    grow(one);
    isLost = true;
    one.patch(claimRefTo('data'), { spec: { resources: { requests: { storage: '3Gi' } } } });
    const name = one.volume()?.metadata.name;
    expect([one.claim()?.status?.capacity, one.told().at(-1)]).toEqual([
      { storage: '2Gi' },
      `VolumeResizeFailed: resize volume "${name}" by resizer "${driver}" failed: LightningSTOR has no volume "${name}"`,
    ]);
  });

  it('says so when a claim has it and LightningSTOR has lost it: no empty one is made in its place', () => {
    const one = storageWorld({ 'observe-volume': () => refusedFor('NOT_FOUND') });
    one.create(classDraft('fast', { allowVolumeExpansion: true }));
    one.create(claimDraft('data'));
    const name = one.volume()?.metadata.name;
    grow(one);
    expect(one.told().at(-1)).toBe(`VolumeResizeFailed: resize volume "${name}" by resizer "${driver}" failed: LightningSTOR has no volume "${name}"`);
    expect(kinds(one).slice(1)).toEqual(['observe-volume', 'observe-volume']);
  });

  it('with the annotation of one that was for another volume asks, and does not take that one', () => {
    const one = restored(seen(old), 'data');
    grow(one);
    const { metadata } = one.volume('data') as PersistentVolume;
    one.create(
      volumeDraft('other', bySpec({ csi: { driver, volumeHandle: 'another' }, claimRef: { namespace: 'default', name: 'other' } }), {
        annotations: metadata.annotations ?? {},
      }),
    );
    one.create(claimDraft('other'));
    one.remove(claimRefTo('other'));
    expect([one.volume('other'), kinds(one).slice(2)]).toEqual([undefined, ['observe-volume', 'remove-volume gone']]);
    expect(one.calls[2]).toMatchObject({ kind: 'observe-volume', name: 'another' });
  });

  it('whose volume is kept for somebody else leaves it to them', () => {
    const one = restored(seen('csi/volumes/x'), 'data');
    grow(one);
    expect([one.why(), one.told().at(-1)]).toEqual([
      'LightningSTOR has the volume for csi/volumes/x',
      `VolumeResizeFailed: resize volume "data" by resizer "${driver}" failed: LightningSTOR has the volume for csi/volumes/x`,
    ]);
    one.remove(claimRefTo('data'));
    expect([one.volume('data'), kinds(one)]).toEqual([undefined, ['observe-volume']]);
  });
});

describe('a PersistentVolume that a person wrote for data that was retained', () => {
  const written = (cloud: Cloud): StorageWorld => {
    const one = storageWorld(cloud);
    one.create(classDraft('fast', { allowVolumeExpansion: true }));
    one.create(volumeDraft('mine', bySpec({ persistentVolumeReclaimPolicy: 'Retain' })));
    one.create(claimDraft('data'));
    return one;
  };

  it('grows, and is asked for with what it was made of', () => {
    const one = written({ 'observe-volume': () => ({ volumeId: 'v', sizeBytes: 2 ** 30, parameters: {}, owner: old, source: { snapshot: 's' } }) });
    grow(one);
    expect([one.claim()?.status?.capacity, one.calls.at(-1)]).toMatchObject([{ storage: '2Gi' }, { owner: old, name: 'kept', source: { snapshot: 's' } }]);
  });

  it.each<[string, object, string]>([
    ['that LightningSTOR has it with', {}, 'thick'],
    ['that it says itself', { volumeAttributes: { provisioning: 'thin' } }, 'thin'],
  ])('grows with the parameters %s', (_, csi, provisioning) => {
    const one = storageWorld({ 'observe-volume': () => ({ volumeId: 'v', sizeBytes: 2 ** 30, owner: old, parameters: { provisioning: 'thick' } }) });
    one.create(classDraft('fast', { allowVolumeExpansion: true }));
    one.create(volumeDraft('mine', { csi: { driver, volumeHandle: 'kept', ...csi } }));
    one.create(claimDraft('data'));
    grow(one);
    expect([one.claim()?.status?.capacity, one.calls.at(-1)]).toMatchObject([{ storage: '2Gi' }, { parameters: { provisioning } }]);
  });

  it('keeps it when it goes', () => {
    const one = written(seen(old));
    one.remove(claimRefTo('data'));
    one.remove(volumeRefTo('mine'));
    expect([one.volume('mine'), one.calls]).toEqual([undefined, []]);
  });
});

it('a PersistentVolume that is to be reclaimed, and whose volume LightningSTOR does not know, goes', () => {
  const one = restored({ 'observe-volume': () => refusedFor('NOT_FOUND') }, 'data');
  one.remove(claimRefTo('data'));
  expect([one.volume('data'), one.world.rejections]).toEqual([undefined, []]);
});

describe('of two PersistentVolumes with the same volumeHandle', () => {
  it('the older one has the volume, and the other one has it after that', () => {
    const one = restored(seen(old), 'older', 'younger');
    grow(one, 'younger');
    expect([one.why(claimRefTo('younger')), kinds(one)]).toEqual([
      "the volume is the PersistentVolume older's, which has the same volumeHandle",
      ['observe-volume', 'observe-volume'],
    ]);
    grow(one, 'older');
    expect([one.claim('older')?.status?.capacity, kinds(one).slice(1)]).toEqual([{ storage: '2Gi' }, ['observe-volume', 'ensure-volume gone']]);
    one.remove(claimRefTo('older'));
    expect([one.volume('older'), one.claim('younger')?.status?.capacity, kinds(one).slice(3)]).toEqual([undefined, { storage: '2Gi' }, ['ensure-volume gone']]);
    one.remove(claimRefTo('younger'));
    expect([one.volume('younger'), kinds(one).slice(4)]).toEqual([undefined, ['remove-volume gone']]);
  });

  it('the one that it was made for has it, and the last that goes takes the data along', () => {
    let owner = '';
    const one = restored({ 'observe-volume': () => ({ volumeId: 'v', sizeBytes: 1, parameters: {}, owner }) }, 'older', 'made');
    owner = `k8shost/persistentvolumes/${one.volume('made')?.metadata.uid}`;
    one.remove(claimRefTo('older'));
    one.remove(claimRefTo('made'));
    expect([one.volume('older'), one.volume('made'), one.calls.filter(({ kind }) => kind === 'remove-volume').map((call) => call.owner)]).toEqual([
      undefined,
      undefined,
      [owner],
    ]);
  });
});

it('a volume that was begun for a PersistentVolume which somebody tore away is gone on with', () => {
  let isTaken = true;
  const one = storageWorld({
    ...seen(old),
    'ensure-volume': (effect) =>
      isTaken && effect.owner !== old ? refusedFor('ALREADY_EXISTS') : { volumeId: 'v', sizeBytes: 2 ** 30, sizeEnforced: true, zone: '', ready: true },
  });
  one.create(classDraft('fast'));
  one.create(claimDraft('data'));
  isTaken = false;
  expect([one.claim()?.status?.phase, kinds(one).slice(1)]).toEqual(['Bound', ['observe-volume', 'ensure-volume gone']]);
});
