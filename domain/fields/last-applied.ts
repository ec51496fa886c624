// The annotation of client-side apply, and server-side apply by kubectl. Source: apimachinery util/managedfields/internal
// lastappliedmanager.go, lastappliedupdater.go.

import type { Json } from '../api-object.ts';
import { canonicalJson } from '../canonical-json.ts';
import { utf8Length } from '../hash.ts';
import { isObject, type JsonObject } from '../patch/json-object.ts';
import { compare } from './compare.ts';
import { difference, emptySet, has, type FieldSet } from './field-set.ts';
import { fieldSetOf } from './field-set-of.ts';
import type { Versioned } from './managers.ts';
import type { Conflict } from './take-over.ts';
import { problemsOf } from './validate.ts';

const lastAppliedAnnotation = 'kubectl.kubernetes.io/last-applied-configuration';
const annotationsMaxBytes = 256 * 1024;

/** The one manager that takes part: others stay out of what client-side apply left. */
export const adoptsLastApplied = (manager: string): boolean => manager === 'kubectl';

const annotationsOf = (value: Json): JsonObject => {
  const metadata = isObject(value) ? value['metadata'] : undefined;
  const annotations = isObject(metadata) ? metadata['annotations'] : undefined;
  return isObject(annotations) ? annotations : {};
};

/** The conflicts that remain: those over what client-side apply wrote, and nobody changed since, are none. */
export function withoutLastApplied(live: Versioned, conflicts: readonly Conflict[]): readonly Conflict[] {
  const known = fieldsOfLastApplied(live);
  return known === undefined ? conflicts : conflicts.filter(({ path }) => !has(known, path));
}

function fieldsOfLastApplied({ apiVersion, shape, value }: Versioned): FieldSet | undefined {
  const text = annotationsOf(value)[lastAppliedAnnotation];
  const applied = typeof text === 'string' ? parsed(text) : undefined;
  if (!isObject(applied) || applied['apiVersion'] !== apiVersion || problemsOf(shape, applied).length > 0) return undefined;
  const { removed, modified, added } = compare(shape, applied, value, false);
  return [modified, added, removed].reduce((set: FieldSet, changed) => difference(set, changed), fieldSetOf(shape, applied) ?? emptySet);
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** `object` with the annotation brought up to `config`, if it has one; an object whose annotations grow too long loses it. */
export function withLastApplied(object: Json, config: JsonObject): Json {
  const annotations = annotationsOf(object);
  if (!annotations[lastAppliedAnnotation] || !isObject(object)) return object;
  const { [lastAppliedAnnotation]: _old, ...others } = annotations;
  const updated = { ...others, [lastAppliedAnnotation]: lastAppliedOf(config) };
  const bytes = Object.entries(updated).reduce((sum, [key, value]) => sum + utf8Length(key) + utf8Length(value as string), 0);
  return { ...object, metadata: { ...(object['metadata'] as JsonObject), annotations: bytes > annotationsMaxBytes ? others : updated } };
}

/** The configuration as kubectl would have noted it: without the annotation itself, a line break at the end. */
function lastAppliedOf(config: JsonObject): string {
  const { [lastAppliedAnnotation]: _old, ...annotations } = annotationsOf(config);
  const { annotations: _annotations, ...metadata } = isObject(config['metadata']) ? config['metadata'] : {};
  const noted = Object.keys(annotations).length === 0 ? metadata : { ...metadata, annotations };
  return `${canonicalJson({ ...config, metadata: noted })}\n`;
}
