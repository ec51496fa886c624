// CronJobs as time passes: the real decide and fold; the test ends the Jobs.
import { beforeEach, describe, expect, it } from 'vitest';
import type { ApiObject, Json } from '../../../domain/api-object.ts';
import type { Wish } from '../../../domain/command.ts';
import type { Ref } from '../../../domain/ref.ts';
import { complete, eventOf, foldOf, refOf, testTenant, type Draft } from '../../../domain/testing/objects-of.ts';
import { createSmallWorld, type SmallWorld } from '../../../domain/testing/small-world.ts';
import { kubernetesFacts } from '../../../schemas/kubernetes/facts.ts';
import type { CronJob, Event, Job } from '../../../schemas/kubernetes/types.ts';
import { createWorkloads } from '../workloads.ts';

const ref = (resource: string, name: string, namespace = 'default'): Ref => ({ ...testTenant, resource, namespace, name });
const nightly = ref('cronjobs.batch', 'c');
const minuteMs = 60_000;

let world: SmallWorld;
beforeEach(() => {
  world = createSmallWorld([createWorkloads()], kubernetesFacts, {}, Date.parse('2026-01-01T00:00:30Z'));
  submit({ verb: 'create', ref: ref('namespaces', 'default', ''), object: complete({ kind: 'Namespace', metadata: { name: 'default' } }) });
});

const submit = (wish: Wish): void => expect(world.submit(wish)).toBeUndefined();
const jobTemplate = { spec: { template: { spec: { restartPolicy: 'Never', containers: [{ name: 'c', image: 'i' }] } } } };

function create(spec: Record<string, unknown>): void {
  const object = {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: { name: 'c', namespace: 'default' },
    spec: { schedule: '* * * * *', jobTemplate, ...spec },
  };
  submit({ verb: 'create', ref: nightly, object: object as unknown as ApiObject });
  world.run();
}
function change(spec: Json): void {
  submit({ verb: 'patch', ref: nightly, patchType: 'merge', patch: { spec } });
  world.run();
}
/** Minute by minute, as the worker's timers would wake it. */
function pass(minutes: number): void {
  for (let minute = 0; minute < minutes; minute += 1) world.passTo(world.nowMs + minuteMs);
}
const jobs = (): readonly Job[] => world.fold.list<Job>(testTenant, 'jobs.batch').map(({ object }) => object);
const cronJob = (): CronJob => world.fold.get<CronJob>(nightly)?.object as CronJob;
const told = (): readonly (string | undefined)[] =>
  world.fold
    .list<Event>(testTenant, 'events')
    .filter(({ object }) => object.involvedObject.kind === 'CronJob')
    .map(({ object }) => object.reason)
    .sort();
/** The pods of all Jobs end. */
function endAll(phase: 'Succeeded' | 'Failed' = 'Succeeded'): void {
  for (const pod of world.fold.list(testTenant, 'pods'))
    submit({ verb: 'patch', ref: pod.ref, subresource: 'status', patchType: 'merge', patch: { status: { phase } } });
  world.run();
}

