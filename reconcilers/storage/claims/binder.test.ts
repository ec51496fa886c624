// The states in which a claim and a volume may meet, and what becomes of both: those that upstream's binder is tested with.
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../domain/testing/objects-of.ts';
import {
  claimDraft,
  claimRefTo,
  classDraft,
  nodeDraft,
  podDraft,
  refTo,
  storageWorld,
  volumeDraft,
  volumeRefTo,
  type StorageWorld,
} from '../testing/storage-world.ts';

const completed = { 'pv.kubernetes.io/bind-completed': 'yes' };
const byController = { 'pv.kubernetes.io/bound-by-controller': 'yes' };
const claimTo = (name: string, uid = ''): object => ({ claimRef: { namespace: 'default', name, ...(uid && { uid }) } });
/** Of the claim `data` and the volume `v`. */
const state = ({ claim, volume }: StorageWorld): readonly unknown[] => [
  claim()?.spec?.volumeName,
  claim()?.status?.phase,
  volume('v')?.spec?.claimRef?.name,
  volume('v')?.status?.phase,
];

describe('PVB-2: a claim that is not bound and names no volume', () => {
  it('says once that there is no volume and no class for it', () => {
    const one = storageWorld();
    one.create(claimDraft('data', { storageClassName: '' }));
    one.patch(claimRefTo('data'), { metadata: { labels: { a: 'b' } } });
    expect([one.told(), one.why()]).toEqual([
      ['FailedBinding: no persistent volumes available for this claim and no storage class is set'],
      'no persistent volumes available for this claim and no storage class is set',
    ]);
  });

  it('waits for its first consumer, then for that to have its node', () => {
    const one = storageWorld();
    one.create(classDraft('fast', { volumeBindingMode: 'WaitForFirstConsumer' }));
    one.create(claimDraft('data'));
    one.create(podDraft('b'));
    one.create(podDraft('a'));
    expect(one.told()).toEqual([
      'WaitForFirstConsumer: waiting for first consumer to be created before binding',
      'WaitForPodScheduled: waiting for pod b to be scheduled',
      'WaitForPodScheduled: waiting for pods a,b to be scheduled',
    ]);
    expect(one.world.planOf(claimRefTo('data'))).toMatchObject({
      kind: 'blocked',
      because: { detail: { pods: ['a', 'b'], ask: 'k8shost why pod/a -n default' } },
    });
  });

  it.each([
    ['a class that is not there', 'none', {}, 'ProvisioningFailed: storageclass.storage.k8s.io "none" not found'],
    [
      'a class that makes none',
      'fast',
      { provisioner: 'kubernetes.io/no-provisioner' },
      'ProvisioningFailed: no volume plugin matched name: kubernetes.io/no-provisioner',
    ],
  ])('of %s is told so', (_what, storageClassName, more, told) => {
    const one = storageWorld();
    one.create(classDraft('fast', more));
    one.create(claimDraft('data', { storageClassName }));
    expect([one.told(), one.claim()?.status?.phase]).toEqual([[told], 'Pending']);
  });

  it('gets the class that is made the default later', () => {
    const one = storageWorld();
    one.create(claimDraft('data', { storageClassName: undefined }));
    one.create(classDraft('late', {}, { 'storageclass.kubernetes.io/is-default-class': 'true' }));
    expect([one.claim()?.spec?.storageClassName, one.claim()?.status?.phase]).toEqual(['late', 'Bound']);
  });
});

