import type { JobSpec } from '../../schemas/kubernetes/types.ts';
import { invalid, notSupported, required, tooLong } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { validateAllNonNegative } from '../validation/numbers.ts';
import { validateDomainPrefixedPath } from '../validation/paths.ts';
import { validateFailurePolicy, validateReplacementPolicy, validateSuccessPolicy } from './job-policies.ts';
import { validatePodTemplate } from './pod-template.ts';

const indexedMax = 100_000;
const manyCompletions = 100_000;
const withManyCompletionsMax = 10_000;
const managedByMaxBytes = 63;

const counts = [
  'parallelism',
  'completions',
  'activeDeadlineSeconds',
  'backoffLimit',
  'ttlSecondsAfterFinished',
  'backoffLimitPerIndex',
  'maxFailedIndexes',
] as const;

/** Jobs and what CronJobs make. Ids JOB-4, JOB-8, JOB-15, JOB-17. Source: batch/validation validateJobSpec. */
export function validateJobSpec(field: string, spec: JobSpec): readonly Cause[] {
  const causes: Cause[] = [...validateAllNonNegative(field, spec, counts)];
  if (spec.maxFailedIndexes !== undefined && spec.backoffLimitPerIndex === undefined)
    causes.push(required(`${field}.backoffLimitPerIndex`, 'when maxFailedIndexes is specified'));
  if (spec.managedBy !== undefined) {
    causes.push(...validateDomainPrefixedPath(`${field}.managedBy`, spec.managedBy));
    if (spec.managedBy.length > managedByMaxBytes) causes.push(tooLong(`${field}.managedBy`, managedByMaxBytes));
  }
  return [
    ...causes,
    ...validateMode(field, spec),
    ...(spec.podFailurePolicy === undefined ? [] : validateFailurePolicy(`${field}.podFailurePolicy`, spec)),
    ...(spec.successPolicy === undefined ? [] : validateSuccessPolicy(`${field}.successPolicy`, spec)),
    ...validateReplacementPolicy(`${field}.podReplacementPolicy`, spec),
    ...validatePodTemplate(`${field}.template`, spec.template),
    ...validateRestartPolicy(`${field}.template.spec.restartPolicy`, spec),
  ];
}

function validateMode(field: string, spec: JobSpec): readonly Cause[] {
  const { completionMode: mode = 'NonIndexed' } = spec;
  if (mode === 'Indexed') return validateIndexed(field, spec);
  if (mode !== 'NonIndexed') return [notSupported(`${field}.completionMode`, mode, ['NonIndexed', 'Indexed'])];
  return (['backoffLimitPerIndex', 'maxFailedIndexes'] as const).flatMap((name) =>
    spec[name] === undefined ? [] : [invalid(`${field}.${name}`, spec[name], 'requires indexed completion mode')],
  );
}

function validateIndexed(field: string, { completions, parallelism = 0, maxFailedIndexes, backoffLimitPerIndex }: JobSpec): readonly Cause[] {
  const causes: Cause[] = [];
  const atMost = (name: string, value: number, max: number, when = ''): void => {
    if (value > max) causes.push(invalid(`${field}.${name}`, value, `must be less than or equal to ${max}${when}`));
  };
  if (completions === undefined) causes.push(required(`${field}.completions`, 'when completion mode is Indexed'));
  atMost('parallelism', parallelism, indexedMax, ' when completion mode is Indexed');
  if (completions !== undefined && maxFailedIndexes !== undefined && maxFailedIndexes > completions)
    causes.push(invalid(`${field}.maxFailedIndexes`, maxFailedIndexes, 'must be less than or equal to completions'));
  atMost('maxFailedIndexes', maxFailedIndexes ?? 0, indexedMax);
  if ((completions ?? 0) <= manyCompletions || backoffLimitPerIndex === undefined) return causes;
  const together = ` when completions are above ${manyCompletions} and used with backoff limit per index`;
  if (maxFailedIndexes === undefined) causes.push(required(`${field}.maxFailedIndexes`, `must be specified when completions is above ${manyCompletions}`));
  atMost('parallelism', parallelism, withManyCompletionsMax, together);
  atMost('maxFailedIndexes', maxFailedIndexes ?? 0, withManyCompletionsMax, together);
  return causes;
}

function validateRestartPolicy(field: string, { template, podFailurePolicy }: JobSpec): readonly Cause[] {
  const policy = template.spec?.restartPolicy ?? 'Always';
  if (policy === 'Always') return [required(field, 'valid values: "OnFailure", "Never"')];
  if (policy !== 'OnFailure' && policy !== 'Never') return [notSupported(field, policy, ['OnFailure', 'Never'])];
  return podFailurePolicy !== undefined && policy !== 'Never' ? [invalid(field, policy, 'only "Never" is supported when podFailurePolicy is specified')] : [];
}
