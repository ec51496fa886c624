// HPA-1: what scales need not be one of Kubernetes' own kinds.
import { beforeEach, expect, it } from 'vitest';
import type { ApiObject } from '../../../domain/api-object.ts';
import { definitionsResource } from '../../../domain/custom/tenant-facts.ts';
import { podMetricsRef } from '../../../domain/metrics.ts';
import type { Ref } from '../../../domain/ref.ts';
import { complete, eventOf, testTenant } from '../../../domain/testing/objects-of.ts';
import { createSmallWorld, type SmallWorld } from '../../../domain/testing/small-world.ts';
import { widgetDefinition, widgetVersion } from '../../../domain/testing/widgets.ts';
import { timestamp } from '../../../domain/time.ts';
import { kubernetesFacts } from '../../../schemas/kubernetes/facts.ts';
import type { HorizontalPodAutoscaler } from '../../../schemas/kubernetes/types.ts';
import { createWorkloads } from '../workloads.ts';

const ref = (resource: string, name: string, namespace = 'default'): Ref => ({ ...testTenant, resource, namespace, name });
const widget = ref('widgets.example.com', 'w');
const hpa = ref('horizontalpodautoscalers.autoscaling', 'w');
const paths = { specReplicasPath: '.spec.size', statusReplicasPath: '.status.size', labelSelectorPath: '.status.selector' };

let world: SmallWorld;
const create = (at: Ref, object: object): void => expect(world.submit({ verb: 'create', ref: at, object: object as ApiObject })).toBeUndefined();
const size = (): number | undefined => (world.fold.get(widget)?.object as { spec?: { size?: number } } | undefined)?.spec?.size;
const conditions = (): readonly string[] =>
  (world.fold.get<HorizontalPodAutoscaler>(hpa)?.object.status?.conditions ?? []).map(({ type, status, message }) => `${type} ${status} ${message}`);

const define = (subresources: object): void =>
  create(
    ref(definitionsResource, 'widgets.example.com', ''),
    widgetDefinition(widgetVersion({ subresources }, { type: 'object', 'x-kubernetes-preserve-unknown-fields': true })),
  );

function begin(selector: string | undefined): void {
  create(widget, { apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name: 'w', namespace: 'default' }, spec: { size: 2 } });
  expect(
    world.submit({ verb: 'patch', ref: widget, subresource: 'status', patchType: 'merge', patch: { status: { size: 2, selector: selector ?? null } } }),
  ).toBeUndefined();
  const long = timestamp(world.nowMs - 3_600_000);
  for (const name of ['a', 'b']) {
    const labels = { app: 'w' };
    const containers = [{ name: 'c', image: 'i', resources: { requests: { cpu: '100m' } } }];
    create(ref('pods', name), { apiVersion: 'v1', kind: 'Pod', metadata: { name, namespace: 'default', labels }, spec: { containers } });
    const status = { phase: 'Running', startTime: long, conditions: [{ type: 'Ready', status: 'True', lastTransitionTime: long }] };
    expect(world.submit({ verb: 'patch', ref: ref('pods', name), subresource: 'status', patchType: 'merge', patch: { status } })).toBeUndefined();
    const at = podMetricsRef(ref('pods', name));
    const metadata = { name, namespace: 'default', uid: name, creationTimestamp: '' };
    const measured = { apiVersion: 'v1', kind: 'PodMetrics', metadata, timestamp: timestamp(world.nowMs), windowSeconds: 30 };
    world.fold.apply(eventOf(at, { ...measured, containers: [{ name: 'c', usage: { cpu: '160m' } }] } as ApiObject, 1));
  }
  create(hpa, {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: { name: 'w', namespace: 'default' },
    spec: { scaleTargetRef: { apiVersion: 'example.com/v1', kind: 'Widget', name: 'w' }, maxReplicas: 10 },
  });
  world.run();
}

beforeEach(() => {
  world = createSmallWorld([createWorkloads()], kubernetesFacts);
  create(ref('namespaces', 'default', ''), complete({ kind: 'Namespace', metadata: { name: 'default' } }));
});

it('HPA-1: a custom object with a scale is scaled where its definition says that its size is', () => {
  define({ status: {}, scale: paths });
  begin('app=w');
  // 160 % of what is requested, where 80 % shall be.
  expect(size()).toBe(4);
  expect(conditions()).toContain('AbleToScale True the HPA controller was able to update the target scale to 4');
  expect(world.rejections).toEqual([]);
});

it.each<readonly [string, object, string | undefined, string]>([
  ['no selector', { status: {}, scale: paths }, undefined, "ScalingActive False the HPA target's scale is missing a selector"],
  [
    'no scale',
    { status: {} },
    'app=w',
    "AbleToScale False the HPA controller was unable to get the target's current scale: the server could not find the requested resource",
  ],
])('HPA-6: one with %s says so', (_title, subresources, selector, said) => {
  define(subresources);
  begin(selector);
  expect(size()).toBe(2);
  expect(conditions()).toContain(said);
});
