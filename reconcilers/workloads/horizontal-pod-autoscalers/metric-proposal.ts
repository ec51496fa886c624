// What one metric of an autoscaler proposes (HPA-5), in Kubernetes' words where it cannot. Source: podautoscaler horizontal.go
// computeReplicasForMetric, computeStatusFor….

import { customMetricRef, externalMetrics, type MetricValue } from '../../../domain/metrics.ts';
import { labelSelectorOf, matchesLabels } from '../../../domain/label-selector.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { formatQuantity, quantityOfMillis } from '../../../domain/quantity.ts';
import type { Ref } from '../../../domain/ref.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import type { MetricIdentifier, MetricSpec, MetricStatus, MetricTarget, Pod } from '../../../schemas/kubernetes/types.ts';
import { millisOf, podSamples, requestsOf, resourceSamples } from './measured.ts';
import {
  readyCount,
  replicasFor,
  replicasForAverage,
  replicasForTotal,
  type Measured,
  type Proposal,
  type Target,
  type Tolerance,
} from './replica-calculator.ts';

export interface Situation {
  readonly objects: Objects;
  readonly at: Ref;
  readonly pods: readonly Entry<Pod>[];
  readonly current: number;
  readonly tolerance: Tolerance;
  readonly nowMs: number;
}

export interface Proposed {
  readonly replicas: number;
  /** As in `cpu resource utilization (percentage of request)`. */
  readonly name: string;
  readonly status: MetricStatus;
}

export interface Unable {
  /** Of the condition ScalingActive, and of the Event. */
  readonly reason: string;
  readonly message: string;
  /** Which metric, before the message: `failed to get cpu resource metric value`. */
  readonly of: string;
}

type Answer = Result<Proposed, Unable>;

export function proposalOf(situation: Situation, metric: MetricSpec): Answer {
  const { resource, containerResource, pods, object, external } = metric;
  if (metric.type === 'Resource' && resource !== undefined) return ofResource(situation, resource.name, resource.target, undefined);
  if (metric.type === 'ContainerResource' && containerResource !== undefined)
    return ofResource(situation, containerResource.name, containerResource.target, containerResource.container);
  if (metric.type === 'Pods' && pods !== undefined) return ofPods(situation, pods.metric, pods.target);
  if (metric.type === 'Object' && object !== undefined) return ofObject(situation, object);
  if (metric.type === 'External' && external !== undefined) return ofExternal(situation, external.metric, external.target);
  const message = `unknown metric source type ${JSON.stringify(metric.type)}`;
  return err({ reason: 'InvalidMetricSourceType', message, of: message });
}

function ofResource({ objects, pods, current, tolerance, nowMs }: Situation, name: string, target: MetricTarget, container: string | undefined): Answer {
  const reason = container === undefined ? 'FailedGetResourceMetric' : 'FailedGetContainerResourceMetric';
  const of = `failed to get ${name} ${container === undefined ? 'resource' : 'container'} metric value`;
  const unable = (why: string): Answer => err({ reason, message: `failed to get ${name} utilization: ${why}`, of });
  const samples = resourceSamples(objects, pods, name, container);
  if (samples.size === 0) return unable(`unable to get metrics for resource ${name}: no metrics returned from resource metrics API`);
  const requests = target.averageValue === undefined ? requestsOf(pods, name, container) : ok(new Map<string, number>());
  if (!requests.ok) return unable(requests.error);
  const averageMillis = millisOf(target.averageValue);
  const wanted: Target =
    averageMillis === undefined
      ? { kind: 'share', percent: target.averageUtilization ?? 0, requestsMillis: requests.value }
      : { kind: 'amount', averageMillis };
  const proposal = replicasFor(measuredOf(pods, samples, name === 'cpu'), wanted, current, tolerance, nowMs);
  if (proposal === undefined) return unable(noneReady(pods));
  const now = { ...(proposal.percent === undefined ? {} : { averageUtilization: proposal.percent }), averageValue: amount(proposal.averageMillis) };
  const words = `${name} ${container === undefined ? '' : 'container '}resource${wanted.kind === 'share' ? ' utilization (percentage of request)' : ''}`;
  return ok({
    replicas: proposal.replicas,
    name: words,
    status:
      container === undefined
        ? { type: 'Resource', resource: { name, current: now } }
        : { type: 'ContainerResource', containerResource: { name, container, current: now } },
  });
}

