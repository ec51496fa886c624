import type { Json } from '../../../../domain/api-object.ts';
import type { KindCase } from '../kind-case.ts';

const jobTemplate = { spec: { template: { spec: { restartPolicy: 'Never', containers: [{ name: 'a', image: 'busybox:1' }] } } } };

const cronJob = (spec: { readonly [field: string]: Json }, changes: KindCase['changes'] = [], more: Partial<KindCase> = {}): KindCase => ({
  apiVersion: 'batch/v1',
  kind: 'CronJob',
  body: { metadata: {}, spec: { schedule: '0 0 1 1 *', suspend: true, jobTemplate, ...spec } },
  changes,
  ignored: ['table'],
  ...more,
});

const schedules = [
  '*/5 * * * *',
  '0 0 * * mon-FRI',
  '0 0 ? jan,feb 1-5/2',
  '@hourly',
  '@every 1h30m',
  '@every x',
  '@never',
  '* * * *',
  '* * * * * *',
  '60 * * * *',
  '* 24 * * *',
  '* * 0 * *',
  '* * * 13 *',
  '* * * * 7',
  '5-1 * * * *',
  '1-2-3 * * * *',
  '*/1/2 * * * *',
  '*/0 * * * *',
  'a * * * *',
  '-1 * * * *',
  '*/-1 * * * *',
  'TZ=UTC 0 0 * * *',
  'CRON_TZ=Europe/Zurich 0 0 * * *',
  'TZ=Nowhere/Else 0 0 * * *',
  'TZ=0',
  ', * * * *',
];

const zones = ['Europe/Zurich', 'Etc/UTC', 'UTC', 'Local', 'local', '', 'Nowhere', 'europe/zurich', '../etc', '-a', 'Etc/GMT+5', 'a/averyverylongname'];

export const cases: readonly KindCase[] = [
  { apiVersion: 'batch/v1', kind: 'CronJob', body: {} },
  cronJob({}, [
    { patch: { spec: { schedule: 'TZ=UTC 0 0 * * *' } } },
    { patch: { spec: { schedule: '@daily', concurrencyPolicy: 'Forbid' } } },
    { patch: { status: { lastScheduleTime: '2026-01-01T00:00:00Z' } }, subresource: 'status' },
    { patch: { status: null }, subresource: 'status' },
  ]),
  cronJob(
    {
      concurrencyPolicy: 'Sometimes',
      startingDeadlineSeconds: -1,
      successfulJobsHistoryLimit: -1,
      failedJobsHistoryLimit: -1,
      jobTemplate: { spec: { ...jobTemplate.spec, manualSelector: true, selector: { matchLabels: { a: 'b' } }, parallelism: -1 } },
    },
    [],
    { ignored: ['table', 'spec.jobTemplate.spec.selector'] },
  ),
  cronJob({
    jobTemplate: {
      metadata: { labels: { a: 'b' } },
      spec: { ...jobTemplate.spec, podFailurePolicy: { rules: [{ action: 'Count', onPodConditions: [{ type: 'A' }] }] } },
    },
  }),
  { ...cronJob({}), body: { metadata: { name: 'a'.repeat(53) }, spec: { schedule: '@daily', jobTemplate } } },
  { ...cronJob({}), body: { metadata: { name: 'a.b' }, spec: { schedule: '@yearly', suspend: true, jobTemplate } } },
  ...schedules.map((schedule) => cronJob({ schedule })),
  ...zones.map((timeZone) => cronJob({ timeZone })),
];
