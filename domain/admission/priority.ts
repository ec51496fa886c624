import type { Pod, PriorityClass } from '../../schemas/kubernetes/types.ts';
import { err, ok } from '../result.ts';
import { forbid, type Attributes, type Mutate, type Validate } from './attributes.ts';

const resource = 'priorityclasses.scheduling.k8s.io';

/** A pod's priority is its class's, or the default class's. Source: admission Priority. */
export const podPriority: Mutate<Pod> = (pod, attributes) => {
  if (attributes.subresource !== '') return ok(pod);
  if (attributes.operation !== 'CREATE') return ok(keepPriority(pod, attributes.before as Pod | undefined));
  const { spec } = pod;
  const name = spec?.priorityClassName || defaultPriority(attributes)?.metadata.name || '';
  const found = name === '' ? undefined : attributes.context.objects.get<PriorityClass>({ ...attributes.ref, resource, namespace: '', name })?.object;
  if (name !== '' && found === undefined) return err(forbid(attributes, pod, `no PriorityClass with name ${name} was found`));

  const priority = found?.value ?? 0;
  if (spec?.priority !== undefined && spec.priority !== priority) {
    const why = `the integer value of priority (${spec.priority}) must not be provided in pod spec; priority admission controller computed ${priority} from the given PriorityClass name`;
    return err(forbid(attributes, pod, why));
  }
  const policy = found === undefined ? 'PreemptLowerPriority' : found.preemptionPolicy;
  if (policy !== undefined && spec?.preemptionPolicy !== undefined && spec.preemptionPolicy !== policy) {
    const why = `the string value of PreemptionPolicy (${spec.preemptionPolicy}) must not be provided in pod spec; priority admission controller computed ${policy} from the given PriorityClass name`;
    return err(forbid(attributes, pod, why));
  }
  const named = name === '' ? {} : { priorityClassName: name };
  return ok({ ...pod, spec: { containers: [], ...spec, ...named, priority, ...(policy === undefined ? {} : { preemptionPolicy: policy }) } });
};

/** What was given at creation stays when a client leaves it out. */
function keepPriority(pod: Pod, before: Pod | undefined): Pod {
  const { priority, preemptionPolicy } = before?.spec ?? {};
  const kept = {
    ...(pod.spec?.priority === undefined && priority !== undefined ? { priority } : {}),
    ...(pod.spec?.preemptionPolicy === undefined && preemptionPolicy !== undefined ? { preemptionPolicy } : {}),
  };
  return Object.keys(kept).length === 0 ? pod : { ...pod, spec: { containers: [], ...pod.spec, ...kept } };
}

/** Of several, which only a race can make, the lowest. */
function defaultPriority({ ref, context }: Attributes): PriorityClass | undefined {
  const defaults = context.objects.list<PriorityClass>(ref, resource).filter(({ object }) => object.globalDefault === true);
  return defaults.reduce<PriorityClass | undefined>(
    (lowest, { object }) => (lowest === undefined || (object.value ?? 0) < (lowest.value ?? 0) ? object : lowest),
    undefined,
  );
}

export const onlyOneDefaultPriority: Validate<PriorityClass> = (priorityClass, attributes) => {
  if (priorityClass.globalDefault !== true) return undefined;
  const present = defaultPriority(attributes);
  if (present === undefined || (attributes.operation !== 'CREATE' && present.metadata.name === priorityClass.metadata.name)) return undefined;
  return forbid(attributes, priorityClass, `PriorityClass ${present.metadata.name} is already marked as default. Only one default can exist`);
};
