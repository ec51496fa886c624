// Jobs from the wish to their end: the real decide and fold, pods that the test ends by hand.
import { beforeEach, describe, expect, it } from 'vitest';
import type { ApiObject, Json } from '../../../domain/api-object.ts';
import { complete, testTenant } from '../../../domain/testing/objects-of.ts';
import { createSmallWorld, type SmallWorld } from '../../../domain/testing/small-world.ts';
import type { Ref } from '../../../domain/ref.ts';
import { kubernetesFacts } from '../../../schemas/kubernetes/facts.ts';
import type { Job, Pod } from '../../../schemas/kubernetes/types.ts';
import { createWorkloads } from '../workloads.ts';
import { formatIndexes, parseIndexes } from './indexes.ts';

const ref = (resource: string, name: string, namespace = 'default'): Ref => ({ ...testTenant, resource, namespace, name });
const counted = ref('jobs.batch', 'count');

let world: SmallWorld;
beforeEach(() => {
  world = createSmallWorld([createWorkloads()], kubernetesFacts);
  submit({ verb: 'create', ref: ref('namespaces', 'default', ''), object: complete({ kind: 'Namespace', metadata: { name: 'default' } }) });
});

const submit = (wish: Parameters<SmallWorld['submit']>[0]): void => expect(world.submit(wish)).toBeUndefined();

function create(spec: Record<string, unknown>): void {
  // On a node, so that a deleted pod has time to stop.
  const template = { spec: { restartPolicy: 'Never', nodeName: 'n1', containers: [{ name: 'c', image: 'i' }] } };
  const object = {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: 'count', namespace: 'default' },
    spec: { parallelism: 1, ...('completions' in spec ? {} : { completions: 1 }), template, ...spec },
  };
  submit({ verb: 'create', ref: counted, object: object as unknown as ApiObject });
  world.run();
}
function change(spec: Json): void {
  submit({ verb: 'patch', ref: counted, patchType: 'merge', patch: { spec } });
  world.run();
}

const job = (): Job => world.fold.get<Job>(counted)?.object as Job;
const pods = (): readonly Pod[] => world.fold.list<Pod>(testTenant, 'pods').map(({ object }) => object);
const active = (): readonly Pod[] =>
  pods().filter(({ status, metadata }) => !status?.phase?.match(/Succeeded|Failed/) && metadata.deletionTimestamp === undefined);
const conditions = (): readonly string[] =>
  (job().status?.conditions ?? []).filter(({ status }) => status === 'True').map(({ type, reason }) => `${type}/${reason}`);

function end(chosen: readonly Pod[], phase: 'Succeeded' | 'Failed' = 'Succeeded'): void {
  const finishedAt = new Date(world.nowMs).toISOString().replace('.000', '');
  const state = { terminated: { exitCode: phase === 'Succeeded' ? 0 : 1, finishedAt } };
  for (const { metadata } of chosen) {
    const patch = { status: { phase, containerStatuses: [{ name: 'c', image: 'i', imageID: '', ready: false, restartCount: 0, state }] } };
    submit({ verb: 'patch', ref: ref('pods', metadata.name), subresource: 'status', patchType: 'merge', patch });
  }
  world.run();
}

