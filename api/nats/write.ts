// A command takes REST's route of the same verb: the same decoding, the same writer, the same words when it fails. What differs is
// that the subject names the object, and that the sender may have chosen the command's id.
import type { Command } from '../../domain/command.ts';
import type { Identity } from '../../domain/ports/iam.ts';
import type { Accepted, SubmitCommand } from '../../domain/ports/submit.ts';
import type { Rejection } from '../../domain/rejection.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { RestDeps } from '../rest/deps.ts';
import { plainJson } from '../rest/negotiation.ts';
import { PageSnapshots } from '../rest/page-snapshots.ts';
import { statusReply, type Reply } from '../rest/reply.ts';
import type { HttpRequest, ResourceRequest } from '../rest/rest-request.ts';
import { routeOf } from '../rest/route-resource.ts';
import { methods, servedResource } from './command-address.ts';
import type { ParsedCommand } from './parse-command.ts';

export interface Write {
  readonly command: ParsedCommand;
  readonly identity: Identity;
  /** The sender's, or one that was made for it. */
  readonly id: string;
}

/** The collections' routes ask for it; commands have none. */
const noPages = new PageSnapshots();

/** Decodes the command and gives it to `submit` (at most once); the reply is REST's. */
export async function performWrite(write: Write, deps: RestDeps, submit: SubmitCommand): Promise<Reply> {
  const { command, identity } = write;
  const facts = servedResource(deps.facts, command);
  if (!facts.ok) return statusReply(facts.error);
  const { subresource, ref } = command;
  const inCollection = command.verb === 'create' && subresource === '';
  const request: ResourceRequest = {
    http: requestOf(write),
    deps: { ...deps, submit: (wish) => submitNamed(write, wish, submit) },
    identity,
    facts: facts.value,
    store: deps.storeOf(facts.value.resource),
    namespace: ref.namespace,
    name: inCollection ? '' : ref.name,
    subresource,
    representation: plainJson,
  };
  const route = routeOf(request);
  if (typeof route !== 'function') return statusReply(route);
  return route(request, noPages);
}

function requestOf({ command, id }: Write): HttpRequest {
  const headers: Readonly<Record<string, string>> = { 'content-type': command.contentType, 'user-agent': command.userAgent };
  const query = new URLSearchParams({ ...(command.dryRun && { dryRun: command.dryRun }), ...(command.fieldManager && { fieldManager: command.fieldManager }) });
  return { method: methods[command.verb], path: '', query, header: (name) => headers[name], readBody: () => Promise.resolve(ok(command.body)), auditId: id };
}

async function submitNamed({ command: { id, ref } }: Write, wish: Command, submit: SubmitCommand): Promise<Result<Accepted, Rejection>> {
  const named = wish.verb === 'create' ? namedBySubject(wish, ref.name) : ok(wish);
  if (!named.ok) return named;
  const record = id !== undefined && !wish.dryRun;
  return submit({ ...named.value, actor: { ...wish.actor, via: 'nats' }, ...(record ? { recordOutcome: true } : {}) });
}

/** A subject that leaves the name open takes the body's; a body without a name takes the subject's. */
function namedBySubject(wish: Command & { readonly verb: 'create' }, name: string): Result<Command, Rejection> {
  if (name === '' || wish.ref.name === name) return ok(wish);
  if (wish.ref.name !== '')
    return err({ kind: 'bad-request', message: `the name of the object (${wish.ref.name}) does not match the name in the subject (${name})` });
  return ok({ ...wish, ref: { ...wish.ref, name }, object: { ...wish.object, metadata: { ...wish.object.metadata, name } } });
}
