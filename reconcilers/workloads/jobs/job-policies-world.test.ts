// What a Job says of its failures and successes, of its indexes and of its pods' places: from the wish to the end.
import { beforeEach, describe, expect, it } from 'vitest';
import type { ApiObject, Json } from '../../../domain/api-object.ts';
import { testTenant } from '../../../domain/testing/objects-of.ts';
import type { Pod } from '../../../schemas/kubernetes/types.ts';
import { counted, jobFixture, ref, template, type JobFixture } from './testing/job-fixture.ts';

let fixture: JobFixture;
beforeEach(() => {
  fixture = jobFixture();
});

const indexOf = ({ metadata }: Pod): string => metadata.annotations?.['batch.kubernetes.io/job-completion-index'] ?? '';
const indexes = (): readonly string[] => fixture.active().map(indexOf).sort();
const withIndex = (...wanted: readonly string[]): readonly Pod[] => fixture.active().filter((pod) => wanted.includes(indexOf(pod)));
const pass = (seconds: number): void => fixture.world.passTo(fixture.world.nowMs + seconds * 1000);

describe('JOB-9: podFailurePolicy', () => {
  const rules = [
    { action: 'FailJob', onExitCodes: { operator: 'In', values: [42] } },
    { action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] },
  ];
  const disruption = [{ type: 'DisruptionTarget', status: 'True' }];

  it('FailJob ends the Job at once, says why, and stops and counts the others (JOB-11)', () => {
    fixture.create({ parallelism: 3, completions: 5, podFailurePolicy: { rules } });
    const [first, ...others] = fixture.active();
    const message = `Container c for pod default/${first?.metadata.name} failed with exit code 42 matching FailJob rule at index 0`;
    fixture.end([first as Pod], { phase: 'Failed', exitCode: 42 });
    expect([fixture.conditions(), fixture.active().length]).toEqual([['FailureTarget/PodFailurePolicy'], 0]);
    fixture.kill(others);
    expect(fixture.conditions()).toEqual(['FailureTarget/PodFailurePolicy', 'Failed/PodFailurePolicy']);
    expect(fixture.job().status).toMatchObject({ failed: 3, uncountedTerminatedPods: {} });
    expect(fixture.told()).toEqual([`Warning PodFailurePolicy: ${message}`]);
  });

  it('Ignore does not count, and the pod is replaced', () => {
    fixture.create({ backoffLimit: 0, podFailurePolicy: { rules } });
    fixture.end(fixture.active(), { phase: 'Failed', exitCode: 137, conditions: disruption });
    expect([fixture.job().status?.failed, fixture.conditions()]).toEqual([undefined, []]);
    expect(fixture.pods().map(({ metadata }) => metadata.finalizers)).toEqual([undefined]);
    pass(10);
    expect(fixture.active()).toHaveLength(1);
  });

  it('what no rule matches counts', () => {
    fixture.create({ backoffLimit: 0, podFailurePolicy: { rules } });
    fixture.end(fixture.active(), { phase: 'Failed', exitCode: 1 });
    expect(fixture.conditions()).toContain('Failed/BackoffLimitExceeded');
  });
});

describe('JOB-8: backoffLimitPerIndex', () => {
  const spec = { completionMode: 'Indexed', completions: 3, parallelism: 3, backoffLimitPerIndex: 1 };

  it('each index has its own retries, and a failed one leaves the others alone', () => {
    fixture.create(spec);
    fixture.end(withIndex('0'), { phase: 'Failed' });
    expect([indexes(), fixture.job().status?.failed]).toEqual([['1', '2'], undefined]);
    pass(10);
    expect(withIndex('0')[0]?.metadata.annotations).toMatchObject({ 'batch.kubernetes.io/job-index-failure-count': '1' });
    expect(fixture.job().status).toMatchObject({ failed: 1, failedIndexes: '' });
    fixture.end(withIndex('0'), { phase: 'Failed' });
    pass(3_600);
    expect([indexes(), fixture.job().status]).toMatchObject([['1', '2'], { failed: 2, failedIndexes: '0' }]);
    fixture.end(fixture.active());
    expect(fixture.conditions()).toEqual(['FailureTarget/FailedIndexes', 'Failed/FailedIndexes']);
    expect(fixture.job().status).toMatchObject({ completedIndexes: '1,2', failedIndexes: '0', succeeded: 2, failed: 2 });
    expect(fixture.pods().every(({ metadata }) => metadata.finalizers === undefined)).toBe(true);
  });

  it('maxFailedIndexes ends the Job', () => {
    fixture.create({ ...spec, backoffLimitPerIndex: 0, maxFailedIndexes: 0 });
    const others = withIndex('1', '2');
    fixture.end(withIndex('0'), { phase: 'Failed' });
    fixture.kill(others);
    expect(fixture.conditions()).toEqual(['FailureTarget/MaxFailedIndexesExceeded', 'Failed/MaxFailedIndexesExceeded']);
    expect(fixture.job().status).toMatchObject({ failedIndexes: '0', failed: 3 });
  });

  it('a failure that is ignored is not counted, and its pod stays until the next one is there (JOB-9)', () => {
    const rules = [{ action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] }];
    fixture.create({ ...spec, podFailurePolicy: { rules } });
    const [first] = withIndex('0') as [Pod];
    const finalizers = (): readonly string[] | undefined => fixture.pods().find(({ metadata }) => metadata.uid === first.metadata.uid)?.metadata.finalizers;
    fixture.end([first], { phase: 'Failed', conditions: [{ type: 'DisruptionTarget', status: 'True' }] });
    expect(finalizers()).toHaveLength(1);
    pass(10);
    const counts = { 'batch.kubernetes.io/job-index-failure-count': '0', 'batch.kubernetes.io/job-index-ignored-failure-count': '1' };
    expect(withIndex('0')[0]?.metadata.annotations).toMatchObject(counts);
    expect([finalizers(), fixture.job().status?.failed]).toEqual([undefined, undefined]);
  });

  it('FailIndex ends an index without retries (JOB-9)', () => {
    const rules = [{ action: 'FailIndex', onExitCodes: { operator: 'In', values: [3] } }];
    fixture.create({ ...spec, podFailurePolicy: { rules } });
    fixture.end(withIndex('2'), { phase: 'Failed', exitCode: 3 });
    pass(60);
    expect([indexes(), fixture.job().status?.failedIndexes]).toEqual([['0', '1'], '2']);
  });
});

