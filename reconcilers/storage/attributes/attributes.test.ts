import { describe, expect, it } from 'vitest';
import type { EffectOf } from '../../../domain/effect.ts';
import { refusedFor } from '../../../domain/testing/small-world.ts';
import type { Draft } from '../../../domain/testing/objects-of.ts';
import { claimDraft, claimRefTo, classDraft, driver, storageWorld, volumeMade, type StorageWorld } from '../testing/storage-world.ts';

const attributesClass = (name: string, parameters: object = { provisioning: 'thick' }, driverName = driver): Draft =>
  ({ apiVersion: 'storage.k8s.io/v1', kind: 'VolumeAttributesClass', metadata: { name }, driverName, parameters }) as Draft;

/** A LightningSTOR that gives no space back that a volume has. */
function attributesWorld(): StorageWorld & { readonly room: { bytes: number } } {
  let isThick = false;
  const room = { bytes: Infinity };
  const one = storageWorld({
    'ensure-volume': (effect) => {
      const isWanted = (effect as EffectOf<'ensure-volume'>).parameters['provisioning'] === 'thick';
      if ((effect as EffectOf<'ensure-volume'>).sizeBytes > room.bytes) return refusedFor('NO_SPACE');
      if (isThick && !isWanted) return refusedFor('INVALID_ARGUMENT', 'it does not give its space back');
      isThick = isWanted;
      return volumeMade(effect);
    },
  });
  one.create(classDraft('fast', { parameters: { provisioning: 'thin' }, allowVolumeExpansion: true }));
  return { ...one, room };
}
const ask = (one: StorageWorld, volumeAttributesClassName: string | null): void => one.patch(claimRefTo('data'), { spec: { volumeAttributesClassName } });
const asked = ({ calls }: StorageWorld): readonly string[] =>
  calls.flatMap((effect) => (effect.kind === 'ensure-volume' ? [`${effect.parameters['provisioning']}`] : []));
const status = (one: StorageWorld): object => {
  const { currentVolumeAttributesClassName: current, modifyVolumeStatus: modifying, conditions = [] } = one.claim()?.status ?? {};
  return { current, modifying, conditions: conditions.map(({ type }) => type) };
};
const finished = (current: string): object => ({ current, modifying: undefined, conditions: [] });

describe('a claim with a VolumeAttributesClass', () => {
  it('gets a volume that is made so, and both say it', () => {
    const one = attributesWorld();
    one.create(attributesClass('full'));
    one.create(claimDraft('data', { volumeAttributesClassName: 'full' }));
    expect([asked(one), one.volume()?.spec?.volumeAttributesClassName, status(one)]).toEqual([['thick'], 'full', finished('full')]);
    expect([one.volume()?.spec?.csi?.volumeAttributes, one.world.rejections]).toEqual([{ provisioning: 'thin' }, []]);
  });

  it.each([
    ['is not there', attributesClass('other'), 'VAC full does not exist.'],
    ['is for another driver', attributesClass('full', { a: 'b' }, 'x.io'), `VAC full is for volumes of x.io, not of ${driver}.`],
  ])('waits while that %s', (_what, draft, why) => {
    const one = attributesWorld();
    one.create(draft);
    one.create(claimDraft('data', { volumeAttributesClassName: 'full' }));
    expect([one.told(), one.calls]).toEqual([[`ProvisioningFailed: failed to provision volume with StorageClass "fast": ${why}`], []]);
  });

  it('is made once that comes', () => {
    const one = attributesWorld();
    one.create(claimDraft('data', { volumeAttributesClassName: 'full' }));
    one.create(attributesClass('full'));
    expect(status(one)).toEqual(finished('full'));
  });
});

