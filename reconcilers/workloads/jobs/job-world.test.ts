// Jobs from the wish to their end: the real decide and fold, pods that the test ends by hand.
import { beforeEach, describe, expect, it } from 'vitest';
import { counted, jobFixture, ref, type JobFixture } from './testing/job-fixture.ts';

let fixture: JobFixture;
beforeEach(() => {
  fixture = jobFixture();
});

describe('a Job', () => {
  it('runs one pod to its end and is complete (JOB-11, JOB-16)', () => {
    fixture.create({});
    expect(fixture.job().status).toMatchObject({ active: 1, ready: 0, startTime: '2026-01-01T00:00:00Z' });
    fixture.end(fixture.active());
    expect(fixture.job().status).toMatchObject({ succeeded: 1, completionTime: '2026-01-01T00:00:00Z', uncountedTerminatedPods: {} });
    expect(fixture.job().status?.active).toBeUndefined();
    expect(fixture.conditions()).toEqual(['SuccessCriteriaMet/CompletionsReached', 'Complete/CompletionsReached']);
    expect(fixture.pods().map(({ metadata }) => metadata.finalizers)).toEqual([undefined]);
  });

  it('keeps its parallelism until enough have succeeded', () => {
    fixture.create({ parallelism: 2, completions: 5 });
    expect(fixture.active()).toHaveLength(2);
    fixture.end(fixture.active());
    expect(fixture.active()).toHaveLength(2);
    fixture.end(fixture.active());
    expect(fixture.active()).toHaveLength(1);
    fixture.end(fixture.active());
    expect([fixture.job().status?.succeeded, fixture.pods().length, fixture.conditions().length]).toEqual([5, 5, 2]);
  });

  it('tells of many pods in ten Events, however few it makes at once (CTL-8)', () => {
    fixture.create({ parallelism: 2, completions: 40 });
    while (fixture.active().length > 0) {
      fixture.world.nowMs += 1_000;
      fixture.end(fixture.active());
    }
    const told = fixture.toldOfPods();
    expect(told).toHaveLength(10);
    expect(told.filter(({ message }) => message?.startsWith('(combined'))).toMatchObject([{ count: 31 }]);
  });

  it('without completions makes no new pods once one succeeded (JOB-2)', () => {
    fixture.create({ parallelism: 3, completions: undefined });
    fixture.end(fixture.active().slice(0, 1));
    expect([fixture.active().length, fixture.conditions()]).toEqual([2, []]);
    fixture.end(fixture.active());
    expect([fixture.job().status?.succeeded, fixture.conditions().length]).toEqual([3, 2]);
  });

  it('tries again later after each failure, and fails past backoffLimit (JOB-4, JOB-5)', () => {
    fixture.create({ backoffLimit: 2 });
    const delays: number[] = [];
    for (let failure = 0; failure < 2; failure += 1) {
      fixture.end(fixture.active(), { phase: 'Failed' });
      expect(fixture.active()).toHaveLength(0);
      const plan = fixture.world.planOf(counted);
      delays.push(plan?.kind === 'wait' ? (plan.untilMs - fixture.world.nowMs) / 1000 : 0);
      fixture.world.passTo(fixture.world.nowMs + 40_000);
    }
    expect(delays).toEqual([10, 20]);
    fixture.end(fixture.active(), { phase: 'Failed' });
    expect(fixture.conditions()).toEqual(['FailureTarget/BackoffLimitExceeded', 'Failed/BackoffLimitExceeded']);
    expect(fixture.job().status?.failed).toBe(3);
  });

  it('counts a pod that was deleted before it ended, once (JOB-13)', () => {
    fixture.create({});
    const [first] = fixture.active();
    fixture.submit({ verb: 'delete', ref: ref('pods', first?.metadata.name ?? ''), gracePeriodSeconds: 0 });
    fixture.world.run();
    expect(fixture.job().status).toMatchObject({ failed: 1 });
    expect(fixture.pods().map(({ metadata }) => metadata.uid)).not.toContain(first?.metadata.uid);
  });

  it('is over at its deadline (JOB-6)', () => {
    fixture.create({ activeDeadlineSeconds: 60 });
    fixture.world.passTo(fixture.world.nowMs + 60_000);
    expect(fixture.conditions()).toEqual(['FailureTarget/DeadlineExceeded']);
    for (const { metadata } of fixture.pods()) fixture.submit({ verb: 'delete', ref: ref('pods', metadata.name), gracePeriodSeconds: 0 });
    fixture.world.run();
    expect(fixture.conditions()).toEqual(['FailureTarget/DeadlineExceeded', 'Failed/DeadlineExceeded']);
  });

  it('stops its pods while it is suspended, without counting them (JOB-12)', () => {
    fixture.create({});
    fixture.change({ suspend: true });
    expect([fixture.active().length, fixture.conditions(), fixture.job().status?.startTime]).toEqual([0, ['Suspended/JobSuspended'], undefined]);
    fixture.world.nowMs += 1_000;
    fixture.change({ suspend: false });
    expect([fixture.active().length, fixture.conditions(), fixture.job().status?.startTime, fixture.job().status?.failed]).toEqual([
      1,
      [],
      '2026-01-01T00:00:01Z',
      undefined,
    ]);
  });

  it('takes surplus pods back without counting them', () => {
    fixture.create({ parallelism: 3, completions: 9 });
    fixture.change({ parallelism: 1 });
    expect([fixture.active().length, fixture.job().status?.failed]).toEqual([1, undefined]);
  });

  it('goes when its time to live is over (JOB-14)', () => {
    fixture.create({ ttlSecondsAfterFinished: 30 });
    fixture.end(fixture.active());
    fixture.world.passTo(fixture.world.nowMs + 29_000);
    expect(fixture.job().metadata.deletionTimestamp).toBeUndefined();
    fixture.world.passTo(fixture.world.nowMs + 1_000);
    expect(fixture.job().metadata.deletionTimestamp).toBeDefined();
  });

  it('that is gone leaves no pod waiting to be counted', () => {
    fixture.create({});
    const [pod] = fixture.active();
    fixture.submit({ verb: 'delete', ref: counted });
    fixture.submit({ verb: 'delete', ref: ref('pods', pod?.metadata.name ?? ''), gracePeriodSeconds: 0 });
    fixture.world.run();
    expect(fixture.pods()).toEqual([]);
  });

  it('of another controller is left alone (JOB-15)', () => {
    fixture.create({ managedBy: 'example.com/mine' });
    expect(fixture.pods()).toEqual([]);
  });
});

describe('an Indexed Job (JOB-7)', () => {
  it('gives each index a pod, the lowest missing first, and writes down which are done', () => {
    fixture.create({ completionMode: 'Indexed', completions: 5, parallelism: 3, backoffLimit: 6 });
    const indexes = (): readonly string[] =>
      fixture
        .active()
        .map(({ metadata }) => metadata.annotations?.['batch.kubernetes.io/job-completion-index'] ?? '')
        .sort();
    expect(indexes()).toEqual(['0', '1', '2']);
    expect(fixture.active()[0]).toMatchObject({
      metadata: { labels: { 'batch.kubernetes.io/job-completion-index': '0' } },
      spec: { hostname: 'count-0', containers: [{ env: [{ name: 'JOB_COMPLETION_INDEX' }] }] },
    });
    fixture.end(fixture.active().filter(({ spec }) => spec?.hostname !== 'count-1'));
    expect(indexes()).toEqual(['1', '3', '4']);
    expect(fixture.job().status?.completedIndexes).toBe('0,2');
    fixture.end(fixture.active());
    expect([fixture.job().status?.completedIndexes, fixture.job().status?.succeeded, fixture.conditions().length]).toEqual(['0-4', 5, 2]);
  });
});
