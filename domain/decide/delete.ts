import { admitValidating } from '../admission/admit.ts';
import { attributesOf } from '../admission/attributes.ts';
import type { ApiObject } from '../api-object.ts';
import type { Command, Propagation, Wish } from '../command.ts';
import type { DecideContext } from '../decide-context.ts';
import type { Decision, ObjectState } from '../decision.ts';
import { accepted, rejected } from '../decision.ts';
import type { RequestRecord } from '../event.ts';
import type { KindRules } from '../kinds/kind-rules.ts';
import { lastMs, parseTimestamp, timestamp } from '../time.ts';
import { finish, specFinalizersOf } from './finish.ts';
import { failedDeletion } from './preconditions.ts';

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
  const failed = failedDeletion(entry, command.precondition);
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
  const { annotations } = verdict;
  const warnings = [...(command.propagation === undefined && rules.orphans?.warning ? [rules.orphans.warning] : []), ...verdict.warnings];
  const graceSeconds = graceOf(command, before, rules);
  const finalizers = finalizersOf(before, command.propagation ?? defaultPropagation(before, rules));
  if (graceSeconds === 0 && finalizers.length === 0 && specFinalizersOf(before).length === 0) {
    // Of a kind that may be given time, the last that is seen says that it was given none.
    const after = rules.gracePeriodSeconds === undefined ? before : marked(before, 0, finalizers, context.nowMs);
    return finish(command, state, context, rules, { after, gone: true, type: 'Deleted', request, warnings, annotations });
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

/** Source: registry/generic/registry shouldOrphanDependents: a finalizer that is there already goes before the default of the kind. */
function defaultPropagation({ metadata }: ApiObject, { orphans }: KindRules): Propagation | undefined {
  const isSaid = (metadata.finalizers ?? []).some((finalizer) => finalizer === foregroundFinalizer || finalizer === orphanFinalizer);
  return orphans === undefined || isSaid ? undefined : 'Orphan';
}

function graceOf(command: Extract<Wish, { verb: 'delete' }>, object: ApiObject, rules: KindRules): number {
  if (rules.gracePeriodSeconds === undefined) return 0;
  const longest = rules.gracePeriodSeconds(object);
  if (longest === 0) return 0;
  return Math.max(0, command.gracePeriodSeconds ?? object.metadata.deletionGracePeriodSeconds ?? longest);
}

/** A second delete counts only when it gives less time. */
const shortens = ({ metadata }: ApiObject, graceSeconds: number): boolean => graceSeconds < (metadata.deletionGracePeriodSeconds ?? 0);

/** The time runs from the first delete on, however often it is shortened; from now on when its end was too far off to be written. */
function startOf({ metadata }: ApiObject, nowMs: number): number {
  const endMs = parseTimestamp(metadata.deletionTimestamp ?? '');
  return endMs === undefined || endMs === lastMs ? nowMs : endMs - (metadata.deletionGracePeriodSeconds ?? 0) * 1000;
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
  const isNamespace = before.kind === 'Namespace';
  const first = before.metadata.deletionTimestamp === undefined;
  const object: ApiObject = {
    ...before,
    metadata: {
      ...metadata,
      ...(finalizers.length === 0 ? {} : { finalizers }),
      ...(first || shortens(before, graceSeconds)
        ? { deletionTimestamp: timestamp(startOf(before, nowMs) + graceSeconds * 1000), ...(isNamespace ? {} : { deletionGracePeriodSeconds: graceSeconds }) }
        : {}),
      ...(first && metadata.generation !== undefined ? { generation: metadata.generation + 1 } : {}),
    },
  };
  return isNamespace ? ({ ...object, status: { ...(object as { status?: object }).status, phase: 'Terminating' } } as ApiObject) : object;
}
