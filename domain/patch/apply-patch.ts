import type { Json } from '../api-object.ts';
import type { PatchType } from '../command.ts';
import type { Rejection } from '../rejection.ts';
import { err, ok, type Result } from '../result.ts';
import type { SchemaFacts } from '../schema-facts.ts';
import { isObject } from './json-object.ts';
import { jsonPatch } from './json-patch.ts';
import { mergePatch } from './merge-patch.ts';
import { malformed, type Patched, type PatchFailure } from './patch-failure.ts';
import { strategicMergePatch } from './strategic-merge-patch.ts';

const secretType = 'io.k8s.api.core.v1.Secret';

type PlainPatchType = Exclude<PatchType, 'apply'>;

/**
 * `current` with `patch` applied; neither is changed. `typeName` (`io.k8s.api.core.v1.Pod`) gives a strategic merge its keys.
 * A patch that is not one is a bad-request (400); one that does not apply is unapplicable (422).
 */
export function applyPatch(facts: SchemaFacts, typeName: string, patchType: PlainPatchType, current: Json, patch: Json): Result<Json, Rejection> {
  const patched = patchedBy(facts, typeName, patchType, current, patch);
  if (!patched.ok) return err(rejectionOf(patched.error, typeName));
  if (!isObject(patched.value)) return err(rejectionOf({ kind: 'unapplicable', message: 'the patch leaves no object' }, typeName));
  return patched;
}

function patchedBy(facts: SchemaFacts, typeName: string, patchType: PlainPatchType, current: Json, patch: Json): Patched<Json> {
  if (patchType === 'json') return jsonPatch(current, patch);
  if (!isObject(patch)) return malformed(`a ${patchType === 'merge' ? 'merge' : 'strategic merge'} patch is an object`);
  if (patchType === 'merge') return ok(mergePatch(current, patch));
  return isObject(current) ? strategicMergePatch(facts, typeName, current, patch) : err({ kind: 'unapplicable', message: 'the current state is no object' });
}

function rejectionOf({ kind, message }: PatchFailure, typeName: string): Rejection {
  switch (kind) {
    case 'malformed':
      return { kind: 'bad-request', message: `error decoding patch: ${message}` };
    case 'misformed':
      return { kind: 'bad-request', message };
    case 'failed':
      // The message quotes the patch, and a refusal may be kept where a Secret is not.
      return { kind: 'unexplained', message: typeName === secretType ? message.replace(/map\[.*/s, 'map[…]') : message };
    default:
      return { kind, message };
  }
}
