import { type Draft, produce } from 'immer';
import type { CronJob, JobSpec, ObjectMeta } from '../../schemas/kubernetes/types.ts';
import { parseSchedule } from '../cron/parse-schedule.ts';
import { invalid, notSupported, required } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { validateAllNonNegative } from '../validation/numbers.ts';
import { isTimeZone, validateTimeZone } from '../validation/time-zone.ts';
import { defaultJobTemplate } from './job-defaults.ts';
import { jobWarnings, podNameWarnings } from './job.ts';
import { validateJobSpec } from './job-validation.ts';
import type { KindRules } from './kind-rules.ts';

const emptyJob: JobSpec = { template: {} };
const emptySpec: NonNullable<CronJob['spec']> = { schedule: '', jobTemplate: {} };
const policies = ['Allow', 'Forbid', 'Replace'];
/** Its Jobs are named with a suffix of 11 characters. */
const nameMaxLength = 52;

/** Source: batch/v1 SetDefaults_CronJob. */
const withDefaults = produce((cronJob: Draft<CronJob>) => {
  const spec = (cronJob.spec ??= { schedule: '', jobTemplate: {} });
  const job = (spec.jobTemplate ??= {});
  job.metadata ??= {} as Draft<ObjectMeta>;
  defaultJobTemplate((job.spec ??= { template: {} }));
  spec.concurrencyPolicy ||= 'Allow';
  spec.suspend ??= false;
  spec.successfulJobsHistoryLimit ??= 3;
  spec.failedJobsHistoryLimit ??= 1;
}) as (cronJob: CronJob) => CronJob;

/** Source: registry/batch/cronjob strategy.go; batch/validation validateCronJobSpec. */
export const cronJobRules: KindRules<CronJob> = {
  countsGenerations: true,
  leastStatus: {},
  defaults: withDefaults,
  validate: (cronJob, before) => [
    ...validateSchedule(cronJob, before),
    ...validateAllNonNegative('spec', cronJob.spec ?? emptySpec, ['startingDeadlineSeconds', 'successfulJobsHistoryLimit', 'failedJobsHistoryLimit']),
    ...(before === undefined || before.spec?.timeZone !== cronJob.spec?.timeZone ? validateTimeZone('spec.timeZone', cronJob.spec?.timeZone) : []),
    ...validatePolicy(cronJob.spec?.concurrencyPolicy),
    ...validateTemplate('spec.jobTemplate.spec', cronJob.spec?.jobTemplate.spec ?? emptyJob),
    ...(before === undefined && cronJob.metadata.name.length > nameMaxLength
      ? [invalid('metadata.name', cronJob.metadata.name, `must be no more than ${nameMaxLength} characters`)]
      : []),
  ],
  warnings: (cronJob, before) => [
    ...(before === undefined ? podNameWarnings(cronJob.metadata.name) : []),
    ...(before?.metadata.generation === cronJob.metadata.generation ? [] : jobWarnings('spec.jobTemplate.spec', cronJob.spec?.jobTemplate.spec)),
    ...(before !== undefined && cronJob.spec?.schedule.includes('TZ')
      ? [
          'cannot use TZ or CRON_TZ in spec.spec.schedule, use timeZone instead, see https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/ for more details',
        ]
      : []),
  ],
};

/** A zone in the schedule is only left to those that had one. */
function validateSchedule({ spec }: CronJob, before: CronJob | undefined): readonly Cause[] {
  const field = 'spec.schedule';
  const { schedule = '', timeZone } = spec ?? {};
  if (schedule === '') return [required(field)];
  const parsed = parseSchedule(schedule, 'UTC', isTimeZone);
  const causes = parsed.ok ? [] : [invalid(field, schedule, parsed.error)];
  if (!schedule.includes('TZ')) return causes;
  if (before?.spec?.schedule.includes('TZ') !== true)
    return [...causes, invalid(field, schedule, 'cannot use TZ or CRON_TZ in schedule, use timeZone field instead')];
  return timeZone === undefined ? causes : [...causes, invalid(field, schedule, 'cannot use both timeZone field and TZ or CRON_TZ in schedule')];
}

const validatePolicy = (policy = ''): readonly Cause[] =>
  policies.includes(policy) ? [] : [policy === '' ? required('spec.concurrencyPolicy') : notSupported('spec.concurrencyPolicy', policy, policies)];

/** Selectors of its Jobs are always generated. Source: batch/validation ValidateJobTemplateSpec. */
const validateTemplate = (field: string, spec: JobSpec): readonly Cause[] => [
  ...validateJobSpec(field, spec),
  ...(spec.selector === undefined ? [] : [invalid(`${field}.selector`, spec.selector, '`selector` will be auto-generated')]),
  ...(spec.manualSelector
    ? [
        {
          reason: 'FieldValueNotSupported' as const,
          message: 'Unsupported value: true: supported values: "nil", "false"',
          field: `${field}.manualSelector`,
        },
      ]
    : []),
];
