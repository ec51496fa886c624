// What is in a volume stays while somebody has it, whatever happens to the objects that stand for it.

import { describe, expect, it } from 'vitest';
import { refusalWords } from '../../../domain/refusal-words.ts';
import { refusedFor } from '../../../domain/testing/small-world.ts';
import { storage } from '../storage.ts';
import { claimDraft, claimRefTo, classDraft, driver, storageWorld, volumeDraft, volumeRefTo, type StorageWorld } from '../testing/storage-world.ts';

const provisioned = { 'pv.kubernetes.io/provisioned-by': driver };
const bySpec = (policy: string, spec: object = {}) => ({ csi: { driver, volumeHandle: 'kept' }, persistentVolumeReclaimPolicy: policy, ...spec });
const kinds = (one: StorageWorld): readonly string[] => one.calls.map(({ kind }) => kind);
/** Owned by whoever asks. */
const asksItself = { 'observe-volume': (effect: { readonly owner: string }) => ({ volumeId: 'v', sizeBytes: 2 ** 30, parameters: {}, owner: effect.owner }) };

/** PersistentVolumes with one volumeHandle, each bound to a claim of its name. */
function bound(policies: Readonly<Record<string, string>>, cloud = {}): StorageWorld {
  const one = storageWorld({ ...asksItself, ...cloud });
  one.create(classDraft('fast', { allowVolumeExpansion: true }));
  for (const [name, policy] of Object.entries(policies)) {
    one.create(volumeDraft(name, bySpec(policy, { claimRef: { namespace: 'default', name } }), { annotations: provisioned }));
    one.create(claimDraft(name));
    one.world.nowMs += 1_000;
  }
  return one;
}

describe('data that two PersistentVolumes stand for', () => {
  it.each(['Retain', 'Delete'])('stays while a claim has it by one (%s) that is marked for deletion', (policy) => {
    const one = bound({ a: 'Delete', b: policy });
    one.remove(volumeRefTo('b'));
    one.remove(claimRefTo('a'));
    expect([one.volume('a'), one.volume('b')?.status?.phase, one.claim('b')?.status?.phase]).toEqual([undefined, 'Bound', 'Bound']);
    expect(kinds(one)).not.toContain('remove-volume');
  });

  it('goes when both of them are to go', () => {
    const one = bound({ a: 'Delete', b: 'Delete' });
    one.remove(volumeRefTo('b'));
    for (const name of ['a', 'b']) one.remove(claimRefTo(name));
    expect([one.volume('a'), one.volume('b'), kinds(one).filter((kind) => kind === 'remove-volume')]).toEqual([undefined, undefined, ['remove-volume']]);
  });
});

it('data goes only once the deletion of its PersistentVolume is marked: until then somebody may still take it out of there', () => {
  const one = bound({ a: 'Delete' });
  one.world.submit({ verb: 'delete', ref: claimRefTo('a') });
  const planned = (): readonly string[] => {
    const plan = storage.reconcile(one.world.fold, storage.initialView(), volumeRefTo('a'), one.world.nowMs);
    return plan.kind === 'act' ? plan.steps.map((step) => ('submit' in step ? step.submit.verb : 'perform' in step ? step.perform.kind : '')) : [plan.kind];
  };
  one.world.submit({ verb: 'patch', ref: claimRefTo('a'), patchType: 'merge', patch: { metadata: { finalizers: null } } });
  const released = { verb: 'patch', ref: volumeRefTo('a'), subresource: 'status', patchType: 'merge', patch: { status: { phase: 'Released' } } } as const;
  one.world.submit(released);
  const annotations = { 'lightningstor.plasma.cloud/owner': `kept k8shost/persistentvolumes/${one.volume('a')?.metadata.uid}` };
  one.world.submit({ verb: 'patch', ref: volumeRefTo('a'), patchType: 'merge', patch: { metadata: { annotations } } });
  expect(planned()).toEqual(['delete']);
  one.world.submit({ verb: 'delete', ref: volumeRefTo('a') });
  expect(planned()).toEqual(['remove-volume', 'patch']);
});

it('PVB-6: of two that were promised to one claim, the one that it does not take is free again, with its data', () => {
  const one = storageWorld(asksItself);
  one.create(classDraft('fast', { provisioner: 'kubernetes.io/no-provisioner', volumeBindingMode: 'WaitForFirstConsumer' }));
  one.create(claimDraft('data'));
  for (const name of ['u', 'v']) one.create(volumeDraft(name, bySpec('Delete', { csi: { driver, volumeHandle: name } }), { annotations: provisioned }));
  const claimRef = { namespace: 'default', name: 'data', uid: one.claim()?.metadata.uid ?? '' };
  const promise = { metadata: { annotations: { 'pv.kubernetes.io/bound-by-controller': 'yes' } }, spec: { claimRef } };
  for (const name of ['u', 'v']) one.world.submit({ verb: 'patch', ref: volumeRefTo(name), patchType: 'merge', patch: promise });
  one.world.run();
  expect([one.claim()?.spec?.volumeName, one.volume('v')?.status?.phase, one.volume('v')?.spec?.claimRef, kinds(one).includes('remove-volume')]).toEqual([
    'u',
    'Available',
    undefined,
    false,
  ]);
});

