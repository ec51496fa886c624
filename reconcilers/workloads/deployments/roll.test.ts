import { describe, expect, it } from 'vitest';
import { conditionIn, deployment, planOf, rolling, set, sizes } from './testing/deployment-fixture.ts';

const annotations = { 'deployment.kubernetes.io/revision': '2' };
interface Sets {
  readonly old: number;
  readonly oldReady?: number;
  readonly fresh?: number;
  readonly freshReady?: number;
}

/** Of 10 replicas. */
const rolled = (maxSurge: string | number, maxUnavailable: string | number, { old, oldReady = old, fresh = 0, freshReady = 0 }: Sets, replicas = 10) =>
  sizes(
    planOf(
      deployment({ replicas, annotations, ...rolling(maxSurge, maxUnavailable) }),
      set('v1', { size: old, available: oldReady, desired: replicas }),
      set('v2', { size: fresh, available: freshReady, image: 'i:new', minute: 1, revision: 2, desired: replicas }),
    ),
  );

// Source: deployment/rolling_test.go TestDeploymentController_reconcileOldReplicaSets.
describe('DEP-7: how far the old sets shrink', () => {
  it.each<[string, number, Sets, object]>([
    ['as many as may be unavailable', 2, { old: 10 }, { v1: 8 }],
    ['those that are not ready first', 2, { old: 10, oldReady: 8 }, { v1: 8 }],
    ['of them and of the others', 2, { old: 10, oldReady: 9 }, { v1: 8 }],
    ['not for new ones that are not ready', 2, { old: 8, fresh: 2 }, {}],
    ['not even old ones that are not ready', 2, { old: 8, oldReady: 7, fresh: 2 }, {}],
    ['as many as new ones are ready', 2, { old: 8, fresh: 2, freshReady: 2 }, { v1: 6 }],
    ['not while too few are ready in all', 2, { old: 8, oldReady: 5, fresh: 2, freshReady: 2 }, { v1: 6 }],
    ['not for pods that a set still tells of and is to delete', 2, { old: 5, oldReady: 10, fresh: 10, freshReady: 6 }, { v1: 2 }],
    ['none when none may', 1, { old: 9, fresh: 1 }, {}],
  ])('%s', (_, maxUnavailable, sets, expected) => expect(rolled(0, maxUnavailable, sets)).toEqual(expected));

  it('the oldest set first', () => {
    const plan = planOf(
      deployment({ annotations: { 'deployment.kubernetes.io/revision': '3' }, ...rolling(0, 3) }),
      set('v2', { size: 5, minute: 1, revision: 2 }),
      set('v1', { size: 2, minute: 0 }),
      set('v3', { size: 3, image: 'i:new', minute: 2, revision: 3 }),
    );
    expect(sizes(plan)).toEqual({ v1: 0, v2: 4 });
  });
});

// Source: deployment/util/deployment_util_test.go TestResolveFenceposts, TestMaxUnavailable, TestMaxSurge.
describe('DEP-1: maxSurge and maxUnavailable', () => {
  it.each<[string, string | number, string | number, number, object]>([
    ['surge rounds up', '25%', 0, 5, { v2: 2 }],
    ['unavailability down', 0, '25%', 5, { v1: 4 }],
    ['one when both come out 0', 0, '1%', 5, { v1: 4 }],
    ['one when both are 0', 0, 0, 10, { v1: 9 }],
    ['no more than there are', 0, 20, 10, { v1: 0 }],
    ['all of them', 0, '100%', 5, { v1: 0 }],
    ['a quarter when nothing is said', undefined as never, undefined as never, 10, { v2: 3 }],
  ])('%s', (_, maxSurge, maxUnavailable, replicas, expected) => expect(rolled(maxSurge, maxUnavailable, { old: replicas }, replicas)).toEqual(expected));

  it('a quarter may be unavailable when nothing is said, rounded down', () => {
    const available = (count: number) => {
      const plan = planOf(deployment(), set('v1', { size: 10, available: count, image: 'i:new', status: { readyReplicas: count } }));
      return conditionIn(plan, 'Available')?.status;
    };
    expect([available(7), available(8)]).toEqual(['False', 'True']);
  });
});
