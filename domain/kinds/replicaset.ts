import type { ReplicaSet } from '../../schemas/kubernetes/types.ts';
import type { KindRules } from './kind-rules.ts';
import { validateWorkload, withTemplateDefaults } from './workload-template.ts';

/** Source: apps/v1 SetDefaults_ReplicaSet, apps/validation ValidateReplicaSet (RS-…). */
export const replicaSetRules: KindRules<ReplicaSet> = {
  countsGenerations: true,
  defaults: (set) => {
    if (set.spec === undefined) return set;
    const template = withTemplateDefaults(set.spec.template);
    return { ...set, spec: { ...set.spec, replicas: set.spec.replicas ?? 1, ...(template === undefined ? {} : { template }) } };
  },
  validate: (set, before) => validateWorkload(set.spec, before?.spec),
  eventType: (after, before) => (before !== undefined && (before.spec?.replicas ?? 1) !== (after.spec?.replicas ?? 1) ? 'ReplicaSetScaled' : undefined),
};