describe('a CronJob of every minute', () => {
  it('runs each minute once, and looks again when the next is due (CJ-2, CJ-4)', () => {
    create({});
    expect(world.planOf(nightly)).toMatchObject({ kind: 'wait', untilMs: Date.parse('2026-01-01T00:01:00Z') });
    pass(3);
    expect(jobs().map(({ metadata }) => metadata.annotations?.['batch.kubernetes.io/cronjob-scheduled-timestamp'])).toEqual([
      '2026-01-01T00:01:00Z',
      '2026-01-01T00:02:00Z',
      '2026-01-01T00:03:00Z',
    ]);
    expect(cronJob().status).toMatchObject({
      lastScheduleTime: '2026-01-01T00:03:00Z',
      active: jobs().map(({ metadata }) => ({ name: metadata.name, uid: metadata.uid })),
    });
    expect(world.rejections).toEqual([]);
  });

  it('keeps a history of what ended (CJ-5)', () => {
    create({ successfulJobsHistoryLimit: 2, failedJobsHistoryLimit: 0 });
    for (const phase of ['Succeeded', 'Succeeded', 'Succeeded', 'Failed'] as const) {
      pass(1);
      endAll(phase);
    }
    expect(jobs().map(({ metadata }) => metadata.annotations?.['batch.kubernetes.io/cronjob-scheduled-timestamp'])).toEqual([
      '2026-01-01T00:02:00Z',
      '2026-01-01T00:03:00Z',
      '2026-01-01T00:04:00Z',
    ]);
    expect(cronJob().status).toMatchObject({ lastSuccessfulTime: '2026-01-01T00:03:30Z' });
  });

  it('Forbid waits for the run before, and then makes up for the last one it missed (CJ-3)', () => {
    create({ concurrencyPolicy: 'Forbid' });
    pass(3);
    expect([jobs().length, told()]).toEqual([1, ['JobAlreadyActive', 'SuccessfulCreate']]);
    expect(world.planOf(nightly)).toMatchObject({ kind: 'wait', untilMs: Date.parse('2026-01-01T00:04:00Z') });
    endAll();
    expect([jobs().length, cronJob().status?.lastScheduleTime]).toEqual([2, '2026-01-01T00:03:00Z']);
  });

  it('Replace stops the run before (CJ-3)', () => {
    create({ concurrencyPolicy: 'Replace' });
    pass(3);
    expect(jobs().map(({ metadata }) => metadata.name)).toEqual([`c-${Date.parse('2026-01-01T00:03:00Z') / minuteMs}`]);
    expect(told().filter((reason) => reason === 'SuccessfulDelete')).toHaveLength(2);
  });

  it('suspended starts nothing; resumed it makes up for the last one', () => {
    create({ suspend: true });
    pass(3);
    expect(jobs()).toEqual([]);
    change({ suspend: false });
    expect(cronJob().status?.lastScheduleTime).toBe('2026-01-01T00:03:00Z');
  });

  it('a run that somebody deletes is not run again', () => {
    create({});
    pass(1);
    submit({ verb: 'delete', ref: ref('jobs.batch', jobs()[0]?.metadata.name ?? ''), propagation: 'Background' });
    world.run();
    expect([jobs(), cronJob().status?.active, told()]).toEqual([[], undefined, ['MissingJob', 'SuccessfulCreate']]);
  });
});

describe('bad input', () => {
  it('a day that never comes: one Event, and nothing more', () => {
    create({ schedule: '59 23 31 2 *' });
    const before = world.events.length;
    for (let day = 0; day < 30; day += 1) world.passTo(world.nowMs + 24 * 60 * minuteMs);
    expect([world.events.length, told(), world.planOf(nightly)?.kind]).toEqual([before, ['InvalidSchedule'], 'settled']);
  });

  it.each([
    [
      'a schedule that cannot be read',
      { schedule: 'every night' },
      'UnparseableSchedule',
      'unparseable schedule: "every night" : expected exactly 5 fields, found 2: [every night]',
    ],
    [
      'a zone that is not there',
      { schedule: '* * * * *', timeZone: 'Mars/Olympus' },
      'UnknownTimeZone',
      'invalid timeZone: "Mars/Olympus": unknown time zone Mars/Olympus',
    ],
  ])('%s, from an older version: one Event, and it waits for somebody to mend it', (_title, spec, reason, message) => {
    const draft: Draft = { apiVersion: 'batch/v1', kind: 'CronJob', metadata: { name: 'c', namespace: 'default' }, spec: { jobTemplate, ...spec } };
    const workloads = createWorkloads();
    const { fold } = foldOf([draft]);
    let woken: readonly Ref[] = [refOf(complete(draft))];
    const events: Event[] = [];
    let plans = 0;
    for (let sequence = 100; woken.length > 0; sequence += 1) {
      plans += 1;
      expect(plans).toBeLessThan(10);
      const plan = workloads.reconcile(fold, workloads.initialView(), woken[0] as Ref, Date.parse('2026-01-02T00:00:00Z'));
      woken = [];
      if (plan.kind !== 'act') {
        expect(plan).toMatchObject({ kind: 'blocked', because: { summary: message } });
        continue;
      }
      for (const step of plan.steps) {
        if (!('submit' in step) || step.submit.verb !== 'create') continue;
        events.push(step.submit.object as Event);
        const applied = fold.apply(eventOf(step.submit.ref, step.submit.object, sequence));
        if (applied !== undefined) woken = workloads.affected(fold, workloads.initialView(), applied);
      }
    }
    expect([plans, events.map((event) => `${event.reason}: ${event.message}`)]).toEqual([2, [`${reason}: ${message}`]]);
  });

  it('a run that is refused is written down, and tried again with what changes, not in a loop', () => {
    create({});
    submit({
      verb: 'create',
      ref: ref('resourcequotas', 'none'),
      object: {
        apiVersion: 'v1',
        kind: 'ResourceQuota',
        metadata: { name: 'none', namespace: 'default' },
        spec: { hard: { 'count/jobs.batch': '0' } },
      } as unknown as ApiObject,
    });
    pass(1);
    expect([jobs(), world.rejections.length, cronJob().status?.active?.length]).toEqual([[], 2, 1]);
  });
});
