import { beforeEach, describe, expect, it } from 'vitest';
import type { Effect } from '../../domain/effect.ts';
import type { Observation, Plan } from '../../domain/reconciler.ts';
import type { Ref } from '../../domain/ref.ts';
import { complete, type Draft, refOf, testTenant } from '../../domain/testing/objects-of.ts';
import { createSmallWorld, type SmallWorld } from '../../domain/testing/small-world.ts';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import type { PersistentVolume, PersistentVolumeClaim } from '../../schemas/kubernetes/types.ts';
import { storage } from './storage.ts';

const ref = (resource: string, name: string, namespace = 'default'): Ref => ({ ...testTenant, resource, namespace, name });
const data = ref('persistentvolumeclaims', 'data');

let world: SmallWorld;
let calls: Effect[];
const submit = (wish: Parameters<SmallWorld['submit']>[0]): void => expect(world.submit(wish)).toBeUndefined();
const create = (draft: Draft): void => submit({ verb: 'create', ref: refOf(draft), object: complete(draft) });
const claim = (): PersistentVolumeClaim | undefined => world.fold.get<PersistentVolumeClaim>(data)?.object;
const volumes = (): readonly PersistentVolume[] => world.fold.list<PersistentVolume>(testTenant, 'persistentvolumes').map(({ object }) => object);
const volumeRef = (): Ref => ref('persistentvolumes', volumes()[0]?.metadata.name ?? '', '');
const kinds = (): readonly string[] => calls.map(({ kind }) => kind);
const why = (): string | undefined => {
  const plan = world.planOf(data);
  return plan?.kind === 'blocked' ? plan.because.summary : plan?.kind;
};

const storageClass = (name: string, more: object = {}, annotations: object = {}): void =>
  create({
    kind: 'StorageClass',
    apiVersion: 'storage.k8s.io/v1',
    metadata: { name, annotations },
    provisioner: 'csi.lightningstor.plasma.cloud',
    ...more,
  } as Draft);
const createClaim = (spec: object = {}): void => {
  create({
    kind: 'PersistentVolumeClaim',
    metadata: { name: 'data', namespace: 'default' },
    spec: { accessModes: ['ReadWriteOnce'], storageClassName: 'fast', resources: { requests: { storage: '1Gi' } }, ...spec },
  });
  world.run();
};
const pod = (name: string, spec: object = {}): void => {
  create({
    kind: 'Pod',
    metadata: { name, namespace: 'default' },
    spec: { containers: [{ name: 'c', image: 'i' }], volumes: [{ name: 'v', persistentVolumeClaim: { claimName: 'data' } }], ...spec },
  });
  world.run();
};
const remove = (one: Ref, gracePeriodSeconds?: number): void => {
  submit({ verb: 'delete', ref: one, ...(gracePeriodSeconds === undefined ? {} : { gracePeriodSeconds }) });
  world.run();
};
const retain = (): void => submit({ verb: 'patch', ref: volumeRef(), patchType: 'merge', patch: { spec: { persistentVolumeReclaimPolicy: 'Retain' } } });

beforeEach(() => {
  calls = [];
  const cloud = {
    'ensure-volume': (effect: Effect) => (calls.push(effect), { volumeId: 'v', sizeBytes: 2 ** 30, sizeEnforced: false, zone: '', ready: true }),
    'remove-volume': (effect: Effect) => (calls.push(effect), {}),
    'observe-volume': ({ owner }: Effect) => ({ volumeId: 'v', sizeBytes: 2 ** 30, parameters: {}, owner }),
  };
  world = createSmallWorld([storage], kubernetesFacts, cloud);
  create({ kind: 'Namespace', metadata: { name: 'default' } });
});