describe('PVB-10: a bound claim', () => {
  const bound = (): ReturnType<typeof attributesWorld> => {
    const one = attributesWorld();
    one.create(attributesClass('full'));
    one.create(attributesClass('sparse', { provisioning: 'thin' }));
    one.create(claimDraft('data'));
    return one;
  };

  it('gets another VolumeAttributesClass: its volume is changed, then both say so', () => {
    const one = bound();
    ask(one, 'full');
    expect([asked(one), one.volume()?.spec?.volumeAttributesClassName, status(one)]).toEqual([['thin', 'thick'], 'full', finished('full')]);
    expect(one.told().slice(-2)).toEqual([
      'VolumeModify: external resizer is modifying volume data with vac full',
      'VolumeModifySuccessful: external resizer modified volume data with vac full successfully',
    ]);
    expect(one.world.rejections).toEqual([]);
  });

  it('keeps its attributes when it grows', () => {
    const one = bound();
    ask(one, 'full');
    one.patch(claimRefTo('data'), { spec: { resources: { requests: { storage: '2Gi' } } } });
    expect([asked(one), one.claim()?.status?.capacity?.['storage']]).toEqual([['thin', 'thick', 'thick'], '2Gi']);
  });

  it('waits for a class that is not there', () => {
    const one = bound();
    ask(one, 'later');
    expect([status(one), one.why(), one.told().at(-1)]).toEqual([
      { current: undefined, modifying: { targetVolumeAttributesClassName: 'later', status: 'Pending' }, conditions: [] },
      'VAC later does not exist.',
      'VolumeModifyFailed: VAC later does not exist.',
    ]);
    one.create(attributesClass('later'));
    expect([asked(one), status(one)]).toEqual([['thin', 'thick'], finished('later')]);
  });

  it('tells what LightningSTOR does not do, and may take it back', () => {
    const one = bound();
    ask(one, 'full');
    ask(one, 'sparse');
    const message = 'ModifyVolume failed with error: it does not give its space back. Waiting for retry.';
    expect(status(one)).toEqual({
      current: 'full',
      modifying: { targetVolumeAttributesClassName: 'sparse', status: 'Infeasible' },
      conditions: ['ModifyVolumeError'],
    });
    expect([one.claim()?.status?.conditions?.[0]?.message, one.volume()?.spec?.volumeAttributesClassName]).toEqual([message, 'full']);
    ask(one, 'later');
    expect(status(one)).toEqual({ current: 'full', modifying: { targetVolumeAttributesClassName: 'later', status: 'Pending' }, conditions: [] });
    ask(one, 'full');
    expect([status(one), asked(one).at(-1)]).toEqual([finished('full'), 'thick']);
  });

  it('that asks for what is not done, and for more, grows once there is room', () => {
    const one = bound();
    ask(one, 'full');
    one.room.bytes = 2 ** 30;
    one.patch(claimRefTo('data'), { spec: { resources: { requests: { storage: '2Gi' } } } });
    ask(one, 'sparse');
    expect([one.claim()?.status?.allocatedResourceStatuses, status(one)]).toMatchObject([
      { storage: 'ControllerResizeInfeasible' },
      { current: 'full', modifying: { status: 'Infeasible' } },
    ]);
    one.room.bytes = Infinity;
    for (const again of ['1', '2']) one.patch(claimRefTo('data'), { metadata: { labels: { again } } });
    expect([one.claim()?.status?.capacity?.['storage'], status(one)]).toMatchObject(['2Gi', { current: 'full', modifying: { status: 'Infeasible' } }]);
  });

  it.each([
    [null, 'update to nil is forbidden when status.currentVolumeAttributesClassName is not nil'],
    ['', 'update to empty string is forbidden when status.currentVolumeAttributesClassName is not nil'],
  ])('that has a class has one for good: not %j', (volumeAttributesClassName, message) => {
    const one = bound();
    ask(one, 'full');
    expect(one.world.submit({ verb: 'patch', ref: claimRefTo('data'), patchType: 'merge', patch: { spec: { volumeAttributesClassName } } })).toMatchObject({
      kind: 'invalid',
      causes: [{ field: 'spec.volumeAttributesClassName', message: expect.stringContaining(message) }],
    });
  });
});
