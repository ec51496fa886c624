import { canonicalJson } from '../../../domain/canonical-json.ts';
import { safeHash } from '../../../domain/hash.ts';
import type { PodTemplateSpec } from '../../../schemas/kubernetes/types.ts';

export const templateHashLabel = 'pod-template-hash';

/** DEP-3: FNV-1a of the template and the number of collisions met so far; at most 10 safe characters. */
export const templateHash = (template: PodTemplateSpec, collisionCount: number): string =>
  safeHash(canonicalJson(withoutHash(template)) + (collisionCount > 0 ? String(collisionCount) : ''));

/** The template without what this reconciler adds to it. */
export function withoutHash(template: PodTemplateSpec | undefined): PodTemplateSpec {
  const { metadata, ...rest } = template ?? {};
  if (metadata === undefined) return rest;
  const { [templateHashLabel]: _hash, ...labels } = metadata.labels ?? {};
  return { ...rest, metadata: { ...metadata, labels } };
}
