// Claims and volumes that people write: how they find each other (PVB-…).

import { beforeEach, describe, expect, it } from 'vitest';
import type { ApiObject } from '../../domain/api-object.ts';
import type { Wish } from '../../domain/command.ts';
import type { Ref } from '../../domain/ref.ts';
import { complete, refOf, testTenant, type Draft } from '../../domain/testing/objects-of.ts';
import { createSmallWorld, type SmallWorld } from '../../domain/testing/small-world.ts';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import type { PersistentVolume, PersistentVolumeClaim } from '../../schemas/kubernetes/types.ts';
import { storage } from './storage.ts';

let world: SmallWorld;
const submit = (wish: Wish): void => expect(world.submit(wish)).toBeUndefined();
const create = (draft: Draft): void => {
  submit({ verb: 'create', ref: refOf(draft), object: complete(draft) });
  world.run();
};
const refTo = (resource: string, name: string): Ref => ({ ...testTenant, resource, namespace: resource === 'persistentvolumes' ? '' : 'default', name });
const get = <T extends ApiObject>(resource: string, name: string): T | undefined => world.fold.get<T>(refTo(resource, name))?.object;
const claimed = (name: string): readonly unknown[] => {
  const { spec, status } = get<PersistentVolumeClaim>('persistentvolumeclaims', name) ?? {};
  return [spec?.volumeName, status?.phase];
};
const held = (name: string): readonly unknown[] => {
  const { spec, status } = get<PersistentVolume>('persistentvolumes', name) ?? {};
  return [spec?.claimRef?.name, status?.phase];
};
const volume = (name: string, spec: object = {}): Draft => ({
  kind: 'PersistentVolume',
  metadata: { name },
  spec: {
    capacity: { storage: '5Gi' },
    accessModes: ['ReadWriteOnce'],
    storageClassName: 'shelf',
    csi: { driver: 'csi.example.com', volumeHandle: name },
    ...spec,
  },
});
const claim = (name: string, spec: object = {}, metadata: object = {}): Draft => ({
  kind: 'PersistentVolumeClaim',
  metadata: { name, namespace: 'default', ...metadata },
  spec: { accessModes: ['ReadWriteOnce'], storageClassName: 'shelf', resources: { requests: { storage: '2Gi' } }, ...spec },
});
const storageClass = (more: object): Draft => ({
  kind: 'StorageClass',
  apiVersion: 'storage.k8s.io/v1',
  metadata: { name: 'shelf' },
  provisioner: 'kubernetes.io/no-provisioner',
  ...more,
});
const promise = (name: string, to: string): Wish => ({
  verb: 'patch',
  ref: refTo('persistentvolumes', name),
  patchType: 'merge',
  patch: {
    metadata: { annotations: { 'pv.kubernetes.io/bound-by-controller': 'yes' } },
    spec: { claimRef: { namespace: 'default', name: to, uid: get('persistentvolumeclaims', to)?.metadata.uid ?? '' } },
  },
});
const remove = (resource: string, name: string): void => {
  submit({ verb: 'delete', ref: refTo(resource, name) });
  world.run();
};

beforeEach(() => {
  world = createSmallWorld([storage], kubernetesFacts, {
    'ensure-volume': () => ({ volumeId: 'v', sizeBytes: 2 ** 31, sizeEnforced: false, zone: '', ready: true }),
  });
  create({ kind: 'Namespace', metadata: { name: 'default' } });
});

