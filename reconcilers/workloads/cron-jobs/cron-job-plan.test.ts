import { describe, expect, it } from 'vitest';
import { createFold } from '../../../domain/fold.ts';
import type { Plan } from '../../../domain/reconciler.ts';
import { complete, eventOf, foldOf, refOf, type Draft } from '../../../domain/testing/objects-of.ts';
import type { CronJob, Event } from '../../../schemas/kubernetes/types.ts';
import { createWorkloads } from '../workloads.ts';

const owner = { apiVersion: 'batch/v1', kind: 'CronJob', name: 'c', uid: 'uid-c', controller: true };
const cronOf = (spec: object, status: object = {}, metadata: object = {}): Draft => ({
  apiVersion: 'batch/v1',
  kind: 'CronJob',
  metadata: { name: 'c', namespace: 'default', creationTimestamp: '2016-05-19T08:00:00Z', ...metadata },
  spec: {
    schedule: '0 * * * ?',
    concurrencyPolicy: 'Allow',
    jobTemplate: { metadata: { labels: { a: 'b' }, annotations: { x: 'y' } }, spec: { completions: 1 } },
    ...spec,
  },
  status,
});
const jobOf = (name: string, ended?: string, at = '2016-05-19T09:00:30Z', metadata: object = {}): Draft => ({
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: { name, namespace: 'default', ownerReferences: [owner], ...metadata },
  spec: { template: {} },
  status: {
    startTime: at,
    ...(ended === undefined ? {} : { conditions: [{ type: ended, status: 'True' }], ...(ended === 'Complete' ? { completionTime: at } : {}) }),
  },
});
const minutes = (text: string): number => Date.parse(text) / 60_000;
const nameAt = (text: string): string => `c-${minutes(text)}`;
const nine = nameAt('2016-05-19T09:00:00Z');
const ten = nameAt('2016-05-19T10:00:00Z');
const reference = (name: string): object => ({ apiVersion: 'batch/v1', kind: 'Job', name, namespace: 'default', uid: `uid-${name}` });

function planOf(drafts: readonly Draft[], now: string, gone: readonly Draft[] = []): Plan {
  const { fold } = foldOf(drafts, gone);
  const workloads = createWorkloads();
  return workloads.reconcile(fold, workloads.initialView(), refOf(complete(cronOf({}))), Date.parse(now));
}

/** What a plan does, in order: `status`, `create x`, `delete x`, `Reason`. */
const doneBy = (plan: Plan): readonly string[] =>
  plan.kind !== 'act'
    ? []
    : plan.steps.map((step) => {
        if (!('submit' in step)) return 'effect';
        const { submit } = step;
        if (submit.ref.resource === 'events' && 'object' in submit) return (submit.object as Event).reason ?? '';
        return submit.ref.resource === 'cronjobs.batch' ? 'status' : `${submit.verb} ${submit.ref.name}`;
      });
const statusIn = (plan: Plan): CronJob['status'] =>
  plan.kind === 'act'
    ? plan.steps
        .map((step) => ('submit' in step && 'object' in step.submit ? (step.submit.object as CronJob) : undefined))
        .find((one) => one?.kind === 'CronJob')?.status
    : undefined;

const created = ['status', `create ${ten}`, 'SuccessfulCreate'];
const short = 10;
const medium = 2 * 60 * 60;
const long = 1_000_000;
const before = '2016-05-19T09:59:00Z';
const after = '2016-05-19T10:01:00Z';
const afterAWeek = '2016-05-26T10:00:00Z';
const weekLater = nameAt(afterAWeek);
const ran = { active: [reference(nine)], lastScheduleTime: '2016-05-19T09:00:00Z' };

