import { type Draft, produce } from 'immer';
import type { Deployment } from '../../schemas/kubernetes/types.ts';
import { invalid, notSupported } from '../names.ts';
import type { Cause } from '../rejection.ts';
import type { KindRules } from './kind-rules.ts';
import { defaultWorkload, validateWorkload } from './workload-template.ts';

/** Source: apps/v1 SetDefaults_Deployment. */
const withDefaults = produce((deployment: Draft<Deployment>) => {
  const { spec } = deployment;
  if (spec === undefined) return;
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
  defaults: withDefaults,
  validate: (deployment, before) => [...validateWorkload(deployment.spec, before?.spec), ...validateTimes(deployment), ...validateStrategy(deployment)],
  eventType: (after, before) => (before !== undefined && (before.spec?.replicas ?? 1) !== (after.spec?.replicas ?? 1) ? 'DeploymentScaled' : undefined),
};

function validateTimes({ spec }: Deployment): readonly Cause[] {
  const causes: Cause[] = (['minReadySeconds', 'revisionHistoryLimit', 'progressDeadlineSeconds'] as const).flatMap((field) =>
    (spec?.[field] ?? 0) < 0 ? [invalid(`spec.${field}`, spec?.[field], 'must be greater than or equal to 0')] : [],
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

function validateShare(name: string, value: string | number | undefined): Cause[] {
  const fine = value === undefined || (typeof value === 'number' ? value >= 0 : /^[0-9]+%$/.test(value));
  return fine
    ? []
    : [
        invalid(
          `spec.strategy.rollingUpdate.${name}`,
          value,
          "a valid percent string must be a numeric string followed by an ending '%' (e.g. '1%',  or '93%', regex used for validation is '[0-9]+%')",
        ),
      ];
}

/** More than all of them cannot be unavailable. */
const isTooMuch = (value: string | number | undefined): boolean => typeof value === 'string' && Number(value.slice(0, -1)) > 100;

const isZero = (value: string | number | undefined): boolean => value === 0 || value === '0' || value === '0%';
