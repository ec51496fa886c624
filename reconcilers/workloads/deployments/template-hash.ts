import { canonicalJson } from '../../../domain/canonical-json.ts';
import { fnv1a32 } from '../../../domain/hash.ts';
import type { PodTemplateSpec } from '../../../schemas/kubernetes/types.ts';

export const templateHashLabel = 'pod-template-hash';

/** Source: apimachinery util/rand SafeEncodeString: each digit becomes one of these. */
const safeAlphabet = 'bcdfghjklmnpqrstvwxz2456789';

/** DEP-3: FNV-1a of the template and the number of collisions met so far; at most 10 safe characters. */
export function templateHash(template: PodTemplateSpec, collisionCount: number): string {
  const hash = fnv1a32(canonicalJson(withoutHash(template)) + (collisionCount > 0 ? String(collisionCount) : ''));
  return [...String(hash)].map((digit) => safeAlphabet[digit.charCodeAt(0) % safeAlphabet.length]).join('');
}

/** The template without what this reconciler adds to it. */
export function withoutHash(template: PodTemplateSpec | undefined): PodTemplateSpec {
  const { metadata, ...rest } = template ?? {};
  if (metadata === undefined) return rest;
  const { [templateHashLabel]: _hash, ...labels } = metadata.labels ?? {};
  return { ...rest, metadata: { ...metadata, labels } };
}
