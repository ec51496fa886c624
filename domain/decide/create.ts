import type { ApiObject } from '../api-object.ts';
import type { Command, Wish } from '../command.ts';
import type { DecideContext } from '../decide-context.ts';
import type { Decision, ObjectState } from '../decision.ts';
import { rejected } from '../decision.ts';
import type { KindRules } from '../kinds/kind-rules.ts';
import type { Rejection } from '../rejection.ts';
import { defaultBySchema } from '../schema/defaults.ts';
import type { ResourceFacts } from '../schema-facts.ts';
import { timestamp } from '../time.ts';
import { finish, invalidRejection, validateObject } from './finish.ts';
import { cleanMetadata } from './metadata.ts';

/** Source: apiserver registry/rest BeforeCreate, and the admission of namespace lifecycle. */
export function decideCreate(
  command: Command & Extract<Wish, { verb: 'create' }>,
  state: ObjectState,
  context: DecideContext,
  facts: ResourceFacts,
  rules: KindRules,
): Decision {
  const { ref } = command;
  if (state.entry !== undefined) return rejected({ kind: 'already-exists', resource: ref.resource, name: ref.name });
  if (command.precondition?.resourceVersion !== undefined && command.precondition.resourceVersion !== String(state.lastSequence))
    return rejected({ kind: 'conflict', resource: ref.resource, name: ref.name, message: 'an object of this name came and went meanwhile' });
  if (command.object.metadata.resourceVersion) return rejected({ kind: 'bad-request', message: 'resourceVersion should not be set on objects to be created' });
  const refused = refusedByNamespace(command, context);
  if (refused !== undefined) return rejected(refused);

  const object = newObject(command, context, facts, rules);
  const causes = validateObject(object, undefined, rules);
  if (causes.length > 0) return rejected(invalidRejection(facts, ref.name, causes));
  const warnings = rules.warnings?.(object, undefined) ?? [];
  return finish(command, state, context, rules, { after: object, gone: false, type: 'Created', request: { verb: 'create', body: null }, warnings });
}

function newObject(command: Command & Extract<Wish, { verb: 'create' }>, context: DecideContext, facts: ResourceFacts, rules: KindRules): ApiObject {
  const { ref } = command;
  const {
    deletionTimestamp: _deletion,
    deletionGracePeriodSeconds: _grace,
    namespace: _namespace,
    generation: _generation,
    ...given
  } = cleanMetadata(command.object.metadata);
  const { status: _status, ...withoutStatus } = command.object as ApiObject & { status?: unknown };
  const body = facts.subresources.includes('status') && !rules.keepsStatusOnCreate ? withoutStatus : command.object;
  const object: ApiObject = {
    ...body,
    metadata: {
      ...given,
      name: ref.name,
      ...(facts.namespaced ? { namespace: ref.namespace } : {}),
      uid: context.uid,
      creationTimestamp: timestamp(context.nowMs),
      ...(rules.countsGenerations && rules.generationStarts === undefined ? { generation: 1 } : {}),
    },
  };
  const defaulted = defaultBySchema(context.facts, facts.type, object);
  const complete = rules.defaults?.(defaulted) ?? defaulted;
  return rules.prepareCreate?.(complete, { actor: command.actor, nowMs: context.nowMs }) ?? complete;
}

/**
 * A missing or terminating namespace takes nothing new. That it still exists when the event lands is not guarded by a claim (one
 * claim a namespace would put all its writers in one queue): the ownership reconciler removes what slipped in.
 */
function refusedByNamespace(command: Command, context: DecideContext): Rejection | undefined {
  const { ref } = command;
  if (ref.namespace === '') return undefined;
  const namespace = context.objects.get({ org: ref.org, project: ref.project, resource: 'namespaces', namespace: '', name: ref.namespace });
  if (namespace === undefined) return { kind: 'not-found', resource: 'namespaces', name: ref.namespace };
  if (namespace.object.metadata.deletionTimestamp === undefined) return undefined;
  return {
    kind: 'forbidden',
    message: `${ref.resource} "${ref.name}" is forbidden: unable to create new content in namespace ${ref.namespace} because it is being terminated`,
    causes: [{ reason: 'NamespaceTerminating', message: `namespace ${ref.namespace} is being terminated`, field: 'metadata.namespace' }],
  };
}