describe('a claim', () => {
  it('becomes a volume of its own, and both are bound (PRV-2, PRV-7, PVB-1)', () => {
    storageClass('fast', { parameters: { tier: 'ssd' } });
    createClaim();
    const name = `pvc-${claim()?.metadata.uid}`;
    expect(claim()).toMatchObject({
      spec: { volumeName: name },
      status: { phase: 'Bound', capacity: { storage: '1Gi' }, accessModes: ['ReadWriteOnce'] },
      metadata: { finalizers: ['kubernetes.io/pvc-protection'] },
    });
    expect(volumes()).toMatchObject([
      {
        metadata: { name, finalizers: ['external-provisioner.volume.kubernetes.io/finalizer', 'kubernetes.io/pv-protection'] },
        spec: {
          claimRef: { name: 'data', uid: claim()?.metadata.uid },
          csi: { volumeHandle: name, volumeAttributes: { tier: 'ssd' } },
          persistentVolumeReclaimPolicy: 'Delete',
        },
        status: { phase: 'Bound' },
      },
    ]);
    expect(calls).toMatchObject([{ kind: 'ensure-volume', name, sizeBytes: 2 ** 30, owner: `k8shost/persistentvolumes/${volumes()[0]?.metadata.uid}` }]);
    expect([
      storage.reconcile(world.fold, storage.initialView(), data, 0),
      storage.reconcile(world.fold, storage.initialView(), volumeRef(), 0),
      world.rejections,
    ]).toEqual([{ kind: 'settled' }, { kind: 'settled' }, []]);
  });

  it('without a class gets the newest default one, also when that comes later (PVB-2, PVB-11)', () => {
    createClaim({ storageClassName: undefined });
    expect(why()).toBe('no persistent volumes available for this claim and no storage class is set');
    storageClass('old', {}, { 'storageclass.kubernetes.io/is-default-class': 'true' });
    world.nowMs += 5_000;
    storageClass('new', {}, { 'storageclass.kubernetes.io/is-default-class': 'true' });
    world.run();
    expect([claim()?.spec?.storageClassName, claim()?.status?.phase]).toEqual(['new', 'Bound']);
  });

  it('without a class gets the one that admission would give it now: the first by name of those of one second, also by the older annotation (PVB-11)', () => {
    createClaim({ storageClassName: undefined });
    storageClass('b', {}, { 'storageclass.kubernetes.io/is-default-class': 'true' });
    storageClass('a', {}, { 'storageclass.beta.kubernetes.io/is-default-class': 'true' });
    storageClass('c', {}, { 'storageclass.kubernetes.io/is-default-class': 'true' });
    world.run();
    expect(claim()?.spec?.storageClassName).toBe('a');
  });

  it('that asks for none by the older annotation gets none', () => {
    create({
      kind: 'PersistentVolumeClaim',
      metadata: { name: 'data', namespace: 'default', annotations: { 'volume.beta.kubernetes.io/storage-class': '' } },
      spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
    });
    storageClass('a', {}, { 'storageclass.kubernetes.io/is-default-class': 'true' });
    world.run();
    expect([claim()?.spec?.storageClassName, claim()?.status?.phase]).toEqual([undefined, 'Pending']);
  });

  it.each([
    ['of no class on purpose', { storageClassName: '' }, 'no persistent volumes available for this claim and no storage class is set'],
    ['of a class that is not there', { storageClassName: 'none' }, 'storageclass.storage.k8s.io "none" not found'],
    ['of another provisioner', { storageClassName: 'foreign' }, "waiting for a volume to be created by the external provisioner 'x.io/p'"],
    ['of a volume that is not there', { volumeName: 'mine' }, 'the volume that the claim names is not there'],
  ])('%s says what it waits for', (_what, spec, summary) => {
    storageClass('fast');
    storageClass('foreign', { provisioner: 'x.io/p' });
    createClaim(spec);
    expect([why(), volumes()]).toEqual([summary, []]);
  });

  it('that waits for its first consumer is provisioned once a pod that mounts it has a node', () => {
    storageClass('fast', { volumeBindingMode: 'WaitForFirstConsumer' });
    createClaim();
    pod('a');
    expect(why()).toBe('waiting for pod a to be scheduled');
    create({ kind: 'Node', metadata: { name: 'n1' }, status: { allocatable: { pods: '10' } } });
    submit({ verb: 'bind', ref: ref('pods', 'a'), nodeName: 'n1' });
    world.run();
    expect(claim()?.status?.phase).toBe('Bound');
  });

  it('is protected while a pod uses it that has not ended (PVB-7)', () => {
    storageClass('fast');
    createClaim();
    for (const name of ['a', 'b']) pod(name, { nodeName: 'n1' });
    remove(data);
    expect(why()).toBe('pods still use the claim');
    remove(ref('pods', 'a'), 0);
    expect(claim()).toBeDefined();
    submit({ verb: 'patch', ref: ref('pods', 'b'), subresource: 'status', patchType: 'merge', patch: { status: { phase: 'Succeeded' } } });
    world.run();
    expect([claim(), volumes(), world.rejections]).toEqual([undefined, [], []]);
  });

  it('and its volume get their protection back where it was taken off (PVB-7)', () => {
    storageClass('fast');
    createClaim();
    for (const target of [data, volumeRef()]) submit({ verb: 'patch', ref: target, patchType: 'merge', patch: { metadata: { finalizers: null } } });
    world.run();
    expect([claim()?.metadata.finalizers, volumes()[0]?.metadata.finalizers]).toEqual([['kubernetes.io/pvc-protection'], ['kubernetes.io/pv-protection']]);
    pod('a', { nodeName: 'n1' });
    remove(data);
    expect([claim()?.status?.phase, why(), kinds()]).toEqual(['Bound', 'pods still use the claim', ['ensure-volume']]);
    expect(world.rejections).toEqual([]);
  });

  it('that is bound and whose volume is gone is Lost, and gets no empty one (PVB-4)', () => {
    storageClass('fast');
    createClaim();
    submit({ verb: 'patch', ref: volumeRef(), patchType: 'merge', patch: { metadata: { finalizers: null } } });
    remove(volumeRef());
    expect([claim()?.status?.phase, volumes()]).toEqual(['Lost', []]);
    expect(storage.reconcile(world.fold, storage.initialView(), data, 0)).toEqual({ kind: 'settled' });
  });

  it('may not change its class or volume once set (PVB-10)', () => {
    storageClass('fast');
    createClaim();
    for (const spec of [{ storageClassName: 'slow' }, { volumeName: 'other' }])
      expect(world.submit({ verb: 'patch', ref: data, patchType: 'merge', patch: { spec } })).toMatchObject({ kind: 'invalid', causes: [{ field: 'spec' }] });
  });
});

