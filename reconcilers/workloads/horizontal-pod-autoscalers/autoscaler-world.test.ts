// A Deployment and its autoscaler; what is measured is put into the fold, as an agent of the nodes will.

import { beforeEach, describe, expect, it } from 'vitest';
import type { ApiObject } from '../../../domain/api-object.ts';
import { customMetricRef, podMetricsRef } from '../../../domain/metrics.ts';
import type { Ref } from '../../../domain/ref.ts';
import { eventOf, testTenant } from '../../../domain/testing/objects-of.ts';
import { createSmallWorld, type SmallWorld } from '../../../domain/testing/small-world.ts';
import { timestamp } from '../../../domain/time.ts';
import { kubernetesFacts } from '../../../schemas/kubernetes/facts.ts';
import type { Deployment, Event, HorizontalPodAutoscaler, Pod } from '../../../schemas/kubernetes/types.ts';
import { createWorkloads } from '../workloads.ts';

const ref = (resource: string, name: string, namespace = 'default'): Ref => ({ ...testTenant, resource, namespace, name });
const hpaRef = ref('horizontalpodautoscalers.autoscaling', 'web');
const deploymentRef = ref('deployments.apps', 'web');

let world: SmallWorld;
let measured = 0;
const submit = (wish: Parameters<SmallWorld['submit']>[0]): void => expect(world.submit(wish)).toBeUndefined();
const create = (at: Ref, object: object): void => submit({ verb: 'create', ref: at, object: object as ApiObject });

beforeEach(() => {
  measured = 0;
  world = createSmallWorld([createWorkloads()], kubernetesFacts);
  create(ref('namespaces', 'default', ''), { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'default' } });
});

function deployment(replicas: number, requests: object = { cpu: '100m' }): void {
  const labels = { app: 'web' };
  const template = { metadata: { labels }, spec: { containers: [{ name: 'c', image: 'i', resources: { requests } }] } };
  create(deploymentRef, {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web', namespace: 'default' },
    spec: { replicas, selector: { matchLabels: labels }, template },
  });
  world.run();
  ready();
}
function autoscaler(spec: object): void {
  const scaleTargetRef = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' };
  create(hpaRef, {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: { name: 'web', namespace: 'default' },
    spec: { scaleTargetRef, maxReplicas: 10, ...spec },
  });
  world.run();
}
const pods = () => world.fold.list<Pod>(testTenant, 'pods', 'default').filter(({ object }) => object.metadata.deletionTimestamp === undefined);
/** All pods run, and have for long. */
function ready(): void {
  const long = timestamp(world.nowMs - 3_600_000);
  for (const { ref: of } of pods()) {
    const status = { phase: 'Running', startTime: long, conditions: [{ type: 'Ready', status: 'True', lastTransitionTime: long }] };
    submit({ verb: 'patch', ref: of, subresource: 'status', patchType: 'merge', patch: { status } });
  }
  world.run();
}
function put(at: Ref, fields: object): void {
  const object = {
    apiVersion: 'v1',
    metadata: { name: at.name, namespace: at.namespace, uid: at.name, creationTimestamp: '' },
    timestamp: timestamp(world.nowMs),
    ...fields,
  };
  world.fold.apply(eventOf(at, object as unknown as ApiObject, ++measured));
}
/** So much cpu does each pod use now. */
const using = (cpu: string): void => {
  for (const { ref: of } of pods())
    put(podMetricsRef(of), { kind: 'PodMetrics', windowSeconds: 30, containers: [{ name: 'c', usage: { cpu, memory: '64Mi' } }] });
};
/** Time passes; new pods are ready and use as much as the others. */
function pass(seconds: number, cpu: string): void {
  for (let passed = 0; passed < seconds; passed += 15) {
    ready();
    using(cpu);
    world.passTo(world.nowMs + 15_000);
  }
}
const replicas = (): number | undefined => world.fold.get<Deployment>(deploymentRef)?.object.spec?.replicas;
const hpa = () => world.fold.get<HorizontalPodAutoscaler>(hpaRef)?.object;
const condition = (type: string) => hpa()?.status?.conditions?.find((one) => one.type === type);
const said = (): readonly string[] =>
  world.fold
    .list<Event>(testTenant, 'events')
    .filter(({ object }) => object.involvedObject.kind === 'HorizontalPodAutoscaler')
    .map(({ object }) => `${object.type} ${object.reason}: ${object.message}`)
    .sort();

