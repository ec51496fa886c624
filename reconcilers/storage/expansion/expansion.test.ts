import { describe, expect, it } from 'vitest';
import type { EffectOf } from '../../../domain/effect.ts';
import { refusedFor, type Cloud } from '../../../domain/testing/small-world.ts';
import type { Draft } from '../../../domain/testing/objects-of.ts';
import {
  claimDraft,
  claimRefTo,
  classDraft,
  driver,
  nodeDraft,
  podDraft,
  refTo,
  storageWorld,
  volumeDraft,
  volumeMade,
  type StorageWorld,
} from '../testing/storage-world.ts';

const asks = (storage: string): object => ({ spec: { resources: { requests: { storage } } } });
const ask = (one: StorageWorld, storage: string): void => one.patch(claimRefTo('data'), asks(storage) as never);
const tryAsking = (one: StorageWorld, storage: string) =>
  one.world.submit({ verb: 'patch', ref: claimRefTo('data'), patchType: 'merge', patch: asks(storage) as never });
const bound = (cloud: Cloud = {}, classMore: object = { allowVolumeExpansion: true }, claimSpec: object = {}): StorageWorld => {
  const one = storageWorld(cloud);
  one.create(classDraft('fast', classMore));
  one.create(claimDraft('data', claimSpec));
  return one;
};
/** Size of the volume, of the claim, how far it is, and the conditions of the claim. */
const state = (one: StorageWorld): readonly unknown[] => {
  const { capacity, allocatedResourceStatuses: states, conditions = [] } = one.claim()?.status ?? {};
  return [one.volume()?.spec?.capacity?.['storage'], capacity?.['storage'], states?.['storage'], conditions.map(({ type }) => type)];
};
const withDriver = (one: StorageWorld): void => {
  one.create(nodeDraft('n1'));
  one.create({ apiVersion: 'storage.k8s.io/v1', kind: 'CSINode', metadata: { name: 'n1' }, spec: { drivers: [{ name: driver, nodeID: 'n1' }] } } as Draft);
  one.create(podDraft('a', { nodeName: 'n1' }));
};

describe('PVB-8: a claim that asks for more', () => {
  it('gets it, and says on the way how far it is', () => {
    const one = bound();
    ask(one, '2Gi');
    expect([state(one), one.claim()?.status?.allocatedResources, one.world.rejections]).toEqual([['2Gi', '2Gi', undefined, []], { storage: '2Gi' }, []]);
    expect(one.calls.at(-1)).toMatchObject({ kind: 'ensure-volume', sizeBytes: 2 ** 31, name: one.volume()?.metadata.name });
    expect(one.told().slice(-2)).toEqual([
      `Resizing: External resizer is resizing volume ${one.volume()?.metadata.name}`,
      'VolumeResizeSuccessful: Resize volume succeeded',
    ]);
  });

  it('and again, is told of each size', () => {
    const one = bound({
      'ensure-volume': (effect) => ((effect as EffectOf<'ensure-volume'>).sizeBytes > 2 ** 40 ? refusedFor('NO_SPACE', 'it has less') : volumeMade(effect)),
    });
    for (const size of ['2Gi', '400Ti', '3Gi']) ask(one, size);
    expect(one.told().flatMap((told) => /^(Resizing|VolumeResize\w+)/.exec(told)?.[0] ?? [])).toEqual([
      'Resizing',
      'VolumeResizeSuccessful',
      'Resizing',
      'VolumeResizeFailed',
      'Resizing',
      'VolumeResizeSuccessful',
    ]);
  });

  it('gets as much as LightningSTOR rounds it up to', () => {
    const one = bound({
      'ensure-volume': (effect) => volumeMade(effect, { sizeBytes: Math.ceil((effect as EffectOf<'ensure-volume'>).sizeBytes / 2 ** 31) * 2 ** 31 }),
    });
    ask(one, '3Gi');
    expect(state(one)).toEqual(['4Gi', '4Gi', undefined, []]);
  });

  it('has it once the node has grown the file system that a pod has there', () => {
    const one = bound();
    withDriver(one);
    ask(one, '2Gi');
    expect([state(one), one.why(), one.told().at(-1)]).toEqual([
      ['2Gi', '1Gi', 'NodeResizePending', ['FileSystemResizePending']],
      'waiting for the node to grow the file system',
      'FileSystemResizeRequired: Require file system resize of volume on node',
    ]);
    one.patch(claimRefTo('data'), { status: { capacity: { storage: '2Gi' }, allocatedResourceStatuses: null, conditions: null } }, 'status');
    expect([state(one), one.world.planOf(claimRefTo('data'))]).toEqual([['2Gi', '2Gi', undefined, []], { kind: 'settled' }]);
  });

  it.each<[string, (one: StorageWorld) => void]>([
    ['is gone', (one) => one.remove(refTo('csinodes.storage.k8s.io', 'n1'))],
    ['has lost the driver', (one) => one.patch(refTo('csinodes.storage.k8s.io', 'n1'), { spec: { drivers: [] } })],
  ])('has it without a node whose CSINode %s', (_what, lose) => {
    const one = bound();
    withDriver(one);
    ask(one, '2Gi');
    lose(one);
    expect(state(one)).toEqual(['2Gi', '2Gi', undefined, []]);
  });

  it('has it without the node when the pod is gone: it is grown when it is mounted next', () => {
    const one = bound();
    withDriver(one);
    ask(one, '2Gi');
    one.remove(refTo('pods', 'a'), 0);
    expect(state(one)).toEqual(['2Gi', '2Gi', undefined, []]);
  });

  it.each<[string, Cloud, object]>([
    ['a block device has no file system', {}, { volumeMode: 'Block' }],
    ['the size of a folder is nobody’s limit', { 'ensure-volume': (effect) => volumeMade(effect, { sizeEnforced: false }) }, {}],
  ])('has it at once: %s', (_what, cloud, claimSpec) => {
    const one = bound(cloud, { allowVolumeExpansion: true }, claimSpec);
    withDriver(one);
    ask(one, '2Gi');
    expect(state(one)).toEqual(['2Gi', '2Gi', undefined, []]);
  });

  it('may not where the class does not allow it, and may never ask for less than it has (PVB-10)', () => {
    expect(tryAsking(bound({}, {}), '2Gi')).toMatchObject({ kind: 'forbidden' });
    const one = bound();
    ask(one, '3Gi');
    expect(['2Gi', '1Gi'].map((size) => tryAsking(one, size))).toMatchObject([
      { causes: [{ field: 'spec.resources.requests.storage', message: 'Forbidden: field can not be less than status.capacity' }] },
      { kind: 'invalid' },
    ]);
  });

  it('waits for whoever can, when the volume is of another driver', () => {
    const one = storageWorld();
    one.create(classDraft('fast', { allowVolumeExpansion: true }));
    one.create(volumeDraft('v'));
    one.create(claimDraft('data'));
    ask(one, '2Gi');
    expect([one.told(), one.calls]).toEqual([['ExternalExpanding: waiting for an external controller to expand this PVC'], []]);
  });
});

