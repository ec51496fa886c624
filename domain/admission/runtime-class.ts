import type { Pod, RuntimeClass, Toleration } from '../../schemas/kubernetes/types.ts';
import { jsonEqual } from '../json-equal.ts';
import { sameAmounts } from '../resource-list.ts';
import { err, ok } from '../result.ts';
import { forbid, type Attributes, type Mutate, type Validate } from './attributes.ts';

const applies = ({ operation, subresource }: Attributes): boolean => operation === 'CREATE' && subresource === '';

const classOf = (pod: Pod, { ref, context }: Attributes): RuntimeClass | undefined => {
  const name = pod.spec?.runtimeClassName;
  return name === undefined ? undefined : context.objects.get<RuntimeClass>({ ...ref, resource: 'runtimeclasses.node.k8s.io', namespace: '', name })?.object;
};

/** A pod takes its RuntimeClass's overhead, node selector and tolerations. Source: admission RuntimeClass. */
export const withRuntimeClass: Mutate<Pod> = (pod, attributes) => {
  const name = pod.spec?.runtimeClassName;
  if (!applies(attributes) || name === undefined) return ok(pod);
  const found = classOf(pod, attributes);
  if (found === undefined) return err(forbid(attributes, pod, `pod rejected: RuntimeClass ${JSON.stringify(name)} not found`));
  const overhead = found.overhead?.podFixed;
  const asked = pod.spec?.overhead ?? {};
  if (found.overhead !== undefined && Object.keys(asked).length > 0 && !sameAmounts(overhead, asked))
    return err(forbid(attributes, pod, "pod rejected: Pod's Overhead doesn't match RuntimeClass's defined Overhead"));

  const nodeSelector = { ...pod.spec?.nodeSelector };
  for (const [key, value] of Object.entries(found.scheduling?.nodeSelector ?? {})) {
    if (Object.hasOwn(nodeSelector, key) && nodeSelector[key] !== value) {
      const why = `conflict: runtimeClass.scheduling.nodeSelector[${key}] = ${value}; pod.spec.nodeSelector[${key}] = ${nodeSelector[key]}`;
      return err(forbid(attributes, pod, why));
    }
    nodeSelector[key] = value;
  }
  const tolerations = merged(pod.spec?.tolerations ?? [], found.scheduling?.tolerations ?? []);
  return ok({
    ...pod,
    spec: {
      containers: [],
      ...pod.spec,
      ...(overhead === undefined ? {} : { overhead }),
      ...(Object.keys(nodeSelector).length === 0 ? {} : { nodeSelector }),
      ...(tolerations.length === 0 ? {} : { tolerations }),
    },
  });
};

export const runtimeClassMatches: Validate<Pod> = (pod, attributes) => {
  if (!applies(attributes)) return undefined;
  const overhead = classOf(pod, attributes)?.overhead?.podFixed;
  if (overhead === undefined && pod.spec?.overhead !== undefined)
    return forbid(attributes, pod, 'pod rejected: Pod Overhead set without corresponding RuntimeClass defined Overhead');
  return sameAmounts(overhead, pod.spec?.overhead)
    ? undefined
    : forbid(attributes, pod, "pod rejected: Pod's Overhead doesn't match RuntimeClass's defined Overhead");
};

const merged = (first: readonly Toleration[], second: readonly Toleration[]): readonly Toleration[] => [
  ...first,
  ...second.filter((toleration) => !first.some((one) => jsonEqual(one, toleration))),
];
