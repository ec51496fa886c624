// A command takes REST's route of the same verb: the same authorization, decoding, writer and words when it fails. What differs is that
// the subject names the object, and that the sender may have chosen the command's id.
import { factsFor } from '../rest/tenant-facts.ts';
import type { Command } from '../../domain/command.ts';
import type { Identity } from '../../domain/ports/iam.ts';
import type { Accepted, SubmitCommand } from '../../domain/ports/submit.ts';
import type { Rejection } from '../../domain/rejection.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { performAsked, type Asked, type AskedApi, type Caller } from '../asked/asked.ts';
import { statusReply, type Reply } from '../rest/reply.ts';
import { methods, scopeOf, servedResource } from './command-address.ts';
import type { ParsedCommand } from './parse-command.ts';

interface Write {
  readonly command: ParsedCommand;
  readonly identity: Identity;
  /** The sender's, or one that was made for it; only the sender's has an outcome. */
  readonly id: string;
}

/** Decodes the command and gives it to `submit`; the reply is REST's. */
export async function performWrite(write: Write, api: AskedApi, submit: SubmitCommand): Promise<Reply> {
  const { command, identity, id } = write;
  const facts = servedResource(factsFor(api.rest, identity.tenant), command);
  if (!facts.ok) return statusReply(facts.error);
  const caller: Caller = { identity, via: 'nats', id, header: (name) => (name === 'user-agent' ? command.userAgent : undefined) };
  const reply = await performAsked(api, caller, askedOf(command), (wish) => submitNamed(write, wish, submit));
  return reply.ok ? reply.value : statusReply(reply.error);
}

function askedOf({ verb, ref, subresource, query, dryRun, fieldManager, contentType, body }: ParsedCommand): Asked {
  const inCollection = verb === 'create' && subresource === '';
  return {
    method: methods[verb],
    scope: scopeOf(verb),
    target: { resource: ref.resource, namespace: ref.namespace, name: inCollection ? '' : ref.name, subresource },
    query: { ...queryOf(query), ...(dryRun && { dryRun }), ...(fieldManager && { fieldManager }) },
    contentType,
    body,
  };
}

/** A watch has a subject of its own. */
export function queryOf(text: string): Readonly<Record<string, string>> {
  const { watch: _watch, ...query } = Object.fromEntries(new URLSearchParams(text));
  return query;
}

async function submitNamed({ command: { id, ref } }: Write, wish: Command, submit: SubmitCommand): Promise<Result<Accepted, Rejection>> {
  const named = wish.verb === 'create' ? namedBySubject(wish, ref.name) : ok(wish);
  if (!named.ok) return named;
  return submit({ ...named.value, ...(id !== undefined && !wish.dryRun ? { recordOutcome: true } : {}) });
}

/** A subject that leaves the name open takes the body's; a body without a name takes the subject's. */
function namedBySubject(wish: Command & { readonly verb: 'create' }, name: string): Result<Command, Rejection> {
  if (name === '' || wish.ref.name === name) return ok(wish);
  if (wish.ref.name !== '')
    return err({ kind: 'bad-request', message: `the name of the object (${wish.ref.name}) does not match the name in the subject (${name})` });
  return ok({ ...wish, ref: { ...wish.ref, name }, object: { ...wish.object, metadata: { ...wish.object.metadata, name } } });
}
