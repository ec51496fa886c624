import { describe, expect, it } from 'vitest';
import { refusedFor } from '../../../domain/testing/small-world.ts';
import type { Entry } from '../../../domain/objects.ts';
import type { Ref } from '../../../domain/ref.ts';
import { complete, refOf, type Draft } from '../../../domain/testing/objects-of.ts';
import type { PersistentVolumeClaim } from '../../../schemas/kubernetes/types.ts';
import { claimDraft, claimRefTo, classDraft, driver, storageWorld, volumeDraft, volumeMade, type StorageWorld } from '../testing/storage-world.ts';
import { sourceOfClaim } from './claim-source.ts';

const clone = { dataSource: { kind: 'PersistentVolumeClaim', name: 'first' } };
const failed = (why: string): string => `failed to provision volume with StorageClass "fast": ${why}`;

const tearAway = (one: StorageWorld, ref: Ref): void => {
  one.world.submit({ verb: 'delete', ref });
  one.submit({ verb: 'patch', ref, patchType: 'merge', patch: { metadata: { finalizers: null } } });
};

describe('PRV-6: a clone whose source vanished', () => {
  it('while it was being made is given up and told, and is not tried before something changes', () => {
    let isThere = true;
    const one = storageWorld({
      'ensure-volume': (effect) => (!('source' in effect) ? volumeMade(effect) : isThere ? volumeMade(effect, { ready: false }) : refusedFor('NOT_FOUND')),
    });
    one.create(classDraft('fast'));
    one.create(claimDraft('first'));
    one.create(claimDraft('data', clone));
    const { name = '' } = one.volume()?.metadata ?? {};
    const source = one.claim('first')?.spec?.volumeName ?? '';
    isThere = false;
    tearAway(one, claimRefTo('first'));
    expect([one.volume(source), one.volume(name), one.why(), one.told().at(-1)]).toEqual([
      undefined,
      undefined,
      failed('the source claim "first" is not there'),
      `ProvisioningFailed: ${failed('the source claim "first" is not there')}`,
    ]);
    const calls = one.calls.length;
    one.patch(claimRefTo('data'), { metadata: { labels: { again: 'yes' } } });
    expect(one.calls.slice(calls)).toEqual([]);
  });

  it.each([
    ['is gone', undefined, 'the source claim "first" has lost its volume'],
    ["is another claim's", { namespace: 'default', name: 'another', uid: 'x' }, 'the source claim "first" has lost its volume'],
    ['is its own', { namespace: 'default', name: 'first' }, undefined],
  ])('is not begun while the source still says Bound and its volume %s', (_what, claimRef, summary) => {
    const one = storageWorld();
    const { world } = one;
    const create = (draft: Draft): unknown => world.submit({ verb: 'create', ref: refOf(draft), object: complete(draft) });
    create(claimDraft('first', { volumeName: 'v' }));
    world.submit({ verb: 'patch', ref: claimRefTo('first'), subresource: 'status', patchType: 'merge', patch: { status: { phase: 'Bound' } } });
    if (claimRef !== undefined) create(volumeDraft('v', { csi: { driver, volumeHandle: 'h' }, claimRef }));
    create(claimDraft('data', clone));
    const found = sourceOfClaim(world.fold, world.fold.get<PersistentVolumeClaim>(claimRefTo('data')) as Entry<PersistentVolumeClaim>);
    expect(found).toEqual(summary === undefined ? { kind: 'of', source: { volume: 'h' } } : { kind: 'not-yet', summary });
  });
});
