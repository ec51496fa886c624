import { expect, test } from 'vitest';
import { foldOf, testTenant } from '../testing/objects-of.ts';
import { claimEvent, claimRef } from './claim.ts';

test('a claim that the fold does not show yet is released under its own expectation, so that a lagging decision is refused (K11)', () => {
  const ref = claimRef(testTenant, 'nodeports', '30100');
  const { fold } = foldOf([]);
  expect(claimEvent(fold, { ref, spec: undefined }, 'u', 0)).toMatchObject({ type: 'ClaimReleased', deleted: true, previousSequence: 0 });
});
