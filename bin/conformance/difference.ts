// Where two normalised answers differ, a line each.
import { isDeepStrictEqual } from 'node:util';
import type { Json } from '../../domain/api-object.ts';

type Fields = { readonly [field: string]: Json };
const nothing = Symbol('nothing');

export function difference(expected: Json | typeof nothing, got: Json | typeof nothing, path = ''): readonly string[] {
  if (isDeepStrictEqual(expected, got)) return [];
  if (isFields(expected) && isFields(got)) {
    const names = [...new Set([...Object.keys(expected), ...Object.keys(got)])];
    return names.flatMap((name) => difference(own(expected, name), own(got, name), path === '' ? name : `${path}.${name}`));
  }
  if (Array.isArray(expected) && Array.isArray(got) && expected.length === got.length)
    return expected.flatMap((item, index) => difference(item as Json, got[index] as Json, `${path}[${index}]`));
  if (isText(expected) && isText(got)) return changedLines(expected, got).map((line) => `${path}: ${line}`);
  return [`${path}: Kubernetes ${shown(expected)}, here ${shown(got)}`];
}

/** Of two texts in lines, those of one alone; `-` Kubernetes', `+` ours. */
function changedLines(expected: readonly string[], got: readonly string[]): readonly string[] {
  const [theirs, ours] = [new Set(expected), new Set(got)];
  const changed = [
    ...expected.filter((line) => !ours.has(line)).map((line) => `- ${line}`),
    ...got.filter((line) => !theirs.has(line)).map((line) => `+ ${line}`),
  ];
  return changed.length > 0 ? changed : ['the same lines, otherwise ordered'];
}

const isText = (value: Json | typeof nothing): value is readonly string[] => Array.isArray(value) && value.every((line) => typeof line === 'string');
const own = (object: Fields, name: string): Json | typeof nothing => (Object.hasOwn(object, name) ? (object[name] ?? null) : nothing);
const shown = (value: Json | typeof nothing): string => (value === nothing ? 'nothing' : JSON.stringify(value));
const isFields = (value: Json | typeof nothing): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
