// Numbers are doubles here, so an integer beyond ±(2^53-1) may not be the one that was written. Kubernetes keeps 64 bits; it is refused
// rather than rounded. Beyond 64 bits Kubernetes takes a number for a double too.

import type { Json } from './api-object.ts';

/** How a refusal ends. */
export const roundedText = `integers beyond ±${Number.MAX_SAFE_INTEGER} would be rounded here`;

export const isRounded = (value: Json): boolean =>
  typeof value === 'number' && !Number.isSafeInteger(value) && Number.isInteger(value) && Math.abs(value) <= 2 ** 63;

/** The path of the first integer in `value` that may have been rounded, `.a[0].b`; the empty one when `value` itself is it. */
export function roundedAt(value: Json): string | undefined {
  if (typeof value !== 'object' || value === null) return isRounded(value) ? '' : undefined;
  const isList = Array.isArray(value);
  for (const [key, inner] of Object.entries(value)) {
    const at = roundedAt(inner as Json);
    if (at !== undefined) return `${isList ? `[${key}]` : `.${key}`}${at}`;
  }
  return undefined;
}
