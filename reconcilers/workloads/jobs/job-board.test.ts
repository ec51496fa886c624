// What is kept of a Job's pods is what looking at them all would tell, and a sync looks at few of them.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createFold } from '../../../domain/fold.ts';
import type { Entry } from '../../../domain/objects.ts';
import { complete, eventOf, refOf, testTenant } from '../../../domain/testing/objects-of.ts';
import type { Job, Pod } from '../../../schemas/kubernetes/types.ts';
import { createWorkloads } from '../workloads.ts';
import { JobBoard, type JobBoards } from './job-board.ts';

const job = complete<Job>({
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: { name: 'j', namespace: 'default', uid: 'uid-j' },
  spec: {
    parallelism: 2,
    completions: 10_000,
    backoffLimit: 1_000,
    selector: { matchLabels: { job: 'j' } },
    template: { metadata: { labels: { job: 'j' } }, spec: { containers: [{ name: 'c' }] } },
  },
});
const jobRef = refOf(job);
const at = (second: number): string => new Date(Date.parse('2026-01-01T00:00:00Z') + second * 1000).toISOString();

interface Drawn {
  readonly name: number;
  readonly gone: boolean;
  readonly phase: string;
  readonly ended: number;
  readonly tracked: boolean;
  readonly deleting: boolean;
  readonly owner: string;
  readonly label: string;
}
const podOf = ({ name, phase, ended, tracked, deleting, owner, label }: Drawn): Pod =>
  complete<Pod>({
    kind: 'Pod',
    metadata: {
      name: `p${name}`,
      namespace: 'default',
      uid: `uid-p${name}`,
      labels: { job: label },
      ...(tracked ? { finalizers: ['batch.kubernetes.io/job-tracking'] } : {}),
      ...(deleting ? { deletionTimestamp: at(ended) } : {}),
      ownerReferences: [{ apiVersion: 'batch/v1', kind: 'Job', name: 'j', uid: owner, controller: true }],
    },
    status: { phase, containerStatuses: [{ state: { terminated: { finishedAt: at(ended) } } }] },
  });

const drawn: fc.Arbitrary<Drawn> = fc.record({
  name: fc.integer({ min: 0, max: 5 }),
  gone: fc.boolean(),
  phase: fc.constantFrom('Pending', 'Running', 'Succeeded', 'Failed'),
  ended: fc.integer({ min: 0, max: 9 }),
  tracked: fc.boolean(),
  deleting: fc.boolean(),
  owner: fc.constantFrom('uid-j', 'uid-j', 'uid-other'),
  label: fc.constantFrom('j', 'j', 'other'),
});

const shown = ({ live, misfits, successes, failures }: JobBoard): object => ({
  live: new Map([...live].sort()),
  misfits: new Map([...misfits].sort()),
  successes: successes.after(0),
  failures: failures.after(0),
});

it('a board that followed every change is as one that is made anew', () => {
  fc.assert(
    fc.property(fc.array(drawn, { maxLength: 40 }), (steps) => {
      const workloads = createWorkloads();
      const fold = createFold();
      let view = workloads.initialView();
      let sequence = 0;
      const follow = (object: Job | Pod, deleted = false): void => {
        const change = fold.apply(eventOf(refOf(object), object, ++sequence, deleted));
        if (change !== undefined) view = workloads.evolve(view, change);
      };
      const entry = (): Entry<Job> => fold.get<Job>(jobRef) as Entry<Job>;
      follow(job);
      const kept = new JobBoard(fold, entry());
      (view.jobs as JobBoards).set(kept.keyIn(testTenant), kept);
      for (const step of steps) {
        if (step.gone && fold.get(refOf(podOf(step))) === undefined) continue;
        follow(podOf(step), step.gone);
        expect(shown(kept)).toEqual(shown(new JobBoard(fold, entry())));
      }
    }),
  );
});

it('a sync of a Job with 2,000 pods that ended looks at those alone that are news', () => {
  const looks = new Set<string>();
  /** Whoever looks at its status has looked at the pod. */
  const watched = (pod: Pod): Pod => {
    const { status, ...rest } = pod;
    return Object.defineProperty(rest, 'status', { enumerable: true, get: () => (looks.add(pod.metadata.name), status) }) as Pod;
  };
  const pod = (name: number, phase: string, tracked: boolean): Pod =>
    watched(podOf({ name, phase, tracked, gone: false, ended: name % 10, deleting: false, owner: 'uid-j', label: 'j' }));
  const workloads = createWorkloads();
  const fold = createFold();
  let view = workloads.initialView();
  let sequence = 0;
  const follow = (object: Job | Pod): void => {
    const change = fold.apply(eventOf(refOf(object), object, ++sequence));
    if (change === undefined) return;
    view = workloads.evolve(view, change);
    workloads.affected(fold, view, change);
  };
  const sync = (): readonly string[] => {
    const plan = workloads.reconcile(fold, view, jobRef, Date.parse(at(10_000)));
    if (plan.note !== undefined && workloads.noted !== undefined) view = workloads.noted(view, jobRef, plan.note);
    return plan.kind === 'act' ? plan.steps.flatMap((step) => ('submit' in step && step.submit.ref.resource === 'pods' ? [step.submit.verb] : [])) : [];
  };
  follow({ ...job, status: { succeeded: 1_900, failed: 100 } } as Job);
  for (let name = 0; name < 2_000; name += 1) follow(pod(name, name % 20 === 0 ? 'Failed' : 'Succeeded', false));
  follow(pod(2_000, 'Running', true));
  follow(pod(2_001, 'Running', true));
  expect(sync()).toEqual([]);
  expect(looks.size).toBe(2_002);

  looks.clear();
  follow(pod(2_000, 'Succeeded', true));
  // It is counted, and another takes its place.
  expect(sync()).toEqual(['create']);
  expect([...looks].sort()).toEqual(['p2000', 'p2001']);
});
