import { type Draft, produce } from 'immer';
import type { PodTemplate, ReplicationController, ReplicationControllerSpec } from '../../schemas/kubernetes/types.ts';
import { invalid, required } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { validateAllNonNegative } from '../validation/numbers.ts';
import { podNameWarnings } from './job.ts';
import type { KindRules } from './kind-rules.ts';
import { defaultPodTemplate, validatePodTemplate } from './pod-template.ts';
import { validateReplicaStatus } from './replica-status.ts';
import { validateAlwaysRuns } from './selected-template.ts';

/** Its selector and its labels are those of its pods when none are given. Source: core/v1 SetDefaults_ReplicationController. */
const withDefaults = produce((controller: Draft<ReplicationController>) => {
  const spec = (controller.spec ??= {});
  spec.replicas ??= 1;
  if (spec.template === undefined) return;
  defaultPodTemplate(spec.template);
  const labels = spec.template.metadata?.labels;
  if (labels === undefined) return;
  if (Object.keys(spec.selector ?? {}).length === 0) spec.selector = { ...labels };
  if (Object.keys(controller.metadata.labels ?? {}).length === 0) controller.metadata.labels = { ...labels };
}) as (controller: ReplicationController) => ReplicationController;

/** Source: registry/core/replicationcontroller strategy.go; core/validation ValidateReplicationControllerSpec. */
export const replicationControllerRules: KindRules<ReplicationController> = {
  countsGenerations: true,
  leastStatus: { replicas: 0 },
  orphans: {},
  defaults: withDefaults,
  validate: ({ spec = {} }) => [
    ...validateAllNonNegative('spec', spec, ['minReadySeconds', 'replicas']),
    ...(Object.keys(spec.selector ?? {}).length === 0 ? [required('spec.selector')] : []),
    ...(spec.template === undefined ? [required('spec.template')] : validateTemplate(spec, spec.template)),
  ],
  validateStatus: ({ status }, before) =>
    validateReplicaStatus(status, before.status, { parts: ['fullyLabeledReplicas', 'readyReplicas', 'availableReplicas'], ready: 'readyReplicas' }),
  warnings: ({ metadata: { name } }, before) => (before === undefined ? podNameWarnings(name) : []),
};

function validateTemplate({ selector = {} }: ReplicationControllerSpec, template: NonNullable<ReplicationControllerSpec['template']>): readonly Cause[] {
  const labels = template.metadata?.labels ?? {};
  const matches = Object.entries(selector).every(([name, value]) => labels[name] === value);
  return [
    ...(matches ? [] : [invalid('spec.template.metadata.labels', template.metadata?.labels ?? null, '`selector` does not match template `labels`')]),
    ...validatePodTemplate('spec.template', template),
    ...validateAlwaysRuns('spec.template.spec', template, 'ReplicationController'),
  ];
}

/** Source: registry/core/podtemplate strategy.go. */
export const podTemplateRules: KindRules<PodTemplate> = {
  countsGenerations: true,
  counted: ({ template }) => template,
  defaults: produce((object: Draft<PodTemplate>) => defaultPodTemplate((object.template ??= {}))) as (object: PodTemplate) => PodTemplate,
  validate: ({ template }) => validatePodTemplate('template', template),
};
