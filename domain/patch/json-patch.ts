/**
 * JSON Patch (RFC 6902) without side effects: the document given is never changed.
 * A patch that is not one is `malformed`; one that does not apply (a failing test, a missing path) is `unapplicable`.
 */
import type { Json } from '../api-object.ts';
import { jsonEqual } from '../json-equal.ts';
import { isNestedDeeper, nestingMax } from '../nesting.ts';
import { err, ok, type Result } from '../result.ts';
import { isObject, member, type JsonObject } from './json-object.ts';
import { parsePointer, type Pointer } from './json-pointer.ts';
import { malformed, unapplicable, type Patched, type PatchFailure } from './patch-failure.ts';
import { PatchedDocument } from './patched-document.ts';

/** Source: kube-apiserver's limit of operations in a JSON patch. */
const operationsMax = 10_000;

type Operation =
  | { readonly op: 'unknown'; readonly text: string }
  | { readonly op: 'add' | 'replace' | 'test'; readonly path: Pointer; readonly text: string; readonly value: Json }
  | { readonly op: 'remove'; readonly path: Pointer; readonly text: string }
  | { readonly op: 'move' | 'copy'; readonly from: Pointer; readonly path: Pointer; readonly text: string };

export function jsonPatch(document: Json, patch: Json): Patched<Json> {
  const operations = parseOperations(patch);
  if (!operations.ok) return operations;
  const patched = new PatchedDocument(document);
  for (const operation of operations.value) {
    const failure = perform(patched, operation);
    if (failure?.kind === 'unapplicable' && operation.op !== 'unknown')
      return err(unapplicable(`${operation.op} operation does not apply: ${failure.message}`));
    if (failure !== undefined) return err(failure);
  }
  // A patch can nest what it moves and copies deeper than any body may be.
  if (isNestedDeeper(patched.value)) return err({ kind: 'too-large', message: `the patched object is nested deeper than ${nestingMax} levels` });
  return ok(patched.value);
}

/** Why it does not apply; then the document is worth nothing any more. */
function perform(document: PatchedDocument, operation: Operation): PatchFailure | undefined {
  switch (operation.op) {
    case 'unknown':
      return unapplicable(`unexpected kind: ${operation.text}`);
    case 'add':
      return document.add(operation.path, operation.value);
    case 'remove':
      return document.remove(operation.path);
    case 'replace':
      return document.replace(operation.path, operation.value);
    case 'test':
      // What is not there is null. Source: evanphx/json-patch, which Kubernetes rests on.
      return jsonEqual(document.at(operation.path) ?? null, operation.value) ? undefined : unapplicable(`testing path ${operation.text} failed`);
    case 'copy':
    case 'move': {
      const value = document.at(operation.from);
      if (value === undefined) return unapplicable('missing value at from');
      if (operation.op === 'copy') return document.share(value) ?? document.add(operation.path, value);
      if (isInside(operation.path, operation.from)) return unapplicable('a value cannot move into itself');
      return (operation.from.length === 0 ? undefined : document.remove(operation.from)) ?? document.add(operation.path, value);
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
      // It is refused when its turn comes.
      return ok({ op: 'unknown', text: JSON.stringify(op) ?? 'none' });
  }
}
