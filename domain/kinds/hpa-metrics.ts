// Metrics of autoscalers (HPA-5). Source: autoscaling/validation validateMetricSpec.
import type { MetricIdentifier, MetricSpec, MetricTarget } from '../../schemas/kubernetes/types.ts';
import { forbidden, invalid, notSupported, required, validateName, validatePathSegment } from '../names.ts';
import { parseQuantity } from '../quantity.ts';
import type { Cause } from '../rejection.ts';
import { validateKindAndName } from '../validation/paths.ts';
import { validateContainerResource } from '../validation/resource-names.ts';

type Source = 'object' | 'external' | 'pods' | 'resource' | 'containerResource';

/** In the order in which they are looked for: only the first that is there is checked. */
const sources: readonly Source[] = ['object', 'external', 'pods', 'resource', 'containerResource'];
const typeOf: Readonly<Record<Source, string>> = {
  object: 'Object',
  external: 'External',
  pods: 'Pods',
  resource: 'Resource',
  containerResource: 'ContainerResource',
};
const types = Object.values(typeOf).toSorted();

export function validateMetric(field: string, metric: MetricSpec): readonly Cause[] {
  const { type = '' } = metric;
  const present = sources.filter((source) => metric[source] !== undefined);
  const wanted = sources.find((source) => typeOf[source] === type);
  const unknown = notSupported(`${field}.type`, type, types);
  return [
    ...(type === '' ? [required(`${field}.type`, 'must specify a metric source type')] : []),
    ...(wanted === undefined ? [unknown] : []),
    ...(present[0] === undefined ? [] : validateSource(`${field}.${present[0]}`, present[0], metric)),
    ...(wanted === undefined ? [unknown] : []),
    ...(wanted !== undefined && metric[wanted] === undefined ? [required(`${field}.${wanted}`, 'must populate information for the given metric source')] : []),
    ...(present.length === 1
      ? []
      : present.filter((source) => source !== wanted).map((source) => forbidden(`${field}.${source}`, 'must populate the given metric source only'))),
  ];
}

function validateSource(field: string, source: Source, { object, external, pods, resource, containerResource }: MetricSpec): readonly Cause[] {
  switch (source) {
    case 'object':
      return object === undefined
        ? []
        : [
            ...validateKindAndName(`${field}.describedObject`, object.describedObject ?? {}),
            ...validateVersion(`${field}.describedObject.apiVersion`, object.describedObject?.apiVersion),
            ...validateIdentifier(`${field}.metric`, object.metric),
            ...validateTarget(`${field}.target`, object.target),
            ...(object.target?.value === undefined && object.target?.averageValue === undefined
              ? [required(`${field}.target.averageValue`, 'must set either a target value or averageValue')]
              : []),
          ];
    case 'external':
      return external === undefined ? [] : validateExternal(field, external);
    case 'pods':
      return pods === undefined
        ? []
        : [
            ...validateIdentifier(`${field}.metric`, pods.metric),
            ...validateTarget(`${field}.target`, pods.target),
            ...(pods.target?.averageValue === undefined ? [required(`${field}.target.averageValue`, 'must specify a positive target averageValue')] : []),
          ];
    case 'resource':
      return resource === undefined
        ? []
        : [...(resource.name ? [] : [required(`${field}.name`, 'must specify a resource name')]), ...validateUse(`${field}.target`, resource.target)];
    case 'containerResource':
      return containerResource === undefined
        ? []
        : [
            ...(containerResource.name
              ? validateContainerResource(`${field}.name`, containerResource.name)
              : [required(`${field}.name`, 'must specify a resource name')]),
            ...(containerResource.container
              ? validateName(`${field}.container`, containerResource.container, 'dns-label')
              : [required(`${field}.container`, 'must specify a container')]),
            ...validateUse(`${field}.target`, containerResource.target),
          ];
  }
}

function validateExternal(field: string, { metric, target }: NonNullable<MetricSpec['external']>): readonly Cause[] {
  const [hasValue, hasAverage] = [target?.value !== undefined, target?.averageValue !== undefined];
  return [
    ...validateIdentifier(`${field}.metric`, metric),
    ...validateTarget(`${field}.target`, target),
    ...(hasValue || hasAverage ? [] : [required(`${field}.target.averageValue`, 'must set either a target value for metric or a per-pod target')]),
    ...(hasValue && hasAverage ? [forbidden(`${field}.target.value`, 'may not set both a target value for metric and a per-pod target')] : []),
  ];
}

/** Of resources: an amount or a share of what is asked for. */
function validateUse(field: string, target: MetricTarget | undefined): readonly Cause[] {
  const [hasShare, hasAmount] = [target?.averageUtilization !== undefined, target?.averageValue !== undefined];
  return [
    ...validateTarget(field, target),
    ...(hasShare || hasAmount ? [] : [required(`${field}.averageUtilization`, 'must set either a target raw value or a target utilization')]),
    ...(hasShare && hasAmount ? [forbidden(`${field}.averageValue`, 'may not set both a target raw value and a target utilization')] : []),
  ];
}

function validateTarget(field: string, target: MetricTarget | undefined): readonly Cause[] {
  const { type = '', averageUtilization } = target ?? {};
  return [
    ...(type === '' ? [required(`${field}.type`, 'must specify a metric target type')] : []),
    ...(['Utilization', 'Value', 'AverageValue'].includes(type) ? [] : [invalid(`${field}.type`, type, 'must be either Utilization, Value, or AverageValue')]),
    ...(['value', 'averageValue'] as const).flatMap((name) =>
      target?.[name] === undefined || isPositive(target[name]) ? [] : [invalid(`${field}.${name}`, target[name], 'must be positive')],
    ),
    ...(averageUtilization !== undefined && averageUtilization < 1
      ? [invalid(`${field}.averageUtilization`, averageUtilization, 'must be greater than 0')]
      : []),
  ];
}

function isPositive(text: string): boolean {
  const amount = parseQuantity(text);
  return amount.ok && amount.value.nanos > 0n;
}

const validateIdentifier = (field: string, metric: MetricIdentifier | undefined): readonly Cause[] =>
  metric?.name ? validatePathSegment(`${field}.name`, metric.name) : [required(`${field}.name`, 'must specify a metric name')];

const validateVersion = (field: string, version = ''): readonly Cause[] =>
  version.split('/').length > 2 ? [invalid(field, version, `unexpected GroupVersion string: ${version}`)] : [];