describe('a Job', () => {
  it('runs one pod to its end and is complete (JOB-11)', () => {
    create({});
    expect(job().status).toMatchObject({ active: 1, ready: 0, startTime: '2026-01-01T00:00:00Z' });
    end(active());
    expect(job().status).toMatchObject({ succeeded: 1, completionTime: '2026-01-01T00:00:00Z', uncountedTerminatedPods: {} });
    expect(job().status?.active).toBeUndefined();
    expect(conditions()).toEqual(['SuccessCriteriaMet/CompletionsReached', 'Complete/CompletionsReached']);
    expect(pods().map(({ metadata }) => metadata.finalizers)).toEqual([undefined]);
  });

  it('keeps its parallelism until enough have succeeded', () => {
    create({ parallelism: 2, completions: 5 });
    expect(active()).toHaveLength(2);
    end(active());
    expect(active()).toHaveLength(2);
    end(active());
    expect(active()).toHaveLength(1);
    end(active());
    expect([job().status?.succeeded, pods().length, conditions().length]).toEqual([5, 5, 2]);
  });

  it('without completions makes no new pods once one succeeded (JOB-2)', () => {
    create({ parallelism: 3, completions: undefined });
    end(active().slice(0, 1));
    expect([active().length, conditions()]).toEqual([2, []]);
    end(active());
    expect([job().status?.succeeded, conditions().length]).toEqual([3, 2]);
  });

  it('tries again later after each failure, and fails past backoffLimit (JOB-4, JOB-5)', () => {
    create({ backoffLimit: 2 });
    const delays: number[] = [];
    for (let failure = 0; failure < 2; failure += 1) {
      end(active(), 'Failed');
      expect(active()).toHaveLength(0);
      const plan = world.planOf(counted);
      delays.push(plan?.kind === 'wait' ? (plan.untilMs - world.nowMs) / 1000 : 0);
      world.passTo(world.nowMs + 40_000);
    }
    expect(delays).toEqual([10, 20]);
    end(active(), 'Failed');
    expect(conditions()).toEqual(['FailureTarget/BackoffLimitExceeded', 'Failed/BackoffLimitExceeded']);
    expect(job().status?.failed).toBe(3);
  });

  it('counts a pod that was deleted before it ended, once (JOB-13)', () => {
    create({});
    const [first] = active();
    submit({ verb: 'delete', ref: ref('pods', first?.metadata.name ?? ''), gracePeriodSeconds: 0 });
    world.run();
    expect(job().status).toMatchObject({ failed: 1 });
    expect(pods().map(({ metadata }) => metadata.uid)).not.toContain(first?.metadata.uid);
  });

  it('is over at its deadline (JOB-6)', () => {
    create({ activeDeadlineSeconds: 60 });
    world.passTo(world.nowMs + 60_000);
    expect(conditions()).toEqual(['FailureTarget/DeadlineExceeded']);
    for (const { metadata } of pods()) submit({ verb: 'delete', ref: ref('pods', metadata.name), gracePeriodSeconds: 0 });
    world.run();
    expect(conditions()).toEqual(['FailureTarget/DeadlineExceeded', 'Failed/DeadlineExceeded']);
  });

  it('stops its pods while it is suspended, without counting them (JOB-12)', () => {
    create({});
    change({ suspend: true });
    expect([active().length, conditions(), job().status?.startTime]).toEqual([0, ['Suspended/JobSuspended'], undefined]);
    world.nowMs += 1_000;
    change({ suspend: false });
    expect([active().length, conditions(), job().status?.startTime, job().status?.failed]).toEqual([1, [], '2026-01-01T00:00:01Z', undefined]);
  });

  it('takes surplus pods back without counting them', () => {
    create({ parallelism: 3, completions: 9 });
    change({ parallelism: 1 });
    expect([active().length, job().status?.failed]).toEqual([1, undefined]);
  });

  it('goes when its time to live is over (JOB-14)', () => {
    create({ ttlSecondsAfterFinished: 30 });
    end(active());
    world.passTo(world.nowMs + 29_000);
    expect(job().metadata.deletionTimestamp).toBeUndefined();
    world.passTo(world.nowMs + 1_000);
    expect(job().metadata.deletionTimestamp).toBeDefined();
  });

  it('that is gone leaves no pod waiting to be counted', () => {
    create({});
    const [pod] = active();
    submit({ verb: 'delete', ref: counted });
    submit({ verb: 'delete', ref: ref('pods', pod?.metadata.name ?? ''), gracePeriodSeconds: 0 });
    world.run();
    expect(pods()).toEqual([]);
  });

  it('of another controller is left alone (JOB-15)', () => {
    create({ managedBy: 'example.com/mine' });
    expect(pods()).toEqual([]);
  });
});

describe('an Indexed Job (JOB-7)', () => {
  it('gives each index a pod, the lowest missing first, and writes down which are done', () => {
    create({ completionMode: 'Indexed', completions: 5, parallelism: 3, backoffLimit: 6 });
    const indexes = (): readonly string[] =>
      active()
        .map(({ metadata }) => metadata.annotations?.['batch.kubernetes.io/job-completion-index'] ?? '')
        .sort();
    expect(indexes()).toEqual(['0', '1', '2']);
    expect(active()[0]).toMatchObject({
      metadata: { labels: { 'batch.kubernetes.io/job-completion-index': '0' } },
      spec: { hostname: 'count-0', containers: [{ env: [{ name: 'JOB_COMPLETION_INDEX' }] }] },
    });
    end(active().filter(({ spec }) => spec?.hostname !== 'count-1'));
    expect(indexes()).toEqual(['1', '3', '4']);
    expect(job().status?.completedIndexes).toBe('0,2');
    end(active());
    expect([job().status?.completedIndexes, job().status?.succeeded, conditions().length]).toEqual(['0-4', 5, 2]);
  });

  it.each(['', '0', '0,1', '1,3-5,7', '0-2,4,5'])('indexes %j are read and written', (text) => {
    expect(formatIndexes(parseIndexes(text))).toBe(text);
  });
});
