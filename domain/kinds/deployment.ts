import { type Draft, produce } from 'immer';
import type { Deployment } from '../../schemas/kubernetes/types.ts';
import { invalid, notSupported } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { validateNonNegative } from '../validation/numbers.ts';
import type { KindRules } from './kind-rules.ts';
import { templateWarnings } from './pod-warnings.ts';
import { validateReplicaCounts } from './replica-counts.ts';
import { defaultWorkload, validateWorkload } from './workload-template.ts';

/** Source: apps/v1 SetDefaults_Deployment. */
const withDefaults = produce((deployment: Draft<Deployment>) => {
  const spec = (deployment.spec ??= {} as Draft<NonNullable<Deployment['spec']>>);
  defaultWorkload(spec);
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
      : [...validateWorkload(deployment.spec, before?.spec), ...validateStrategy(deployment), ...validateTimes(deployment)],
  validateStatus,
  warnings: ({ spec, metadata }, before) => (metadata.generation === before?.metadata.generation ? [] : templateWarnings('spec.template', spec?.template)),
  eventType: (after, before) => (before !== undefined && (before.spec?.replicas ?? 1) !== (after.spec?.replicas ?? 1) ? 'DeploymentScaled' : undefined),
};

const counts = [
  'observedGeneration',
  'replicas',
  'updatedReplicas',
  'readyReplicas',
  'availableReplicas',
  'unavailableReplicas',
  'terminatingReplicas',
  'collisionCount',
] as const;

/** Source: apps/validation ValidateDeploymentStatusUpdate. */
function validateStatus({ status = {} }: Deployment, before: Deployment): readonly Cause[] {
  const [collisions, collisionsBefore] = [status.collisionCount ?? 0, before.status?.collisionCount ?? 0];
  return [
    ...validateReplicaCounts(status, counts, ['updatedReplicas', 'readyReplicas', 'availableReplicas']),
    ...(collisions < collisionsBefore ? [invalid('status.collisionCount', collisions, 'cannot be decremented')] : []),
  ];
}

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
  const { maxUnavailable, maxSurge } = strategy.rollingUpdate ?? {};
  const causes = [...validateShare('maxUnavailable', maxUnavailable), ...validateShare('maxSurge', maxSurge)];
  if (isTooMuch(maxUnavailable)) causes.push(invalid('spec.strategy.rollingUpdate.maxUnavailable', maxUnavailable, 'must not be greater than 100%'));
  if (isZero(maxUnavailable) && isZero(maxSurge))
    causes.push(invalid('spec.strategy.rollingUpdate.maxUnavailable', maxUnavailable, 'may not be 0 when `maxSurge` is 0'));
  return causes;
}

/** Source: apps/validation ValidatePositiveIntOrPercent. */
function validateShare(name: string, value: string | number | undefined): readonly Cause[] {
  const field = `spec.strategy.rollingUpdate.${name}`;
  if (typeof value !== 'string') return validateNonNegative(field, value);
  return /^[0-9]+%$/.test(value)
    ? []
    : [
        invalid(
          field,
          value,
          "a valid percent string must be a numeric string followed by an ending '%' (e.g. '1%',  or '93%', regex used for validation is '[0-9]+%')",
        ),
      ];
}

/** More than all of them cannot be unavailable. */
const isTooMuch = (value: string | number | undefined): boolean => typeof value === 'string' && Number(value.slice(0, -1)) > 100;

const isZero = (value: string | number | undefined): boolean => value === 0 || value === '0' || value === '0%';
