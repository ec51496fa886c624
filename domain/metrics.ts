// What an autoscaler reads of what is measured: the shapes of metrics.k8s.io, custom.metrics.k8s.io and external.metrics.k8s.io, as far as
// anybody needs them. Who measures (an agent on a node, an adapter, a simulation) puts them into the fold under these refs; while nobody
// does there are none, which is no failure of those who ask. Source: k8s.io/metrics pkg/apis.

import type { ApiObject } from './api-object.ts';
import type { Entry, Objects } from './objects.ts';
import type { Ref } from './ref.ts';

/** Of one pod, under its own name. */
export interface PodMetrics extends ApiObject {
  readonly kind: 'PodMetrics';
  /** When the window ended, RFC 3339. */
  readonly timestamp: string;
  /** How long was measured, in seconds. */
  readonly windowSeconds: number;
  readonly containers: readonly { readonly name: string; readonly usage: Readonly<Record<string, string>> }[];
}

/** One number about one object of the cluster, or, without `describedObject`, about something outside. */
export interface MetricValue extends ApiObject {
  readonly kind: 'MetricValue';
  readonly describedObject?: { readonly kind: string; readonly name: string };
  readonly metric: { readonly name: string; readonly labels?: Readonly<Record<string, string>> };
  readonly timestamp: string;
  readonly value: string;
}

const podMetricsResource = 'pods.metrics.k8s.io';
const customMetricsResource = 'values.custom.metrics.k8s.io';
const externalMetricsResource = 'values.external.metrics.k8s.io';

export const podMetricsRef = ({ org, project, namespace, name }: Ref): Ref => ({ org, project, resource: podMetricsResource, namespace, name });

/** `namespace` is the described object's; that of a pod is `Pod`. */
export const customMetricRef = ({ org, project, namespace }: Omit<Ref, 'name' | 'resource'>, kind: string, name: string, metric: string): Ref => ({
  org,
  project,
  resource: customMetricsResource,
  namespace,
  name: `${kind.toLowerCase()}.${name}.${metric}`,
});

/** Values from outside that a namespace may read; of one metric there may be several, told apart by their labels. */
export const externalMetrics = (objects: Objects, at: Ref, metric: string): readonly Entry<MetricValue>[] =>
  objects.list<MetricValue>(at, externalMetricsResource, at.namespace).filter(({ object }) => object.metric.name === metric);