// Source: cronjob_controllerv2_test.go TestControllerV2SyncCronJob; what ran before ran at nine.
describe('CJ-2, CJ-3: a CronJob of every hour', () => {
  it.each<[string, object, 'none' | 'done' | 'active', string, readonly string[], string | undefined]>([
    ['never ran, not valid schedule', { schedule: 'obvious error schedule' }, 'none', before, ['UnparseableSchedule'], undefined],
    ['never ran, not valid time zone', { timeZone: 'bad timezone' }, 'none', before, ['UnknownTimeZone'], undefined],
    ['never ran, not time, A', { created: '09:01' }, 'none', before, [], '10:00'],
    ['never ran, not time, F', { created: '09:01', concurrencyPolicy: 'Forbid' }, 'none', before, [], '10:00'],
    ['never ran, not time, R', { created: '09:01', concurrencyPolicy: 'Replace' }, 'none', before, [], '10:00'],
    ['never ran, not time in zone', { created: '09:01', timeZone: 'America/New_York' }, 'none', before, [], '10:00'],
    ['never ran, is time, A', { created: '09:01' }, 'none', after, created, undefined],
    ['never ran, is time, F', { created: '09:01', concurrencyPolicy: 'Forbid' }, 'none', after, created, undefined],
    ['never ran, is time, R', { created: '09:01', concurrencyPolicy: 'Replace' }, 'none', after, created, undefined],
    ['never ran, is time in zone', { created: '09:01', timeZone: 'America/New_York' }, 'none', after, created, undefined],
    [
      'never ran, is time in zone, but TZ is also set',
      { created: '09:01', schedule: 'TZ=UTC 0 * * * ?', timeZone: 'America/New_York' },
      'none',
      after,
      ['status', `create ${ten}`, 'UnsupportedSchedule', 'SuccessfulCreate'],
      undefined,
    ],
    ['never ran, is time, suspended', { created: '09:01', suspend: true }, 'none', after, [], undefined],
    ['never ran, is time, past deadline', { created: '09:01', startingDeadlineSeconds: short }, 'none', after, ['MissSchedule'], undefined],
    ['never ran, is time, not past deadline', { created: '09:01', startingDeadlineSeconds: long }, 'none', after, created, undefined],
    ['prev ran but done, not time, A', {}, 'done', before, ['status', 'SawCompletedJob'], undefined],
    ['prev ran but done, is time, A', {}, 'done', after, [...created.slice(0, 2), 'SawCompletedJob', 'SuccessfulCreate'], undefined],
    [
      'prev ran but done, is time, F',
      { concurrencyPolicy: 'Forbid' },
      'done',
      after,
      [...created.slice(0, 2), 'SawCompletedJob', 'SuccessfulCreate'],
      undefined,
    ],
    [
      'prev ran but done, is time, R',
      { concurrencyPolicy: 'Replace' },
      'done',
      after,
      [...created.slice(0, 2), 'SawCompletedJob', 'SuccessfulCreate'],
      undefined,
    ],
    ['prev ran but done, is time, suspended', { suspend: true }, 'done', after, ['status', 'SawCompletedJob'], undefined],
    ['prev ran but done, is time, past deadline', { startingDeadlineSeconds: short }, 'done', after, ['status', 'SawCompletedJob', 'MissSchedule'], undefined],
    [
      'prev ran but done, is time, not past deadline',
      { startingDeadlineSeconds: long },
      'done',
      after,
      [...created.slice(0, 2), 'SawCompletedJob', 'SuccessfulCreate'],
      undefined,
    ],
    ['still active, not time, A', {}, 'active', before, [], '10:00'],
    ['still active, not time, F', { concurrencyPolicy: 'Forbid' }, 'active', before, [], '10:00'],
    ['still active, not time, R', { concurrencyPolicy: 'Replace' }, 'active', before, [], '10:00'],
    ['still active, is time, A', {}, 'active', after, created, undefined],
    ['still active, is time, F', { concurrencyPolicy: 'Forbid' }, 'active', after, ['JobAlreadyActive'], undefined],
    ['still active, is time, R', { concurrencyPolicy: 'Replace' }, 'active', after, [`delete ${nine}`, ...created, 'SuccessfulDelete'], undefined],
    ['still active, is time, suspended', { suspend: true }, 'active', after, [], undefined],
    ['still active, is time, past deadline', { startingDeadlineSeconds: short }, 'active', after, ['MissSchedule'], undefined],
    [
      'long overdue, no deadline',
      {},
      'done',
      afterAWeek,
      ['status', `create ${weekLater}`, 'SawCompletedJob', 'TooManyMissedTimes', 'SuccessfulCreate'],
      undefined,
    ],
    [
      'long overdue, not past deadline',
      { startingDeadlineSeconds: long },
      'done',
      afterAWeek,
      ['status', `create ${weekLater}`, 'SawCompletedJob', 'TooManyMissedTimes', 'SuccessfulCreate'],
      undefined,
    ],
    [
      'long overdue, past medium deadline',
      { startingDeadlineSeconds: medium },
      'done',
      afterAWeek,
      ['status', `create ${weekLater}`, 'SawCompletedJob', 'SuccessfulCreate'],
      undefined,
    ],
    [
      'long overdue, past short deadline',
      { startingDeadlineSeconds: short },
      'done',
      afterAWeek,
      ['status', `create ${weekLater}`, 'SawCompletedJob', 'SuccessfulCreate'],
      undefined,
    ],
  ])('%s', (_title, { created: createdAt = '08:00', ...spec }: { created?: string }, previous, now, wanted, next) => {
    const cron = cronOf(spec, previous === 'none' ? {} : ran, { creationTimestamp: `2016-05-19T${createdAt}:00Z` });
    const plan = planOf([cron, ...(previous === 'none' ? [] : [jobOf(nine, previous === 'done' ? 'Complete' : undefined)])], now);
    expect(doneBy(plan)).toEqual(wanted);
    if (next !== undefined) expect(plan).toMatchObject({ kind: 'wait', untilMs: Date.parse(`2016-05-19T${next}:00Z`) });
  });
});

