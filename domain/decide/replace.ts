import { admitMutating, admitValidating } from '../admission/admit.ts';
import { attributesOf } from '../admission/attributes.ts';
import type { ApiObject, Json } from '../api-object.ts';
import type { Command, Part, Subresource, Wish } from '../command.ts';
import type { DecideContext } from '../decide-context.ts';
import type { Decision, ObjectState } from '../decision.ts';
import { rejected } from '../decision.ts';
import type { RequestRecord } from '../event.ts';
import { withValueAt } from '../custom/json-path.ts';
import { trackUpdate } from '../fields/track-update.ts';
import { jsonEqual } from '../json-equal.ts';
import type { KindRules, Writer } from '../kinds/kind-rules.ts';
import type { Entry } from '../objects.ts';
import { defaultBySchema } from '../schema/defaults.ts';
import type { ResourceFacts } from '../schema-facts.ts';
import { decideCreate } from './create.ts';
import { candidate, finish, invalidRejection, validateObject } from './finish.ts';
import { cleanMetadata } from './metadata.ts';
import { ownedBy, withManagedFields, writingOf } from './owners.ts';
import { ownedByScale } from './scale-owners.ts';
import { scaleOf } from './scale.ts';
import { immutable, invalid } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { failedPrecondition, preconditionOf } from './preconditions.ts';

type WithSpec = ApiObject & { readonly spec?: Json; readonly status?: Json };

/** Source: apiserver registry/rest BeforeUpdate, and each kind's status strategy. */
export function decideReplace(
  command: Command & Extract<Wish, { verb: 'replace' }>,
  state: ObjectState,
  context: DecideContext,
  facts: ResourceFacts,
  rules: KindRules,
): Decision {
  const { entry } = state;
  if (entry === undefined) {
    if (rules.createsOnUpdate && command.subresource === undefined && command.precondition === undefined && !command.object.metadata.uid)
      return createInstead(command, state, context, facts, rules);
    return rejected({ kind: 'not-found', resource: command.ref.resource, name: command.ref.name });
  }
  if (rules.unconditionalUpdate === false && !command.precondition?.resourceVersion && !command.object.metadata.resourceVersion)
    return rejected(
      invalidRejection({ ...facts, kind: facts.plural }, command.ref.name, [invalid('metadata.resourceVersion', 0, 'must be specified for an update')]),
    );
  const failed = failedPrecondition(entry, command.precondition, preconditionOf(command.object.metadata));
  if (failed !== undefined) return rejected(failed);
  return decideUpdate(command, state, entry, context, facts, rules, command.object, {
    verb: 'replace',
    ...(command.subresource ? { subresource: command.subresource } : {}),
    body: null,
  });
}

/** The version that a body names is that of an object which is gone: it is created anew without it. */
function createInstead(
  command: Command & Extract<Wish, { verb: 'replace' }>,
  state: ObjectState,
  context: DecideContext,
  facts: ResourceFacts,
  rules: KindRules,
): Decision {
  const { resourceVersion: _gone, ...metadata } = command.object.metadata;
  const object: ApiObject = { ...command.object, metadata: { ...metadata, name: command.ref.name } };
  return decideCreate({ ...command, verb: 'create', object }, state, context, facts, rules);
}

