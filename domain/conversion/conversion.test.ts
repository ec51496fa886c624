import { expect, test } from 'vitest';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import type { ApiObject } from '../api-object.ts';
import type { ResourceFacts } from '../schema-facts.ts';
import { fromStored, toStored } from './conversion.ts';

const served = (group: string, plural: string): ResourceFacts => {
  const facts = kubernetesFacts.served(group, 'v1', plural);
  if (facts === undefined) throw new Error(`${plural}.${group} is not served`);
  return facts;
};
const metadata = { name: 'x', uid: 'u', creationTimestamp: '2026-01-01T00:00:00Z' };

test('an autoscaler of autoscaling/v1 is stored with one CPU metric, and comes back as it was', () => {
  const facts = served('autoscaling', 'horizontalpodautoscalers');
  const given = {
    apiVersion: 'autoscaling/v1',
    kind: 'HorizontalPodAutoscaler',
    metadata,
    spec: { scaleTargetRef: { kind: 'Deployment', name: 'web' }, maxReplicas: 3, targetCPUUtilizationPercentage: 80 },
  } as unknown as ApiObject;
  const stored = toStored(facts, given);
  expect(stored).toMatchObject({
    apiVersion: 'autoscaling/v2',
    spec: { maxReplicas: 3, metrics: [{ type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 80 } } }] },
  });
  expect(fromStored(facts, stored)).toEqual(given);
  expect(fromStored(facts, stored)).toBe(fromStored(facts, stored));
});

test('what autoscaling/v1 has no field for travels in annotations', () => {
  const facts = served('autoscaling', 'horizontalpodautoscalers');
  const stored = {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata,
    spec: {
      scaleTargetRef: { kind: 'Deployment', name: 'web' },
      maxReplicas: 3,
      metrics: [{ type: 'Pods', pods: { metric: { name: 'requests' }, target: { type: 'AverageValue', averageValue: '5' } } }],
      behavior: { scaleDown: { stabilizationWindowSeconds: 60 } },
    },
  } as unknown as ApiObject;
  const shown = fromStored(facts, stored);
  expect(Object.keys(shown.metadata.annotations ?? {})).toEqual(['autoscaling.alpha.kubernetes.io/metrics', 'autoscaling.alpha.kubernetes.io/behavior']);
  expect(toStored(facts, shown)).toEqual(stored);
});

test('an event of events.k8s.io/v1 is one of the core group under other names', () => {
  const facts = served('events.k8s.io', 'events');
  const given = {
    apiVersion: 'events.k8s.io/v1',
    kind: 'Event',
    metadata,
    eventTime: '2026-01-01T00:00:00.000000Z',
    note: 'hello',
    reason: 'Greeted',
    regarding: { kind: 'Pod', name: 'p' },
    reportingController: 'me',
    type: 'Normal',
  } as unknown as ApiObject;
  const stored = toStored(facts, given);
  expect(stored).toMatchObject({ apiVersion: 'v1', message: 'hello', involvedObject: { kind: 'Pod', name: 'p' }, reportingComponent: 'me' });
  expect(fromStored(facts, stored)).toEqual(given);
});
