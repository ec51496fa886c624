import { describe, expect, it } from 'vitest';
import { complete, foldOf, testTenant, type Draft } from '../../../domain/testing/objects-of.ts';
import type { Job, Pod } from '../../../schemas/kubernetes/types.ts';
import { failureAnnotations, indexFailed } from './index-failures.ts';
import { formatIntervals } from './intervals.ts';
import { JobBoard } from './job-board.ts';
import { jobPods } from './job-pods.ts';
import { progressOf, type Progress } from './job-progress.ts';
import { pendingIndexes } from './pending-indexes.ts';
import { surplusPods } from './surplus-pods.ts';

const nowMs = Date.parse('2026-01-01T01:00:00Z');
const owner = { apiVersion: 'batch/v1', kind: 'Job', name: 'j', uid: 'uid-j', controller: true };
const count = 'batch.kubernetes.io/job-index-failure-count';
const ignored = 'batch.kubernetes.io/job-index-ignored-failure-count';

const jobOf = (spec: object, status: object = {}): Draft => ({
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: { name: 'j', namespace: 'default' },
  spec: { completionMode: 'Indexed', template: {}, ...spec },
  status,
});
interface PodOf {
  readonly name?: string;
  readonly index?: string;
  readonly failures?: string;
  readonly phase?: string;
  readonly status?: object;
  readonly metadata?: object;
  readonly isFree?: boolean;
}
let number = 0;
const podOf = ({ name = `p${(number += 1)}`, index, failures, phase = 'Failed', status, metadata, isFree }: PodOf): Draft => ({
  kind: 'Pod',
  metadata: {
    name,
    namespace: 'default',
    ownerReferences: [owner],
    ...(isFree ? {} : { finalizers: ['batch.kubernetes.io/job-tracking'] }),
    annotations: {
      ...(index === undefined ? {} : { 'batch.kubernetes.io/job-completion-index': index }),
      ...(failures === undefined ? {} : { [count]: failures }),
    },
    ...metadata,
  },
  status: { phase, ...status },
});

function progress(job: Draft, pods: readonly Draft[]): Progress & { readonly job: Job } {
  const { fold } = foldOf([job, ...pods]);
  const entry = fold.list<Job>(testTenant, 'jobs.batch')[0];
  if (entry === undefined) throw new Error('the Job is there');
  return { ...progressOf(entry.object, jobPods(entry, new JobBoard(fold, entry))), job: entry.object };
}

const onExit3 = { podFailurePolicy: { rules: [{ action: 'FailIndex', onExitCodes: { operator: 'In', values: [3] } }] } };
const exit3 = { containerStatuses: [{ name: 'c', state: { terminated: { exitCode: 3 } } }] };
const onDisruption = { podFailurePolicy: { rules: [{ action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] }] } };
const disrupted = { conditions: [{ type: 'DisruptionTarget', status: 'True' }] };

// Source: indexed_job_utils_test.go TestIsIndexFailed, TestGetIndexFailureCount.
it.each<[string, object, PodOf, number, boolean]>([
  ['with no retries', {}, { failures: '0' }, 0, true],
  ['after its retries', {}, { failures: '1' }, 1, true],
  ['not before', {}, { failures: '0' }, 1, false],
  ['by the policy', onExit3, { failures: '0', status: exit3 }, 1, true],
  ['not by a failure that is ignored', onDisruption, { failures: '5', status: disrupted }, 1, false],
  ['by the largest count', {}, { failures: '2147483647' }, 2 ** 31 - 1, true],
  ['not by one that is too large', {}, { failures: '2147483648' }, 1, false],
  ['not by a negative one', {}, { failures: '-1' }, 1, false],
  ['not by other text', {}, { failures: 'xyz' }, 1, false],
  ['not by none', {}, {}, 1, false],
])('JOB-8: an index has failed %s', (_title, spec, pod, limit, wanted) => {
  expect(indexFailed(complete<Job>(jobOf(spec)), complete<Pod>(podOf({ index: '0', ...pod })), limit)).toBe(wanted);
});