describe('PVB-3: a claim that is not bound and names a volume', () => {
  it.each<[string, object, object, readonly unknown[], readonly string[]]>([
    ['that is not there', {}, {}, ['w', 'Pending', undefined, 'Available'], []],
    ['that is free', { volumeName: 'v' }, {}, ['v', 'Bound', 'data', 'Bound'], []],
    ['that is meant for it by name', { volumeName: 'v' }, claimTo('data'), ['v', 'Bound', 'data', 'Bound'], []],
    [
      "that is another's",
      { volumeName: 'v' },
      claimTo('other'),
      ['v', 'Pending', 'other', 'Available'],
      ['FailedBinding: volume "v" already bound to a different claim.'],
    ],
    [
      'that is too small',
      { volumeName: 'v', resources: { requests: { storage: '2Gi' } } },
      {},
      ['v', 'Pending', undefined, 'Available'],
      ['VolumeMismatch: Cannot bind to requested volume "v": requested PV is too small'],
    ],
    [
      'of another class',
      { volumeName: 'v' },
      { storageClassName: 'other' },
      ['v', 'Pending', undefined, 'Available'],
      ['VolumeMismatch: Cannot bind to requested volume "v": storageClassName does not match'],
    ],
    [
      'of another mode (PVB-9)',
      { volumeName: 'v' },
      { volumeMode: 'Block' },
      ['v', 'Pending', undefined, 'Available'],
      ['VolumeMismatch: Cannot bind to requested volume "v": incompatible volumeMode'],
    ],
    [
      'that offers other access (PVB-9)',
      { volumeName: 'v' },
      { accessModes: ['ReadOnlyMany'] },
      ['v', 'Pending', undefined, 'Available'],
      ['VolumeMismatch: Cannot bind to requested volume "v": incompatible accessMode'],
    ],
  ])('%s', (_what, claimSpec, volumeSpec, expected, told) => {
    const one = storageWorld();
    one.create(volumeDraft('v', volumeSpec));
    one.create(claimDraft('data', { volumeName: 'w', ...claimSpec }));
    expect([state(one), one.told()]).toEqual([expected, told]);
  });

  it('that went to another after the controller had chosen it is Lost', () => {
    const one = storageWorld();
    one.create(volumeDraft('v', claimTo('other', 'uid-of-other')));
    one.create(claimDraft('data', { volumeName: 'v' }, { annotations: byController }));
    expect([state(one).slice(0, 2), one.told()]).toEqual([
      ['v', 'Lost'],
      ['ClaimMisbound: Two claims are bound to the same volume, this one is bound incorrectly'],
    ]);
  });
});

describe('PVB-4: a claim that was bound', () => {
  it.each<[string, object, string | undefined, readonly unknown[], readonly string[]]>([
    ['and whose volume is there', { volumeName: 'v' }, 'data', ['v', 'Bound', 'data', 'Bound'], []],
    ['and whose volume names nobody any more, is bound again', { volumeName: 'v' }, '', ['v', 'Bound', 'data', 'Bound'], []],
    [
      'and whose volume is gone',
      { volumeName: 'v' },
      undefined,
      ['v', 'Lost', undefined, undefined],
      ['ClaimLost: Bound claim has lost its PersistentVolume. Data on the volume is lost!'],
    ],
    [
      'and names no volume',
      {},
      undefined,
      [undefined, 'Lost', undefined, undefined],
      ['ClaimLost: Bound claim has lost reference to PersistentVolume. Data on the volume is lost!'],
    ],
    [
      "and whose volume is another's",
      { volumeName: 'v' },
      'other',
      ['v', 'Lost', 'other', 'Available'],
      ['ClaimMisbound: Two claims are bound to the same volume, this one is bound incorrectly'],
    ],
  ])('%s', (_what, claimSpec, named, expected, told) => {
    const one = storageWorld();
    if (named !== undefined) one.create(volumeDraft('v', named === '' ? {} : claimTo(named)));
    one.create(claimDraft('data', claimSpec, { annotations: completed }));
    expect([state(one), one.told()]).toEqual([expected, told]);
  });

  it('is found again when its volume comes back', () => {
    const one = storageWorld();
    one.create(claimDraft('data', { volumeName: 'v' }, { annotations: completed }));
    expect(state(one)).toEqual(['v', 'Lost', undefined, undefined]);
    one.create(volumeDraft('v', claimTo('data')));
    expect([state(one), one.claim()?.status?.capacity]).toEqual([['v', 'Bound', 'data', 'Bound'], { storage: '1Gi' }]);
  });
});

