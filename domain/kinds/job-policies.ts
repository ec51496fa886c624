// podFailurePolicy, successPolicy and podReplacementPolicy of Jobs (JOB-9, JOB-10).
import type { JobSpec, PodFailurePolicyRule, SuccessPolicyRule } from '../../schemas/kubernetes/types.ts';
import { duplicate, invalid, notSupported, required, tooLong, tooMany, validateQualifiedName, wrong } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { countIndexes } from '../validation/index-intervals.ts';
import { validateNonNegative } from '../validation/numbers.ts';
import { repeatsOf } from '../validation/repeats.ts';

const rulesMax = 20;
const patternsMax = 20;
const exitCodesMax = 255;
const indexesMaxBytes = 64 * 1024;
const actions = ['Count', 'FailIndex', 'FailJob', 'Ignore'];
const operators = ['In', 'NotIn'];
const statuses = ['False', 'True', 'Unknown'];

/** As Go shows a list of texts. */
const oneOf = (values: readonly string[]): string => `valid values: [${values.map((value) => JSON.stringify(value)).join(' ')}]`;

const among = (field: string, value: string | undefined, allowed: readonly string[]): readonly Cause[] =>
  !value ? [required(field, oneOf(allowed))] : allowed.includes(value) ? [] : [notSupported(field, value, allowed)];

/** Source: batch/validation validatePodFailurePolicy. */
export function validateFailurePolicy(field: string, spec: JobSpec): readonly Cause[] {
  const rules = spec.podFailurePolicy?.rules ?? [];
  return [
    ...(rules.length > rulesMax ? [tooMany(`${field}.rules`, rules.length, rulesMax)] : []),
    ...rules.flatMap((rule, index) => validateRule(`${field}.rules[${index}]`, rule, spec)),
  ];
}

function validateRule(field: string, rule: PodFailurePolicyRule, spec: JobSpec): readonly Cause[] {
  const { action, onExitCodes, onPodConditions = [] } = rule;
  const causes: Cause[] = [];
  if (action === 'FailIndex') {
    if (spec.backoffLimitPerIndex === undefined) causes.push(invalid(`${field}.action`, action, 'requires the backoffLimitPerIndex to be set'));
  } else causes.push(...among(`${field}.action`, action, actions));
  if (onExitCodes !== undefined) causes.push(...validateExitCodes(`${field}.onExitCodes`, onExitCodes, spec));
  causes.push(...validateConditions(`${field}.onPodConditions`, onPodConditions));
  if (onExitCodes !== undefined && onPodConditions.length > 0) causes.push(wrong(field, 'specifying both OnExitCodes and OnPodConditions is not supported'));
  if (onExitCodes === undefined && onPodConditions.length === 0) causes.push(wrong(field, 'specifying one of OnExitCodes and OnPodConditions is required'));
  return causes;
}

function validateConditions(field: string, patterns: NonNullable<PodFailurePolicyRule['onPodConditions']>): readonly Cause[] {
  return [
    ...(patterns.length > patternsMax ? [tooMany(field, patterns.length, patternsMax)] : []),
    ...patterns.flatMap(({ type, status }, index) => [
      ...validateQualifiedName(`${field}[${index}].type`, type),
      ...among(`${field}[${index}].status`, status, statuses),
    ]),
  ];
}

function validateExitCodes(
  field: string,
  { containerName, operator, values = [] }: NonNullable<PodFailurePolicyRule['onExitCodes']>,
  spec: JobSpec,
): readonly Cause[] {
  const { containers = [], initContainers = [] } = spec.template.spec ?? {};
  const causes: Cause[] = [...among(`${field}.operator`, operator, operators)];
  if (containerName !== undefined && ![...containers, ...initContainers].some(({ name }) => name === containerName))
    causes.push(invalid(`${field}.containerName`, containerName, 'must be one of the container or initContainer names in the pod template'));
  if (values.length === 0) causes.push(invalid(`${field}.values`, values, 'at least one value is required'));
  if (values.length > exitCodesMax) causes.push(tooMany(`${field}.values`, values.length, exitCodesMax));
  const repeats = repeatsOf(values);
  values.forEach((value, index) => {
    if (operator === 'In' && value === 0) causes.push(invalid(`${field}.values[${index}]`, value, 'must not be 0 for the In operator'));
    if (repeats.has(index)) causes.push(duplicate(`${field}.values[${index}]`, value));
  });
  if (values.some((value, index) => (values[index - 1] ?? value) > value)) causes.push(invalid(`${field}.values`, values, 'must be ordered'));
  return causes;
}

/** Source: batch/validation validateSuccessPolicy. */
export function validateSuccessPolicy(field: string, spec: JobSpec): readonly Cause[] {
  const rules = spec.successPolicy?.rules ?? [];
  if (spec.completionMode !== 'Indexed') return [invalid(field, spec.successPolicy, 'requires indexed completion mode')];
  return [
    ...(rules.length === 0 ? [required(`${field}.rules`, 'at least one rules must be specified when the successPolicy is specified')] : []),
    ...(rules.length > rulesMax ? [tooMany(`${field}.rules`, rules.length, rulesMax)] : []),
    ...rules.flatMap((rule, index) => validateSuccessRule(`${field}.rules[${index}]`, rule, spec.completions ?? 0)),
  ];
}

function validateSuccessRule(field: string, { succeededCount, succeededIndexes }: SuccessPolicyRule, completions: number): readonly Cause[] {
  const causes: Cause[] = [];
  if (succeededCount === undefined && succeededIndexes === undefined)
    causes.push(required(field, 'at least one of succeededCount or succeededIndexes must be specified'));
  const total = countIndexes(succeededIndexes ?? '', completions);
  if ((succeededIndexes ?? '').length > indexesMaxBytes) causes.push(tooLong(`${field}.succeededIndexes`, indexesMaxBytes));
  if (!total.ok) causes.push(invalid(`${field}.succeededIndexes`, succeededIndexes, `error parsing succeededIndexes: ${total.error}`));
  if (succeededCount === undefined) return causes;
  causes.push(...validateNonNegative(`${field}.succeededCount`, succeededCount));
  const tooHigh = (max: number, what: string): Cause => invalid(`${field}.succeededCount`, succeededCount, `must be less than or equal to ${max} (${what})`);
  if (succeededCount > completions) causes.push(tooHigh(completions, 'the number of specified completions'));
  const named = total.ok ? total.value : 0;
  if (succeededIndexes !== undefined && succeededCount > named) causes.push(tooHigh(named, 'the number of indexes in the specified succeededIndexes field'));
  return causes;
}

/** Source: batch/validation validatePodReplacementPolicy. */
export function validateReplacementPolicy(field: string, { podReplacementPolicy: policy, podFailurePolicy }: JobSpec): readonly Cause[] {
  const allowed = podFailurePolicy === undefined ? ['Failed', 'TerminatingOrFailed'] : ['Failed'];
  return policy === undefined || allowed.includes(policy) ? [] : [notSupported(field, policy, allowed)];
}
