import { describe, expect, it } from 'vitest';
import { complete, refOf } from '../../../domain/testing/objects-of.ts';
import type { Pod } from '../../../schemas/kubernetes/types.ts';
import { finalizerSteps, podsAtOnceMax } from './pod-steps.ts';

const entryOf = (number: number) => {
  const object = complete<Pod>({ kind: 'Pod', metadata: { name: `p${number}`, finalizers: ['batch.kubernetes.io/job-tracking'] } });
  return { ref: refOf(object), object, sequence: number, eventId: '', correlationId: '', hash: '' };
};

describe('JOB-13: how many pods a plan lets go', () => {
  it.each([
    ['no more than there is room for', 5, 5],
    ['none without room', 0, 0],
    ['none when the plan is fuller than full', -1, 0],
    ['no more than at once, however much room there is', 1_000, podsAtOnceMax],
    ['all that may go at once', undefined, podsAtOnceMax],
  ])('%s', (_title, room, expected) => {
    const pods = Array.from({ length: podsAtOnceMax + 20 }, (_none, number) => entryOf(number));
    expect(finalizerSteps(pods, room)).toHaveLength(expected);
  });
});
