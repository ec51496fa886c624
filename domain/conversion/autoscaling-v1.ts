import type { ApiObject } from '../api-object.ts';
import type { HorizontalPodAutoscaler, HorizontalPodAutoscalerV1, MetricSpec } from '../../schemas/kubernetes/types.ts';
import { behaviorFromV1, behaviorToV1 } from './autoscaling-v1-behavior.ts';
import { metricFromV1, metricToV1, statusFromV1, statusToV1 } from './autoscaling-v1-metrics.ts';
import type { Conversion } from './conversion.ts';

/** Annotations in which autoscaling/v1 carries what its fields cannot say. Source: kubernetes pkg/apis/autoscaling annotations.go. */
const metricsAnnotation = 'autoscaling.alpha.kubernetes.io/metrics';
const behaviorAnnotation = 'autoscaling.alpha.kubernetes.io/behavior';
const currentMetricsAnnotation = 'autoscaling.alpha.kubernetes.io/current-metrics';
const conditionsAnnotation = 'autoscaling.alpha.kubernetes.io/conditions';
const ownAnnotations = [metricsAnnotation, behaviorAnnotation, currentMetricsAnnotation, conditionsAnnotation];

/**
 * autoscaling/v1 knows one metric, the use of CPU; other metrics, behavior, and the status of both travel in annotations.
 * Source: kubernetes pkg/apis/autoscaling/v1 conversion.go.
 */
export const autoscalingV1: Conversion = {
  toStored(object) {
    const { spec, status, metadata, ...rest } = object as HorizontalPodAutoscalerV1;
    const annotations = metadata.annotations ?? {};
    const { targetCPUUtilizationPercentage: target, ...scale } = spec ?? { scaleTargetRef: { kind: '', name: '' }, maxReplicas: 0 };
    const cpu: readonly MetricSpec[] = target === undefined ? [] : [cpuMetric(target)];
    const metrics = [...(listIn(annotations[metricsAnnotation]) ?? []).map(metricFromV1), ...cpu];
    const behavior = behaviorFromV1(valueIn(annotations[behaviorAnnotation]));
    const { currentCPUUtilizationPercentage: current, ...counts } = status ?? { currentReplicas: 0, desiredReplicas: 0 };
    const currentMetrics =
      listIn(annotations[currentMetricsAnnotation])?.map(statusFromV1) ??
      (current === undefined ? [] : [{ type: 'Resource', resource: { name: 'cpu', current: { averageUtilization: current } } }]);
    const conditions = listIn(annotations[conditionsAnnotation]) ?? [];
    const others = Object.entries(annotations).filter(([name]) => !ownAnnotations.includes(name));
    const { annotations: _annotations, ...otherMetadata } = metadata;
    return {
      ...rest,
      apiVersion: 'autoscaling/v2',
      kind: 'HorizontalPodAutoscaler',
      metadata: { ...otherMetadata, ...(others.length === 0 ? {} : { annotations: Object.fromEntries(others) }) },
      spec: { ...scale, ...(metrics.length === 0 ? {} : { metrics }), ...(behavior === undefined ? {} : { behavior }) },
      ...(status === undefined
        ? {}
        : {
            status: {
              ...counts,
              ...(currentMetrics.length === 0 ? {} : { currentMetrics }),
              ...(conditions.length === 0 ? {} : { conditions }),
            },
          }),
    } as unknown as ApiObject;
  },
  fromStored(object) {
    const { spec, status, metadata, ...rest } = object as HorizontalPodAutoscaler;
    const { metrics = [], behavior, ...scale } = spec ?? { scaleTargetRef: { kind: '', name: '' }, maxReplicas: 0 };
    const cpu = metrics.find((metric) => utilizationOf(metric) !== undefined);
    const otherMetrics = metrics.filter((metric) => utilizationOf(metric) === undefined);
    const { currentMetrics = [], conditions, ...counts } = status ?? { currentReplicas: 0, desiredReplicas: 0 };
    const currentCpu = currentMetrics.findLast(({ resource }) => resource?.name === 'cpu' && resource.current.averageUtilization !== undefined);
    const annotations = {
      ...metadata.annotations,
      ...(otherMetrics.length === 0 ? {} : { [metricsAnnotation]: JSON.stringify(otherMetrics.map(metricToV1)) }),
      ...(behavior === undefined ? {} : { [behaviorAnnotation]: JSON.stringify(behaviorToV1(behavior)) }),
      ...(currentMetrics.length === 0 ? {} : { [currentMetricsAnnotation]: JSON.stringify(currentMetrics.map(statusToV1)) }),
      ...(conditions === undefined || conditions.length === 0 ? {} : { [conditionsAnnotation]: JSON.stringify(conditions) }),
    };
    const target = cpu && utilizationOf(cpu);
    const current = currentCpu?.resource?.current.averageUtilization;
    return {
      ...rest,
      apiVersion: 'autoscaling/v1',
      kind: 'HorizontalPodAutoscaler',
      metadata: { ...metadata, ...(Object.keys(annotations).length === 0 ? {} : { annotations }) },
      spec: { ...scale, ...(target === undefined ? {} : { targetCPUUtilizationPercentage: target }) },
      ...(status === undefined ? {} : { status: { ...withCounts(counts), ...(current === undefined ? {} : { currentCPUUtilizationPercentage: current }) } }),
    } as unknown as ApiObject;
  },
};

/** autoscaling/v1 never leaves them out. */
const withCounts = (counts: object): object => ({ currentReplicas: 0, desiredReplicas: 0, ...counts });

const cpuMetric = (averageUtilization: number): MetricSpec => ({
  type: 'Resource',
  resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization } },
});

const utilizationOf = ({ type, resource }: MetricSpec): number | undefined =>
  type === 'Resource' && resource?.name === 'cpu' ? resource.target.averageUtilization : undefined;

/** What an annotation holds; a text that is no JSON counts as nothing, as upstream has it. */
function valueIn(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Undefined when it holds none. */
function listIn(text: string | undefined): readonly unknown[] | undefined {
  const value = valueIn(text);
  return Array.isArray(value) ? value : undefined;
}
