import { admitValidating } from '../admission/admit.ts';
import { attributesOf } from '../admission/attributes.ts';
import type { ApiObject } from '../api-object.ts';
import type { Command, Propagation, Wish } from '../command.ts';
import type { DecideContext } from '../decide-context.ts';
import type { Decision, ObjectState } from '../decision.ts';
import { accepted, rejected } from '../decision.ts';
import type { RequestRecord } from '../event.ts';
import type { KindRules } from '../kinds/kind-rules.ts';
import { parseTimestamp, timestamp } from '../time.ts';
import { finish, specFinalizersOf } from './finish.ts';
import { failedPrecondition } from './preconditions.ts';

export const foregroundFinalizer = 'foregroundDeletion';
export const orphanFinalizer = 'orphan';

/**
 * Source: apiserver registry/rest BeforeDelete and registry/generic/registry Delete: an object with finalizers, a namespace with
 * content or a pod with time left to stop gets a deletionTimestamp; anything else is gone at once. A second delete may only
 * shorten the time.
 */
export function decideDelete(command: Command & Extract<Wish, { verb: 'delete' }>, state: ObjectState, context: DecideContext, rules: KindRules): Decision {
  const { entry } = state;
  if (entry === undefined) return rejected({ kind: 'not-found', resource: command.ref.resource, name: command.ref.name });
  const failed = failedPrecondition(entry, command.precondition);
  if (failed !== undefined) return rejected(failed);

  const fresh = entry.object.metadata.deletionTimestamp === undefined;
  const before = (fresh && rules.prepareDelete?.(entry.object, { actor: command.actor, nowMs: context.nowMs })) || entry.object;
  const request: RequestRecord = {
    verb: 'delete',
    body: {
      ...(command.gracePeriodSeconds === undefined ? {} : { gracePeriodSeconds: command.gracePeriodSeconds }),
      ...(command.propagation === undefined ? {} : { propagationPolicy: command.propagation }),
    },
  };
  const verdict = admitValidating(undefined, attributesOf(command, 'DELETE', before, context));
  if (verdict.refused !== undefined) return rejected(verdict.refused);
  const { warnings, annotations } = verdict;
  const graceSeconds = graceOf(command, before, rules);
  const finalizers = finalizersOf(before, command.propagation);
  if (graceSeconds === 0 && finalizers.length === 0 && specFinalizersOf(before).length === 0) {
    return finish(command, state, context, rules, { after: before, gone: true, type: 'Deleted', request, warnings, annotations });
  }
  if (before.metadata.deletionTimestamp !== undefined && !shortens(before, graceSeconds) && sameFinalizers(before, finalizers)) return accepted([]);
  return finish(command, state, context, rules, {
    after: marked(before, graceSeconds, finalizers, context.nowMs),
    gone: false,
    type: 'DeletionRequested',
    request,
    warnings,
    annotations,
  });
}

function graceOf(command: Extract<Wish, { verb: 'delete' }>, object: ApiObject, rules: KindRules): number {
  if (rules.gracePeriodSeconds === undefined) return 0;
  const longest = rules.gracePeriodSeconds(object);
  if (longest === 0) return 0;
  return Math.max(0, command.gracePeriodSeconds ?? object.metadata.deletionGracePeriodSeconds ?? longest);
}

/** A second delete counts only when it gives less time. */
const shortens = ({ metadata }: ApiObject, graceSeconds: number): boolean => graceSeconds < (metadata.deletionGracePeriodSeconds ?? 0);

/** The time runs from the first delete on, however often it is shortened. */
function startOf({ metadata }: ApiObject, nowMs: number): number {
  const endMs = parseTimestamp(metadata.deletionTimestamp ?? '');
  return endMs === undefined ? nowMs : endMs - (metadata.deletionGracePeriodSeconds ?? 0) * 1000;
}

function finalizersOf(object: ApiObject, propagation: Propagation | undefined): readonly string[] {
  const kept = (object.metadata.finalizers ?? []).filter(
    (finalizer) => propagation === undefined || (finalizer !== foregroundFinalizer && finalizer !== orphanFinalizer),
  );
  if (propagation === 'Foreground') return [...kept, foregroundFinalizer];
  if (propagation === 'Orphan') return [...kept, orphanFinalizer];
  return kept;
}

const sameFinalizers = (object: ApiObject, finalizers: readonly string[]): boolean =>
  [...(object.metadata.finalizers ?? [])].sort().join() === [...finalizers].sort().join();

function marked(before: ApiObject, graceSeconds: number, finalizers: readonly string[], nowMs: number): ApiObject {
  const { finalizers: _finalizers, ...metadata } = before.metadata;
  const first = before.metadata.deletionTimestamp === undefined;
  const object: ApiObject = {
    ...before,
    metadata: {
      ...metadata,
      ...(finalizers.length === 0 ? {} : { finalizers }),
      ...(first || shortens(before, graceSeconds)
        ? { deletionTimestamp: timestamp(startOf(before, nowMs) + graceSeconds * 1000), deletionGracePeriodSeconds: graceSeconds }
        : {}),
      ...(first && metadata.generation !== undefined ? { generation: metadata.generation + 1 } : {}),
    },
  };
  return object.kind === 'Namespace' ? ({ ...object, status: { ...(object as { status?: object }).status, phase: 'Terminating' } } as ApiObject) : object;
}
