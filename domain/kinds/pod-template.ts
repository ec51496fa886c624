import type { Draft } from 'immer';
import type { ObjectMeta, PodTemplateSpec } from '../../schemas/kubernetes/types.ts';
import { validateAnnotations } from '../validation/annotations.ts';
import { forbidden, validateLabels } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { defaultPodSpec } from './pod-defaults.ts';
import { validatePodSpec } from './pod-validation.ts';

/** A template always has metadata and a spec, if only of defaults. Source: core/v1 SetObjectDefaults_PodTemplate. */
export function defaultPodTemplate(template: Draft<PodTemplateSpec>): void {
  template.metadata ??= {} as Draft<ObjectMeta>;
  defaultPodSpec((template.spec ??= { containers: [] }));
}

/** Source: core/validation ValidatePodTemplateSpec. */
export function validatePodTemplate(field: string, template: PodTemplateSpec | undefined): readonly Cause[] {
  return [
    ...validateTemplateMetadata(field, template),
    ...validatePodSpec(template?.spec, `${field}.spec`),
    ...((template?.spec?.ephemeralContainers ?? []).length === 0
      ? []
      : [forbidden(`${field}.spec.ephemeralContainers`, 'ephemeral containers not allowed in pod template')]),
  ];
}

export const validateTemplateMetadata = (field: string, template: PodTemplateSpec | undefined): readonly Cause[] => [
  ...validateLabels(`${field}.labels`, template?.metadata?.labels),
  ...validateAnnotations(`${field}.annotations`, template?.metadata?.annotations),
];
