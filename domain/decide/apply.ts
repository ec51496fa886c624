import type { ApiObject, Json } from '../api-object.ts';
import type { Command, Wish } from '../command.ts';
import type { DecideContext } from '../decide-context.ts';
import type { Decision, ObjectState } from '../decision.ts';
import { rejected } from '../decision.ts';
import { trackApply } from '../fields/track-apply.ts';
import type { KindRules } from '../kinds/kind-rules.ts';
import { isObject } from '../patch/json-object.ts';
import { decodeObject } from '../schema/decode.ts';
import type { ResourceFacts } from '../schema-facts.ts';
import type { Entry } from '../objects.ts';
import type { Rejection } from '../rejection.ts';
import { decideCreate } from './create.ts';
import { writingOf } from './owners.ts';
import { changedUid, failedPrecondition, preconditionOf } from './preconditions.ts';
import { decideUpdate } from './replace.ts';
import { applyScale } from './scale-owners.ts';
import { scaleOf } from './scale.ts';

type ApplyCommand = Command & Extract<Wish, { verb: 'patch' }>;

/**
 * Server-side apply. An object that is not there is created; a subresource needs its object.
 * Source: apiserver endpoints/handlers patch.go applyPatcher.
 */
export function decideApply(command: ApplyCommand, state: ObjectState, context: DecideContext, facts: ResourceFacts, rules: KindRules): Decision {
  const { entry } = state;
  const { ref, subresource, force = false } = command;
  const notFound: Decision = rejected({ kind: 'not-found', resource: ref.resource, name: ref.name });
  if (entry === undefined && subresource !== undefined) return notFound;
  const { name: named, ...metadata } = metadataOf(command.patch);
  const given = preconditionOf(metadata);
  if (entry === undefined) {
    const uid = command.precondition?.uid ?? given.uid;
    if (uid !== undefined) return rejected(missingUid(ref.resource, ref.name, uid));
    if (named === undefined) return rejected({ kind: 'bad-request', message: undeterminable(ref.name) });
    if (command.precondition?.resourceVersion !== undefined && command.precondition.resourceVersion !== String(state.lastSequence)) return notFound;
  }
  const request = { verb: 'patch', ...(subresource ? { subresource } : {}), patchType: 'apply', body: command.patch } as const;
  const writing = writingOf(command, facts, context);
  const failedOf = (current: Entry): Rejection | undefined => changedUid(facts, current, given.uid) ?? failedPrecondition(current, command.precondition, given);

  if (subresource === 'scale' && entry !== undefined) {
    const applied = applyScale(writing, entry.object, scaleOf(entry, '', facts.custom?.scale), command.patch, force);
    if (!applied.ok) return rejected(applied.error);
    const failed = failedOf(entry);
    if (failed !== undefined) return rejected(failed);
    return decideUpdate(command, state, entry, context, facts, rules, applied.value.scale as unknown as ApiObject, request, [], applied.value);
  }

  const applied = trackApply(writing, entry?.object, command.patch, force);
  if (!applied.ok) return rejected(applied.error);
  const failed = entry === undefined ? undefined : failedOf(entry);
  if (failed !== undefined) return rejected(failed);
  const decoded = decodeObject(context.facts, writing.version, applied.value.value, 'Ignore');
  if (!decoded.ok) return rejected(decoded.error);
  const { object } = decoded.value;
  if (entry !== undefined) return decideUpdate(command, state, entry, context, facts, rules, object, request, [], applied.value);
  const { resourceVersion: _version, ...unversioned } = object.metadata;
  const { precondition: _precondition, ...create } = { ...command, verb: 'create', object: { ...object, metadata: unversioned } } as const;
  return decideCreate(create, state, context, facts, rules, { request, managedFields: applied.value.managedFields });
}

const metadataOf = (config: Json): { readonly name?: Json; readonly uid?: Json; readonly resourceVersion?: Json } => {
  const metadata = isObject(config) ? config['metadata'] : undefined;
  return isObject(metadata) ? metadata : {};
};

const undeterminable = (name: string): string => `the name of the object (${name} based on URL) was undeterminable: name must be provided`;

const missingUid = (resource: string, name: string, uid: string) =>
  ({ kind: 'conflict', resource, name, message: `uid mismatch: the provided object specified uid ${uid}, and no existing object was found` }) as const;
