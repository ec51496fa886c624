import { produce } from 'immer';
import type { Job, JobSpec } from '../../schemas/kubernetes/types.ts';
import { labelSelectorOf, matchesLabels } from '../label-selector.ts';
import { invalid, isDnsLabel, nameProblems, required } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { validateSelector } from '../validation/selectors.ts';
import { defaultJob, generateSelector, labelsOf } from './job-defaults.ts';
import { validateJobStatus } from './job-status.ts';
import { validateJobUpdate } from './job-update.ts';
import { validateJobSpec } from './job-validation.ts';
import type { KindRules } from './kind-rules.ts';

type Labels = Readonly<Record<string, string>>;

/** Source: registry/batch/job strategy.go; batch/validation ValidateJob. */
export const jobRules: KindRules<Job> = {
  countsGenerations: true,
  leastStatus: {},
  orphans: {
    warning:
      'child pods are preserved by default when jobs are deleted; set propagationPolicy=Background to remove them or set propagationPolicy=Orphan to suppress this warning',
  },
  defaults: produce(defaultJob) as (job: Job) => Job,
  prepareCreate: produce(generateSelector) as (job: Job) => Job,
  validate: (job, before) => [
    ...validateGenerated(job, before),
    ...validateSpec(job.spec),
    ...validateHostnames(job),
    // Kubernetes says twice what is wrong with a changed spec.
    ...(before === undefined ? [] : [...validateSpec(job.spec), ...validateJobUpdate(job, before)]),
  ],
  validateStatus: validateJobStatus,
  warnings: (job, before) => [
    ...(before === undefined ? podNameWarnings(job.metadata.name) : []),
    ...(before?.metadata.generation === job.metadata.generation ? [] : jobWarnings('spec', job.spec)),
  ],
};

/** What is said of names that pods cannot have as hostnames. */
export const podNameWarnings = (name: string): readonly string[] => {
  const problems = nameProblems(name, 'dns-label');
  return problems.length === 0
    ? []
    : [`metadata.name: this is used in Pod names and hostnames, which can result in surprising behavior; a DNS label is recommended: [${problems.join(' ')}]`];
};

/** Source: pkg/api/job WarningsForJobSpec. */
export const jobWarnings = (field: string, spec: JobSpec | undefined): readonly string[] =>
  spec?.completionMode === 'Indexed' && (spec.completions ?? 0) > 100_000 && (spec.parallelism ?? 0) > 10_000
    ? [
        `${field}: In Indexed Jobs with a number of completions higher than 10^5 and a parallelism higher than 10^4, Kubernetes might not be able to track completedIndexes when a big number of indexes fail`,
      ]
    : [];

function validateSpec(spec: JobSpec = { template: {} }): readonly Cause[] {
  const causes: Cause[] = [...validateJobSpec('spec', spec)];
  if (spec.selector === undefined) causes.push(required('spec.selector'));
  causes.push(...validateSelector('spec.selector', spec.selector));
  const labels = spec.template.metadata?.labels;
  if (spec.selector === undefined || !selects(spec.selector, labels ?? {}))
    causes.push(invalid('spec.template.metadata.labels', labels ?? null, '`selector` does not match template `labels`'));
  return causes;
}

/** A selector that cannot be read selects everything here: what is wrong with it is said elsewhere. */
function selects(selector: NonNullable<JobSpec['selector']>, labels: Labels): boolean {
  const parsed = labelSelectorOf(selector, '');
  return !parsed.ok || matchesLabels(parsed.value, labels);
}

/** Ids JOB-3. Jobs from before 1.27 do not have the labels with a prefix. Source: batch/validation validateGeneratedSelector. */
function validateGenerated(job: Job, before: Job | undefined): readonly Cause[] {
  const { spec } = job;
  if (spec?.manualSelector || spec?.selector === undefined) return [];
  const { old, prefixed } = labelsOf(job);
  const given = spec.template.metadata?.labels ?? {};
  const hadPrefixed = Object.keys(prefixed).every((name) => before?.spec?.template.metadata?.labels?.[name] !== undefined);
  const expected: Labels = { ...old, ...(before === undefined || hadPrefixed ? prefixed : {}) };
  return [
    ...Object.entries(expected).flatMap(([name, value]) => validateLabel(`spec.template.metadata.labels[${name}]`, given, name, value)),
    ...(selects(spec.selector, expected) ? [] : [invalid('spec.selector', spec.selector, '`selector` not auto-generated')]),
  ];
}

const validateLabel = (field: string, labels: Labels, name: string, value: string): readonly Cause[] =>
  labels[name] === undefined ? [required(field, `must be '${value}'`)] : labels[name] === value ? [] : [invalid(field, labels, `must be '${value}'`)];

/** Pods of Indexed Jobs are named by their index (JOB-7). */
function validateHostnames({ metadata, spec }: Job): readonly Cause[] {
  const { completionMode, completions = 0 } = spec ?? { template: {} };
  if (completionMode !== 'Indexed' || completions <= 0) return [];
  const longest = `${metadata.name}-${completions - 1}`;
  return isDnsLabel(longest) ? [] : [invalid('metadata.name', metadata.name, `will not able to create pod with invalid DNS label: ${longest}`)];
}
