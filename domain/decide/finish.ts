import { attributesOf, type Operation } from '../admission/attributes.ts';
import { chargeQuotas } from '../admission/resource-quota.ts';
import type { ApiObject, Json } from '../api-object.ts';
import { claimEvent } from '../claims/claim.ts';
import type { Command, Part } from '../command.ts';
import type { DecideContext } from '../decide-context.ts';
import type { Decision, ObjectState } from '../decision.ts';
import { accepted, rejected } from '../decision.ts';
import type { DomainEvent, RequestRecord } from '../event.ts';
import { jsonEqual } from '../json-equal.ts';
import type { KindRules } from '../kinds/kind-rules.ts';
import type { Entry } from '../objects.ts';
import type { Ref } from '../ref.ts';
import { withoutUid } from '../ref.ts';
import type { Cause, Rejection } from '../rejection.ts';
import type { ResourceFacts } from '../schema-facts.ts';
import { validateFinalizersOf, validateMetadata } from './metadata.ts';

/** What every verb hands on to be written: the object as it shall be, or that it goes. */
export interface Outcome {
  readonly after: ApiObject;
  readonly gone: boolean;
  readonly type: string;
  readonly request: RequestRecord;
  readonly warnings?: readonly string[];
  /** What admission wants recorded, by key. */
  readonly annotations?: Readonly<Record<string, string>>;
}

export function invalidRejection(facts: ResourceFacts, name: string, causes: readonly Cause[]): Rejection {
  return { kind: 'invalid', apiKind: facts.kind, group: facts.group, name, causes };
}

/** Everything that is wrong with `after`. */
export function validateObject(after: ApiObject, before: ApiObject | undefined, rules: KindRules, part?: Part): readonly Cause[] {
  const ofMetadata = [...validateMetadata(after, rules), ...(before === undefined ? [] : validateFinalizersOf(after, before))];
  const ofPart = part === undefined || before === undefined ? undefined : rules.parts?.[part]?.validate(after, before);
  return [...ofMetadata, ...(ofPart ?? rules.validate?.(after, before) ?? [])];
}

/**
 * The last step of every verb: claims are taken or released in the same batch (K11), an object whose last finalizer went away while
 * it was being deleted goes with it, and a change that changes nothing is no event.
 */
export function finish(command: Command, state: ObjectState, context: DecideContext, rules: KindRules, outcome: Outcome): Decision {
  const { entry } = state;
  const ref: Ref = withoutUid(command.ref);
  const gone = outcome.gone || (entry !== undefined && mayGo(outcome.after));
  if (!gone && entry !== undefined && isSameObject(entry.object, outcome.after)) return accepted([], outcome.warnings);

  const claimed = rules.claims?.(ref, gone ? undefined : outcome.after, entry, context);
  if (claimed !== undefined && !claimed.ok) return rejected(claimed.error);
  const charged = chargeQuotas(claimed?.value.object ?? outcome.after, gone, attributesOf(command, operationOf(entry, gone), entry?.object, context));
  if (!charged.ok) return rejected(charged.error);
  const { object } = charged.value;
  const changes = [...(claimed?.value.claims ?? []), ...charged.value.claims];
  if (!gone && entry !== undefined && changes.length === 0 && jsonEqual(entry.object, object)) return accepted([], outcome.warnings);

  const event: DomainEvent = {
    type: gone ? 'Deleted' : (rules.eventType?.(object, entry?.object) ?? outcome.type),
    ref,
    object,
    deleted: gone,
    previousSequence: state.lastSequence,
    request: outcome.request,
    because: because(command, outcome),
  };
  const claims = changes.map((change) => claimEvent(context.objects, change, context.uid, context.nowMs));
  return accepted([event, ...claims], outcome.warnings, entry === undefined);
}

/** What webhooks are asked about; nothing of it is written. */
export const candidate = (command: Command, state: ObjectState, object: ApiObject): Decision =>
  accepted([
    {
      type: 'Candidate',
      ref: withoutUid(command.ref),
      object,
      deleted: false,
      previousSequence: state.lastSequence,
      request: { verb: 'replace', body: null },
      because: null,
    },
  ]);

/** The planner's reason, and what admission wants kept beside it. */
function because({ reason, admitted }: Command, outcome: Outcome): Json {
  const annotations = { ...outcome.annotations, ...admitted?.annotations };
  if (Object.keys(annotations).length === 0) return reason ?? null;
  return { ...(typeof reason === 'object' && reason !== null && !Array.isArray(reason) ? reason : reason === undefined ? {} : { reason }), annotations };
}

const operationOf = (entry: Entry | undefined, gone: boolean): Operation => (gone ? 'DELETE' : entry === undefined ? 'CREATE' : 'UPDATE');

/** When somebody wrote last does not matter by itself. Source: apiserver fieldmanager IgnoreManagedFieldsTimestampsTransformer. */
function isSameObject(before: ApiObject, after: ApiObject): boolean {
  const { managedFields: owners, ...metadata } = before.metadata;
  const { managedFields: ownersAfter, ...metadataAfter } = after.metadata;
  if (!jsonEqual(metadata, metadataAfter) || !jsonEqual({ ...before, metadata: null }, { ...after, metadata: null })) return false;
  return owners === ownersAfter || jsonEqual(owners?.map(withoutTime), ownersAfter?.map(withoutTime));
}

const withoutTime = (entry: Json): Json => ({ ...(entry as { readonly [field: string]: Json }), time: null });

/** Source: apiserver registry/generic/registry deleteWithoutFinalizers: it is being deleted and nothing is left to wait for. */
function mayGo(after: ApiObject): boolean {
  const { deletionTimestamp, finalizers, deletionGracePeriodSeconds } = after.metadata;
  return deletionTimestamp !== undefined && (finalizers ?? []).length === 0 && (deletionGracePeriodSeconds ?? 0) === 0 && specFinalizersOf(after).length === 0;
}

/** A Namespace also waits for spec.finalizers, emptied through its `finalize` subresource. */
export const specFinalizersOf = (object: ApiObject): readonly string[] =>
  object.kind === 'Namespace' ? ((object as { spec?: { finalizers?: readonly string[] } }).spec?.finalizers ?? []) : [];
