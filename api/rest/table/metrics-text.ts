import type { MetricSpec, MetricStatus, MetricTarget, MetricValueStatus } from '../../../schemas/kubernetes/types.ts';
import { none } from './printer.ts';

const shownMax = 2;
const unknown = '<unknown>';

/** The TARGETS cell: `cpu: 40%/80%, memory: <unknown>/1Gi + 1 more...`. Source: kubernetes printers formatHPAMetrics. */
export function metricsText(metrics: readonly MetricSpec[], statuses: readonly MetricStatus[]): string {
  if (metrics.length === 0) return none;
  const shown = metrics
    .slice(0, shownMax)
    .map((metric, index) => metricText(metric, statuses[index]))
    .join(', ');
  return metrics.length > shownMax ? `${shown} + ${metrics.length - shownMax} more...` : shown;
}

function metricText(metric: MetricSpec, status: MetricStatus | undefined): string {
  switch (metric.type) {
    case 'External':
      return amountText(metric.external?.target, status?.external?.current);
    case 'Object':
      return amountText(metric.object?.target, status?.object?.current);
    case 'Pods':
      return `${status?.pods === undefined ? unknown : (status.pods.current?.averageValue ?? '0')}/${metric.pods?.target?.averageValue ?? '0'}`;
    case 'Resource':
      return resourceText(metric.resource, status?.resource?.current);
    case 'ContainerResource':
      return resourceText(metric.containerResource, status?.containerResource?.current);
    default:
      return '<unknown type>';
  }
}

function amountText(target: MetricTarget | undefined, current: MetricValueStatus | undefined): string {
  if (target?.averageValue !== undefined) return `${current?.averageValue ?? unknown}/${target.averageValue} (avg)`;
  return `${current === undefined ? unknown : (current.value ?? '0')}/${target?.value ?? '0'}`;
}

function resourceText(metric: { readonly name?: string; readonly target?: MetricTarget } | undefined, current: MetricValueStatus | undefined): string {
  const { averageValue, averageUtilization } = metric?.target ?? {};
  const [now, wanted] =
    averageValue === undefined
      ? [percent(current?.averageUtilization) ?? unknown, percent(averageUtilization) ?? '<auto>']
      : [current === undefined ? unknown : (current.averageValue ?? '0'), averageValue];
  return `${metric?.name ?? ''}: ${now}/${wanted}`;
}

const percent = (value: number | undefined): string | undefined => (value === undefined ? undefined : `${value}%`);