describe('HPA-6: while nothing is measured', () => {
  it('an autoscaler says so, and leaves its target alone', () => {
    deployment(2);
    autoscaler({});
    expect(condition('AbleToScale')).toMatchObject({ status: 'True', reason: 'SucceededGetScale' });
    const why = 'failed to get cpu utilization: unable to get metrics for resource cpu: no metrics returned from resource metrics API';
    expect(condition('ScalingActive')).toMatchObject({
      status: 'False',
      reason: 'FailedGetResourceMetric',
      message: `the HPA was unable to compute the replica count: ${why}`,
    });
    expect(said()).toEqual([
      `Warning FailedComputeMetricsReplicas: invalid metrics (1 invalid out of 1), first error is: failed to get cpu resource metric value: ${why}`,
      `Warning FailedGetResourceMetric: ${why}`,
    ]);
    expect(hpa()?.status).toMatchObject({ currentReplicas: 2, desiredReplicas: 0 });
    const events = world.events.length;
    for (let looks = 0; looks < 20; looks += 1) world.passTo(world.nowMs + 15_000);
    expect([world.events.length, replicas()]).toEqual([events, 2]);
  });

  it.each([
    [
      { type: 'Pods', pods: { metric: { name: 'qps' }, target: { type: 'AverageValue', averageValue: '5' } } },
      'FailedGetPodsMetric',
      'unable to get metric qps',
    ],
    [
      {
        type: 'Object',
        object: {
          metric: { name: 'qps' },
          describedObject: { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', name: 'main' },
          target: { type: 'Value', value: '5' },
        },
      },
      'FailedGetObjectMetric',
      'unable to get metric qps: Ingress on default main/',
    ],
    [
      { type: 'External', external: { metric: { name: 'qps' }, target: { type: 'Value', value: '5' } } },
      'FailedGetExternalMetric',
      'unable to get external metric default/qps/nil',
    ],
    [
      { type: 'ContainerResource', containerResource: { name: 'cpu', container: 'c', target: { type: 'Utilization', averageUtilization: 50 } } },
      'FailedGetContainerResourceMetric',
      'failed to get cpu utilization',
    ],
  ])('HPA-5: of %j it says %s', (metric, reason, message) => {
    deployment(1);
    autoscaler({ metrics: [metric] });
    expect(condition('ScalingActive')).toMatchObject({ status: 'False', reason, message: expect.stringContaining(message) as string });
  });
});

describe('HPA-6: an autoscaler', () => {
  it('whose target is not there says so, until it is', () => {
    autoscaler({});
    expect(condition('AbleToScale')).toMatchObject({
      status: 'False',
      reason: 'FailedGetScale',
      message: `the HPA controller was unable to get the target's current scale: deployments.apps "web" not found`,
    });
    deployment(1);
    world.passTo(world.nowMs + 15_000);
    expect(condition('AbleToScale')).toMatchObject({ status: 'True' });
  });

  it('does nothing for a target that was set to 0', () => {
    deployment(0);
    autoscaler({});
    expect(condition('ScalingActive')).toMatchObject({
      status: 'False',
      reason: 'ScalingDisabled',
      message: 'scaling is disabled since the replica count of the target is zero',
    });
    expect(replicas()).toBe(0);
  });

  it.each([
    [1, 3, 'Current number of replicas below Spec.MinReplicas'],
    [9, 5, 'Current number of replicas above Spec.MaxReplicas'],
  ])('brings %d replicas within its bounds, %d, without measure', (from, to, why) => {
    deployment(from);
    autoscaler({ minReplicas: 3, maxReplicas: 5 });
    expect(replicas()).toBe(to);
    expect(said()).toContain(`Normal SuccessfulRescale: New size: ${to}; reason: ${why}`);
    expect(condition('AbleToScale')).toMatchObject({ reason: 'SucceededRescale', message: `the HPA controller was able to update the target scale to ${to}` });
  });

  it('says which requests a share is missing', () => {
    deployment(1, {});
    using('50m');
    autoscaler({});
    expect(condition('ScalingActive')?.message).toMatch(/failed to get cpu utilization: missing request for cpu in container c of Pod web-/);
  });
});

describe('HPA-1: a Deployment', () => {
  it('grows with what its pods use, and HPA-4: shrinks when they have used less for five minutes', () => {
    deployment(2);
    using('150m');
    autoscaler({ metrics: [{ type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 50 } } }] });
    // 150 % of what is requested, where 50 % is wanted: three times as many, but no more than twice as many at a time.
    expect(replicas()).toBe(4);
    expect(condition('ScalingLimited')).toMatchObject({ status: 'True', reason: 'ScaleUpLimit' });
    expect(condition('ScalingActive')).toMatchObject({
      status: 'True',
      reason: 'ValidMetricFound',
      message: 'the HPA was able to successfully calculate a replica count from cpu resource utilization (percentage of request)',
    });
    expect(hpa()?.status?.currentMetrics).toEqual([
      { type: 'Resource', resource: { name: 'cpu', current: { averageUtilization: 150, averageValue: '150m' } } },
    ]);
    expect(said()).toEqual(['Normal SuccessfulRescale: New size: 4; reason: cpu resource utilization (percentage of request) above target']);
    pass(15, '75m');
    pass(30, '50m');
    expect(replicas()).toBe(6);
    pass(270, '10m');
    expect(replicas()).toBe(6);
    expect(condition('AbleToScale')).toMatchObject({ reason: 'ScaleDownStabilized' });
    pass(90, '10m');
    expect(replicas()).toBe(2);
    expect(world.rejections).toEqual([]);
  });

  const half = { metrics: [{ type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 50 } } }] };

  it('stays as it is within a tenth of its target, or what its rules say', () => {
    deployment(2);
    using('54m');
    autoscaler(half);
    expect(replicas()).toBe(2);
    submit({ verb: 'patch', ref: hpaRef, patchType: 'merge', patch: { spec: { behavior: { scaleUp: { tolerance: '50m' } } } } });
    world.run();
    expect(replicas()).toBe(3);
  });

  it('HPA-4: has what it had for five minutes before a new autoscaler makes it less', () => {
    deployment(4);
    using('10m');
    autoscaler(half);
    expect(replicas()).toBe(4);
    pass(285, '10m');
    expect(replicas()).toBe(4);
    pass(30, '10m');
    expect(replicas()).toBe(1);
  });

  it('HPA-3: follows the metric that asks for most, and does not shrink while one cannot be measured', () => {
    const cpu = { type: 'Resource', resource: { name: 'cpu', target: { type: 'AverageValue', averageValue: '50m' } } };
    const qps = {
      type: 'Object',
      object: {
        metric: { name: 'qps' },
        describedObject: { apiVersion: 'v1', kind: 'Service', name: 'web' },
        target: { type: 'AverageValue', averageValue: '10' },
      },
    };
    deployment(4);
    using('10m');
    autoscaler({
      metrics: [cpu, qps],
      behavior: { scaleDown: { stabilizationWindowSeconds: 0, policies: [{ type: 'Percent', value: 100, periodSeconds: 15 }] } },
    });
    expect(replicas()).toBe(4);
    expect(condition('ScalingActive')).toMatchObject({ status: 'False', reason: 'FailedGetObjectMetric' });
    put(customMetricRef(hpaRef, 'Service', 'web', 'qps'), {
      kind: 'MetricValue',
      describedObject: { kind: 'Service', name: 'web' },
      metric: { name: 'qps' },
      value: '60',
    });
    pass(15, '10m');
    expect(replicas()).toBe(6);
    put(customMetricRef(hpaRef, 'Service', 'web', 'qps'), {
      kind: 'MetricValue',
      describedObject: { kind: 'Service', name: 'web' },
      metric: { name: 'qps' },
      value: '20',
    });
    pass(45, '10m');
    expect(replicas()).toBe(2);
  });

  it('is scaled once by two copies that look at the same', () => {
    deployment(1);
    using('400m');
    const at = world.nowMs;
    create(hpaRef, {
      apiVersion: 'autoscaling/v2',
      kind: 'HorizontalPodAutoscaler',
      metadata: { name: 'web', namespace: 'default' },
      spec: { scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' }, maxReplicas: 10 },
    });
    const workloads = createWorkloads();
    const plan = workloads.reconcile(world.fold, workloads.initialView(), hpaRef, at);
    world.run();
    expect(replicas()).toBe(4);
    const step = plan.kind === 'act' ? plan.steps[0] : undefined;
    expect(step && 'submit' in step ? world.submit(step.submit) : undefined).toMatchObject({ kind: 'conflict' });
  });
});
