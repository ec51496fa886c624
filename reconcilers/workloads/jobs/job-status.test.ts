import { describe, expect, it } from 'vitest';
import { complete, foldOf, refOf, type Draft } from '../../../domain/testing/objects-of.ts';
import type { JobStatus } from '../../../schemas/kubernetes/types.ts';
import { createWorkloads } from '../workloads.ts';
import { jobPod } from './testing/job-pod.ts';

const nowMs = Date.parse('2026-01-01T01:00:00Z');
const ready = { conditions: [{ type: 'Ready', status: 'True', lastTransitionTime: '2026-01-01T00:50:00Z' }] };
const going = { deletionTimestamp: '2026-01-01T00:59:59Z', deletionGracePeriodSeconds: 30 };

function statusOf(pods: readonly Draft[], status: object = {}): JobStatus | undefined {
  const workloads = createWorkloads();
  const job: Draft = {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: 'j', namespace: 'default' },
    spec: { parallelism: 5, completions: 5, selector: { matchLabels: { job: 'j' } }, template: { metadata: { labels: { job: 'j' } }, spec: {} } },
    status,
  };
  const { fold, changes } = foldOf([job, ...pods]);
  const view = changes.reduce((before, change) => workloads.evolve(before, change), workloads.initialView());
  const plan = workloads.reconcile(fold, view, refOf(complete(job)), nowMs);
  const wishes = plan.kind === 'act' ? plan.steps.flatMap((step) => ('submit' in step ? [step.submit] : [])) : [];
  return wishes.flatMap((wish) => (wish.verb === 'replace' ? [(wish.object as { status?: JobStatus }).status] : []))[0];
}

// Source: job/job_controller_test.go TestControllerSyncJob.
describe('JOB-16: what the status counts', () => {
  it.each<[string, readonly Draft[], object]>([
    [
      'active pods, and those that are ready',
      [jobPod('a', { phase: 'Running', ...ready }), jobPod('b', { phase: 'Running' }), jobPod('c', { phase: 'Pending' })],
      { active: 3, ready: 1 },
    ],
    [
      'those that are being deleted and have not ended',
      [jobPod('a', { phase: 'Running', ...ready }, going), jobPod('b', { phase: 'Failed' }, going)],
      { ready: 0, terminating: 1 },
    ],
    ['since when it runs', [], { startTime: '2026-01-01T01:00:00Z' }],
  ])('%s', (_, pods, expected) => expect(statusOf(pods)).toMatchObject(expected));

  it('when it started is told once', () => expect(statusOf([], { startTime: '2026-01-01T00:30:00Z' })).toMatchObject({ startTime: '2026-01-01T00:30:00Z' }));
});
