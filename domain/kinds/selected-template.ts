import type { LabelSelector, PodTemplateSpec } from '../../schemas/kubernetes/types.ts';
import { labelSelectorOf, matchesLabels } from '../label-selector.ts';
import { forbidden, invalid, notSupported } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { validateSelector } from '../validation/selectors.ts';
import { validatePodTemplate } from './pod-template.ts';

/** Pods that always run, and the selector that must find them. Source: apps/validation, of StatefulSets and DaemonSets alike. */
export function validateSelectedTemplate(
  selector: LabelSelector | undefined,
  template: PodTemplateSpec,
  { kind, selectsNothing }: { readonly kind: string; /** An empty selector is not held against the labels. */ readonly selectsNothing: boolean },
): readonly Cause[] {
  const isEmpty = Object.keys(selector?.matchLabels ?? {}).length + (selector?.matchExpressions ?? []).length === 0;
  return [
    ...validateSelector('spec.selector', selector),
    ...(selector !== undefined && isEmpty ? [invalid('spec.selector', selector, `empty selector is invalid for ${kind.toLowerCase()}`)] : []),
    ...(selectsNothing && selector === undefined ? notMatching(template) : validateMatch(selector, template)),
    ...validatePodTemplate('spec.template', template),
    ...validateAlwaysRuns('spec.template.spec', template, kind),
  ];
}

function validateMatch(selector: LabelSelector | undefined, template: PodTemplateSpec): readonly Cause[] {
  const parsed = labelSelectorOf(selector ?? {}, 'spec.selector');
  return selector !== undefined && (!parsed.ok || matchesLabels(parsed.value, template.metadata?.labels ?? {})) ? [] : notMatching(template);
}

const notMatching = ({ metadata }: PodTemplateSpec): readonly Cause[] => [
  invalid('spec.template.metadata.labels', metadata?.labels ?? null, '`selector` does not match template `labels`'),
];

/** Source: apps/validation, core/validation ValidatePodTemplateSpecForRC. */
export function validateAlwaysRuns(field: string, { spec }: PodTemplateSpec, kind: string): readonly Cause[] {
  const { restartPolicy = 'Always', activeDeadlineSeconds } = spec ?? {};
  return [
    ...(restartPolicy === 'Always' ? [] : [notSupported(`${field}.restartPolicy`, restartPolicy, ['Always'])]),
    ...(activeDeadlineSeconds === undefined ? [] : [forbidden(`${field}.activeDeadlineSeconds`, `activeDeadlineSeconds in ${kind} is not Supported`)]),
  ];
}
