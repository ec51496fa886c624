import { expect, it } from 'vitest';
import type { HorizontalPodAutoscaler } from '../../schemas/kubernetes/types.ts';
import { decided } from '../testing/decided.ts';

const draft = (spec: object) => ({
  apiVersion: 'autoscaling/v2',
  kind: 'HorizontalPodAutoscaler',
  metadata: { name: 'h', namespace: 'default' },
  spec: { scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' }, maxReplicas: 3, ...spec },
});

it('looks at the use of CPU when nothing else is named (HPA-5)', () => {
  const d = decided();
  const { spec, metadata } = d.entry<HorizontalPodAutoscaler>(d.create(draft({}))).object;
  expect(spec.metrics).toEqual([{ type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 80 } } }]);
  expect(spec.behavior).toBeUndefined();
  expect(metadata.generation).toBeUndefined();
});

it('fills in the behavior that is given in part (HPA-4)', () => {
  const d = decided();
  const { spec } = d.entry<HorizontalPodAutoscaler>(d.create(draft({ behavior: { scaleDown: { selectPolicy: 'Min' } } }))).object;
  const percent = { type: 'Percent', value: 100, periodSeconds: 15 };
  expect(spec.behavior).toEqual({
    scaleUp: { stabilizationWindowSeconds: 0, selectPolicy: 'Max', policies: [{ type: 'Pods', value: 4, periodSeconds: 15 }, percent] },
    scaleDown: { selectPolicy: 'Min', policies: [percent] },
  });
});

it.each([
  ['more at least than at most', { minReplicas: 4 }, ['spec.maxReplicas']],
  ['nothing at least', { minReplicas: 0 }, ['spec.minReplicas', 'spec.metrics']],
  ['a metric without its source (HPA-5)', { metrics: [{ type: 'Pods' }] }, ['spec.metrics[0].pods']],
  ['a target of the core group', { scaleTargetRef: { apiVersion: 'v1', kind: 'Pod', name: 'a' } }, ['spec.scaleTargetRef.apiVersion']],
])('is refused for %s', (_what, spec, fields) => {
  const d = decided();
  const rejection = d.rejected(d.creating(draft(spec)));
  expect(rejection?.kind === 'invalid' && rejection.causes.map(({ field }) => field)).toEqual(fields);
});
