import { admitMutating, admitValidating } from '../admission/admit.ts';
import { attributesOf } from '../admission/attributes.ts';
import { namespaceLifecycle } from '../admission/namespace-lifecycle.ts';
import type { ApiObject, Json } from '../api-object.ts';
import type { Command, Wish } from '../command.ts';
import type { DecideContext } from '../decide-context.ts';
import type { Decision, ObjectState } from '../decision.ts';
import { rejected } from '../decision.ts';
import type { RequestRecord } from '../event.ts';
import type { KindRules } from '../kinds/kind-rules.ts';
import { defaultBySchema } from '../schema/defaults.ts';
import type { Cause } from '../rejection.ts';
import type { ResourceFacts } from '../schema-facts.ts';
import { timestamp } from '../time.ts';
import { candidate, finish, invalidRejection, validateObject } from './finish.ts';
import { cleanMetadata } from './metadata.ts';
import { ownedBy, withManagedFields, writingOf } from './owners.ts';

/** A create that server-side apply asked for. */
interface AppliedCreate {
  readonly request: RequestRecord;
  readonly managedFields: readonly Json[] | undefined;
}

const withoutName: Cause = { reason: 'FieldValueRequired', message: 'Required value: name or generateName is required', field: 'metadata.name' };

/** Source: apiserver endpoints/handlers create.go, registry/rest BeforeCreate. */
export function decideCreate(
  command: Command & Extract<Wish, { verb: 'create' }>,
  state: ObjectState,
  context: DecideContext,
  facts: ResourceFacts,
  rules: KindRules,
  applied?: AppliedCreate,
): Decision {
  const { ref } = command;
  if (ref.name === '' && !command.object.metadata.generateName) return rejected(invalidRejection(facts, '', [withoutName]));
  if (state.entry !== undefined) return rejected({ kind: 'already-exists', resource: ref.resource, name: ref.name });
  if (command.precondition?.resourceVersion !== undefined && command.precondition.resourceVersion !== String(state.lastSequence))
    return rejected({ kind: 'conflict', resource: ref.resource, name: ref.name, message: 'an object of this name came and went meanwhile' });
  if (command.object.metadata.resourceVersion) return rejected({ kind: 'unexplained', message: 'resourceVersion should not be set on objects to be created' });
  const attributes = attributesOf(command, 'CREATE', undefined, context);
  const homeless = namespaceLifecycle(attributes);
  if (homeless !== undefined) return rejected(homeless);

  const made = newObject(command, context, facts, rules);
  const owned =
    applied === undefined
      ? ownedBy(writingOf(command, facts, context), undefined, made, command.object.metadata.managedFields)
      : withManagedFields(made, applied.managedFields);
  // Nobody owns what webhooks change.
  const hooked = command.admitted?.object;
  const asked =
    hooked === undefined ? owned : withManagedFields(newObject({ ...command, object: hooked }, context, facts, rules), owned.metadata.managedFields);
  const admitted = admitMutating(asked, attributes);
  if (!admitted.ok) return rejected(admitted.error);
  if (context.until === 'mutated') return candidate(command, state, admitted.value);
  const object = rules.prepareCreate?.(admitted.value, { actor: command.actor, nowMs: context.nowMs }) ?? admitted.value;
  const causes = validateObject(object, undefined, rules);
  if (causes.length > 0) return rejected(invalidRejection(facts, ref.name, causes));
  const verdict = admitValidating(object, attributes);
  if (verdict.refused !== undefined) return rejected(verdict.refused);
  const warnings = [...(rules.warnings?.(object, undefined) ?? []), ...verdict.warnings];
  const request = applied?.request ?? { verb: 'create' as const, body: null };
  return finish(command, state, context, rules, { after: object, gone: false, type: 'Created', request, warnings, annotations: verdict.annotations });
}

/** Of a kind that does not count, what its sender says. Source: apiserver registry/rest FillObjectMetaSystemFields leaves it. */
function startOf(given: number | undefined, { countsGenerations, generationStarts }: KindRules): { readonly generation?: number } {
  if (!countsGenerations) return given === undefined || given === 0 ? {} : { generation: given };
  return generationStarts === undefined ? { generation: 1 } : {};
}

function newObject(command: Command & Extract<Wish, { verb: 'create' }>, context: DecideContext, facts: ResourceFacts, rules: KindRules): ApiObject {
  const { ref } = command;
  const {
    deletionTimestamp: _deletion,
    deletionGracePeriodSeconds: _grace,
    namespace: _namespace,
    generation,
    ...given
  } = cleanMetadata(command.object.metadata);
  const { status: _status, ...withoutStatus } = command.object as ApiObject & { status?: unknown };
  const body = facts.subresources.includes('status') && !rules.keepsStatusOnCreate ? withoutStatus : command.object;
  const object: ApiObject & { readonly status?: unknown } = {
    ...body,
    ...(rules.leastStatus === undefined ? {} : { status: { ...rules.leastStatus, ...(body as { status?: object }).status } }),
    metadata: {
      ...given,
      name: ref.name,
      ...(facts.namespaced ? { namespace: ref.namespace } : {}),
      uid: context.uid,
      creationTimestamp: timestamp(context.nowMs),
      ...startOf(generation, rules),
    },
  };
  const defaulted = defaultBySchema(context.facts, facts.type, object);
  return rules.defaults?.(defaulted) ?? defaulted;
}
