import { describe, expect, it } from 'vitest';
import { complete, foldOf, refOf, type Draft } from '../../../domain/testing/objects-of.ts';
import type { Plan } from '../../../domain/reconciler.ts';
import type { Event, Job } from '../../../schemas/kubernetes/types.ts';
import { createWorkloads } from '../workloads.ts';
import { atIndex, jobPod } from './testing/job-pod.ts';

const nowMs = Date.parse('2026-01-01T01:00:00Z');

interface Case {
  readonly spec?: object;
  readonly status?: object;
  readonly deleting?: boolean;
  readonly pending?: number;
  readonly active?: number;
  readonly ready?: number;
  readonly succeeded?: number;
  readonly failed?: number;
  readonly terminating?: number;
  readonly indexed?: readonly (readonly [index: string, phase: string])[];
}

/** What one plan does. `succeeded` and `failed` are those that its status counts or lists. */
interface Outcome {
  readonly created?: number | readonly number[];
  readonly deleted?: number;
  readonly succeeded?: number;
  readonly failed?: number;
  readonly indexes?: string;
  readonly condition?: string;
}

function podsOf({ pending = 0, active = 0, ready = 0, succeeded = 0, failed = 0, terminating = 0, indexed = [] }: Case): readonly Draft[] {
  const some = (count: number, phase: string, more: object = {}): readonly (readonly [string, string, object])[] =>
    Array.from({ length: count }, () => ['', phase, more] as const);
  // They ended long ago, so that none is waited for.
  const ended = { conditions: [{ type: 'Ready', status: 'False', lastTransitionTime: '2026-01-01T00:00:00Z' }] };
  return [
    ...some(pending, 'Pending'),
    ...some(ready, 'Running', { conditions: [{ type: 'Ready', status: 'True' }] }),
    ...some(active - ready, 'Running'),
    ...some(succeeded, 'Succeeded', ended),
    ...some(failed, 'Failed', ended),
    ...some(terminating, 'terminating'),
    ...indexed.map(([index, phase]) => [index, phase, ended] as const),
  ].map(([index, phase, status], number) => {
    const isTerminating = phase === 'terminating';
    const stops = { deletionTimestamp: '2026-01-01T00:00:30Z', deletionGracePeriodSeconds: 30 };
    const metadata = { ...(index === '' ? {} : atIndex(index)), ...(isTerminating ? stops : {}) };
    return jobPod(`p${number}`, { phase: isTerminating ? 'Running' : phase, ...status }, metadata);
  });
}

const jobOf = (one: Case): Draft => ({
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: { name: 'j', namespace: 'default', ...(one.deleting ? { deletionTimestamp: '2026-01-01T00:59:00Z', finalizers: ['x'] } : {}) },
  spec: {
    parallelism: 2,
    completions: 5,
    backoffLimit: 6,
    selector: { matchLabels: { job: 'j' } },
    template: { metadata: { labels: { job: 'j' } }, spec: { restartPolicy: 'Never', containers: [{ name: 'c' }] } },
    ...one.spec,
  },
  status: one.status ?? {},
});

function planOf(one: Case): Plan {
  const job = jobOf(one);
  const { fold } = foldOf([job, ...podsOf(one)]);
  const workloads = createWorkloads();
  return workloads.reconcile(fold, workloads.initialView(), refOf(complete(job)), nowMs);
}

const told = (plan: Plan): readonly string[] =>
  plan.kind === 'act'
    ? plan.steps.flatMap((step) =>
        'submit' in step && step.submit.ref.resource === 'events' && 'object' in step.submit ? [(step.submit.object as Event).reason ?? ''] : [],
      )
    : [];

