import { type Draft, produce } from 'immer';
import type { ReplicaSet } from '../../schemas/kubernetes/types.ts';
import { validateNonNegative } from '../validation/numbers.ts';
import type { KindRules } from './kind-rules.ts';
import { templateWarnings } from './pod-warnings.ts';
import { validateReplicaCounts } from './replica-counts.ts';
import { defaultWorkload, validateWorkload } from './workload-template.ts';

/** Source: apps/v1 SetDefaults_ReplicaSet, apps/validation ValidateReplicaSet (RS-…). */
export const replicaSetRules: KindRules<ReplicaSet> = {
  countsGenerations: true,
  defaults: produce((set: Draft<ReplicaSet>) => {
    defaultWorkload((set.spec ??= {} as Draft<NonNullable<ReplicaSet['spec']>>));
  }) as (set: ReplicaSet) => ReplicaSet,
  // Nothing is counted yet.
  prepareCreate: (set) => ({ ...set, status: { replicas: 0 } }),
  validate: ({ spec }, before) =>
    spec !== undefined && spec === before?.spec
      ? []
      : [...validateWorkload(spec, before?.spec), ...validateNonNegative('spec.minReadySeconds', spec?.minReadySeconds)],
  validateStatus: ({ status }) =>
    validateReplicaCounts(
      status ?? { replicas: 0 },
      ['replicas', 'fullyLabeledReplicas', 'readyReplicas', 'availableReplicas', 'observedGeneration', 'terminatingReplicas'],
      ['fullyLabeledReplicas', 'readyReplicas', 'availableReplicas'],
    ),
  warnings: ({ spec, metadata }, before) => (metadata.generation === before?.metadata.generation ? [] : templateWarnings('spec.template', spec?.template)),
  eventType: (after, before) => (before !== undefined && (before.spec?.replicas ?? 1) !== (after.spec?.replicas ?? 1) ? 'ReplicaSetScaled' : undefined),
};
