import type { Draft } from 'immer';
import type { LabelSelector, PodTemplateSpec } from '../../schemas/kubernetes/types.ts';
import { jsonEqual } from '../json-equal.ts';
import { labelSelectorOf, matchesLabels } from '../label-selector.ts';
import { forbidden, immutable, invalid, notSupported, required } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { validateNonNegative } from '../validation/numbers.ts';
import { validateSelector } from '../validation/selectors.ts';
import { defaultPodTemplate, validatePodTemplate } from './pod-template.ts';

/** What Deployments and ReplicaSets share: replicas, a selector that never changes and matches the template. */
interface Workload {
  readonly replicas?: number;
  readonly selector?: LabelSelector;
  readonly template?: PodTemplateSpec;
}

/** What both default: one replica, and the template's pod. */
export function defaultWorkload(spec: Draft<Workload>): void {
  spec.replicas ??= 1;
  defaultPodTemplate((spec.template ??= {}));
}

/** Source: apps/validation ValidateDeploymentSpec, ValidateReplicaSetSpec, ValidatePodTemplateSpecForReplicaSet. */
export function validateWorkload(spec: Workload = {}, before: Workload | undefined): readonly Cause[] {
  const { selector, template } = spec;
  return [
    ...validateNonNegative('spec.replicas', spec.replicas),
    ...(selector === undefined ? [required('spec.selector')] : validateSelector('spec.selector', selector)),
    ...(selector !== undefined && isEmpty(selector) ? [invalid('spec.selector', selector, 'empty selector is invalid for deployment')] : []),
    ...validateTemplate(selector, template),
    ...(before !== undefined && !jsonEqual(before.selector, selector) ? [immutable('spec.selector', selector)] : []),
  ];
}

const isEmpty = ({ matchLabels = {}, matchExpressions = [] }: LabelSelector): boolean => Object.keys(matchLabels).length + matchExpressions.length === 0;

/** Of a selector that cannot be read nothing more is said than that. */
function validateTemplate(selector: LabelSelector | undefined, template: PodTemplateSpec | undefined): readonly Cause[] {
  const labels = template?.metadata?.labels;
  const parsed = selector === undefined ? undefined : labelSelectorOf(selector, 'spec.selector');
  if (parsed !== undefined && !parsed.ok) return [invalid('spec.selector', selector, 'invalid label selector')];
  // No selector selects nothing; an empty one is refused as such.
  const matches = parsed !== undefined && selector !== undefined && (isEmpty(selector) || matchesLabels(parsed.value, labels ?? {}));
  const { restartPolicy, activeDeadlineSeconds } = template?.spec ?? {};
  return [
    ...(matches ? [] : [invalid('spec.template.metadata.labels', labels ?? null, '`selector` does not match template `labels`')]),
    ...validatePodTemplate('spec.template', template),
    ...(restartPolicy === 'Always' ? [] : [notSupported('spec.template.spec.restartPolicy', restartPolicy ?? '', ['Always'])]),
    ...(activeDeadlineSeconds === undefined
      ? []
      : [forbidden('spec.template.spec.activeDeadlineSeconds', 'activeDeadlineSeconds in ReplicaSet is not Supported')]),
  ];
}
