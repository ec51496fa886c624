// What webhooks make of one command: dry-decided on the fold to get the object it would make, changed by the mutating ones, decided again,
// looked at by the validating ones, and sent on bound to the state all this was judged on.

import type { ApiObject, Json } from '../../domain/api-object.ts';
import { attributesOf, type Attributes, type Operation } from '../../domain/admission/attributes.ts';
import { isExempt } from '../../domain/admission/rule-match.ts';
import type { Admitted, Command } from '../../domain/command.ts';
import { decide } from '../../domain/decide.ts';
import type { Decision } from '../../domain/decision.ts';
import type { DomainEvent } from '../../domain/event.ts';
import { jsonPatch } from '../../domain/patch/json-patch.ts';
import { withoutUid } from '../../domain/ref.ts';
import type { Rejection } from '../../domain/rejection.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { decodeObject } from '../../domain/schema/decode.ts';
import type { DecideContext } from '../../domain/decide-context.ts';
import { callWebhook, type CallPorts } from './call-webhook.ts';
import { mutatingWebhooks, validatingWebhooks, type Webhook } from './configured-webhooks.ts';

export interface AdmittedCommand {
  /** Bound to the state that it was judged on; with what it was `refused` for, if it was. */
  readonly command: Command;
  readonly warnings: readonly string[];
  /** What it would write: for what comes after it in one transaction. */
  readonly events: readonly DomainEvent[];
}

/** Warnings and annotations of the webhooks that were asked. */
interface Told {
  readonly warnings: string[];
  readonly annotations: Record<string, string>;
}

export async function admitCommand(command: Command, context: DecideContext, ports: CallPorts): Promise<AdmittedCommand> {
  const ref = withoutUid(command.ref);
  const state = { entry: context.objects.get(ref), lastSequence: context.objects.lastSequence(ref) };
  const dryDecide = (given: Command, more: Partial<DecideContext> = {}): Decision => decide(given, state, { ...context, ...more });
  const attributes = attributesOf(command, operationOf(command, state.entry !== undefined), state.entry?.object, context);
  const told: Told = { warnings: [], annotations: {} };
  const isAsked = !isExempt(ref.resource) && command.verb !== 'bind' && command.verb !== 'evict';

  let admitted: Admitted = { onSequence: state.lastSequence, annotations: told.annotations };
  const refuse = (refused: Rejection): AdmittedCommand => ({ command: { ...command, admitted, refused }, warnings: [], events: [] });
  if (isAsked && attributes.operation !== 'DELETE') {
    const candidate = dryDecide(command, { until: 'mutated' });
    if (candidate.kind === 'rejected') return refuse(candidate.rejection);
    const object = candidate.events[0]?.object;
    if (object !== undefined) {
      const asked = attributes.operation === 'CREATE' ? asAsked(object, command) : object;
      const mutated = await mutate(asked, attributes, ports, told);
      if (!mutated.ok) return refuse(mutated.error);
      if (mutated.value !== asked) admitted = { ...admitted, object: mutated.value };
    }
  }
  const bound: Command = { ...command, admitted };
  const decision = dryDecide(bound);
  if (decision.kind === 'rejected') return refuse(decision.rejection);
  if (isAsked) {
    const removed = attributes.operation === 'DELETE' ? await mutate(undefined, attributes, ports, told) : undefined;
    if (removed?.ok === false) return refuse(removed.error);
    const after = attributes.operation === 'DELETE' ? undefined : (decision.events[0]?.object ?? state.entry?.object);
    const refused = await validate(after, attributes, ports, told);
    if (refused !== undefined) return refuse(refused);
  }
  return { command: bound, warnings: told.warnings, events: decision.events };
}

const operationOf = (command: Command, exists: boolean): Operation => (command.verb === 'delete' ? 'DELETE' : exists ? 'UPDATE' : 'CREATE');

