import type { Json } from '../../../../domain/api-object.ts';
import type { KindCase } from '../kind-case.ts';

type Fields = { readonly [field: string]: Json };

const target = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'nobody' };
/** What the controllers write, and the null that is served for no metrics. */
const ignored = ['status', 'table'];

const autoscaler = (spec: Fields, changes: KindCase['changes'] = [], apiVersion = 'autoscaling/v2'): KindCase => ({
  apiVersion,
  kind: 'HorizontalPodAutoscaler',
  body: { spec: { scaleTargetRef: target, maxReplicas: 3, ...spec } },
  changes,
  ignored,
});

const rules = { StabilizationWindowSeconds: 60, SelectPolicy: 'Min', Policies: [{ Type: 'Pods', Value: 1, PeriodSeconds: 60 }] };
const metrics = (...list: readonly Fields[]): KindCase => autoscaler({ metrics: list });
const cpu = (use: Fields): Fields => ({ type: 'Resource', resource: { name: 'cpu', target: use } });

const budget = (spec: Fields, changes: KindCase['changes'] = [], more: readonly string[] = []): KindCase => ({
  apiVersion: 'policy/v1',
  kind: 'PodDisruptionBudget',
  body: { spec },
  changes,
  ignored: [...ignored, ...more],
});

const priority = (fields: Fields, changes: KindCase['changes'] = []): KindCase => ({
  apiVersion: 'scheduling.k8s.io/v1',
  kind: 'PriorityClass',
  body: fields,
  changes,
  ignored,
});
const runtime = (fields: Fields, changes: KindCase['changes'] = []): KindCase => ({
  apiVersion: 'node.k8s.io/v1',
  kind: 'RuntimeClass',
  body: fields,
  changes,
  ignored,
});