describe('reclaimPolicy Delete', () => {
  it('removes the data, then the volume, when the claim is gone (PRV-8)', () => {
    storageClass('fast');
    createClaim();
    const { uid } = volumes()[0]?.metadata ?? {};
    remove(data);
    expect(volumes()).toEqual([]);
    expect(calls.slice(1).every(({ kind, owner }) => kind === 'remove-volume' && owner === `k8shost/persistentvolumes/${uid}`)).toBe(true);
    expect(calls.length).toBeGreaterThan(1);
  });

  it('leaves the volume of a claim that lives, also when the volume is deleted', () => {
    storageClass('fast');
    createClaim();
    remove(volumeRef());
    expect([volumes()[0]?.metadata.deletionTimestamp !== undefined, kinds()]).toEqual([true, ['ensure-volume']]);
    remove(data);
    expect([volumes(), kinds().includes('remove-volume')]).toEqual([[], true]);
  });

  it('keeps the data of a volume that is removed past its finalizers, whether the reconciler hears of it or not (K7)', () => {
    storageClass('fast');
    createClaim();
    submit({ verb: 'patch', ref: volumeRef(), patchType: 'merge', patch: { metadata: { finalizers: null } } });
    remove(volumeRef());
    expect([volumes(), kinds()]).toEqual([[], ['ensure-volume']]);
    remove(data);
    expect([claim(), kinds()]).toEqual([undefined, ['ensure-volume']]);
  });

  it('judges a claim of the same name by its uid (PVB-6)', () => {
    storageClass('fast');
    createClaim();
    const first = volumes()[0]?.metadata.name;
    remove(data);
    createClaim();
    expect(volumes().map(({ metadata }) => metadata.name)).toEqual([`pvc-${claim()?.metadata.uid}`]);
    expect(volumes()[0]?.metadata.name).not.toBe(first);
  });
});