describe('PVB-8: a volume that cannot grow', () => {
  const limited = (): StorageWorld =>
    bound({ 'ensure-volume': (effect) => ((effect as EffectOf<'ensure-volume'>).sizeBytes > 2 ** 32 ? refusedFor('NO_SPACE') : volumeMade(effect)) });
  const why = 'there is no room for it (NO_SPACE); its operator can tell more';

  it('says so, and the claim may ask for less', () => {
    const one = limited();
    ask(one, '9Gi');
    expect([state(one), one.claim()?.status?.conditions?.at(-1)?.message, one.told().at(-1)]).toEqual([
      ['1Gi', '1Gi', 'ControllerResizeInfeasible', ['Resizing', 'ControllerResizeError']],
      why,
      `VolumeResizeFailed: resize volume "${one.volume()?.metadata.name}" by resizer "${driver}" failed: ${why}`,
    ]);
    ask(one, '2Gi');
    expect([state(one), one.claim()?.status?.allocatedResources, one.world.rejections]).toEqual([['2Gi', '2Gi', undefined, []], { storage: '2Gi' }, []]);
  });

  it('is not told of again with each attempt', () => {
    const one = limited();
    ask(one, '9Gi');
    const before = one.world.events.length;
    for (const label of ['a', 'b']) one.patch(claimRefTo('data'), { metadata: { labels: { again: label } } });
    expect(one.world.events.length - before).toBe(2);
    expect(one.calls.filter(({ kind }) => kind === 'ensure-volume').length).toBeGreaterThan(2);
  });

  it('keeps to the larger size while it is not known whether that was done', () => {
    const one = bound();
    const told = { allocatedResources: { storage: '4Gi' }, allocatedResourceStatuses: { storage: 'ControllerResizeInProgress' } };
    one.world.submit({ verb: 'patch', ref: claimRefTo('data'), subresource: 'status', patchType: 'merge', patch: { status: told } });
    ask(one, '2Gi');
    expect([one.calls.at(-1), state(one)]).toMatchObject([{ sizeBytes: 2 ** 32 }, ['4Gi', '4Gi', undefined, []]]);
  });
});
