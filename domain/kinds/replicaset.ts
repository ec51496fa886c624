import { type Draft, produce } from 'immer';
import type { LabelSelector, PodTemplateSpec, ReplicaSet } from '../../schemas/kubernetes/types.ts';
import { jsonEqual } from '../json-equal.ts';
import { immutable, required } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { validateNonNegative } from '../validation/numbers.ts';
import type { KindRules } from './kind-rules.ts';
import { defaultPodTemplate } from './pod-template.ts';
import { templateWarnings } from './pod-warnings.ts';
import { validateReplicaStatus } from './replica-status.ts';
import { validateSelectedTemplate } from './selected-template.ts';

/** What Deployments and ReplicaSets share: replicas, a selector that never changes and matches the template. */
interface Replicated {
  readonly replicas?: number;
  readonly selector?: LabelSelector;
  readonly template?: PodTemplateSpec;
}

/** What both default: one replica, and the template's pod. */
export function defaultReplicated(spec: Draft<Replicated>): void {
  spec.replicas ??= 1;
  defaultPodTemplate((spec.template ??= {}));
}

/** Source: apps/validation ValidateDeploymentSpec, ValidateReplicaSetSpec, ValidatePodTemplateSpecForReplicaSet. */
export function validateReplicated({ replicas, selector, template = {} }: Replicated = {}, before: Replicated | undefined): readonly Cause[] {
  return [
    ...validateNonNegative('spec.replicas', replicas),
    ...(selector === undefined ? [required('spec.selector')] : []),
    // Kubernetes says this of both kinds.
    ...validateSelectedTemplate(selector, template, { kind: 'ReplicaSet', emptyFor: 'deployment', unreadable: 'invalid label selector' }),
    ...(before !== undefined && !jsonEqual(before.selector, selector) ? [immutable('spec.selector', selector)] : []),
  ];
}

/** Source: apps/v1 SetDefaults_ReplicaSet, apps/validation ValidateReplicaSet (RS-…). */
export const replicaSetRules: KindRules<ReplicaSet> = {
  countsGenerations: true,
  defaults: produce((set: Draft<ReplicaSet>) => {
    defaultReplicated((set.spec ??= {} as Draft<NonNullable<ReplicaSet['spec']>>));
  }) as (set: ReplicaSet) => ReplicaSet,
  // Nothing is counted yet.
  prepareCreate: (set) => ({ ...set, status: { replicas: 0 } }),
  validate: ({ spec }, before) =>
    spec !== undefined && spec === before?.spec
      ? []
      : [...validateReplicated(spec, before?.spec), ...validateNonNegative('spec.minReadySeconds', spec?.minReadySeconds)],
  validateStatus: ({ status }, before) =>
    validateReplicaStatus(status, before.status, {
      parts: ['fullyLabeledReplicas', 'readyReplicas', 'availableReplicas'],
      others: ['terminatingReplicas'],
      ready: 'readyReplicas',
    }),
  warnings: ({ spec, metadata }, before) => (metadata.generation === before?.metadata.generation ? [] : templateWarnings('spec.template', spec?.template)),
  eventType: (after, before) => (before !== undefined && (before.spec?.replicas ?? 1) !== (after.spec?.replicas ?? 1) ? 'ReplicaSetScaled' : undefined),
};