describe('PVB-6: a volume whose claim is gone', () => {
  const released = (spec: object): StorageWorld => {
    const one = storageWorld();
    one.create(volumeDraft('v', spec));
    one.create(claimDraft('data'));
    expect(state(one)).toEqual(['v', 'Bound', 'data', 'Bound']);
    one.remove(claimRefTo('data'));
    return one;
  };

  it.each([
    ['Retain', 'Released', []],
    ['Delete', 'Failed', ['VolumeFailedDelete: error getting deleter volume plugin for volume "v": no deletable volume plugin matched']],
    ['Recycle', 'Failed', ['VolumeFailedRecycle: No recycler plugin found for the volume!']],
  ])('and that nobody made for it is kept with reclaimPolicy %s', (persistentVolumeReclaimPolicy, phase, told) => {
    const one = released({ persistentVolumeReclaimPolicy });
    expect([one.volume('v')?.status?.phase, one.told('v'), one.calls]).toEqual([phase, told, []]);
    one.remove(volumeRefTo('v'));
    expect(one.volume('v')).toBeUndefined();
  });

  it('is given to no other claim, not even one of the same name', () => {
    const one = released({});
    one.create(claimDraft('data'));
    expect(state(one)).toEqual([undefined, 'Pending', 'data', 'Released']);
  });

  it('of another mode than the claim that it was promised to is told to both', () => {
    const one = storageWorld();
    one.create(claimDraft('data'));
    one.create(volumeDraft('v', { volumeMode: 'Block', ...claimTo('data', one.claim()?.metadata.uid) }));
    const words = 'VolumeMismatch: Cannot bind PersistentVolume to requested PersistentVolumeClaim due to incompatible volumeMode';
    expect([one.told('v'), one.told().at(-1)]).toEqual([[words], words]);
  });
});

it('PVB-7: a bound volume that is deleted stays until its claim is gone', () => {
  const one = storageWorld();
  one.create(volumeDraft('v'));
  one.create(claimDraft('data'));
  one.remove(volumeRefTo('v'));
  expect(one.volume('v')?.metadata.finalizers).toEqual(['kubernetes.io/pv-protection']);
  one.remove(claimRefTo('data'));
  expect([one.volume('v'), one.world.rejections]).toEqual([undefined, []]);
});

it('an Event that is there is not told again, whatever wakes the claim', () => {
  const one = storageWorld();
  one.create(claimDraft('data', { storageClassName: 'none' }));
  for (const name of ['a', 'b']) one.create(classDraft(name));
  one.remove(refTo('storageclasses.storage.k8s.io', 'a'));
  expect(one.world.events.filter(({ ref }) => ref.resource === 'events')).toHaveLength(1);
});

describe('PVB-6: a volume that was made for a claim and kept', () => {
  const kept = (node?: string): { readonly one: StorageWorld; readonly name: string } => {
    const one = storageWorld();
    one.create(nodeDraft('n1'));
    one.create(classDraft('fast', { reclaimPolicy: 'Retain' }));
    one.create(claimDraft('data', {}, node === undefined ? {} : { annotations: { 'volume.kubernetes.io/selected-node': node } }));
    const name = one.volume()?.metadata.name ?? '';
    one.remove(claimRefTo('data'));
    return { one, name };
  };

  it('is given to another claim as it is, wherever it was to be made once', () => {
    const { one, name } = kept('n1');
    one.patch(volumeRefTo(name), { spec: { claimRef: null } });
    one.create(claimDraft('next', { volumeName: name }));
    expect([one.claim('next')?.status?.phase, one.volume(name)?.status?.phase]).toEqual(['Bound', 'Bound']);
    expect(one.calls.map(({ kind }) => kind)).not.toContain('remove-volume');
  });

  it('stays as long as a node has it, and its data stays for ever', () => {
    const { one, name } = kept();
    one.create({
      kind: 'VolumeAttachment',
      apiVersion: 'storage.k8s.io/v1',
      metadata: { name: 'held', finalizers: ['example.com/held'] },
      spec: { attacher: 'csi.example.com', nodeName: 'n1', source: { persistentVolumeName: name } },
    } as Draft);
    one.remove(volumeRefTo(name));
    expect([one.volume(name)?.metadata.name, one.why(volumeRefTo(name))]).toEqual([name, 'the volume is removed when no node has it any more']);
    one.patch(refTo('volumeattachments.storage.k8s.io', 'held'), { metadata: { finalizers: null } });
    one.remove(refTo('volumeattachments.storage.k8s.io', 'held'));
    expect(one.volume(name)).toBeUndefined();
    expect(one.calls.map(({ kind }) => kind)).not.toContain('remove-volume');
  });
});
