import type { Json } from './api-object.ts';

/** Deeper JSON would overflow the stack of whoever walks it. */
export const nestingMax = 256;

/** Whether more containers than `levels` lie in each other. */
export const isNestedDeeper = (value: Json, levels = nestingMax): boolean =>
  typeof value === 'object' && value !== null && (levels === 0 || Object.values(value).some((inner: Json) => isNestedDeeper(inner, levels - 1)));