describe('a run', () => {
  it('CJ-4: is named by its time, says when it was due, and is written down before it is made', () => {
    const plan = planOf([cronOf({ timeZone: 'America/New_York' })], '2016-05-19T09:00:10Z');
    expect(plan).toMatchObject({
      kind: 'act',
      because: { detail: { scheduledTime: '2016-05-19T09:00:00Z', policy: 'Allow', active: 0 } },
      steps: [
        { submit: { verb: 'replace', subresource: 'status', precondition: { uid: 'uid-c', resourceVersion: '1' } } },
        {
          submit: {
            verb: 'create',
            ref: { resource: 'jobs.batch', name: nine },
            object: {
              metadata: {
                labels: { a: 'b' },
                annotations: { x: 'y', 'batch.kubernetes.io/cronjob-scheduled-timestamp': '2016-05-19T05:00:00-04:00' },
                ownerReferences: [{ kind: 'CronJob', name: 'c', uid: 'uid-c', controller: true, blockOwnerDeletion: true }],
              },
              spec: { completions: 1 },
            },
            precondition: { resourceVersion: '0' },
          },
        },
        {},
      ],
    });
    expect(statusIn(plan)).toEqual({
      active: [{ apiVersion: 'batch/v1', kind: 'Job', name: nine, namespace: 'default' }],
      lastScheduleTime: '2016-05-19T09:00:00Z',
    });
  });

  it('that was written down and not made is made, and gets its uid in the status', () => {
    const planned = { active: [{ kind: 'Job', name: nine }], lastScheduleTime: '2016-05-19T09:00:00Z' };
    expect(doneBy(planOf([cronOf({}, planned)], '2016-05-19T09:30:00Z'))).toEqual([`create ${nine}`, 'SuccessfulCreate']);
    expect(statusIn(planOf([cronOf({}, planned), jobOf(nine)], '2016-05-19T09:30:00Z'))?.active).toEqual([reference(nine)]);
  });

  it.each(['Allow', 'Forbid', 'Replace'])('that could not be made goes before the next one (%s)', (concurrencyPolicy) => {
    const planned = { active: [{ kind: 'Job', name: nine }], lastScheduleTime: '2016-05-19T09:00:00Z' };
    expect(doneBy(planOf([cronOf({ concurrencyPolicy }, planned)], after))).toEqual([`create ${nine}`, 'SuccessfulCreate']);
  });

  it('whose name somebody had is not made a second time', () => {
    const plan = planOf([cronOf({}, ran)], after, [jobOf(nine, 'Complete'), jobOf(ten, 'Complete')]);
    expect(doneBy(plan)).toEqual(['status', 'MissingJob']);
    expect(statusIn(plan)).toEqual({ lastScheduleTime: '2016-05-19T10:00:00Z' });
  });
});