function outcomeOf(plan: Plan): Outcome {
  const wishes = plan.kind === 'act' ? plan.steps.flatMap((step) => ('submit' in step ? [step.submit] : [])) : [];
  const status = wishes.flatMap((wish) => (wish.verb === 'replace' ? [(wish.object as Job).status] : []))[0];
  const created = wishes.flatMap((wish) => (wish.verb === 'create' && wish.ref.resource === 'pods' ? [wish.object.metadata] : []));
  const indexes = created.flatMap(({ annotations }) => Number(annotations?.['batch.kubernetes.io/job-completion-index'] ?? []));
  const { succeeded = [], failed = [] } = status?.uncountedTerminatedPods ?? {};
  const condition = status?.conditions?.at(-1);
  return {
    created: created.some(({ annotations }) => annotations !== undefined) ? indexes : created.length,
    deleted: wishes.filter(({ verb }) => verb === 'delete').length,
    succeeded: (status?.succeeded ?? 0) + succeeded.length,
    failed: (status?.failed ?? 0) + failed.length,
    indexes: status?.completedIndexes ?? '',
    condition: condition === undefined ? '' : `${condition.type}=${condition.status} ${condition.reason}`,
  };
}

const queue = { completions: undefined };
const indexedSpec = { completionMode: 'Indexed' };
const onlyFailed = { podReplacementPolicy: 'Failed' };
const exceeded = 'FailureTarget=True BackoffLimitExceeded';
const reached = 'SuccessCriteriaMet=True CompletionsReached';