// Source: indexed_job_utils_test.go TestCalculateFailedIndexes.
it.each<[string, number, string | undefined, readonly PodOf[], string]>([
  [
    'one more',
    1,
    undefined,
    [
      { index: '0', failures: '0' },
      { index: '1', failures: '1' },
    ],
    '1',
  ],
  ['none by a pod that was counted', 0, undefined, [{ index: '0', failures: '0', isFree: true }], ''],
  ['none that the Job does not have', 0, undefined, [{ index: '3', failures: '0' }], ''],
  ['those before, too', 0, '0', [{ index: '1', failures: '0' }], '0,1'],
  ['none before', 0, '', [{ index: '1', failures: '0' }], '1'],
  ['none before that the Job does not have', 0, '9', [{ index: '1', failures: '0' }], '1'],
  [
    'none that succeeded',
    0,
    '',
    [
      { index: '1', failures: '0' },
      { index: '1', phase: 'Succeeded' },
    ],
    '',
  ],
])('JOB-8: failed indexes: %s', (_title, backoffLimitPerIndex, before, pods, wanted) => {
  const job = jobOf({ completions: 2, backoffLimitPerIndex }, before === undefined ? {} : { failedIndexes: before });
  expect(formatIntervals(progress(job, pods.map(podOf)).failedIndexes ?? [])).toBe(wanted);
});

// Source: indexed_job_utils_test.go TestGetPodsWithDelayedDeletionPerIndex.
const at = (seconds: number): object => ({ deletionTimestamp: new Date(nowMs + seconds * 1000).toISOString() });
it.each<[string, number, readonly PodOf[], readonly string[]]>([
  [
    'of indexes that go on',
    1,
    [
      { name: 'a', index: '0', failures: '0' },
      { name: 'b', index: '1', failures: '1' },
      { name: 'c', index: '2', failures: '0' },
    ],
    ['a', 'c'],
  ],
  ['not without the finalizer', 0, [{ name: 'a', index: '0', failures: '0', isFree: true }], []],
  ['not of an index that is not there', 0, [{ name: 'a', index: '4', failures: '0' }], []],
  [
    'not once the next pod is there',
    1,
    [
      { name: 'a1', index: '0', failures: '0' },
      { name: 'a2', index: '0', failures: '1', phase: 'Running' },
    ],
    [],
  ],
  [
    'not once the index succeeded',
    1,
    [
      { name: 'a1', index: '0', failures: '0' },
      { name: 'a2', index: '0', failures: '1', phase: 'Succeeded' },
    ],
    [],
  ],
  [
    'the one that failed most often',
    4,
    [
      { name: 'a1', index: '0', failures: '0' },
      { name: 'a3', index: '0', failures: '2' },
      { name: 'a2', index: '0', failures: '1' },
    ],
    ['a3'],
  ],
  [
    'the one that failed last',
    4,
    [
      { name: 'a1', index: '0', failures: '1', metadata: at(-1) },
      { name: 'a3', index: '0', failures: '1', metadata: at(0) },
      { name: 'a2', index: '0', failures: '1', metadata: at(-2) },
    ],
    ['a3'],
  ],
])('JOB-8: failed pods stay until they are replaced: %s', (_title, backoffLimitPerIndex, pods, wanted) => {
  const { toReplace } = progress(
    jobOf({ completions: 3, backoffLimitPerIndex }),
    pods.map((pod) => ({ ...podOf(pod) })),
  );
  expect([...toReplace.values()].map(({ ref }) => ref.name).sort()).toEqual(wanted);
});