describe('JOB-10: successPolicy', () => {
  it('the Job is complete once a rule is met; pods that still run are stopped and not counted (JOB-11)', () => {
    fixture.create({ completionMode: 'Indexed', completions: 4, parallelism: 4, successPolicy: { rules: [{ succeededIndexes: '1-3', succeededCount: 1 }] } });
    fixture.end(withIndex('0'));
    expect(fixture.conditions()).toEqual([]);
    const others = withIndex('1', '3');
    fixture.end(withIndex('2'));
    expect([fixture.conditions(), fixture.active()]).toEqual([['SuccessCriteriaMet/SuccessPolicy'], []]);
    fixture.kill(others);
    expect(fixture.conditions()).toEqual(['SuccessCriteriaMet/SuccessPolicy', 'Complete/SuccessPolicy']);
    expect(fixture.job().status).toMatchObject({ completedIndexes: '0,2', succeeded: 2 });
    expect(fixture.job().status?.failed).toBeUndefined();
    expect(fixture.told()).toEqual(['Normal Completed: Job completed']);
  });
});

describe('podReplacementPolicy', () => {
  it.each([
    ['TerminatingOrFailed', 1, 1, 1],
    ['Failed', 0, undefined, 1],
  ])('%s (JOB-1)', (podReplacementPolicy, whileItStops, failedThen, afterwards) => {
    fixture.create({ podReplacementPolicy });
    const [pod] = fixture.active();
    fixture.submit({ verb: 'delete', ref: ref('pods', pod?.metadata.name ?? '') });
    fixture.world.run();
    pass(20);
    expect([fixture.active().length, fixture.job().status?.failed, fixture.job().status?.terminating]).toEqual([whileItStops, failedThen, 1]);
    fixture.kill([pod as Pod]);
    pass(20);
    expect([fixture.active().length, fixture.job().status?.failed]).toEqual([afterwards, 1]);
  });

  it('Failed gives an index that stops no second pod', () => {
    fixture.create({ completionMode: 'Indexed', completions: 2, parallelism: 2, podReplacementPolicy: 'Failed' });
    fixture.submit({ verb: 'delete', ref: ref('pods', withIndex('0')[0]?.metadata.name ?? '') });
    fixture.world.run();
    fixture.end(withIndex('1'));
    expect(indexes()).toEqual([]);
  });
});

describe('JOB-4: pods that start again (restartPolicy OnFailure)', () => {
  it.each([
    [0, 1],
    [3, 3],
  ])('restarts of a backoffLimit of %i: %i end the Job', (backoffLimit, restarts) => {
    fixture.create({ backoffLimit, template: { spec: { ...template.spec, restartPolicy: 'OnFailure' } } });
    const restart = (restartCount: number): void => {
      const container = { name: 'c', image: 'i', imageID: '', ready: true, restartCount };
      const status = { phase: 'Running', containerStatuses: [container] } as unknown as Json;
      fixture.submit({
        verb: 'patch',
        ref: ref('pods', fixture.active()[0]?.metadata.name ?? ''),
        subresource: 'status',
        patchType: 'merge',
        patch: { status },
      });
      fixture.world.run();
    };
    restart(restarts - 1);
    expect(fixture.conditions()).toEqual([]);
    restart(restarts);
    expect(fixture.conditions()).toEqual(['FailureTarget/BackoffLimitExceeded']);
  });
});

describe('JOB-12: suspended and resumed', () => {
  it('is told, and the deadline runs from the resumption (JOB-6)', () => {
    fixture.create({ activeDeadlineSeconds: 60 });
    pass(50);
    fixture.change({ suspend: true });
    pass(100);
    fixture.change({ suspend: false });
    pass(59);
    expect(fixture.conditions()).toEqual([]);
    pass(1);
    expect(fixture.conditions()).toEqual(['FailureTarget/DeadlineExceeded']);
    expect(fixture.told()).toEqual(['Normal Resumed: Job resumed', 'Normal Suspended: Job suspended']);
    expect(fixture.job().status?.conditions?.[0]).toMatchObject({ type: 'Suspended', status: 'False', reason: 'JobResumed', message: 'Job resumed' });
  });
});