// Source: job_controller_test.go TestControllerSyncJob, parallelism 2, completions 5 and backoffLimit 6 unless said otherwise. What it
// expects of a Job that is being deleted differs: nobody asks for its status any more, so its pods are only let go.
describe('one look at a Job', () => {
  it.each<[string, Case, Outcome]>([
    ['JOB-1: job start', {}, { created: 2 }],
    ['JOB-2: WQ job start', { spec: queue }, { created: 2 }],
    ['pending pods', { pending: 2 }, {}],
    ['correct # of pods', { spec: { parallelism: 3 }, active: 3, ready: 2 }, {}],
    ['WQ job: correct # of pods', { spec: queue, active: 2 }, {}],
    ['too few active pods', { active: 1, succeeded: 1 }, { created: 1, succeeded: 1 }],
    ['WQ job: recreate pods when failed', { spec: { ...queue, parallelism: 1, ...onlyFailed }, active: 1, failed: 1, terminating: 1 }, { failed: 1 }],
    ['WQ job: recreate pods when terminating or failed', { spec: { ...queue, parallelism: 1 }, active: 1, failed: 1, terminating: 1 }, { failed: 2 }],
    ['more terminating pods than parallelism', { spec: { parallelism: 1, completions: 1, ...onlyFailed }, active: 2, terminating: 4 }, { deleted: 1 }],
    ['JOB-5: too few active pods and no back-off', { spec: { parallelism: 1, completions: 1 }, failed: 1 }, { created: 1, failed: 1 }],
    ['JOB-5: too few active pods and active back-off', { spec: { parallelism: 1, completions: 1 }, failed: 12 }, { failed: 12, condition: exceeded }],
    ['too few active pods with a dynamic job', { spec: queue, active: 1 }, { created: 1 }],
    ['too many active pods', { active: 3 }, { deleted: 1 }],
    ['failed + succeed pods: reset backoff delay', { active: 1, succeeded: 1, failed: 1 }, { created: 1, succeeded: 1, failed: 1 }],
    ['JOB-13: new failed pod', { active: 1, failed: 1 }, { created: 1, failed: 1 }],
    [
      'no new pod; possible finalizer update of failed pod',
      { spec: { parallelism: 1, completions: 1 }, status: { active: 1, failed: 1 }, active: 1 },
      { failed: 1 },
    ],
    ['JOB-11: job finish', { succeeded: 5 }, { succeeded: 5, condition: reached }],
    ['JOB-2: WQ job finishing', { spec: queue, active: 1, succeeded: 1 }, { succeeded: 1 }],
    ['JOB-2: WQ job all finished', { spec: queue, succeeded: 2 }, { succeeded: 2, condition: reached }],
    ['JOB-2: WQ job all finished despite one failure', { spec: queue, succeeded: 1, failed: 1 }, { succeeded: 1, failed: 1, condition: reached }],
    ['more active pods than parallelism', { active: 10 }, { deleted: 8 }],
    ['more active pods than remaining completions', { spec: { parallelism: 3, completions: 4 }, active: 3, succeeded: 2 }, { deleted: 1, succeeded: 2 }],
    ['JOB-16: status change', { active: 2, succeeded: 2 }, { succeeded: 2 }],
    ['deleting job', { deleting: true, pending: 1, active: 1, succeeded: 1 }, {}],
    ['limited pods', { spec: { parallelism: 100, completions: 200 } }, { created: 77 }],
    ['JOB-4: too many job failures', { spec: { backoffLimit: 0 }, failed: 1 }, { failed: 1, condition: exceeded }],
    ['JOB-4: failures up to the limit', { spec: { backoffLimit: 1 }, failed: 1 }, { created: 2, failed: 1 }],
    ['JOB-7: indexed job start', { spec: indexedSpec }, { created: [0, 1] }],
    ['indexed job with some pods deleted, Failed', { spec: { ...indexedSpec, ...onlyFailed }, terminating: 1 }, { created: [0] }],
    ['indexed job with some pods deleted, TerminatingOrFailed', { spec: indexedSpec, terminating: 1 }, { created: [0, 1] }],
    [
      'indexed job completed',
      {
        spec: { ...indexedSpec, completions: 3 },
        indexed: [
          ['0', 'Succeeded'],
          ['1', 'Failed'],
          ['1', 'Succeeded'],
          ['2', 'Succeeded'],
        ],
      },
      { succeeded: 3, failed: 1, indexes: '0-2', condition: reached },
    ],
    [
      'indexed job failed',
      {
        spec: { ...indexedSpec, completions: 3, backoffLimit: 0 },
        indexed: [
          ['0', 'Succeeded'],
          ['1', 'Failed'],
          ['2', 'Running'],
        ],
      },
      { succeeded: 1, failed: 1, deleted: 1, indexes: '0', condition: exceeded },
    ],
    [
      'count ready pods when job fails',
      { spec: { completions: 3, backoffLimit: 0 }, active: 2, ready: 2, failed: 1 },
      { deleted: 2, failed: 1, condition: exceeded },
    ],
    [
      'indexed job repeated completed index',
      {
        spec: { ...indexedSpec, completions: 3 },
        indexed: [
          ['0', 'Succeeded'],
          ['1', 'Succeeded'],
          ['1', 'Succeeded'],
        ],
      },
      { created: [2], succeeded: 2, indexes: '0,1' },
    ],
    [
      'indexed job some running and completed pods',
      {
        spec: { ...indexedSpec, parallelism: 8, completions: 20 },
        indexed: [
          ['0', 'Running'],
          ['2', 'Succeeded'],
          ['3', 'Pending'],
          ['4', 'Succeeded'],
          ['5', 'Succeeded'],
          ['7', 'Succeeded'],
          ['8', 'Succeeded'],
          ['9', 'Succeeded'],
        ],
      },
      { created: [1, 6, 10, 11, 12, 13], succeeded: 6, indexes: '2,4,5,7-9' },
    ],
    [
      'indexed job some failed pods',
      {
        spec: { ...indexedSpec, parallelism: 3, completions: 4 },
        indexed: [
          ['0', 'Failed'],
          ['1', 'Pending'],
          ['2', 'Failed'],
        ],
      },
      { created: [0, 2], failed: 2 },
    ],
    [
      'indexed job some pods without index',
      {
        spec: indexedSpec,
        active: 1,
        succeeded: 1,
        failed: 1,
        indexed: [
          ['invalid', 'Running'],
          ['invalid', 'Succeeded'],
          ['invalid', 'Failed'],
          ['invalid', 'Pending'],
          ['0', 'Succeeded'],
          ['1', 'Running'],
          ['2', 'Running'],
        ],
      },
      { deleted: 3, succeeded: 1, indexes: '0' },
    ],
    [
      'indexed job repeated indexes',
      {
        spec: { ...indexedSpec, parallelism: 5 },
        succeeded: 1,
        failed: 1,
        indexed: [
          ['invalid', 'Running'],
          ['0', 'Succeeded'],
          ['1', 'Running'],
          ['2', 'Running'],
          ['2', 'Pending'],
        ],
      },
      { deleted: 2, succeeded: 1, indexes: '0' },
    ],
    [
      'indexed job with indexes outside of range',
      {
        spec: indexedSpec,
        indexed: [
          ['0', 'Succeeded'],
          ['5', 'Running'],
          ['6', 'Succeeded'],
          ['7', 'Pending'],
          ['8', 'Failed'],
        ],
      },
      { deleted: 2, succeeded: 1, indexes: '0' },
    ],
    ['an index that still stops is waited for, Failed', { spec: { ...indexedSpec, ...onlyFailed }, indexed: [['0', 'terminating']] }, { created: [1] }],
    [
      'JOB-6: no deadline passes while it is suspended',
      { spec: { suspend: true, activeDeadlineSeconds: 60 }, status: { startTime: '2026-01-01T00:00:00Z' }, active: 1 },
      { deleted: 1, condition: 'Suspended=True JobSuspended' },
    ],
    [
      'JOB-10: what stops once it has what it wants does not count',
      { status: { conditions: [{ type: 'SuccessCriteriaMet', status: 'True', reason: 'SuccessPolicy' }] }, terminating: 1 },
      { condition: 'SuccessCriteriaMet=True SuccessPolicy' },
    ],
    ['JOB-12: suspending a job', { spec: { suspend: true, completions: 4 }, active: 2 }, { deleted: 2, condition: 'Suspended=True JobSuspended' }],
    [
      'JOB-12: resuming a suspended job',
      { spec: { completions: 4 }, status: { conditions: [{ type: 'Suspended', status: 'True', reason: 'JobSuspended' }] } },
      { created: 2, condition: 'Suspended=False JobResumed' },
    ],
    ['suspending a deleted job', { spec: { suspend: true }, deleting: true, active: 2 }, {}],
    ...['FailureTarget', 'SuccessCriteriaMet'].map((type): [string, Case, Outcome] => [
      `${type}=False condition added manually is ignored`,
      { spec: { parallelism: 1, completions: 1 }, status: { conditions: [{ type, status: 'False', reason: 'ConditionAddedManually' }] }, active: 1, ready: 1 },
      { condition: `${type}=False ConditionAddedManually` },
    ]),
    ['JOB-15: of another controller', { spec: { managedBy: 'example.com/mine' } }, {}],
    ['JOB-15: of this one, by name', { spec: { managedBy: 'kubernetes.io/job-controller' } }, { created: 2 }],
  ])('%s', (_title, one, wanted) => {
    expect(outcomeOf(planOf(one))).toEqual({ created: 0, deleted: 0, succeeded: 0, failed: 0, indexes: '', condition: '', ...wanted });
  });
});

it('JOB-10: what stops once it has what it wants is let go', () => {
  const plan = planOf({ status: { conditions: [{ type: 'SuccessCriteriaMet', status: 'True', reason: 'SuccessPolicy' }] }, terminating: 1 });
  expect(plan).toMatchObject({
    steps: [{ submit: { subresource: 'status' } }, { submit: { verb: 'patch', ref: { name: 'p0' }, patch: { metadata: { finalizers: [] } } } }],
  });
});

it('one that succeeded too often says so at its end', () => {
  const ends = (succeeded: number): readonly string[] =>
    told(
      planOf({
        status: { succeeded, startTime: '2026-01-01T00:00:00Z', conditions: [{ type: 'SuccessCriteriaMet', status: 'True', reason: 'CompletionsReached' }] },
      }),
    );
  expect([ends(5), ends(6)]).toEqual([['Completed'], ['TooManySucceededPods', 'Completed']]);
});
