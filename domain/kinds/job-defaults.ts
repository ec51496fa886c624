import type { Draft } from 'immer';
import type { Job, JobSpec } from '../../schemas/kubernetes/types.ts';
import { defaultPodTemplate } from './pod-template.ts';

const unlimited = 2 ** 31 - 1;

/** Ids JOB-1. Source: batch/v1 SetDefaults_Job. */
export function defaultJob(job: Draft<Job>): void {
  const spec = (job.spec ??= { template: {} });
  defaultJobTemplate(spec);
  if (spec.completions === undefined && spec.parallelism === undefined) spec.completions = 1;
  spec.parallelism ??= 1;
  spec.backoffLimit ??= spec.backoffLimitPerIndex === undefined ? 6 : unlimited;
  spec.completionMode ??= 'NonIndexed';
  spec.suspend ??= false;
  spec.podReplacementPolicy ??= spec.podFailurePolicy === undefined ? 'TerminatingOrFailed' : 'Failed';
  spec.manualSelector ??= false;
  if (spec.manualSelector || spec.template.metadata?.labels?.['batch.kubernetes.io/controller-uid'] !== undefined) takeLabels(job);
}

/** A Job without labels has those of its pods, the generated ones too. */
function takeLabels(job: Draft<Job>): void {
  const labels = job.spec?.template.metadata?.labels;
  if (labels !== undefined && Object.keys(job.metadata.labels ?? {}).length === 0) job.metadata.labels = { ...labels };
}

/** What a Job in a CronJob gets, too: the rest waits until it is made. Source: batch/v1 SetObjectDefaults_CronJob. */
export function defaultJobTemplate(spec: Draft<JobSpec>): void {
  spec.template ??= {};
  defaultPodTemplate(spec.template);
  for (const rule of spec.podFailurePolicy?.rules ?? []) for (const pattern of rule.onPodConditions ?? []) pattern.status ??= 'True';
}

const nameLabels = ['job-name', 'batch.kubernetes.io/job-name'];
const uidLabels = ['controller-uid', 'batch.kubernetes.io/controller-uid'];

/** By their prefixes: since 1.27, and before. */
export const labelsOf = ({
  metadata: { name, uid },
}: Job): { readonly old: Readonly<Record<string, string>>; readonly prefixed: Readonly<Record<string, string>> } => ({
  old: { 'controller-uid': uid, 'job-name': name },
  prefixed: { 'batch.kubernetes.io/controller-uid': uid, 'batch.kubernetes.io/job-name': name },
});

/** Ids JOB-3. What is given stays and is refused by validation. Source: registry/batch/job generateSelector. */
export function generateSelector(job: Draft<Job>): void {
  const { spec, metadata } = job;
  if (spec === undefined || spec.manualSelector) return;
  const labels = ((spec.template.metadata ??= {} as never).labels ??= {});
  for (const name of nameLabels) labels[name] ??= metadata.name;
  for (const name of uidLabels) labels[name] ??= metadata.uid;
  ((spec.selector ??= {}).matchLabels ??= {})['batch.kubernetes.io/controller-uid'] ??= metadata.uid;
  takeLabels(job);
}
