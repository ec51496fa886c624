// Metrics as autoscaling/v1 writes them into annotations: flat, with the target's values beside the metric's name.
// Source: kubernetes pkg/apis/autoscaling/v1 conversion.go; the order of members is that of k8s.io/api autoscaling/v1.
import type { MetricSpec, MetricStatus } from '../../schemas/kubernetes/types.ts';

type Fields = Readonly<Record<string, unknown>>;

const zero = '0';

/** Without what is undefined, as Go leaves out what is empty. */
const filled = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

export function metricToV1({ type, object, pods, resource, containerResource, external }: MetricSpec): Fields {
  return filled({
    type,
    object: object && {
      target: object.describedObject,
      metricName: object.metric.name,
      targetValue: object.target.value ?? zero,
      ...filled({ selector: object.metric.selector, averageValue: object.target.averageValue }),
    },
    pods: pods && {
      metricName: pods.metric.name,
      targetAverageValue: pods.target.averageValue ?? zero,
      ...filled({ selector: pods.metric.selector }),
    },
    resource: resource && { name: resource.name, ...useToV1(resource.target) },
    containerResource: containerResource && { name: containerResource.name, ...useToV1(containerResource.target), container: containerResource.container },
    external:
      external &&
      filled({
        metricName: external.metric.name,
        metricSelector: external.metric.selector,
        targetValue: external.target.value,
        targetAverageValue: external.target.averageValue,
      }),
  });
}

const useToV1 = (target: { readonly averageUtilization?: number; readonly averageValue?: string }): Fields =>
  filled({ targetAverageUtilization: target.averageUtilization, targetAverageValue: target.averageValue });

export function statusToV1({ type, object, pods, resource, containerResource, external }: MetricStatus): Fields {
  const use = (current: { readonly averageUtilization?: number; readonly averageValue?: string }): Fields => ({
    ...filled({ currentAverageUtilization: current.averageUtilization }),
    currentAverageValue: current.averageValue ?? zero,
  });
  return filled({
    type,
    object: object && {
      target: object.describedObject,
      metricName: object.metric.name,
      currentValue: object.current.value ?? zero,
      ...filled({ selector: object.metric.selector, averageValue: object.current.averageValue }),
    },
    pods: pods && {
      metricName: pods.metric.name,
      currentAverageValue: pods.current.averageValue ?? zero,
      ...filled({ selector: pods.metric.selector }),
    },
    resource: resource && { name: resource.name, ...use(resource.current) },
    containerResource: containerResource && { name: containerResource.name, ...use(containerResource.current), container: containerResource.container },
    external: external && {
      metricName: external.metric.name,
      ...filled({ metricSelector: external.metric.selector }),
      currentValue: external.current.value ?? zero,
      ...filled({ currentAverageValue: external.current.averageValue }),
    },
  });
}

const fieldsOf = (value: unknown): Fields | undefined => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined);

const identifier = (name: unknown, selector: unknown): Fields => filled({ name: name ?? '', selector });

/** What is in an annotation may be anything: what does not fit is refused by validation. */
export function metricFromV1(value: unknown): Fields {
  const metric = fieldsOf(value) ?? {};
  const [object, pods, resource, container, external] = ['object', 'pods', 'resource', 'containerResource', 'external'].map((name) => fieldsOf(metric[name]));
  return filled({
    type: metric['type'] ?? '',
    object: object && {
      describedObject: object['target'] ?? { kind: '', name: '' },
      target: objectTarget(object),
      metric: identifier(object['metricName'], object['selector']),
    },
    pods: pods && {
      metric: identifier(pods['metricName'], pods['selector']),
      target: { type: 'AverageValue', averageValue: pods['targetAverageValue'] ?? zero },
    },
    resource: resource && { name: resource['name'] ?? '', target: useFromV1(resource) },
    containerResource: container && { name: container['name'] ?? '', target: useFromV1(container), container: container['container'] ?? '' },
    external: external && {
      metric: identifier(external['metricName'], external['metricSelector']),
      target: filled({
        type: external['targetValue'] === undefined ? 'AverageValue' : 'Value',
        value: external['targetValue'],
        averageValue: external['targetAverageValue'],
      }),
    },
  });
}

/** autoscaling/v1 cannot leave the value out, so a zero beside an average is none. */
function objectTarget({ targetValue: value = zero, averageValue }: Fields): Fields {
  if (averageValue === undefined) return { type: 'Value', value };
  return filled({ type: 'AverageValue', value: value === zero ? undefined : value, averageValue });
}

const useFromV1 = ({ targetAverageUtilization: share, targetAverageValue: averageValue }: Fields): Fields =>
  filled({ type: share === undefined ? 'AverageValue' : 'Utilization', averageValue, averageUtilization: share });

export function statusFromV1(value: unknown): Fields {
  const status = fieldsOf(value) ?? {};
  const [object, pods, resource, container, external] = ['object', 'pods', 'resource', 'containerResource', 'external'].map((name) => fieldsOf(status[name]));
  const use = (of: Fields): Fields => filled({ averageValue: of['currentAverageValue'], averageUtilization: of['currentAverageUtilization'] });
  return filled({
    type: status['type'] ?? '',
    object: object && {
      metric: identifier(object['metricName'], object['selector']),
      current: filled({ value: object['currentValue'], averageValue: object['averageValue'] }),
      describedObject: object['target'] ?? { kind: '', name: '' },
    },
    pods: pods && { metric: identifier(pods['metricName'], pods['selector']), current: filled({ averageValue: pods['currentAverageValue'] }) },
    resource: resource && { name: resource['name'] ?? '', current: use(resource) },
    containerResource: container && { name: container['name'] ?? '', current: use(container), container: container['container'] ?? '' },
    external: external && {
      metric: identifier(external['metricName'], external['metricSelector']),
      current: filled({ value: external['currentValue'], averageValue: external['currentAverageValue'] }),
    },
  });
}
