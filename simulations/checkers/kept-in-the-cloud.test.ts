import { expect, test } from 'vitest';
import type { ApiObject } from '../../domain/api-object.ts';
import type { Recorded } from '../world/world.ts';
import { keptInTheCloud } from './kept-in-the-cloud.ts';

const tenant = { org: 'o', project: 'p' };

/** What the log says of a content for the snapshot `s`. */
const said = (uid: string, deletionPolicy: 'Delete' | 'Retain', { readyToUse = false, deleted = false } = {}): Recorded =>
  ({
    event: {
      ref: { ...tenant, resource: 'volumesnapshotcontents.snapshot.storage.k8s.io', namespace: '', name: 'found' },
      object: {
        metadata: { name: 'found', uid },
        spec: { driver: 'csi.lightningstor.plasma.cloud', deletionPolicy, source: { snapshotHandle: 's' }, volumeSnapshotRef: {} },
        status: { readyToUse },
      } as unknown as ApiObject,
      deleted,
    },
  }) as Recorded;

test('a snapshot that went with its content is not expected where another content is written for it', () => {
  const kept = keptInTheCloud();
  kept.saw(said('one', 'Delete', { readyToUse: true }));
  kept.forget(tenant, 'k8shost/volumesnapshotcontents.snapshot.storage.k8s.io/one');
  kept.saw(said('one', 'Delete', { readyToUse: true, deleted: true }));
  kept.saw(said('two', 'Retain'));
  expect(kept.all()).toMatchObject([{ handle: 's', uid: 'two', retained: true, isThere: false }]);
});

test('one that is retained is there whoever writes another content for it', () => {
  const kept = keptInTheCloud();
  kept.saw(said('one', 'Retain', { readyToUse: true, deleted: true }));
  kept.saw(said('two', 'Retain'));
  expect(kept.all()).toMatchObject([{ handle: 's', uid: 'two', retained: true, isThere: true }]);
});

test('one that two contents stand for is there while one of them is, whatever the other says', () => {
  const kept = keptInTheCloud();
  kept.saw(said('one', 'Delete', { readyToUse: true }));
  kept.saw(said('two', 'Delete', { readyToUse: true }));
  kept.saw(said('one', 'Delete', { readyToUse: true, deleted: true }));
  expect(kept.all()).toMatchObject([{ handle: 's', uid: 'two' }]);
  kept.saw(said('two', 'Delete', { readyToUse: true, deleted: true }));
  expect(kept.all()).toEqual([]);
});