describe('reclaimPolicy Retain', () => {
  it('never loses data: not with the claim, nor with the volume', () => {
    storageClass('fast', { reclaimPolicy: 'Retain' });
    createClaim();
    remove(data);
    expect(volumes()).toMatchObject([{ status: { phase: 'Released' } }]);
    remove(volumeRef());
    expect([volumes(), kinds()]).toEqual([[], ['ensure-volume']]);
  });

  it('set before the claim goes keeps the data of a volume made to be deleted', () => {
    storageClass('fast');
    createClaim();
    retain();
    remove(data);
    expect([volumes()[0]?.status?.phase, kinds()]).toEqual(['Released', ['ensure-volume']]);
  });

  it('set while a plan to delete is on its way keeps the volume from being deleted', () => {
    storageClass('fast');
    createClaim();
    const { name, uid } = volumes()[0]?.metadata ?? {};
    const annotations = { 'lightningstor.plasma.cloud/owner': `${name} k8shost/persistentvolumes/${uid}` };
    submit({ verb: 'patch', ref: volumeRef(), patchType: 'merge', patch: { metadata: { annotations } } });
    submit({ verb: 'patch', ref: data, patchType: 'merge', patch: { metadata: { finalizers: null } } });
    submit({ verb: 'delete', ref: data });
    submit({ verb: 'patch', ref: volumeRef(), subresource: 'status', patchType: 'merge', patch: { status: { phase: 'Released' } } });
    const plan = storage.reconcile(world.fold, storage.initialView(), volumeRef(), 0) as Extract<Plan, { kind: 'act' }>;
    retain();
    expect(plan.steps.flatMap((step) => ('submit' in step ? [world.submit(step.submit)?.kind] : []))).toEqual(['conflict']);
  });
});

describe('a volume that people write', () => {
  const own = (spec: object = {}): void => {
    create({
      kind: 'PersistentVolume',
      metadata: { name: 'mine' },
      spec: { capacity: { storage: '1Gi' }, accessModes: ['ReadWriteOnce'], csi: { driver: 'csi.lightningstor.plasma.cloud', volumeHandle: 'h' }, ...spec },
    });
    world.run();
  };

  it('is Available without a claim, and may be deleted', () => {
    own();
    expect([volumes()[0]?.status?.phase, calls]).toEqual(['Available', []]);
    remove(ref('persistentvolumes', 'mine', ''));
    expect([volumes(), calls]).toEqual([[], []]);
  });

  it('keeps where its data is (PVB-10)', () => {
    own();
    expect(
      world.submit({ verb: 'patch', ref: ref('persistentvolumes', 'mine', ''), patchType: 'merge', patch: { spec: { csi: { volumeHandle: 'other' } } } }),
    ).toMatchObject({ kind: 'invalid' });
  });
});

it('an answer for a volume that was released meanwhile, or for another incarnation, changes nothing (K6)', () => {
  storageClass('fast', { reclaimPolicy: 'Retain' });
  createClaim();
  const [effect] = calls;
  const observed = (of: Effect | undefined) =>
    storage.observe?.(world.fold, { effect: of, answer: { volumeId: 'v', sizeBytes: 1, sizeEnforced: false, zone: '', ready: true } } as Observation, 0);
  remove(data);
  expect(observed(effect)).toEqual([]);
  expect(observed({ ...effect, ref: { ...effect?.ref, uid: 'the one before' } } as Effect)).toEqual([]);
});
