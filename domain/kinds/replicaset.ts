import { type Draft, produce } from 'immer';
import type { ReplicaSet } from '../../schemas/kubernetes/types.ts';
import type { KindRules } from './kind-rules.ts';
import { defaultWorkload, validateWorkload } from './workload-template.ts';

/** Source: apps/v1 SetDefaults_ReplicaSet, apps/validation ValidateReplicaSet (RS-…). */
export const replicaSetRules: KindRules<ReplicaSet> = {
  countsGenerations: true,
  defaults: produce((set: Draft<ReplicaSet>) => {
    if (set.spec !== undefined) defaultWorkload(set.spec);
  }) as (set: ReplicaSet) => ReplicaSet,
  validate: (set, before) => validateWorkload(set.spec, before?.spec),
  eventType: (after, before) => (before !== undefined && (before.spec?.replicas ?? 1) !== (after.spec?.replicas ?? 1) ? 'ReplicaSetScaled' : undefined),
};
