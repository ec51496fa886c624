import { expect, it } from 'vitest';
import { claimDraft, claimRefTo, classDraft, refTo, storageWorld, volumeMade, type StorageWorld } from '../testing/storage-world.ts';

const cloning = 'provisioner.storage.kubernetes.io/cloning-protection';

/** `first`, and `data` that is made of it until `done.isDone`. */
function cloneWorld(done: { isDone: boolean }): StorageWorld {
  const one = storageWorld({ 'ensure-volume': (effect) => volumeMade(effect, { ready: done.isDone || !('source' in effect) }) });
  one.create(classDraft('fast'));
  one.create(claimDraft('first'));
  one.create(claimDraft('data', { dataSource: { kind: 'PersistentVolumeClaim', name: 'first' } }));
  return one;
}
const wake = (one: StorageWorld): void => one.patch(refTo('persistentvolumes', one.volume()?.metadata.name ?? ''), { metadata: { labels: { again: 'yes' } } });

it('PRV-6: a claim stays while a clone of it is being made', () => {
  const done = { isDone: false };
  const one = cloneWorld(done);
  expect(one.claim('first')?.metadata.finalizers).toContain(cloning);
  one.remove(claimRefTo('first'));
  expect([one.claim('first')?.metadata.finalizers, one.why(claimRefTo('first'))]).toEqual([[cloning], 'clones of the claim are being made']);
  done.isDone = true;
  wake(one);
  expect([one.claim()?.status?.phase, one.claim('first'), one.world.rejections]).toEqual(['Bound', undefined, []]);
});

it('PRV-6: a claim goes when its clone is not wanted any more', () => {
  const one = cloneWorld({ isDone: false });
  one.remove(claimRefTo('first'));
  one.remove(claimRefTo('data'));
  expect([one.claim('first'), one.claim()]).toEqual([undefined, undefined]);
});

it('PRV-6: a claim that is to go does not wait for a clone that was not begun', () => {
  const one = cloneWorld({ isDone: true });
  one.create(claimDraft('later', { storageClassName: 'none', dataSource: { kind: 'PersistentVolumeClaim', name: 'first' } }));
  one.remove(claimRefTo('first'));
  expect([one.claim('first'), one.claim('later')?.status?.phase]).toEqual([undefined, 'Pending']);
});
