import type { Draft } from 'immer';
import type { LabelSelector, PodTemplateSpec } from '../../schemas/kubernetes/types.ts';
import { jsonEqual } from '../json-equal.ts';
import { labelSelectorOf, matchesLabels } from '../label-selector.ts';
import { immutable, invalid, required } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { defaultPodSpec } from './pod-defaults.ts';
import { validatePodSpec } from './pod-validation.ts';

/** What Deployments and ReplicaSets share: replicas, a selector that never changes and matches the template. */
interface Workload {
  readonly replicas?: number;
  readonly selector?: LabelSelector;
  readonly template?: PodTemplateSpec;
}

/** What both default: one replica, and the template's pod. */
export function defaultWorkload(spec: Draft<Workload>): void {
  spec.replicas ??= 1;
  if (spec.template?.spec !== undefined) defaultPodSpec(spec.template.spec);
}

/** Source: apps/validation ValidateDeploymentSpec, ValidateReplicaSetSpec. */
export function validateWorkload(spec: Workload | undefined, before: Workload | undefined): readonly Cause[] {
  const causes: Cause[] = [];
  if ((spec?.replicas ?? 0) < 0) causes.push(invalid('spec.replicas', spec?.replicas, 'must be greater than or equal to 0'));
  const { selector, template } = spec ?? {};
  if (selector === undefined) causes.push(required('spec.selector'));
  else if (Object.keys(selector.matchLabels ?? {}).length + (selector.matchExpressions ?? []).length === 0)
    causes.push(invalid('spec.selector', selector, 'empty selector is invalid for deployment'));
  else causes.push(...validateMatch(selector, template?.metadata?.labels ?? {}));
  causes.push(...validatePodSpec(template?.spec, 'spec.template.spec'));
  if (template?.spec?.restartPolicy !== undefined && template.spec.restartPolicy !== 'Always')
    causes.push({
      reason: 'FieldValueNotSupported',
      message: `Unsupported value: ${JSON.stringify(template.spec.restartPolicy)}: supported values: "Always"`,
      field: 'spec.template.spec.restartPolicy',
    });
  if (before !== undefined && !jsonEqual(before.selector, selector)) causes.push(immutable('spec.selector', selector));
  return causes;
}

function validateMatch(selector: LabelSelector, labels: Readonly<Record<string, string>>): readonly Cause[] {
  const parsed = labelSelectorOf(selector, 'spec.selector');
  if (!parsed.ok) return parsed.error;
  return matchesLabels(parsed.value, labels) ? [] : [invalid('spec.template.metadata.labels', labels, '`selector` does not match template `labels`')];
}