export const cases: readonly KindCase[] = [
  { apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', body: {}, ignored },
  autoscaler({}, [
    { patch: { spec: { maxReplicas: 5, minReplicas: 2 } } },
    { patch: { spec: { scaleTargetRef: { apiVersion: 'v1' } } } },
    { patch: { status: { currentReplicas: -1, desiredReplicas: -1 } }, subresource: 'status' },
  ]),
  autoscaler({ minReplicas: 0 }),
  autoscaler({ minReplicas: 5, maxReplicas: -1 }),
  autoscaler({ scaleTargetRef: { apiVersion: 'v1', kind: 'Pod/x', name: 'a/b' } }),
  autoscaler({ scaleTargetRef: { apiVersion: 'a/b/c', kind: 'X', name: 'a' } }),
  autoscaler({ scaleTargetRef: { apiVersion: 'v1', kind: 'ReplicationController', name: 'a' } }),
  autoscaler({ behavior: {} }),
  autoscaler({
    behavior: { scaleUp: { stabilizationWindowSeconds: 30 }, scaleDown: { policies: [{ type: 'Pods', value: 1, periodSeconds: 60 }], tolerance: '50m' } },
  }),
  autoscaler({
    behavior: {
      scaleUp: { stabilizationWindowSeconds: -1, selectPolicy: 'Some', policies: [{ type: 'Half', value: 0, periodSeconds: 0 }], tolerance: '-1' },
      scaleDown: { stabilizationWindowSeconds: 3601, policies: [{ type: 'Pods', value: 1, periodSeconds: 1801 }] },
    },
  }),
  autoscaler({ behavior: { scaleDown: { policies: [] } } }),
  metrics(
    cpu({ type: 'AverageValue', averageValue: '500m' }),
    { type: 'Pods', pods: { metric: { name: 'hits' }, target: { type: 'AverageValue', averageValue: '10' } } },
    { type: 'Object', object: { describedObject: { kind: 'Service', name: 'a' }, metric: { name: 'hits' }, target: { type: 'Value', value: '2k' } } },
    { type: 'External', external: { metric: { name: 'queue', selector: { matchLabels: { a: 'b' } } }, target: { type: 'AverageValue', averageValue: '30' } } },
    { type: 'ContainerResource', containerResource: { name: 'memory', container: 'a', target: { type: 'Utilization', averageUtilization: 60 } } },
  ),
  metrics(
    { type: '' },
    { type: 'Luck' },
    { type: 'Resource' },
    { type: 'Pods', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 1 } } },
  ),
  metrics({ ...cpu({ type: 'Utilization', averageUtilization: 1 }), pods: { metric: { name: 'a' }, target: { type: 'AverageValue' } } }),
  metrics(
    cpu({ type: 'Utilization' }),
    cpu({ type: '', averageUtilization: 0, averageValue: '-1' }),
    { type: 'Resource', resource: { name: '', target: { type: 'Often', value: '0' } } },
    { type: 'ContainerResource', containerResource: { name: 'x', container: 'A_', target: { type: 'Utilization' } } },
    { type: 'ContainerResource', containerResource: { name: '', container: '', target: { type: 'Utilization', averageUtilization: 1 } } },
    { type: 'External', external: { metric: { name: 'a/b' }, target: { type: 'Value', value: '1', averageValue: '1' } } },
    { type: 'External', external: { metric: { name: '' }, target: { type: 'Value' } } },
    { type: 'Object', object: { describedObject: { kind: '', name: 'a/b', apiVersion: 'a/b/c' }, metric: { name: '' }, target: { type: 'Value' } } },
    { type: 'Pods', pods: { metric: { name: '' }, target: { type: 'Value', value: '1' } } },
  ),
  autoscaler({}, [], 'autoscaling/v1'),
  autoscaler({ targetCPUUtilizationPercentage: 50, minReplicas: 2 }, [{ patch: { spec: { targetCPUUtilizationPercentage: 60 } } }], 'autoscaling/v1'),
  {
    ...autoscaler({}, [], 'autoscaling/v1'),
    body: {
      metadata: {
        annotations: {
          'autoscaling.alpha.kubernetes.io/metrics': JSON.stringify([
            { type: 'Pods', pods: { metricName: 'hits', targetAverageValue: '5' } },
            {
              type: 'Object',
              object: { target: { kind: 'Service', name: 'a' }, metricName: 'hits', targetValue: '2k', selector: { matchLabels: { a: 'b' } } },
            },
            { type: 'Object', object: { target: { kind: 'Service', name: 'a' }, metricName: 'hits', targetValue: '0', averageValue: '3' } },
            { type: 'Resource', resource: { name: 'memory', targetAverageUtilization: 50 } },
            { type: 'ContainerResource', containerResource: { name: 'cpu', container: 'a', targetAverageValue: '1' } },
            { type: 'External', external: { metricName: 'queue', metricSelector: { matchLabels: { a: 'b' } }, targetAverageValue: '30' } },
          ]),
          'autoscaling.alpha.kubernetes.io/behavior': JSON.stringify({ ScaleUp: rules, ScaleDown: { ...rules, Tolerance: '50m' } }),
          other: 'stays',
        },
      },
      spec: { scaleTargetRef: target, maxReplicas: 3, targetCPUUtilizationPercentage: 70 },
    },
  },
  {
    ...autoscaler({}, [], 'autoscaling/v1'),
    body: {
      metadata: { annotations: { 'autoscaling.alpha.kubernetes.io/metrics': 'no json', 'autoscaling.alpha.kubernetes.io/behavior': '{}' } },
      spec: { scaleTargetRef: target, maxReplicas: 3 },
    },
  },

  budget({}),
  budget({ minAvailable: 1, selector: { matchLabels: { a: 'b' } } }, [
    { patch: { spec: { minAvailable: '50%' } } },
    { patch: { status: { disruptionsAllowed: -1, currentHealthy: -1, desiredHealthy: -1, expectedPods: -1 } }, subresource: 'status' },
    {
      patch: {
        status: {
          conditions: [
            { type: 'a b', status: 'Maybe', reason: 'a b', message: '', lastTransitionTime: null },
            { type: 'a b', status: 'True', observedGeneration: -1, reason: '', message: '' },
          ],
        },
      },
      subresource: 'status',
    },
  ]),
  budget({ minAvailable: 1, maxUnavailable: 1 }, [], ['spec']),
  budget({ minAvailable: '101%' }),
  budget({ maxUnavailable: 'x', selector: { matchLabels: { 'a b': 'c d' } }, unhealthyPodEvictionPolicy: 'Sometimes' }),
  budget({ maxUnavailable: -1, unhealthyPodEvictionPolicy: 'AlwaysAllow' }),

  priority({}),
  priority({ value: 5, description: 'd' }, [
    { patch: { value: 6 } },
    { patch: { preemptionPolicy: 'Never' } },
    { patch: { globalDefault: false, description: 'e' } },
  ]),
  priority({ value: 1_000_000_001, preemptionPolicy: 'Maybe' }),
  priority({ metadata: { name: 'system-kinds' }, value: 5 }),

  runtime({}),
  runtime({ handler: 'A_b' }),
  runtime({ handler: 'kinds', scheduling: { nodeSelector: { 'beta.kubernetes.io/os': 'linux' } } }, [
    { patch: { handler: 'other' } },
    { patch: { metadata: { labels: { a: 'b' } } } },
  ]),
  runtime({ handler: 'kinds', overhead: { podFixed: { cpu: '-1', 'a b': '1' } }, scheduling: { nodeSelector: { 'a b': 'c d' } } }),
];
