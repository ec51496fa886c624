import { describe, expect, it } from 'vitest';
import { complete, foldOf, type Draft } from '../../../domain/testing/objects-of.ts';
import type { Job, Pod } from '../../../schemas/kubernetes/types.ts';
import { finishedAtMs } from './finished-time.ts';
import { JobBoard } from './job-board.ts';
import { jobPods } from './job-pods.ts';
import { delayMsAfter, retryAtMs } from './job-retry.ts';

const atMs = Date.parse('2009-11-10T23:00:00Z');
const time = (seconds: number): string => new Date(atMs + seconds * 1000).toISOString();
const terminated = (seconds: number): object => ({ state: { terminated: { exitCode: 0, finishedAt: time(seconds) } } });
const running = { state: { running: {} } };
const ready = (status: string, seconds: number): object => ({ conditions: [{ type: 'Ready', status, lastTransitionTime: time(seconds) }] });

// Source: backoff_utils_test.go TestGetFinishedTime.
describe('when a pod ended', () => {
  it.each<[string, object, Partial<Draft>]>([
    ['the last of its containers did', { containerStatuses: [terminated(-1), terminated(0), terminated(-2)] }, {}],
    ['one still runs: its deletion', { containerStatuses: [terminated(-1), running] }, { metadata: { name: 'p', deletionTimestamp: time(0) } }],
    [
      'its deletion, before its time to stop',
      { containerStatuses: [running] },
      { metadata: { name: 'p', deletionTimestamp: time(30), deletionGracePeriodSeconds: 30 } },
    ],
    ['it was no longer ready', { containerStatuses: [{ state: { terminated: {} } }], ...ready('False', 0) }, {}],
    ['not since it is ready', { containerStatuses: [running], ...ready('True', -30) }, { metadata: { name: 'p', deletionTimestamp: time(0) } }],
    ['it was made', { containerStatuses: [{ state: { terminated: {} } }] }, { metadata: { name: 'p', creationTimestamp: time(0) } }],
    [
      'its sidecar did',
      {
        containerStatuses: [terminated(-1)],
        initContainerStatuses: [
          { name: 'side', ...terminated(0) },
          { name: 'init', ...terminated(5) },
        ],
      },
      { spec: { initContainers: [{ name: 'side', restartPolicy: 'Always' }, { name: 'init' }] } },
    ],
  ])('%s', (_title, status, more) => {
    expect(finishedAtMs(complete<Pod>({ kind: 'Pod', metadata: { name: 'p' }, status, ...more }))).toBe(atMs);
  });
});

// Source: backoff_utils_test.go TestNewBackoffRecord: seconds of successes and failures, failures since the last success, the last of them.
describe('JOB-5: failures in a row', () => {
  const owner = { apiVersion: 'batch/v1', kind: 'Job', name: 'j', uid: 'uid-j', controller: true };
  const job: Draft = { apiVersion: 'batch/v1', kind: 'Job', metadata: { name: 'j', namespace: 'default' }, spec: { template: {} } };
  const pods = (phase: string, seconds: readonly number[]): readonly Draft[] =>
    seconds.map((second) => ({
      kind: 'Pod',
      metadata: { name: `${phase.toLowerCase()}${second}`, namespace: 'default', ownerReferences: [owner] },
      status: { phase, containerStatuses: [terminated(second)] },
    }));
  it.each<[readonly number[], readonly number[], number, number]>([
    [[], [0], 1, 0],
    [[], [0, -1], 2, 0],
    [[0], [-2, -1], 0, 0],
    [[-2], [0, -4, -3, -1], 2, 0],
    [[0], [0], 0, 0],
    [[], [], 0, 0],
    [[0], [], 0, 0],
  ])('after successes at %j and failures at %j there are %i, the last at %i', (successes, failures, count, lastSecond) => {
    const { fold } = foldOf([job, ...pods('Succeeded', successes), ...pods('Failed', failures)]);
    const entry = fold.list<Job>({ org: 'acme', project: 'shop' }, 'jobs.batch')[0];
    if (entry === undefined) throw new Error('the Job is there');
    expect(retryAtMs(entry.object, jobPods(entry, new JobBoard(fold, entry)))).toBe(count === 0 ? 0 : atMs + lastSecond * 1000 + delayMsAfter(count));
  });

  it('the delay doubles up to six minutes', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 2_000_000_000].map((failures) => delayMsAfter(failures) / 1000)).toEqual([10, 20, 40, 80, 160, 320, 360, 360]);
  });
});
