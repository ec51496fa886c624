import { expect, it } from 'vitest';
import type { CronJob } from '../../schemas/kubernetes/types.ts';
import { decided } from '../testing/decided.ts';

const jobTemplate = { spec: { template: { spec: { restartPolicy: 'Never', containers: [{ name: 'a', image: 'busybox:1' }] } } } };
const draft = (spec: object, name = 'c') => ({
  apiVersion: 'batch/v1',
  kind: 'CronJob',
  metadata: { name, namespace: 'default' },
  spec: { jobTemplate, ...spec },
});

it('gets the defaults of batch/v1 (CJ-1)', () => {
  const d = decided();
  const { spec } = d.entry<CronJob>(d.create(draft({ schedule: '@daily' }))).object;
  expect(spec).toMatchObject({ concurrencyPolicy: 'Allow', suspend: false, successfulJobsHistoryLimit: 3, failedJobsHistoryLimit: 1 });
  expect(spec?.jobTemplate.spec?.completions).toBeUndefined();
});

it.each([
  ['*/5 0-8,20 1,15 jan-MAR mon', true],
  ['? ? ? ? ?', true],
  ['@every 90s', true],
  ['61 * * * *', false],
  ['* * * * 7', false],
  ['* * * *', false],
  ['@reboot', false],
  ['TZ=UTC 0 0 * * *', false],
])('takes the schedule %s: %s (CJ-1)', (schedule, isTaken) => {
  const d = decided();
  expect(d.rejected(d.creating(draft({ schedule }))) === undefined).toBe(isTaken);
});

it('has room for the suffix of its Jobs in its name (CJ-6)', () => {
  const d = decided();
  expect(d.causes(d.creating(draft({ schedule: '@daily' }, 'a'.repeat(53))))).toEqual([
    `metadata.name: Invalid value: "${'a'.repeat(53)}": must be no more than 52 characters`,
  ]);
});