function ofPods({ objects, pods, current, tolerance, nowMs }: Situation, metric: MetricIdentifier, target: MetricTarget): Answer {
  const unable = (message: string): Answer => err({ reason: 'FailedGetPodsMetric', message, of: 'failed to get pods metric value' });
  const samples = podSamples(objects, pods, metric.name);
  const missing = `unable to get metric ${metric.name}: no metrics returned from custom metrics API`;
  const averageMillis = millisOf(target.averageValue);
  if (samples.size === 0 || averageMillis === undefined) return unable(missing);
  const proposal: Proposal | undefined = replicasFor(measuredOf(pods, samples, false), { kind: 'amount', averageMillis }, current, tolerance, nowMs);
  if (proposal === undefined) return unable(noneReady(pods));
  return ok({
    replicas: proposal.replicas,
    name: `pods metric ${metric.name}`,
    status: { type: 'Pods', pods: { metric, current: { averageValue: amount(proposal.averageMillis) } } },
  });
}

function ofObject(situation: Situation, { describedObject, metric, target }: NonNullable<MetricSpec['object']>): Answer {
  const { objects, at } = situation;
  const { kind, name } = describedObject;
  const told = objects.get<MetricValue>(customMetricRef(at, kind, name, metric.name))?.object;
  const value = millisOf(told?.value);
  if (value === undefined) {
    const message = `unable to get metric ${metric.name}: ${kind} on ${at.namespace} ${name}/no metrics returned from custom metrics API`;
    return err({ reason: 'FailedGetObjectMetric', message, of: 'failed to get object metric value' });
  }
  const { replicas, current } = ofValue(situation, value, target);
  return ok({ replicas, name: `${kind} metric ${metric.name}`, status: { type: 'Object', object: { describedObject, metric, current } } });
}

function ofExternal(situation: Situation, metric: MetricIdentifier, target: MetricTarget): Answer {
  const { objects, at } = situation;
  const selector = labelSelectorOf(metric.selector ?? {});
  const values = externalMetrics(objects, at, metric.name)
    .filter(({ object }) => selector.ok && matchesLabels(selector.value, object.metric.labels))
    .map(({ object }) => millisOf(object.value) ?? 0);
  if (values.length === 0) {
    const message = `unable to get external metric ${at.namespace}/${metric.name}/${selectorText(metric)}: no metrics returned from external metrics API`;
    return err({ reason: 'FailedGetExternalMetric', message, of: `failed to get ${metric.name} external metric value` });
  }
  const total = values.reduce((sum, value) => sum + value, 0);
  const { replicas, current } = ofValue(situation, total, target);
  return ok({ replicas, name: `external metric ${metric.name}(${selectorText(metric)})`, status: { type: 'External', external: { metric, current } } });
}

/** One number for all pods: itself the target, or shared out among them. */
function ofValue({ current, tolerance, pods }: Situation, value: number, target: MetricTarget) {
  const average = millisOf(target.averageValue);
  if (average === undefined)
    return {
      replicas: replicasForTotal(value, millisOf(target.value) ?? value, current, readyCount(pods.map(({ object }) => object)), tolerance),
      current: { value: amount(value) },
    };
  return { replicas: replicasForAverage(value, average, current, tolerance), current: { averageValue: amount(Math.ceil(value / Math.max(1, current))) } };
}

const measuredOf = (pods: readonly Entry<Pod>[], samples: Measured['samples'], isCpu: boolean): Measured => ({
  pods: pods.map(({ object }) => object),
  samples,
  isCpu,
});

const noneReady = (pods: readonly Entry<Pod>[]): string =>
  pods.length === 0 ? 'no pods returned by selector while calculating replica count' : 'did not receive metrics for targeted pods (pods might be unready)';

const amount = (millis: number): string => formatQuantity(quantityOfMillis(millis));

/** As Go prints it. */
function selectorText({ selector }: MetricIdentifier): string {
  if (selector === undefined) return 'nil';
  const labels = Object.entries(selector.matchLabels ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return `&LabelSelector{MatchLabels:map[string]string{${labels.map(([key, value]) => `${key}: ${value},`).join('')}},MatchExpressions:[]LabelSelectorRequirement{},}`;
}
