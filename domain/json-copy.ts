import type { Draft } from 'immer';

/** A copy, to write into, of what is nothing but JSON. */
export function jsonCopy<T>(value: T): Draft<T> {
  return copied(value) as Draft<T>;
}

function copied(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(copied);
  const copy: Record<string, unknown> = { ...value };
  for (const key of Object.keys(copy)) {
    const member = copy[key];
    if (member !== null && typeof member === 'object') copy[key] = copied(member);
  }
  return copy;
}
