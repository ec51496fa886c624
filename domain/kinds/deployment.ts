import { type Draft, produce } from 'immer';
import type { Deployment } from '../../schemas/kubernetes/types.ts';
import { invalid, notSupported } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { validateNonNegative } from '../validation/numbers.ts';
import { isNothing, validateNotMoreThanAll, validateShare } from '../validation/shares.ts';
import type { KindRules } from './kind-rules.ts';
import { templateWarnings } from './pod-warnings.ts';
import { validateReplicaStatus } from './replica-status.ts';
import { defaultReplicated, validateReplicated } from './replicaset.ts';

/** Source: apps/v1 SetDefaults_Deployment. */
const withDefaults = produce((deployment: Draft<Deployment>) => {
  const spec = (deployment.spec ??= {} as Draft<NonNullable<Deployment['spec']>>);
  defaultReplicated(spec);
  const strategy = (spec.strategy ??= {});
  strategy.type ??= 'RollingUpdate';
  if (strategy.type === 'RollingUpdate') {
    const rolling = (strategy.rollingUpdate ??= {});
    rolling.maxUnavailable ??= '25%';
    rolling.maxSurge ??= '25%';
  }
  spec.revisionHistoryLimit ??= 10;
  spec.progressDeadlineSeconds ??= 600;
}) as (deployment: Deployment) => Deployment;

/** Source: apps/validation ValidateDeployment (DEP-…). */
export const deploymentRules: KindRules<Deployment> = {
  countsGenerations: true,
  // Source: registry/apps/deployment strategy.go.
  counted: ({ spec, metadata }) => ({ spec, annotations: metadata.annotations ?? {} }),
  defaults: withDefaults,
  // Nothing is counted yet.
  prepareCreate: (deployment) => ({ ...deployment, status: {} }),
  validate: (deployment, before) =>
    deployment.spec !== undefined && deployment.spec === before?.spec
      ? []
      : [...validateReplicated(deployment.spec, before?.spec), ...validateStrategy(deployment), ...validateTimes(deployment)],
  validateStatus: ({ status = {} }, before) =>
    validateReplicaStatus(status, before.status, {
      parts: ['updatedReplicas', 'readyReplicas', 'availableReplicas'],
      others: ['unavailableReplicas', 'terminatingReplicas'],
      ready: 'readyReplicas',
    }),
  warnings: ({ spec, metadata }, before) => (metadata.generation === before?.metadata.generation ? [] : templateWarnings('spec.template', spec?.template)),
  eventType: (after, before) => (before !== undefined && (before.spec?.replicas ?? 1) !== (after.spec?.replicas ?? 1) ? 'DeploymentScaled' : undefined),
};

function validateTimes({ spec }: Deployment): readonly Cause[] {
  const causes: Cause[] = (['minReadySeconds', 'revisionHistoryLimit', 'progressDeadlineSeconds'] as const).flatMap((field) =>
    validateNonNegative(`spec.${field}`, spec?.[field]),
  );
  const { progressDeadlineSeconds = 600, minReadySeconds = 0 } = spec ?? {};
  if (progressDeadlineSeconds <= minReadySeconds)
    causes.push(invalid('spec.progressDeadlineSeconds', progressDeadlineSeconds, 'must be greater than minReadySeconds'));
  return causes;
}

function validateStrategy(deployment: Deployment): readonly Cause[] {
  const strategy = deployment.spec?.strategy;
  if (strategy === undefined) return [];
  if (strategy.type !== 'RollingUpdate' && strategy.type !== 'Recreate')
    return [notSupported('spec.strategy.type', strategy.type ?? '', ['Recreate', 'RollingUpdate'])];
  if (strategy.type === 'Recreate') {
    return strategy.rollingUpdate === undefined
      ? []
      : [
          {
            reason: 'FieldValueForbidden',
            message: "Forbidden: may not be specified when strategy `type` is 'Recreate'",
            field: 'spec.strategy.rollingUpdate',
          },
        ];
  }
  const at = 'spec.strategy.rollingUpdate';
  const { maxUnavailable, maxSurge } = strategy.rollingUpdate ?? {};
  return [
    ...validateShare(`${at}.maxUnavailable`, maxUnavailable),
    ...validateShare(`${at}.maxSurge`, maxSurge),
    ...validateNotMoreThanAll(`${at}.maxUnavailable`, maxUnavailable),
    ...(isNothing(maxUnavailable) && isNothing(maxSurge) ? [invalid(`${at}.maxUnavailable`, maxUnavailable, 'may not be 0 when `maxSurge` is 0')] : []),
  ];
}
