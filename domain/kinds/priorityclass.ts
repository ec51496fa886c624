import type { PriorityClass } from '../../schemas/kubernetes/types.ts';
import { forbidden, immutable, notSupported } from '../names.ts';
import type { Cause } from '../rejection.ts';
import type { KindRules } from './kind-rules.ts';

const ofTheSystem: Readonly<Record<string, number>> = { 'system-node-critical': 2_000_001_000, 'system-cluster-critical': 2_000_000_000 };
const ofUsersMax = 1_000_000_000;
const policies = ['PreemptLowerPriority', 'Never'];

/** Source: registry/scheduling/priorityclass strategy.go; scheduling/validation ValidatePriorityClass. */
export const priorityClassRules: KindRules<PriorityClass> = {
  countsGenerations: true,
  // Its generation stays what it was created with.
  counted: () => null,
  defaults: ({ globalDefault, ...object }) => ({
    ...object,
    value: object.value ?? 0,
    preemptionPolicy: object.preemptionPolicy ?? 'PreemptLowerPriority',
    ...(globalDefault ? { globalDefault } : {}),
  }),
  validate: (object, before) => (before === undefined ? validateNew(object) : validateUpdate(object, before)),
};

function validateNew({ metadata: { name }, value = 0, globalDefault = false, preemptionPolicy: policy = '' }: PriorityClass): readonly Cause[] {
  const causes: Cause[] = policies.includes(policy) ? [] : [notSupported('preemptionPolicy', policy, policies)];
  if (!name.startsWith('system-'))
    return value > ofUsersMax ? [...causes, forbidden('value', `maximum allowed value of a user defined priority is ${ofUsersMax}`)] : causes;
  const wanted = ofTheSystem[name];
  const problem =
    wanted === undefined
      ? `${name} is not a known system priority class`
      : wanted !== value
        ? `value of ${name} PriorityClass must be ${wanted}`
        : globalDefault
          ? `globalDefault of ${name} PriorityClass must be false`
          : undefined;
  return problem === undefined
    ? causes
    : [...causes, forbidden('metadata.name', `priority class names with 'system-' prefix are reserved for system use only. error: ${problem}`)];
}

const validateUpdate = (after: PriorityClass, before: PriorityClass): readonly Cause[] => [
  ...((after.value ?? 0) === (before.value ?? 0) ? [] : [forbidden('value', 'may not be changed in an update.')]),
  ...(after.preemptionPolicy === before.preemptionPolicy ? [] : [immutable('preemptionPolicy', after.preemptionPolicy)]),
];
