// What a ControllerRevision keeps of its owner: a strategic merge patch that puts the template back as it was.
// Source: statefulset stateful_set_utils.go getPatch, daemon update.go getPatch.

import type { Json } from '../../../domain/api-object.ts';
import type { ControllerRevision, PodTemplateSpec } from '../../../schemas/kubernetes/types.ts';

export const revisionData = (template: PodTemplateSpec | undefined): Json => ({
  spec: { template: { ...(template as object as Json & object), $patch: 'replace' } },
});

/** The template a revision was made of; an empty one where the data is not what a controller writes. */
export function templateIn({ data }: ControllerRevision): PodTemplateSpec {
  const kept = (data as { readonly spec?: { readonly template?: PodTemplateSpec & { readonly $patch?: string } } } | undefined)?.spec?.template;
  const { $patch: _directive, ...template } = kept ?? {};
  return template;
}
