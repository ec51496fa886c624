import type { LabelSelector, PodTemplateSpec } from '../../schemas/kubernetes/types.ts';
import { labelSelectorOf, matchesLabels } from '../label-selector.ts';
import { forbidden, invalid, notSupported } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { validateSelector } from '../validation/selectors.ts';
import { validatePodTemplate } from './pod-template.ts';

interface Selecting {
  readonly kind: string;
  /** Whom the refusal of an empty selector names; the kind when it is not given. */
  readonly emptyFor?: string;
  /** What is said of a selector that cannot be read, and then nothing of the template; undefined when the template is looked at all the same. */
  readonly unreadable?: string;
}

/** Pods that always run, and the selector that must find them: none finds none. Source: apps/validation, of its four kinds alike. */
export function validateSelectedTemplate(
  selector: LabelSelector | undefined,
  template: PodTemplateSpec,
  { kind, emptyFor = kind.toLowerCase(), unreadable }: Selecting,
): readonly Cause[] {
  const isEmpty = selector !== undefined && Object.keys(selector.matchLabels ?? {}).length + (selector.matchExpressions ?? []).length === 0;
  const parsed = labelSelectorOf(selector);
  return [
    ...validateSelector('spec.selector', selector),
    ...(isEmpty ? [invalid('spec.selector', selector, `empty selector is invalid for ${emptyFor}`)] : []),
    ...(!parsed.ok && unreadable !== undefined
      ? [invalid('spec.selector', selector, unreadable)]
      : [
          ...(!parsed.ok || matchesLabels(parsed.value, template.metadata?.labels) ? [] : notMatching(template)),
          ...validatePodTemplate('spec.template', template),
          ...validateAlwaysRuns('spec.template.spec', template, kind),
        ]),
  ];
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
