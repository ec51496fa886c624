/**
 * JSON Patch (RFC 6902) without side effects: the document given is never changed.
 * A patch that is not one is `malformed`; one that does not apply (a failing test, a missing path) is `unapplicable`.
 */
import type { Json } from '../api-object.ts';
import { jsonEqual } from '../json-equal.ts';
import { err, ok, type Result } from '../result.ts';
import { isObject, member, type JsonObject } from './json-object.ts';
import { addAt, parsePointer, removeAt, replaceAt, valueAt, type Pointer } from './json-pointer.ts';
import { malformed, type Patched } from './patch-failure.ts';

/** Source: kube-apiserver's limit of operations in a JSON patch. */
export const operationsMax = 10_000;
/** Copies share structure in memory but not on the wire: their sizes are summed and bounded, in characters of JSON. */
const copiedMax = 3 * 1024 * 1024;

type Operation =
  | { readonly op: 'add' | 'replace' | 'test'; readonly path: Pointer; readonly text: string; readonly value: Json }
  | { readonly op: 'remove'; readonly path: Pointer; readonly text: string }
  | { readonly op: 'move' | 'copy'; readonly from: Pointer; readonly path: Pointer; readonly text: string };

export function jsonPatch(document: Json, patch: Json): Patched<Json> {
  const operations = parseOperations(patch);
  if (!operations.ok) return operations;
  let current = document;
  let copied = 0;
  for (const operation of operations.value) {
    const next = perform(current, operation);
    if (!next.ok) return err({ kind: 'unapplicable', message: `${operation.op} operation does not apply: ${next.error}` });
    if (operation.op === 'copy') copied += JSON.stringify(valueAt(next.value, operation.path) ?? null).length;
    if (copied > copiedMax) return err({ kind: 'too-large', message: `the copies of this patch exceed ${copiedMax} bytes` });
    current = next.value;
  }
  return ok(current);
}

function perform(document: Json, operation: Operation): Result<Json, string> {
  switch (operation.op) {
    case 'add':
      return addAt(document, operation.path, operation.value);
    case 'remove':
      return removeAt(document, operation.path);
    case 'replace':
      return replaceAt(document, operation.path, operation.value);
    case 'test': {
      const value = valueAt(document, operation.path);
      // What is not there is null. Source: evanphx/json-patch, which Kubernetes rests on.
      return jsonEqual(value ?? null, operation.value) ? ok(document) : err(`testing path ${operation.text} failed`);
    }
    case 'copy':
    case 'move': {
      const value = valueAt(document, operation.from);
      if (value === undefined) return err('missing value at from');
      if (operation.op === 'copy') return addAt(document, operation.path, value);
      if (isInside(operation.path, operation.from)) return err('a value cannot move into itself');
      const removed = operation.from.length === 0 ? ok(document) : removeAt(document, operation.from);
      return removed.ok ? addAt(removed.value, operation.path, value) : removed;
    }
  }
}

const isInside = (path: Pointer, from: Pointer): boolean => path.length > from.length && from.every((token, index) => path[index] === token);

function parseOperations(patch: Json): Patched<readonly Operation[]> {
  if (!Array.isArray(patch)) return malformed('a JSON patch is a list of operations');
  if (patch.length > operationsMax) return err({ kind: 'too-large', message: `a JSON patch has at most ${operationsMax} operations, got ${patch.length}` });
  const operations: Operation[] = [];
  for (const [index, element] of (patch as readonly Json[]).entries()) {
    const operation = isObject(element) ? parseOperation(element) : err('not an object');
    if (!operation.ok) return malformed(`operation ${index}: ${operation.error}`);
    operations.push(operation.value);
  }
  return ok(operations);
}

function parseOperation(json: JsonObject): Result<Operation, string> {
  const op = member(json, 'op');
  const text = member(json, 'path');
  if (typeof text !== 'string') return err('path is missing');
  const path = parsePointer(text);
  if (!path.ok) return path;
  switch (op) {
    case 'add':
    case 'replace':
    case 'test': {
      const value = member(json, 'value');
      return value === undefined && op !== 'test' ? err('value is missing') : ok({ op, path: path.value, text, value: value ?? null });
    }
    case 'remove':
      return ok({ op, path: path.value, text });
    case 'move':
    case 'copy': {
      const source = member(json, 'from');
      const from = typeof source === 'string' ? parsePointer(source) : err('from is missing');
      return from.ok ? ok({ op, from: from.value, path: path.value, text }) : from;
    }
    default:
      return err(`unexpected kind: ${JSON.stringify(op)}`);
  }
}