/** From the object as its sender wants it to the decision; what replace and patch share. */
export function decideUpdate(
  command: Command & { readonly subresource?: Subresource },
  state: ObjectState,
  entry: Entry,
  context: DecideContext,
  facts: ResourceFacts,
  rules: KindRules,
  wanted: ApiObject,
  request: RequestRecord,
  warnings: readonly string[] = [],
  applied?: { readonly managedFields: readonly Json[] | undefined },
): Decision {
  const before = entry.object as WithSpec;
  const moved = misplaced(wanted, before);
  if (moved !== undefined) return rejected({ kind: 'bad-request', message: moved });
  const ofScale = command.subresource === 'scale' ? replicasProblems(wanted) : [];
  if (ofScale.length > 0) return rejected({ kind: 'invalid', apiKind: 'Scale', group: 'autoscaling', name: command.ref.name, causes: ofScale });
  const hooked = command.admitted?.object;
  const misfits = hooked === undefined ? [] : reidentified(hooked, before);
  if (misfits.length > 0) return rejected(invalidRejection(facts, command.ref.name, misfits));
  const by = { actor: command.actor, nowMs: context.nowMs };
  const attributes = attributesOf(command, 'UPDATE', before, context);
  const updatedBy = (wish: ApiObject): ApiObject => updatedObject(command.subresource, before, wish as WithSpec, context, facts, rules, by);
  const updated = updatedBy(wanted);
  const owned = applied === undefined ? ownedAfter(command, entry, updated, wanted, context, facts, rules) : withManagedFields(updated, applied.managedFields);
  const asked = hooked === undefined ? owned : withManagedFields(updatedBy(wishOf(hooked, command, facts)), owned.metadata.managedFields);
  const admitted = admitMutating(asked, attributes);
  if (!admitted.ok) return rejected(admitted.error);
  if (context.until === 'mutated') return candidate(command, state, admitted.value);
  const after = command.subresource === undefined ? prepared(before, admitted.value, rules) : admitted.value;
  const causes = [
    ...validateObject(after, before, rules, partOf(command.subresource)),
    ...(command.subresource === 'status' ? (rules.validateStatus?.(after, before) ?? []) : []),
  ];
  if (causes.length > 0) return rejected(invalidRejection(facts, command.ref.name, causes));
  const verdict = admitValidating(after, attributes);
  if (verdict.refused !== undefined) return rejected(verdict.refused);
  return finish(command, state, context, rules, {
    after,
    gone: false,
    type: command.subresource === 'status' ? 'StatusUpdated' : 'Updated',
    request,
    warnings: [...warnings, ...(rules.warnings?.(after, before) ?? []), ...verdict.warnings],
    annotations: verdict.annotations,
  });
}

/** managedFields change with the object itself only as its sender says; through a subresource they cannot be written. */
function ownedAfter(
  command: Command & { readonly subresource?: Subresource },
  entry: Entry,
  after: ApiObject,
  wanted: ApiObject,
  context: DecideContext,
  facts: ResourceFacts,
  rules: KindRules,
): ApiObject {
  const writing = writingOf(command, facts, context);
  if (command.subresource === 'scale') return ownedByScale(writing, entry.object, after, scaleOf(entry, ''), wanted);
  if (partOf(command.subresource) === undefined) return ownedBy(writing, entry.object, after, wanted.metadata.managedFields);
  // What the rules of a part leave out is its sender's all the same: Kubernetes asks who owns what before it asks them.
  const sent = defaultBySchema(context.facts, facts.type, withManagedFields(wanted, entry.object.metadata.managedFields));
  return withManagedFields(after, trackUpdate(writing, entry.object, rules.defaults?.(sent) ?? sent, undefined));
}

/** A write cannot rename what it writes. Source: apiserver endpoints/handlers checkName, registry/rest EnsureObjectNamespaceMatchesRequestNamespace. */
function misplaced({ metadata: wanted }: ApiObject, { metadata: before }: ApiObject): string | undefined {
  if (wanted.name && wanted.name !== before.name) return `the name of the object (${wanted.name}) does not match the name on the URL (${before.name})`;
  return wanted.namespace && wanted.namespace !== before.namespace
    ? 'the namespace of the provided object does not match the namespace sent on the request'
    : undefined;
}

/**
 * What webhooks made of an object is a wish like its sender's: no more of it is taken. They are shown the whole object where the sender
 * wrote a Scale. Nobody owns what they change. Source: apiserver registry/rest BeforeUpdate, which comes after admission.
 */
const wishOf = (hooked: ApiObject, { subresource }: { readonly subresource?: Subresource }, { custom }: ResourceFacts): ApiObject =>
  subresource === 'scale' ? scaleOf({ object: hooked, sequence: 0 }, '', custom?.scale) : hooked;

/** A webhook cannot make another object of one. Source: apimachinery api/validation ValidateObjectMetaUpdate. */
const reidentified = ({ metadata: hooked }: ApiObject, { metadata: before }: ApiObject): readonly Cause[] =>
  (['name', 'namespace', 'uid'] as const).flatMap((field) =>
    hooked[field] && hooked[field] !== before[field] ? [immutable(`metadata.${field}`, hooked[field])] : [],
  );

/** A patch of a Scale does not pass the decoder. Source: autoscaling/validation ValidateScale. */
function replicasProblems(scale: WithSpec): readonly Cause[] {
  const replicas = (scale.spec as { replicas?: unknown } | undefined)?.replicas ?? 0;
  if (typeof replicas !== 'number' || !Number.isInteger(replicas) || replicas > 2 ** 31 - 1)
    return [invalid('spec.replicas', replicas, 'must be a 32-bit integer')];
  return replicas < 0 ? [invalid('spec.replicas', replicas, 'must be greater than or equal to 0')] : [];
}

