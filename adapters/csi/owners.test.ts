import { expect, test } from 'vitest';
import { attachmentOwner, revisionsFrom, snapshotOwner, volumeOwner } from './owners.ts';

test('CSI-3: owners are known from the call alone, and no two things share one', () => {
  expect(volumeOwner('pvc-1')).toBe('csi/volumes/pvc-1');
  expect(snapshotOwner('a/b')).toBe('csi/snapshots/a%2Fb');
  expect(attachmentOwner('a/b', 'c')).not.toBe(attachmentOwner('a', 'b/c'));
});

test('CSI-3: each call is newer than the one before, also when the clock stands still or goes back', () => {
  let nowMs = 1_000;
  const revisions = revisionsFrom(() => nowMs);
  expect([revisions.next(), revisions.next()]).toEqual([1_000_000, 1_000_001]);
  nowMs = 2_000;
  expect(revisions.next()).toBe(2_000_000);
  nowMs = 1_000;
  expect(revisions.next()).toBe(2_000_001);
});

test('CSI-3: what a driver before, whose clock was ahead, left behind is newer only until it is seen', () => {
  const revisions = revisionsFrom(() => 1_000);
  revisions.saw(5_000_000);
  expect(revisions.next()).toBe(5_000_001);
  revisions.saw(1_000);
  expect(revisions.next()).toBe(5_000_002);
});
