import type { ApiObject, Json } from '../api-object.ts';
import type { Command, Wish } from '../command.ts';
import { fromStored } from '../conversion/conversion.ts';
import type { DecideContext } from '../decide-context.ts';
import type { Decision, ObjectState } from '../decision.ts';
import { rejected } from '../decision.ts';
import type { KindRules } from '../kinds/kind-rules.ts';
import type { Entry } from '../objects.ts';
import { applyPatch } from '../patch/apply-patch.ts';
import { decodePatched } from '../schema/decode.ts';
import type { ResourceFacts } from '../schema-facts.ts';
import { decideApply } from './apply.ts';
import { changedUid, failedPrecondition, preconditionOf } from './preconditions.ts';
import { decideUpdate } from './replace.ts';
import { scaleOf } from './scale.ts';

/**
 * The patch is applied to the object as it is when it is decided, so a patch that names no resourceVersion never conflicts: the
 * writer decides it again on the newer object (K1).
 */
export function decidePatch(
  command: Command & Extract<Wish, { verb: 'patch' }>,
  state: ObjectState,
  context: DecideContext,
  facts: ResourceFacts,
  rules: KindRules,
): Decision {
  const { entry } = state;
  const { patchType } = command;
  if (patchType === 'apply') return decideApply(command, state, context, facts, rules);
  if (entry === undefined) return rejected({ kind: 'not-found', resource: command.ref.resource, name: command.ref.name });
  if (facts.custom !== undefined && command.patchType === 'strategic') return rejected({ kind: 'unsupported-media-type', message: noStrategicPatch });
  const version = (command.apiVersion === undefined ? undefined : context.facts.kind(command.apiVersion, facts.kind)) ?? facts;
  const base = command.subresource === 'scale' ? scaleOf(entry, '', facts.custom?.scale) : served(version, entry);
  const patched = applyPatch(
    context.facts,
    command.subresource === 'scale' ? 'io.k8s.api.autoscaling.v1.Scale' : version.type,
    patchType,
    base as unknown as Json,
    command.patch,
  );
  if (!patched.ok) return rejected(patched.error);

  const { uid, ...unnamed } = preconditionOf((patched.value as { metadata?: { uid?: unknown; resourceVersion?: unknown } }).metadata);
  const failed = failedPrecondition(entry, command.precondition, unnamed) ?? changedUid(facts, entry, uid);
  if (failed !== undefined) return rejected(failed);
  const request = {
    verb: 'patch',
    ...(command.subresource ? { subresource: command.subresource } : {}),
    patchType,
    body: command.patch,
  } as const;
  if (command.subresource === 'scale') return decideUpdate(command, state, entry, context, facts, rules, patched.value as unknown as ApiObject, request);

  const decoded = decodePatched(
    context.facts,
    version,
    patched.value,
    command.fieldValidation ?? 'Strict',
    patchType === 'strategic' ? command.patch : undefined,
  );
  if (!decoded.ok) return rejected(decoded.error);
  return decideUpdate(command, state, entry, context, facts, rules, decoded.value.object, request, decoded.value.warnings);
}

/** A custom kind's schema has no patch strategies. */
const noStrategicPatch =
  'the body of the request was in an unknown format - accepted media types include: application/json-patch+json, application/merge-patch+json, application/apply-patch+yaml';

/** The object as clients see it: patches may test or carry its resourceVersion. */
function served(version: ResourceFacts, { object: stored, sequence }: Entry): ApiObject {
  const object = fromStored(version, stored);
  return { ...object, metadata: { ...object.metadata, resourceVersion: String(sequence) } };
}
