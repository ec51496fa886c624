import { describe, expect, it } from 'vitest';
import { complete, foldOf, refOf, type Draft } from '../../../domain/testing/objects-of.ts';
import type { JobStatus } from '../../../schemas/kubernetes/types.ts';
import { createWorkloads } from '../workloads.ts';
import { atIndex, jobPod } from './testing/job-pod.ts';

const nowMs = Date.parse('2026-01-01T01:00:00Z');
const ended = { conditions: [{ type: 'Ready', status: 'False', lastTransitionTime: '2026-01-01T00:00:00Z' }] };
const pod = (name: string, phase: string, { index, isTracked = true }: { index?: number; isTracked?: boolean } = {}): Draft =>
  jobPod(name, { phase, ...ended }, { ...(isTracked ? {} : { finalizers: undefined }), ...(index === undefined ? {} : atIndex(index)) });

/** What one plan lists, counts, and lets go. */
function done(pods: readonly Draft[], status: Partial<JobStatus>, spec: object = {}) {
  const workloads = createWorkloads();
  const job: Draft = {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: 'j', namespace: 'default' },
    spec: {
      parallelism: 1,
      completions: 9,
      backoffLimit: 9,
      selector: { matchLabels: { job: 'j' } },
      template: { metadata: { labels: { job: 'j' } }, spec: {} },
      ...spec,
    },
    status: { startTime: '2026-01-01T00:00:00Z', ready: 0, terminating: 0, uncountedTerminatedPods: {}, ...status },
  };
  const { fold, changes } = foldOf([job, ...pods]);
  const view = changes.reduce((before, change) => workloads.evolve(before, change), workloads.initialView());
  const plan = workloads.reconcile(fold, view, refOf(complete(job)), nowMs);
  const wishes = plan.kind === 'act' ? plan.steps.flatMap((step) => ('submit' in step ? [step.submit] : [])) : [];
  const written = wishes.flatMap((wish) => (wish.verb === 'replace' ? [(wish.object as { status?: JobStatus }).status] : []))[0];
  const { succeeded = 0, failed = 0, completedIndexes = '', uncountedTerminatedPods: listed = {} } = written ?? (job['status'] as JobStatus);
  const released = wishes.flatMap((wish) => (wish.verb === 'patch' && wish.ref.resource === 'pods' ? [wish.ref.name] : []));
  return { succeeded, failed, completedIndexes, listed, released };
}

// Source: job/job_controller_test.go TestTrackJobStatusAndRemoveFinalizers.
describe('JOB-13: an ended pod is listed, let go, and then counted', () => {
  const nothing = { succeeded: 0, failed: 0, completedIndexes: '', listed: {}, released: [] };
  const both = [pod('s', 'Succeeded'), pod('f', 'Failed')];
  const lists = { succeeded: ['uid-s'], failed: ['uid-f'] };
  it.each<[string, readonly Draft[], Partial<JobStatus>, object]>([
    ['listed first, and not let go', both, {}, { listed: lists }],
    ['let go when it is listed, and not counted', both, { uncountedTerminatedPods: lists }, { listed: lists, released: ['f', 's'] }],
    [
      'counted when it was let go',
      both.map((draft) => ({ ...draft, metadata: { ...draft.metadata, finalizers: [] } })),
      { uncountedTerminatedPods: lists },
      { succeeded: 1, failed: 1 },
    ],
    ['also when it is gone by then', [], { succeeded: 3, failed: 2, uncountedTerminatedPods: lists }, { succeeded: 4, failed: 3 }],
    [
      'not counted twice',
      both.map((draft) => ({ ...draft, metadata: { ...draft.metadata, finalizers: [] } })),
      { succeeded: 1, failed: 1 },
      { succeeded: 1, failed: 1 },
    ],
  ])('%s', (_, pods, status, expected) => expect(done(pods, status)).toEqual({ ...nothing, ...expected }));

  it.each<[string, Partial<JobStatus>, object]>([
    ['its index is written first', {}, { succeeded: 1, completedIndexes: '4', released: [] }],
    ['then it is let go', { succeeded: 1, completedIndexes: '4' }, { succeeded: 1, completedIndexes: '4', released: ['s'] }],
  ])('of an Indexed Job %s', (_, status, expected) => {
    expect(done([pod('s', 'Succeeded', { index: 4 })], status, { completionMode: 'Indexed' })).toMatchObject({ ...expected, listed: {} });
  });
});