describe('PVB-5: a claim that does not wait', () => {
  it('gets the smallest volume that does, and both say so (PVB-1)', () => {
    for (const one of [volume('large', { capacity: { storage: '9Gi' } }), volume('right'), volume('small', { capacity: { storage: '1Gi' } })]) create(one);
    create(claim('data'));
    expect([claimed('data'), held('right'), held('large'), held('small')]).toEqual([
      ['right', 'Bound'],
      ['data', 'Bound'],
      [undefined, 'Available'],
      [undefined, 'Available'],
    ]);
    expect(get<PersistentVolumeClaim>('persistentvolumeclaims', 'data')).toMatchObject({
      metadata: { annotations: { 'pv.kubernetes.io/bind-completed': 'yes', 'pv.kubernetes.io/bound-by-controller': 'yes' } },
      status: { capacity: { storage: '5Gi' } },
    });
    expect(world.rejections).toEqual([]);
  });

  it.each<[string, object, object]>([
    ['of another class', { storageClassName: 'other' }, {}],
    ['of another mode', { volumeMode: 'Block' }, {}],
    ['with other access modes', { accessModes: ['ReadWriteMany'] }, {}],
    ['that is not what it selects', {}, { selector: { matchLabels: { shelf: 'top' } } }],
    ["that is meant for another's", { claimRef: { namespace: 'default', name: 'other' } }, {}],
  ])('gets none %s', (_, volumeSpec, claimSpec) => {
    create(volume('v', volumeSpec));
    create(claim('data', claimSpec));
    expect([claimed('data'), held('v')[1]]).toEqual([[undefined, 'Pending'], 'Available']);
  });

  it('gets one that comes later, and without a class one of no class (PVB-2)', () => {
    create(claim('data', { storageClassName: '' }));
    create(volume('v', { storageClassName: 'shelf' }));
    expect(claimed('data')).toEqual([undefined, 'Pending']);
    create(volume('u', { storageClassName: '' }));
    expect(claimed('data')).toEqual(['u', 'Bound']);
  });

  it('two of them never get the same', () => {
    create(volume('v'));
    for (const name of ['one', 'two']) create(claim(name));
    expect([claimed('one'), claimed('two')]).toEqual([
      ['v', 'Bound'],
      [undefined, 'Pending'],
    ]);
  });
});

describe('PVB-3: a claim that names its volume', () => {
  it('gets it when it is free, also when it comes later', () => {
    create(claim('data', { volumeName: 'v' }));
    create(volume('v'));
    expect([claimed('data'), held('v')]).toEqual([
      ['v', 'Bound'],
      ['data', 'Bound'],
    ]);
    const annotations = get('persistentvolumeclaims', 'data')?.metadata.annotations;
    expect(annotations).toEqual({ 'pv.kubernetes.io/bind-completed': 'yes' });
  });

  it.each<[string, object]>([
    ['too small', { capacity: { storage: '1Gi' } }],
    ["another's", { claimRef: { namespace: 'default', name: 'other' } }],
  ])('waits while that is %s', (_, spec) => {
    create(volume('v', spec));
    create(claim('data', { volumeName: 'v' }));
    expect(claimed('data')).toEqual(['v', 'Pending']);
  });
});

describe('a claim that waits for its pod', () => {
  beforeEach(() => create(storageClass({ volumeBindingMode: 'WaitForFirstConsumer' })));

  it('gets no volume by itself, but one that is promised to it (SCH-94)', () => {
    create(volume('v'));
    create(claim('data'));
    expect(claimed('data')).toEqual([undefined, 'Pending']);
    submit(promise('v', 'data'));
    world.run();
    expect([claimed('data'), held('v')]).toEqual([
      ['v', 'Bound'],
      ['data', 'Bound'],
    ]);
  });

  it('PVB-6: takes one of two that were promised to it, and the other is free again', () => {
    for (const name of ['v', 'u']) create(volume(name));
    create(claim('data'));
    for (const name of ['v', 'u']) submit(promise(name, 'data'));
    world.run();
    expect([claimed('data'), held('u'), held('v')]).toEqual([
      ['u', 'Bound'],
      ['data', 'Bound'],
      [undefined, 'Available'],
    ]);
    expect(get('persistentvolumes', 'v')?.metadata.annotations ?? {}).toEqual({});
  });

  it('PVB-6: a volume whose claim is gone is Released, and free once nobody is named in it', () => {
    create(volume('v'));
    create(claim('data'));
    submit(promise('v', 'data'));
    world.run();
    remove('persistentvolumeclaims', 'data');
    expect(held('v')).toEqual(['data', 'Released']);
    submit({ verb: 'patch', ref: refTo('persistentvolumes', 'v'), patchType: 'merge', patch: { spec: { claimRef: null } } });
    world.run();
    expect(held('v')).toEqual([undefined, 'Available']);
  });

  it('is made once a node was selected for it (SCH-94, PRV-1)', () => {
    create({ ...storageClass({ provisioner: 'csi.lightningstor.plasma.cloud', volumeBindingMode: 'WaitForFirstConsumer' }), metadata: { name: 'made' } });
    create({ kind: 'Node', metadata: { name: 'a' } });
    create(claim('data', { storageClassName: 'made' }));
    expect(claimed('data')).toEqual([undefined, 'Pending']);
    const annotations = { 'volume.kubernetes.io/selected-node': 'a' };
    submit({ verb: 'patch', ref: refTo('persistentvolumeclaims', 'data'), patchType: 'merge', patch: { metadata: { annotations } } });
    world.run();
    expect(claimed('data')).toEqual([`pvc-${get('persistentvolumeclaims', 'data')?.metadata.uid}`, 'Bound']);
  });
});