/** What the server gives an object comes after admission: webhooks see none of it. */
function asAsked(object: ApiObject, { ref }: Command): ApiObject {
  const { uid: _uid, creationTimestamp: _created, generation: _generation, name, ...metadata } = object.metadata;
  return { ...object, metadata: { ...metadata, ...(ref.name === '' ? {} : { name }) } } as ApiObject;
}

/** In order; those that ask for it are asked again, once, when the object changed after them. Undefined is an object that is to go. */
async function mutate<T extends ApiObject | undefined>(object: T, attributes: Attributes, ports: CallPorts, told: Told): Promise<Result<T, Rejection>> {
  let current = object;
  const left = new Map<Webhook, T>();
  const ask = async (webhook: Webhook): Promise<Rejection | undefined> => {
    const answer = await callWebhook(webhook, true, current, attributes, ports);
    if (!answer.ok) return answer.error;
    if (answer.value === undefined) return undefined;
    hear(webhook, answer.value, told);
    if (!isEmpty(answer.value.patch)) {
      if (current === undefined) return nothingToModify(webhook);
      const patched = patchedBy(webhook, current, answer.value.patch, attributes);
      if (!patched.ok) return patched.error;
      current = patched.value as T;
    }
    left.set(webhook, current);
    return undefined;
  };
  const webhooks = mutatingWebhooks(attributes.context.objects, attributes.ref);
  for (const webhook of webhooks) {
    const refused = await ask(webhook);
    if (refused !== undefined) return err(refused);
  }
  for (const webhook of webhooks.filter((one) => one.reinvocationPolicy === 'IfNeeded' && left.has(one))) {
    const refused = left.get(webhook) === current ? undefined : await ask(webhook);
    if (refused !== undefined) return err(refused);
  }
  return ok(current);
}

const isEmpty = (patch: Json | undefined): patch is undefined => patch === undefined || (Array.isArray(patch) && patch.length === 0);

/** Source: apiserver admission/plugin/webhook/mutating dispatcher callAttrMutatingHook. */
const nothingToModify = ({ name }: Webhook): Rejection => ({
  kind: 'internal',
  message: `admission webhook ${JSON.stringify(name)} attempted to modify the object, which is not supported for this operation`,
});

function patchedBy({ name }: Webhook, object: ApiObject, patch: Json, { ref, context }: Attributes): Result<ApiObject, Rejection> {
  const failed = (message: string): Result<ApiObject, Rejection> =>
    err({ kind: 'internal', message: `failed calling webhook ${JSON.stringify(name)}: ${message}` });
  const facts = context.facts.resource(ref.resource);
  const patched = jsonPatch(object as unknown as Json, patch);
  if (!patched.ok) return failed(patched.error.message);
  const decoded = facts === undefined ? undefined : decodeObject(context.facts, facts, patched.value, 'Ignore');
  if (decoded?.ok) return ok(decoded.value.object);
  return failed(decoded !== undefined && 'message' in decoded.error ? decoded.error.message : 'the patched object cannot be read');
}

/** All at once; the first in their order that refuses counts. */
async function validate(object: ApiObject | undefined, attributes: Attributes, ports: CallPorts, told: Told): Promise<Rejection | undefined> {
  const webhooks = validatingWebhooks(attributes.context.objects, attributes.ref);
  const answers = await Promise.all(webhooks.map(async (webhook) => ({ webhook, answer: await callWebhook(webhook, false, object, attributes, ports) })));
  for (const { webhook, answer } of answers) {
    if (!answer.ok) return answer.error;
    if (answer.value !== undefined) hear(webhook, answer.value, told);
  }
  return undefined;
}

function hear(
  { name }: Webhook,
  { warnings, annotations }: { readonly warnings: readonly string[]; readonly annotations: Readonly<Record<string, string>> },
  told: Told,
): void {
  told.warnings.push(...warnings);
  for (const [key, value] of Object.entries(annotations)) told.annotations[`${name}/${key}`] = value;
}
