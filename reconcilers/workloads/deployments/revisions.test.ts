import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../domain/testing/objects-of.ts';
import { annotated, deleted, deployment as deploymentOf, planOf, rolling, set, sizes } from './testing/deployment-fixture.ts';

const deployment = (shape: Parameters<typeof deploymentOf>[0] = {}) => deploymentOf({ ...rolling(0, 1), ...shape });
const fresh = (revision: number, more: object = {}) => set('new', { size: 10, image: 'i:new', minute: 50, revision, ...more });
const annotations = (revision: number, more: object = {}) => ({ 'deployment.kubernetes.io/revision': String(revision), ...more });
const olds = (count: number, more: object = {}): readonly Draft[] =>
  Array.from({ length: count }, (_none, index) => set(`v${index + 1}`, { size: 0, minute: index, revision: index + 1, ...more }));

// Source: deployment/sync_test.go TestDeploymentController_cleanupDeployment, …Order.
describe('DEP-11: how much history is kept', () => {
  const kept = (count: number, spec: object = {}, more: object = {}) =>
    deleted(planOf(deployment({ annotations: annotations(count + 1), ...spec }), ...olds(count, more), fresh(count + 1)));
  it.each<[string, readonly string[], readonly string[]]>([
    ['ten', kept(10), []],
    ['ten, the oldest go', kept(12), ['v1', 'v2']],
    ['as many as it says', kept(3, { revisionHistoryLimit: 1 }), ['v1', 'v2']],
    ['none', kept(2, { revisionHistoryLimit: 0 }), ['v1', 'v2']],
    ['but what still has pods', kept(2, { revisionHistoryLimit: 0, paused: true }, { status: { replicas: 1 } }), []],
    ['but what its controller has not seen', kept(2, { revisionHistoryLimit: 0 }, { status: { observedGeneration: 0 } }), []],
  ])('%s', (_, found, expected) => expect(found).toEqual(expected));

  it('the lowest revision goes first, whenever it was made', () => {
    const sets = [set('older', { size: 0, minute: 0, revision: 5 }), set('newer', { size: 0, minute: 1, revision: 4 })];
    expect(deleted(planOf(deployment({ revisionHistoryLimit: 1, annotations: annotations(6) }), ...sets, fresh(6)))).toEqual(['newer']);
  });
});

// Source: deployment/util/deployment_util_test.go TestSetNewReplicaSetAnnotations, TestAnnotationUtils; deployment_util.go SetNewReplicaSetAnnotations.
describe('DEP-4: annotations of the new set', () => {
  it('its revision is one more than the highest of the old ones', () => {
    const plan = planOf(deployment({ annotations: annotations(1) }), set('v1', { size: 0, revision: 7 }), fresh(3));
    expect(annotated(plan, 'new')).toEqual({ 'deployment.kubernetes.io/revision': '8', 'deployment.kubernetes.io/revision-history': '3' });
  });

  it('remembers those that it had', () => {
    const had = { annotations: { 'deployment.kubernetes.io/revision-history': '1,3' } };
    const plan = planOf(deployment({ annotations: annotations(1) }), set('v1', { size: 0, revision: 7 }), fresh(5, had));
    expect(annotated(plan, 'new')).toMatchObject({ 'deployment.kubernetes.io/revision-history': '1,3,5' });
  });

  it('the Deployment has the same', () => expect(annotated(planOf(deployment({ annotations: annotations(1) }), fresh(2)), 'web')).toEqual(annotations(2)));

  it('those of the Deployment are copied, but kubectl’s memory of it', () => {
    const more = { team: 'shop', 'kubectl.kubernetes.io/last-applied-configuration': '{}', 'deployment.kubernetes.io/desired-replicas': '99' };
    expect(annotated(planOf(deployment({ annotations: annotations(1, more) }), fresh(1)), 'new')).toEqual({ team: 'shop' });
  });
});

// Source: deployment/util/deployment_util_test.go TestFindNewReplicaSet, TestEqualIgnoreHash.
describe('DEP-3: the set of the present template', () => {
  const withHash = (draft: Draft): Draft => {
    const { template, ...spec } = draft['spec'] as { template: { metadata: { labels: object } } };
    const labels = { ...template.metadata.labels, 'pod-template-hash': 'abc' };
    return { ...draft, spec: { ...spec, template: { ...template, metadata: { ...template.metadata, labels } } } };
  };
  it('is found whatever its hash is', () => expect(sizes(planOf(deployment({ annotations: annotations(1) }), withHash(fresh(1))))).toEqual({}));

  it('is the oldest of several', () => {
    const [first, second] = [set('first', { size: 0, image: 'i:new', minute: 1, revision: 2 }), set('second', { size: 0, image: 'i:new', minute: 2 })];
    expect(sizes(planOf(deployment({ annotations: annotations(2) }), second, first))).toEqual({ first: 10 });
  });

  it('is made when there is none', () => expect(sizes(planOf(deployment(), set('v1', { size: 0 })))).toEqual({ made: 10 }));
});