describe('CJ-5', () => {
  it('status: the last success, and no run that is gone', () => {
    const plan = planOf([cronOf({ suspend: true }, ran), jobOf(nine, 'Complete'), jobOf('by-hand', 'Complete', '2016-05-19T09:20:00Z')], before);
    expect(statusIn(plan)).toEqual({ lastScheduleTime: '2016-05-19T09:00:00Z', lastSuccessfulTime: '2016-05-19T09:20:00Z' });
    expect(doneBy(planOf([cronOf({ suspend: true }, ran)], before, [jobOf(nine)]))).toEqual(['status', 'MissingJob']);
  });

  it('a job that somebody made of it is told once, and is none of its runs', () => {
    const plan = planOf([cronOf({ suspend: true }), jobOf('by-hand')], before);
    expect(doneBy(plan)).toEqual(['UnexpectedJob']);
  });

  it('history: the oldest beyond the limits go, in the background', () => {
    const hour = (number: number): string => `2016-05-19T0${number}:00:00Z`;
    const jobs = [
      ...[1, 2, 3, 4, 5].map((number) => jobOf(`ok${number}`, 'Complete', hour(number))),
      ...[3, 1, 2].map((number) => jobOf(`bad${number}`, 'Failed', hour(number))),
      jobOf('running', undefined, hour(0)),
    ];
    const plan = planOf([cronOf({ suspend: true, successfulJobsHistoryLimit: 3, failedJobsHistoryLimit: 1 }), ...jobs], before);
    expect(doneBy(plan).filter((one) => one.startsWith('delete'))).toEqual(['delete ok1', 'delete ok2', 'delete bad1', 'delete bad2']);
    expect(JSON.stringify(plan)).toContain('"propagation":"Background"');
  });

  it('one that is being deleted only keeps its status', () => {
    expect(doneBy(planOf([cronOf({}, ran, { deletionTimestamp: after, finalizers: ['x'] }), jobOf(nine, 'Complete')], after))).toEqual([
      'status',
      'SawCompletedJob',
    ]);
  });

  it('in a namespace that ends nothing is started (CTL-6)', () => {
    const namespace: Draft = { kind: 'Namespace', metadata: { name: 'default', deletionTimestamp: after } };
    expect(planOf([cronOf({}), namespace], after)).toMatchObject({ kind: 'blocked' });
  });
});

describe('two copies whose folds are at different points (K4, K11)', () => {
  it('Forbid never starts two from one state: every start holds the resourceVersion it was decided on', () => {
    const workloads = createWorkloads();
    const ref = refOf(complete(cronOf({})));
    const forbid = { concurrencyPolicy: 'Forbid' };
    const history: readonly Draft[] = [
      cronOf(forbid),
      cronOf(forbid, { active: [{ kind: 'Job', name: nine }], lastScheduleTime: '2016-05-19T09:00:00Z' }),
      jobOf(nine),
      cronOf(forbid, ran),
    ];
    const starts = history.map((_draft, upTo) => {
      const fold = createFold();
      history.slice(0, upTo + 1).forEach((draft, index) => fold.apply(eventOf(refOf(complete(draft)), complete(draft), index + 1)));
      const plan = workloads.reconcile(fold, workloads.initialView(), ref, Date.parse(after));
      return [doneBy(plan)[0], plan.kind === 'act' && 'submit' in plan.steps[0] ? plan.steps[0].submit.precondition?.resourceVersion : undefined];
    });
    expect(starts).toEqual([
      ['status', '1'],
      [`create ${nine}`, '0'],
      ['status', '2'],
      ['JobAlreadyActive', undefined],
    ]);
  });
});