/** The subresource when it is a part with rules of its own. */
const partOf = (subresource: Subresource | undefined): Part | undefined =>
  subresource === undefined || subresource === 'status' || subresource === 'scale' || subresource === 'finalize' ? undefined : subresource;

function updatedObject(
  subresource: Subresource | undefined,
  before: WithSpec,
  wanted: WithSpec,
  context: DecideContext,
  facts: ResourceFacts,
  rules: KindRules,
  by: Writer,
): ApiObject {
  switch (subresource) {
    case 'status': {
      const least = rules.leastStatus;
      const after = withField(before, 'status', least === undefined ? wanted.status : { ...least, ...(wanted.status as object | undefined) });
      return rules.prepareStatus?.(after, before, by) ?? after;
    }
    case 'finalize': {
      const { finalizers: _before, ...spec } = before.spec as { readonly finalizers?: readonly string[] };
      const finalizers = (wanted.spec as { finalizers?: readonly string[] } | undefined)?.finalizers ?? [];
      return withField(before, 'spec', { ...spec, ...(finalizers.length === 0 ? {} : { finalizers }) });
    }
    case 'scale':
      return scaled(before, (wanted.spec as { replicas?: number } | undefined)?.replicas ?? 0, facts, rules);
    case 'ephemeralcontainers':
    case 'resize':
    case 'approval':
      return updatedPart(subresource, before, wanted, context, facts, rules, by);
    default:
      return updatedMain(before, wanted, context, facts, rules);
  }
}

function updatedMain(before: WithSpec, wanted: WithSpec, context: DecideContext, facts: ResourceFacts, rules: KindRules): ApiObject {
  const { uid, creationTimestamp, deletionTimestamp, deletionGracePeriodSeconds, generation, namespace, name } = before.metadata;
  const { deletionTimestamp: _deletion, deletionGracePeriodSeconds: _grace, generation: _generation, ...given } = cleanMetadata(wanted.metadata);
  const object: WithSpec = {
    ...wanted,
    metadata: {
      ...given,
      name,
      ...(namespace === undefined ? {} : { namespace }),
      uid,
      creationTimestamp,
      ...(generation === undefined ? {} : { generation }),
      ...(deletionTimestamp === undefined ? {} : { deletionTimestamp }),
      ...(deletionGracePeriodSeconds === undefined ? {} : { deletionGracePeriodSeconds }),
    },
  };
  const isolated = facts.subresources.includes('status') ? withField(object, 'status', before.status) : object;
  const defaulted = defaultBySchema(context.facts, facts.type, isolated);
  return rules.defaults?.(defaulted) ?? defaulted;
}

const prepared = (before: WithSpec, admitted: ApiObject, rules: KindRules): ApiObject =>
  withGeneration(before, (rules.prepareUpdate?.(admitted, before) ?? admitted) as WithSpec, rules);

/** A kind without rules for the part lets it change nothing. */
function updatedPart(part: Part, before: WithSpec, wanted: WithSpec, context: DecideContext, facts: ResourceFacts, rules: KindRules, by: Writer): ApiObject {
  const taken = rules.parts?.[part]?.take(before, wanted, by) ?? before;
  const defaulted = defaultBySchema(context.facts, facts.type, taken);
  return withGeneration(before, (rules.defaults?.(defaulted) ?? defaulted) as WithSpec, rules);
}

const scaled = (before: WithSpec, replicas: number, { custom }: ResourceFacts, rules: KindRules): ApiObject =>
  withGeneration(before, withValueAt(before, custom?.scale?.specReplicasPath ?? '.spec.replicas', replicas), rules);

/** The generation grows with the spec of kinds that count. Source: each kind's strategy.go PrepareForUpdate. */
function withGeneration(before: WithSpec, after: WithSpec, rules: KindRules): ApiObject {
  if (!rules.countsGenerations) return after;
  const counted = (object: WithSpec): unknown => rules.counted?.(object) ?? object.spec;
  if (jsonEqual(counted(before), counted(after))) return after;
  return { ...after, metadata: { ...after.metadata, generation: (before.metadata.generation ?? 0) + 1 } };
}

function withField(object: WithSpec, field: 'spec' | 'status', value: Json | undefined): WithSpec {
  const { [field]: _replaced, ...rest } = object;
  return (value === undefined ? rest : { ...rest, [field]: value }) as WithSpec;
}
