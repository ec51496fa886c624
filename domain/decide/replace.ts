import type { ApiObject, Json } from '../api-object.ts';
import type { Command, Subresource, Wish } from '../command.ts';
import type { DecideContext } from '../decide-context.ts';
import type { Decision, ObjectState } from '../decision.ts';
import { rejected } from '../decision.ts';
import type { RequestRecord } from '../event.ts';
import { jsonEqual } from '../json-equal.ts';
import type { KindRules } from '../kinds/kind-rules.ts';
import type { Entry } from '../objects.ts';
import { defaultBySchema } from '../schema/defaults.ts';
import type { ResourceFacts } from '../schema-facts.ts';
import { finish, invalidRejection, validateObject } from './finish.ts';
import { cleanMetadata } from './metadata.ts';
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
  if (entry === undefined) return rejected({ kind: 'not-found', resource: command.ref.resource, name: command.ref.name });
  const failed = failedPrecondition(entry, command.precondition, preconditionOf(command.object.metadata));
  if (failed !== undefined) return rejected(failed);
  return decideUpdate(command, state, entry, context, facts, rules, command.object, {
    verb: 'replace',
    ...(command.subresource ? { subresource: command.subresource } : {}),
    body: null,
  });
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
): Decision {
  const before = entry.object as WithSpec;
  const misfits = command.subresource === 'scale' ? replicasProblems(wanted) : command.subresource === undefined ? renamed(wanted, before) : [];
  if (misfits.length > 0) return rejected(invalidRejection(facts, command.ref.name, misfits));
  const after = updatedObject(command.subresource, before, wanted as WithSpec, context, facts, rules);
  const causes = validateObject(after, before, rules);
  if (causes.length > 0) return rejected(invalidRejection(facts, command.ref.name, causes));
  return finish(command, state, context, rules, {
    after,
    gone: false,
    type: command.subresource === 'status' ? 'StatusUpdated' : 'Updated',
    request,
    warnings,
  });
}

/** Source: apimachinery api/validation ValidateObjectMetaUpdate. */
function renamed({ metadata: wanted }: ApiObject, { metadata: before }: ApiObject): readonly Cause[] {
  return (['name', 'namespace'] as const).flatMap((field) =>
    wanted[field] && wanted[field] !== before[field] ? [immutable(`metadata.${field}`, wanted[field])] : [],
  );
}

/** A patch of a Scale does not pass the decoder. Source: autoscaling/validation ValidateScale. */
function replicasProblems(scale: WithSpec): readonly Cause[] {
  const replicas = (scale.spec as { replicas?: unknown } | undefined)?.replicas ?? 0;
  if (typeof replicas !== 'number' || !Number.isInteger(replicas) || replicas > 2 ** 31 - 1)
    return [invalid('spec.replicas', replicas, 'must be a 32-bit integer')];
  return replicas < 0 ? [invalid('spec.replicas', replicas, 'must be greater than or equal to 0')] : [];
}

function updatedObject(
  subresource: Subresource | undefined,
  before: WithSpec,
  wanted: WithSpec,
  context: DecideContext,
  facts: ResourceFacts,
  rules: KindRules,
): ApiObject {
  switch (subresource) {
    case 'status':
      return withField(before, 'status', wanted.status);
    case 'finalize':
      return withField(before, 'spec', {
        ...(before.spec as object),
        finalizers: (wanted.spec as { finalizers?: readonly string[] } | undefined)?.finalizers ?? [],
      });
    case 'scale':
      return scaled(before, (wanted.spec as { replicas?: number } | undefined)?.replicas ?? 0);
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
  const complete = rules.defaults?.(defaulted) ?? defaulted;
  const prepared = rules.prepareUpdate?.(complete, before) ?? complete;
  return withGeneration(before, prepared as WithSpec);
}

const scaled = (before: WithSpec, replicas: number): ApiObject => withGeneration(before, { ...before, spec: { ...(before.spec as object), replicas } });

/** The generation grows with the spec of kinds that count. Source: each kind's strategy.go PrepareForUpdate. */
function withGeneration(before: WithSpec, after: WithSpec): ApiObject {
  if (before.metadata.generation === undefined || jsonEqual(before.spec, after.spec)) return after;
  return { ...after, metadata: { ...after.metadata, generation: before.metadata.generation + 1 } };
}

function withField(object: WithSpec, field: 'spec' | 'status', value: Json | undefined): WithSpec {
  const { [field]: _replaced, ...rest } = object;
  return (value === undefined ? rest : { ...rest, [field]: value }) as WithSpec;
}
