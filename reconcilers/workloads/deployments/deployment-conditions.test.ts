import { describe, expect, it } from 'vitest';
import { conditionIn, deployment, nowMs, planOf, rolling, set } from './testing/deployment-fixture.ts';

const secondsAgo = (seconds: number): string => new Date(nowMs - seconds * 1000).toISOString().replace('.000', '');
const progressing = (reason: string, seconds: number, status = 'True') => ({
  type: 'Progressing',
  status,
  reason,
  message: 'm',
  lastUpdateTime: secondsAgo(seconds),
  lastTransitionTime: secondsAgo(9000),
});
/** As it was told when two of ten were updated, four old ones were left, and six were ready. */
const told = (...conditions: readonly object[]) => ({
  observedGeneration: 1,
  replicas: 6,
  updatedReplicas: 2,
  readyReplicas: 6,
  availableReplicas: 6,
  unavailableReplicas: 4,
  terminatingReplicas: 0,
  conditions,
});
const annotations = { 'deployment.kubernetes.io/revision': '2' };
interface Sets {
  readonly old?: number;
  readonly fresh?: number;
  readonly ready?: number;
  readonly available?: number;
}

/** Where the sets stand now, and what is said of it. */
function said(conditions: readonly object[], { old = 4, fresh = 2, ready = 6, available = 6 }: Sets, more: object = {}) {
  return planOf(
    deployment({ annotations, status: told(...conditions), ...rolling(0, '50%'), ...more }),
    set('v1', { size: 4, available: 0, status: { replicas: old, terminatingReplicas: 0 } }),
    set('v2', {
      size: 6,
      image: 'i:new',
      minute: 1,
      revision: 2,
      status: { replicas: fresh, readyReplicas: ready, availableReplicas: available, terminatingReplicas: 0 },
    }),
  );
}
const reasonOf = (...args: Parameters<typeof said>) => {
  const condition = conditionIn(said(...args), 'Progressing');
  return condition && `${condition.status} ${condition.reason}`;
};

// Source: deployment/progress_test.go, util/deployment_util_test.go TestDeploymentProgressing.
describe('DEP-13: what counts as progress, and how long it may take', () => {
  const stuck = [progressing('ReplicaSetUpdated', 601)];
  it.each<[string, Sets, string]>([
    ['nothing', {}, 'False ProgressDeadlineExceeded'],
    ['more updated ones', { fresh: 3 }, 'True ReplicaSetUpdated'],
    ['fewer old ones', { old: 3 }, 'True ReplicaSetUpdated'],
    ['more ready ones', { ready: 7 }, 'True ReplicaSetUpdated'],
    ['more available ones', { available: 7 }, 'True ReplicaSetUpdated'],
    ['fewer ready ones', { ready: 5 }, 'False ProgressDeadlineExceeded'],
  ])('%s', (_, sets, expected) => expect(reasonOf(stuck, sets)).toBe(expected));

  it.each<[string, readonly object[], object, string | undefined]>([
    ['not before the deadline', [progressing('ReplicaSetUpdated', 599)], {}, 'True ReplicaSetUpdated'],
    ['the deadline that it has', [progressing('ReplicaSetUpdated', 61)], { progressDeadlineSeconds: 60 }, 'False ProgressDeadlineExceeded'],
    ['never when it has none', stuck, { progressDeadlineSeconds: 2_147_483_647 }, 'True ReplicaSetUpdated'],
    ['never once it was complete', [progressing('NewReplicaSetAvailable', 9000)], {}, 'True NewReplicaSetAvailable'],
  ])('%s', (_, conditions, spec, expected) => expect(reasonOf(conditions, {}, spec)).toBe(expected));

  it('is looked at again when it would be late, unless it is paused', () => {
    const available = { type: 'Available', status: 'True', reason: 'r', message: 'm' };
    const waiting = (last: object, more: object = {}) =>
      planOf(
        deployment({ annotations, status: { ...told(available, last), replicas: 10, updatedReplicas: 10 }, ...rolling(0, '50%'), ...more }),
        set('v2', { size: 10, available: 6, image: 'i:new', revision: 2 }),
      );
    expect(waiting(progressing('ReplicaSetUpdated', 100))).toMatchObject({ kind: 'wait', untilMs: nowMs + 500_000 });
    expect(waiting(progressing('DeploymentPaused', 100, 'Unknown'), { paused: true }).kind).toBe('blocked');
  });
});

describe('DEP-12: the condition Progressing', () => {
  it.each<[string, readonly object[], Sets, object, string]>([
    ['paused', [], {}, { paused: true }, 'Unknown DeploymentPaused'],
    ['paused no more', [progressing('DeploymentPaused', 5, 'Unknown')], {}, {}, 'Unknown DeploymentResumed'],
    ['with a set that was found', [], {}, {}, 'True FoundNewReplicaSet'],
    ['complete', [progressing('ReplicaSetUpdated', 5)], { old: 0, fresh: 10, ready: 10, available: 10 }, {}, 'True NewReplicaSetAvailable'],
  ])('%s', (_, conditions, sets, spec, expected) => expect(reasonOf(conditions, sets, spec)).toBe(expected));

  it('with a set that is made', () => {
    const condition = conditionIn(planOf(deployment({ annotations: {} })), 'Progressing');
    expect(condition).toMatchObject({ status: 'True', reason: 'NewReplicaSetCreated', message: expect.stringMatching(/^Created new replica set "web-/) });
  });

  it('changes its time of transition only with its status', () => {
    const condition = conditionIn(said([progressing('ReplicaSetUpdated', 601)], { fresh: 3 }), 'Progressing');
    expect([condition?.lastTransitionTime, condition?.lastUpdateTime]).toEqual([secondsAgo(9000), secondsAgo(0)]);
    expect(conditionIn(said([progressing('ReplicaSetUpdated', 601)], {}), 'Progressing')?.lastTransitionTime).toBe(secondsAgo(0));
  });
});

describe('DEP-14: complete is', () => {
  const all = { old: 0, fresh: 10, ready: 10, available: 10 };
  it.each<[string, Sets, boolean]>([
    ['all updated and available, and none else', all, true],
    ['not with one that is not updated', { ...all, fresh: 9, old: 1 }, false],
    ['not with one too many', { ...all, old: 1 }, false],
    ['not with one that is not available', { ...all, available: 9 }, false],
  ])('%s', (_, sets, expected) => {
    expect(reasonOf([progressing('ReplicaSetUpdated', 5)], sets) === 'True NewReplicaSetAvailable').toBe(expected);
  });
});

describe('DEP-12: the condition Available', () => {
  it.each([
    [4, 'False', 'MinimumReplicasUnavailable'],
    [5, 'True', 'MinimumReplicasAvailable'],
  ])('with %i of 10 available of which 5 may be missing', (available, status, reason) => {
    expect(conditionIn(said([], { available }), 'Available')).toMatchObject({ status, reason });
  });
});