describe('a bound claim whose PersistentVolume names it no more', () => {
  it.each<[string, object | null]>([
    ['at all', null],
    ['by its uid', { uid: null }],
  ])('gets it again, and no other claim does: %s', (_, claimRef) => {
    const one = storageWorld();
    one.create(volumeDraft('v'));
    one.create(claimDraft('data'));
    one.create(claimDraft('another'));
    one.patch(volumeRefTo('v'), { spec: { claimRef: claimRef as never } });
    const { metadata, status } = one.volume('v') ?? {};
    expect([one.claim()?.status?.phase, one.claim('another')?.status?.phase, status?.phase, one.volume('v')?.spec?.claimRef?.name]).toEqual([
      'Bound',
      'Pending',
      'Bound',
      'data',
    ]);
    expect(metadata?.deletionTimestamp).toBeUndefined();
  });

  it('keeps it also when it is marked for deletion', () => {
    const one = storageWorld();
    one.create(volumeDraft('v'));
    one.create(claimDraft('data'));
    one.remove(volumeRefTo('v'));
    one.patch(volumeRefTo('v'), { spec: { claimRef: null } });
    expect([one.claim()?.status?.phase, one.volume('v')?.spec?.claimRef?.name]).toEqual(['Bound', 'data']);
  });

  it('leaves it to others once it is gone', () => {
    const one = storageWorld();
    one.create(volumeDraft('v'));
    one.create(claimDraft('data', {}, { finalizers: ['example.com/slow'] }));
    one.create(claimDraft('another'));
    one.remove(claimRefTo('data'));
    one.patch(volumeRefTo('v'), { spec: { claimRef: null } });
    expect(one.volume('v')?.status?.phase).toBe('Bound');
    one.patch(claimRefTo('data'), { metadata: { finalizers: null } });
    expect([one.claim('another')?.status?.phase, one.volume('v')?.spec?.claimRef?.name]).toEqual(['Bound', 'another']);
  });

  it('says that it has lost it when it names another', () => {
    const one = storageWorld();
    one.create(volumeDraft('v'));
    one.create(claimDraft('data'));
    one.create(claimDraft('another', { volumeName: 'v' }));
    one.patch(volumeRefTo('v'), { spec: { claimRef: { name: 'another', uid: one.claim('another')?.metadata.uid ?? '' } } });
    expect([one.claim()?.status?.phase, one.claim('another')?.status?.phase]).toEqual(['Lost', 'Bound']);
  });

  it('does not keep it from being deleted when it names another that is not there', () => {
    const one = storageWorld();
    one.create(volumeDraft('v'));
    one.create(claimDraft('data'));
    one.patch(volumeRefTo('v'), { spec: { claimRef: { name: 'other', uid: null } } });
    expect([one.claim()?.status?.phase, one.volume('v')?.status?.phase]).toEqual(['Lost', 'Available']);
    one.remove(volumeRefTo('v'));
    expect(one.volume('v')).toBeUndefined();
  });
});

describe('one that is to be removed', () => {
  it('says so where LightningSTOR does not tell whose it is', () => {
    let mayAsk = true;
    const one = bound(
      { a: 'Delete' },
      { 'observe-volume': (effect: never) => (mayAsk ? asksItself['observe-volume'](effect) : refusedFor('PERMISSION_DENIED')) },
    );
    mayAsk = false;
    one.patch(volumeRefTo('a'), { metadata: { annotations: { 'lightningstor.plasma.cloud/owner': null } } });
    one.remove(claimRefTo('a'));
    const why = refusalWords(refusedFor('PERMISSION_DENIED'));
    expect([one.volume('a')?.status, one.told('a').at(-1)]).toMatchObject([{ phase: 'Failed', message: why }, `VolumeFailedDelete: ${why}`]);
  });

  it('or given away says so too', () => {
    const one = storageWorld({ 'observe-volume': () => refusedFor('PERMISSION_DENIED') });
    one.create(classDraft('fast'));
    one.create(volumeDraft('a', bySpec('Delete'), { annotations: provisioned }));
    const why = refusalWords(refusedFor('PERMISSION_DENIED'));
    expect(one.volume('a')?.status).toMatchObject({ phase: 'Failed', message: why });
  });

  it('and is kept by LightningSTOR for others than us goes with a word, and its data stays', () => {
    const one = storageWorld({ 'observe-volume': () => ({ volumeId: 'v', sizeBytes: 2 ** 30, parameters: {}, owner: 'csi/volumes/x' }) });
    one.create(classDraft('fast'));
    one.create(volumeDraft('a', bySpec('Delete', { claimRef: { namespace: 'default', name: 'a' } }), { annotations: provisioned }));
    one.create(claimDraft('a'));
    one.remove(claimRefTo('a'));
    expect([one.volume('a'), kinds(one).includes('remove-volume'), one.told('a')]).toEqual([
      undefined,
      false,
      ['VolumeFailedDelete: LightningSTOR has the volume for csi/volumes/x: its data stays'],
    ]);
  });
});
