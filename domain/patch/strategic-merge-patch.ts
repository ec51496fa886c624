/**
 * Strategic merge patch: a merge patch that knows which lists are merged and by which key, with the directives
 * `$patch: delete|replace|merge`, `$deleteFromPrimitiveList/x`, `$setElementOrder/x`, `$retainKeys`. Nothing given is changed.
 * Source: Kubernetes documentation "Notes on the strategic merge patch", apimachinery pkg/util/strategicpatch (behaviour).
 */
import type { Json } from '../api-object.ts';
import { ok } from '../result.ts';
import type { FieldFacts, FieldType, SchemaFacts } from '../schema-facts.ts';
import { isList, isObject, member, withoutMember, type JsonObject } from './json-object.ts';
import { failed, misformed, type Patched } from './patch-failure.ts';
import { mergeList } from './strategic-merge-list.ts';
import { unknownDirective, withoutDirectives } from './strategic-directives.ts';

const orderPrefix = '$setElementOrder/';
const deletePrefix = '$deleteFromPrimitiveList/';

export function strategicMergePatch(facts: SchemaFacts, typeName: string, current: JsonObject, patch: JsonObject): Patched<JsonObject> {
  return mergeObject(facts, { ref: typeName }, current, patch);
}

/** `type` is undefined below free JSON: objects merge there and lists are replaced. */
function mergeObject(facts: SchemaFacts, type: FieldType | undefined, original: JsonObject, patch: JsonObject): Patched<JsonObject> {
  const directive = member(patch, '$patch');
  if (directive === 'replace') return ok(cleaned(withoutMember(patch, '$patch')));
  if (directive === 'delete') return ok({});
  if (directive !== undefined && directive !== 'merge') return failed(unknownDirective(directive, patch));

  const retained = retainKeys(original, patch);
  if (!retained.ok) return retained;
  const result = new Map(Object.entries(retained.value));
  for (const key of fieldsOf(patch)) {
    const merged = mergeField(facts, fieldFacts(facts, type, key), key, result.get(key), patch);
    if (!merged.ok) return merged;
    if (merged.value === undefined) result.delete(key);
    else result.set(key, merged.value);
  }
  return ok(Object.fromEntries(result));
}

/** Names of the fields a patch speaks of, by themselves or by a directive, in order. */
function fieldsOf(patch: JsonObject): readonly string[] {
  const names = Object.keys(patch).flatMap((key) => {
    if (key === '$patch' || key === '$retainKeys') return [];
    const prefix = [orderPrefix, deletePrefix].find((candidate) => key.startsWith(candidate));
    return [prefix === undefined ? key : key.slice(prefix.length)];
  });
  return [...new Set(names)];
}

/** Undefined: the field is gone. */
function mergeField(facts: SchemaFacts, field: FieldFacts | undefined, name: string, original: Json | undefined, patch: JsonObject): Patched<Json | undefined> {
  const value = member(patch, name);
  const order = member(patch, orderPrefix + name);
  const deleted = member(patch, deletePrefix + name);
  if (deleted !== undefined && !isList(deleted)) return misformed('invalid patch format of primitive list');
  if (order !== undefined && !isList(order)) return misformed('invalid patch format of setElementOrder list');
  if (value === null) return ok(undefined);

  const replaces = field?.patchStrategy?.includes('replace') === true;
  if (isObject(value) && isObject(original) && !replaces) return mergeObject(facts, field?.type, original, value);
  const kept = deleted === undefined || !isList(original) ? original : without(original, new Set(deleted));
  if (value === undefined && order === undefined) return ok(kept);
  if (isList(value ?? kept) && (value === undefined || isList(value)) && field?.patchStrategy?.includes('merge') === true) {
    return isList(kept) || order !== undefined
      ? mergeList(field.patchMergeKey, isList(kept) ? kept : [], value ?? [], order, (before, change) =>
          mergeObject(facts, elementType(field.type), before, change),
        )
      : ok(withoutDirectives(value ?? []));
  }
  return ok(value === undefined ? kept : withoutDirectives(value));
}

const without = (list: readonly Json[], gone: ReadonlySet<Json>): readonly Json[] => list.filter((element) => !gone.has(element));

/** `$retainKeys` lists every field that stays; the patch may set no other. */
function retainKeys(original: JsonObject, patch: JsonObject): Patched<JsonObject> {
  const keys = member(patch, '$retainKeys');
  if (keys === undefined) return ok(original);
  if (!isList(keys)) return misformed(badRetainKeys);
  const kept = new Set<Json>(keys);
  if (Object.entries(patch).some(([key, value]) => value !== null && !key.startsWith('$') && !kept.has(key))) return misformed(badRetainKeys);
  return ok(Object.fromEntries(Object.entries(original).filter(([key]) => kept.has(key))));
}

const badRetainKeys = 'invalid patch format of retainKeys';

function fieldFacts(facts: SchemaFacts, type: FieldType | undefined, name: string): FieldFacts | undefined {
  if (type === undefined || typeof type === 'string') return undefined;
  if ('map' in type) return { type: type.map, protoNumber: 0, optional: true };
  if ('list' in type) return undefined;
  const fields = facts.type(type.ref)?.fields;
  return fields !== undefined && Object.hasOwn(fields, name) ? fields[name] : undefined;
}

const elementType = (type: FieldType): FieldType | undefined => (typeof type === 'object' && 'list' in type ? type.list : undefined);

const cleaned = (patch: JsonObject): JsonObject => withoutDirectives(patch) as JsonObject;
