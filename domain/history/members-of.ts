import type { Json } from '../api-object.ts';

/** Of what is kept as data: its members where it is an object, else none. */
export const membersOf = (value: Json): { readonly [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as { readonly [name: string]: Json }) : {};