describe('CTL-3: adoption', () => {
  const manual = { manualSelector: true, selector: { matchLabels: { app: 'mine' } }, template: { ...template, metadata: { labels: { app: 'mine' } } } };
  const orphan = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'orphan', namespace: 'default', labels: { app: 'mine' } }, spec: template.spec };
  const found = (): Pod => fixture.world.fold.get<Pod>(ref('pods', 'orphan'))?.object as Pod;

  it('a pod that matches is adopted, counted and then let go', () => {
    fixture.submit({ verb: 'create', ref: ref('pods', 'orphan'), object: orphan as unknown as ApiObject });
    fixture.create(manual);
    expect(found().metadata).toMatchObject({
      ownerReferences: [{ kind: 'Job', name: 'count', controller: true }],
      finalizers: ['batch.kubernetes.io/job-tracking'],
    });
    expect(fixture.active()).toHaveLength(1);
    fixture.end([found()]);
    expect([fixture.job().status?.succeeded, found().metadata.finalizers]).toEqual([1, undefined]);
  });

  it('one that matches no more is released with its finalizer, and replaced', () => {
    fixture.create(manual);
    const name = fixture.active()[0]?.metadata.name ?? '';
    fixture.submit({ verb: 'patch', ref: ref('pods', name), patchType: 'merge', patch: { metadata: { labels: { app: 'other' } } } });
    fixture.world.run();
    const released = fixture.world.fold.get<Pod>(ref('pods', name))?.object.metadata;
    expect([released?.ownerReferences, released?.finalizers, fixture.active().length]).toEqual([undefined, undefined, 2]);
  });

  it('a pod whose Job let it go waits for nobody', () => {
    const metadata = { ...orphan.metadata, finalizers: ['batch.kubernetes.io/job-tracking'] };
    fixture.submit({ verb: 'create', ref: ref('pods', 'orphan'), object: { ...orphan, metadata } as unknown as ApiObject });
    fixture.world.run();
    expect(found().metadata.finalizers).toBeUndefined();
  });
});

describe('JOB-17: an elastic Indexed Job', () => {
  it('grows and shrinks with completions and parallelism together', () => {
    fixture.create({ completionMode: 'Indexed', completions: 2, parallelism: 2 });
    fixture.end(withIndex('1'));
    fixture.change({ completions: 4, parallelism: 4 });
    expect([indexes(), fixture.job().status?.completedIndexes]).toEqual([['0', '2', '3'], '1']);
    fixture.change({ completions: 1, parallelism: 1 });
    expect([indexes(), fixture.job().status?.completedIndexes, fixture.job().status?.succeeded, fixture.job().status?.failed]).toEqual([
      ['0'],
      undefined,
      undefined,
      undefined,
    ]);
    fixture.kill(fixture.pods().filter(({ metadata }) => metadata.deletionTimestamp !== undefined));
    fixture.end(withIndex('0'));
    expect(fixture.conditions()).toContain('Complete/CompletionsReached');
  });
});

describe('bad input: a billion completions', () => {
  const aBillion = 1_000_000_000;

  it.each(['NonIndexed', 'Indexed'])('%s: costs what its parallelism costs', (completionMode) => {
    fixture.create({ completionMode, completions: aBillion, parallelism: 3 });
    const before = fixture.world.events.length;
    expect([fixture.active().length, before]).toEqual([3, 14]);
    fixture.end(fixture.active());
    // Of each pod: its end, its finalizer, its successor, what is told of it, and the node's room as often; and the status, as often as it changed.
    expect(fixture.world.events.length - before).toBeLessThan(27);
    expect(fixture.job().status?.succeeded).toBe(3);
  });

  it('nearly done, it looks for the missing indexes without counting the others', () => {
    fixture.create({ completionMode: 'Indexed', completions: aBillion, parallelism: 3, suspend: true });
    const status = { completedIndexes: `0-${aBillion - 3}`, succeeded: aBillion - 2 };
    fixture.submit({ verb: 'patch', ref: counted, subresource: 'status', patchType: 'merge', patch: { status } });
    fixture.change({ suspend: false });
    expect(indexes()).toEqual([String(aBillion - 2), String(aBillion - 1)]);
    expect(fixture.world.fold.list(testTenant, 'pods')).toHaveLength(2);
  });

  it('a parallelism of a billion makes at most 77 pods a plan', () => {
    fixture.submit({
      verb: 'create',
      ref: counted,
      object: {
        apiVersion: 'batch/v1',
        kind: 'Job',
        metadata: { name: 'count', namespace: 'default' },
        spec: { completions: aBillion, parallelism: aBillion, template },
      } as unknown as ApiObject,
    });
    expect(() => fixture.world.run(10)).toThrow('10 plans');
    expect(fixture.pods().length).toBeLessThanOrEqual(900);
  });
});
