import type { Json } from '../api-object.ts';
import { goText } from '../go-text.ts';
import { isList, isObject, member } from './json-object.ts';

/**
 * What a patch sets where there was nothing: its values without nulls and directives. Objects that carry `$patch` are left out,
 * as there is nothing to delete or replace.
 */
export function withoutDirectives(value: Json): Json {
  if (isList(value)) return value.filter((element) => !hasDirective(element)).map(withoutDirectives);
  if (!isObject(value)) return value;
  const members = Object.entries(value).filter(([key, inner]) => inner !== null && !isDirective(key) && !hasDirective(inner));
  return Object.fromEntries(members.map(([key, inner]) => [key, withoutDirectives(inner)]));
}

const hasDirective = (value: Json): boolean => isObject(value) && member(value, '$patch') !== undefined;
const isDirective = (key: string): boolean =>
  key === '$patch' || key === '$retainKeys' || key.startsWith('$setElementOrder/') || key.startsWith('$deleteFromPrimitiveList/');

export const unknownDirective = (directive: Json, patch: Json): string => `unknown patch type: ${goText(directive)} in map: ${goText(patch)}`;