// Source: indexed_job_utils_test.go TestGetNewIndexFailureCountValue.
it.each<[string, object, PodOf | undefined, object]>([
  ['the first', {}, undefined, { [count]: '0' }],
  ['after one failure', {}, { failures: '0' }, { [count]: '1' }],
  ['after four', {}, { failures: '3' }, { [count]: '4' }],
  ['after one that is ignored', onDisruption, { failures: '3', status: disrupted }, { [count]: '3', [ignored]: '1' }],
])('JOB-8: the next pod of an index says how often it failed: %s', (_title, spec, pod, wanted) => {
  const job = complete<Job>(jobOf({ backoffLimitPerIndex: 6, ...spec }));
  expect(failureAnnotations(job, pod && complete<Pod>(podOf({ index: '0', ...pod })))).toEqual(wanted);
});

// Source: indexed_job_utils_test.go TestFirstPendingIndexes.
describe('JOB-7: the lowest missing index first', () => {
  it.each<[number, number, readonly string[], string, string | undefined, readonly number[]]>([
    [5, 3, [], '', undefined, [0, 1, 2]],
    [2, 5, [], '', undefined, [0, 1]],
    [3, 10, ['0', '1'], '', undefined, [2, 3, 4]],
    [6, 6, ['6'], '4,5', undefined, [0, 1, 2, 3]],
    [5, 20, ['3', '5', '8', '-', '-3'], '2-4,9', undefined, [0, 1, 6, 7, 10]],
    [5, 20, ['3', '9'], '1,5,9', '2,6,7', [0, 4, 8, 10, 11]],
  ])('%i of %i, with pods of %j, %j done and %j failed, are %j', (wanted, completions, active, completedIndexes, failedIndexes, indexes) => {
    const job = jobOf({ completions, ...(failedIndexes === undefined ? {} : { backoffLimitPerIndex: 1 }) }, { completedIndexes, failedIndexes });
    const all = progress(
      job,
      active.map((index) => podOf({ ...(index === '-' ? {} : { index }), phase: 'Running' })),
    );
    expect(pendingIndexes(all.job, all, wanted)).toEqual(indexes);
  });
});

// Source: indexed_job_utils_test.go TestAppendDuplicatedIndexPodsForRemoval.
describe('JOB-7: one pod for each index', () => {
  it.each<[string, readonly (readonly [string, string])[], readonly (readonly [string, string])[]]>([
    [
      'without an index, or with one too high',
      [
        ['-', 'Pending'],
        ['2', 'Pending'],
        ['5', 'Running'],
        ['6', 'Running'],
      ],
      [
        ['-', 'Pending'],
        ['6', 'Running'],
      ],
    ],
    [
      'twice and more',
      [
        ['5', 'Pending'],
        ['0', 'Running'],
        ['3', 'Pending'],
        ['0', 'Running'],
        ['3', 'Running'],
        ['0', 'Pending'],
        ['6', 'Running'],
        ['6', 'Pending'],
      ],
      [
        ['0', 'Pending'],
        ['0', 'Running'],
        ['3', 'Pending'],
        ['6', 'Pending'],
        ['6', 'Running'],
      ],
    ],
    [
      'both',
      [
        ['-', 'Pending'],
        ['invalid', 'Running'],
        ['-2', 'Running'],
        ['0', 'Pending'],
        ['1', 'Pending'],
        ['1', 'Pending'],
        ['1', 'Running'],
      ],
      [
        ['-', 'Pending'],
        ['-2', 'Running'],
        ['1', 'Pending'],
        ['1', 'Pending'],
        ['invalid', 'Running'],
      ],
    ],
  ])('%s', (_title, pods, removed) => {
    const all = progress(
      jobOf({ completions: 6 }),
      pods.map(([index, phase]) => podOf({ ...(index === '-' ? {} : { index }), phase })),
    );
    const told = surplusPods(all.job, all.pods.active, 0, nowMs).map(({ object }) => [
      object.metadata.annotations?.['batch.kubernetes.io/job-completion-index'] ?? '-',
      object.status?.phase,
    ]);
    expect(told.map((one) => one.join()).sort()).toEqual(removed.map((one) => one.join()));
  });
});
