import { type Draft, produce } from 'immer';
import type { CrossVersionObjectReference, HorizontalPodAutoscaler, HorizontalPodAutoscalerSpec, HPAScalingRules } from '../../schemas/kubernetes/types.ts';
import { forbidden, invalid, notSupported, required } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { validateAllNonNegative } from '../validation/numbers.ts';
import { validateKindAndName } from '../validation/paths.ts';
import { validateNotNegative } from '../validation/quantities.ts';
import { validateMetric } from './hpa-metrics.ts';
import type { KindRules } from './kind-rules.ts';

const periodMaxSeconds = 1800;
const windowMaxSeconds = 3600;
const selections = ['Disabled', 'Max', 'Min'];
const policyTypes = ['Percent', 'Pods'];

/** Ids HPA-4, HPA-5. Source: autoscaling/v2 SetDefaults_HorizontalPodAutoscaler. */
const withDefaults = produce((autoscaler: Draft<HorizontalPodAutoscaler>) => {
  const spec = (autoscaler.spec ??= { scaleTargetRef: { kind: '', name: '' }, maxReplicas: 0 });
  spec.minReplicas ??= 1;
  if ((spec.metrics ?? []).length === 0)
    spec.metrics = [{ type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 80 } } }];
  const { behavior } = spec;
  if (behavior === undefined) return;
  const byHalf = { type: 'Percent', value: 100, periodSeconds: 15 };
  behavior.scaleUp = {
    stabilizationWindowSeconds: 0,
    selectPolicy: 'Max',
    policies: [{ type: 'Pods', value: 4, periodSeconds: 15 }, byHalf],
    ...behavior.scaleUp,
  };
  behavior.scaleDown = { selectPolicy: 'Max', policies: [byHalf], ...behavior.scaleDown };
}) as (autoscaler: HorizontalPodAutoscaler) => HorizontalPodAutoscaler;

/** Source: registry/autoscaling/horizontalpodautoscaler strategy.go; autoscaling/validation. */
export const horizontalPodAutoscalerRules: KindRules<HorizontalPodAutoscaler> = {
  leastStatus: { desiredReplicas: 0 },
  defaults: withDefaults,
  validate: ({ spec }, before) => [
    ...validateReplicas(spec, before?.spec),
    ...validateKindAndName('spec.scaleTargetRef', spec.scaleTargetRef ?? {}),
    ...validateTarget(spec.scaleTargetRef, before?.spec.scaleTargetRef),
    ...validateMetrics(spec),
    ...validateRules('spec.behavior.scaleUp', spec.behavior?.scaleUp),
    ...validateRules('spec.behavior.scaleDown', spec.behavior?.scaleDown),
  ],
  validateStatus: ({ status }) => (status === undefined ? [] : validateAllNonNegative('status', status, ['currentReplicas', 'desiredReplicas'])),
};

/** Nothing to scale from is only left to those that had it. */
function validateReplicas({ minReplicas, maxReplicas = 0 }: HorizontalPodAutoscalerSpec, before: HorizontalPodAutoscalerSpec | undefined): readonly Cause[] {
  const lowest = before?.minReplicas === 0 ? 0 : 1;
  const causes: Cause[] = [];
  if (minReplicas !== undefined && minReplicas < lowest) causes.push(invalid('spec.minReplicas', minReplicas, `must be greater than or equal to ${lowest}`));
  if (maxReplicas === 0) causes.push(required('spec.maxReplicas', 'must be set and greater than 0'));
  if (maxReplicas < 0) causes.push(invalid('spec.maxReplicas', maxReplicas, 'must be greater than or equal to 1'));
  if (minReplicas !== undefined && maxReplicas < minReplicas)
    causes.push(invalid('spec.maxReplicas', maxReplicas, 'must be greater than or equal to `minReplicas`'));
  return causes;
}

/** Of the core group only replication controllers can be scaled. What does not change is not looked at again. */
function validateTarget(target: CrossVersionObjectReference | undefined, before: CrossVersionObjectReference | undefined): readonly Cause[] {
  const { apiVersion = '', kind } = target ?? {};
  if (before !== undefined && (before.apiVersion ?? '') === apiVersion && before.kind === kind) return [];
  const field = 'spec.scaleTargetRef.apiVersion';
  if (apiVersion.split('/').length > 2) return [invalid(field, apiVersion, `unexpected GroupVersion string: ${apiVersion}`)];
  return apiVersion.indexOf('/') > 0 || kind === 'ReplicationController' ? [] : [invalid(field, apiVersion, 'apiVersion must specify API group')];
}

function validateMetrics({ metrics = [], minReplicas }: HorizontalPodAutoscalerSpec): readonly Cause[] {
  const fromNothing = metrics.some(({ type }) => type === 'Object' || type === 'External');
  return [
    ...metrics.flatMap((metric, index) => validateMetric(`spec.metrics[${index}]`, metric)),
    ...(minReplicas === 0 && !fromNothing
      ? [forbidden('spec.metrics', 'must specify at least one Object or External metric to support scaling to zero replicas')]
      : []),
  ];
}

function validateRules(field: string, rules: HPAScalingRules | undefined): readonly Cause[] {
  if (rules === undefined) return [];
  const { stabilizationWindowSeconds: window = 0, selectPolicy: selection, policies = [], tolerance } = rules;
  const causes: Cause[] = [];
  if (window < 0) causes.push(invalid(`${field}.stabilizationWindowSeconds`, window, 'must be greater than or equal to zero'));
  if (window > windowMaxSeconds) causes.push(invalid(`${field}.stabilizationWindowSeconds`, window, `must be less than or equal to ${windowMaxSeconds}`));
  if (selection !== undefined && !selections.includes(selection)) causes.push(notSupported(`${field}.selectPolicy`, selection, selections));
  if (policies.length === 0) causes.push(required(`${field}.policies`, 'must specify at least one Policy'));
  policies.forEach(({ type, value, periodSeconds }, index) => {
    const at = `${field}.policies[${index}]`;
    if (!policyTypes.includes(type)) causes.push(notSupported(`${at}.type`, type, policyTypes));
    if (value <= 0) causes.push(invalid(`${at}.value`, value, 'must be greater than zero'));
    if (periodSeconds <= 0) causes.push(invalid(`${at}.periodSeconds`, periodSeconds, 'must be greater than zero'));
    if (periodSeconds > periodMaxSeconds) causes.push(invalid(`${at}.periodSeconds`, periodSeconds, `must be less than or equal to ${periodMaxSeconds}`));
  });
  return tolerance === undefined ? causes : [...causes, ...validateNotNegative(`${field}.tolerance`, tolerance)];
}
