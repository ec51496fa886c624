import { describe, expect, it } from 'vitest';
import { foldOf, testTenant, type Draft } from '../../../domain/testing/objects-of.ts';
import type { Entry } from '../../../domain/objects.ts';
import type { StatefulSet } from '../../../schemas/kubernetes/types.ts';
import { reconcileStatefulSet } from './reconcile-stateful-set.ts';
import { createSetWorld, web } from './testing/set-world.ts';

/** Who is deleted of five replicas of an old revision, with these unready. */
function deleted(maxUnavailable: number | string, unready: readonly string[], partition = 0): readonly string[] {
  const it1 = createSetWorld();
  it1.create({ replicas: 5, podManagementPolicy: 'Parallel', updateStrategy: { type: 'OnDelete' } });
  it1.ready(...it1.names());
  it1.image('nginx:2');
  unready.forEach((name) => it1.unready(name));
  // Written past the API, which has the field of a feature that is off.
  const updateStrategy = { type: 'RollingUpdate', rollingUpdate: { partition, maxUnavailable } };
  const drafts = ['statefulsets.apps', 'controllerrevisions.apps', 'pods'].flatMap((resource) =>
    it1.world.fold.list(testTenant, resource).map(({ object }) => object as unknown as Draft),
  );
  const { fold } = foldOf(drafts.map((draft) => (draft.kind === 'StatefulSet' ? { ...draft, spec: { ...(draft['spec'] as object), updateStrategy } } : draft)));
  const plan = reconcileStatefulSet(fold, new Map(), fold.get<StatefulSet>(web) as Entry<StatefulSet>, it1.world.nowMs);
  return plan.kind === 'act' ? plan.steps.flatMap((step) => ('submit' in step && step.submit.verb === 'delete' ? [step.submit.ref.name] : [])) : [];
}

describe('STS-8: maxUnavailable', () => {
  it.each([
    [1, [], 0, ['web-4']],
    [2, [], 0, ['web-4', 'web-3']],
    ['50%', [], 0, ['web-4', 'web-3']],
    ['10%', [], 0, ['web-4']],
    [2, ['web-0'], 0, ['web-4']],
    [2, ['web-0', 'web-1'], 0, []],
    [9, [], 3, ['web-4', 'web-3']],
  ] as const)('%s with %j unready and partition %i: %j go', (maxUnavailable, unready, partition, expected) => {
    expect(deleted(maxUnavailable, unready, partition)).toEqual(expected);
  });
});
